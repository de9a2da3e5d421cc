#include "app/viewer/session/open_texts.h"

#include "app/common/article_name.h"

#include "core/align/align.h"

#include <algorithm>

namespace sejajar {
namespace {

QString nameOf(const OpenRequest &request) {
    if (!request.name.isEmpty()) return request.name;
    QStringList paths;
    for (const TextChoice &choice : request.texts) {
        if (choice.isReadable()) paths << choice.path;
    }
    return articleName(paths);
}

Result<Article> aligned(const OpenRequest &request, std::vector<Version> versions, const Progress &progress) {
    Result<Alignment> alignment = align(versions, {}, progress);
    if (!alignment) return alignment.error();
    return Article{nameOf(request), std::move(versions), *std::move(alignment)};
}

} // namespace

Result<std::vector<Version>> segmentedVersions(const OpenRequest &request, const Progress &progress) {
    std::vector<Version> versions;
    for (const TextChoice &choice : request.texts) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, choice.path};
        if (!choice.isReadable()) continue;
        Version version;
        version.language = choice.language;
        version.role = choice.role;
        version.path = choice.path;
        version.encoding = choice.document.encoding;
        version.text = choice.document.text;
        version.sentences =
            request.oneSentenceALine ? segmentLines(version.text) : segment(version.text, version.language);
        versions.push_back(std::move(version));
        progress(static_cast<double>(versions.size()) / static_cast<double>(request.texts.size()));
    }
    std::ranges::stable_sort(versions, {}, &Version::role);
    return versions;
}

Result<Article> alignedArticle(const OpenRequest &request, const Progress &progress) {
    Result<std::vector<Version>> versions = segmentedVersions(request, progress.part(0, .2));
    if (!versions) return versions.error();
    return aligned(request, *std::move(versions), progress.part(.2, 1));
}

Result<LoadedProject> openTexts(const OpenRequest &request, const ProjectFolder &folder,
                                const Progress &progress) {
    Result<std::vector<Version>> versions = segmentedVersions(request, progress.part(0, .2));
    if (!versions) return versions.error();
    const ContentKey key = contentKey(*versions);
    if (const QString known = folder.find(key, request.chosen); !known.isEmpty()) return loadProject(known);
    const Result<Article> article = aligned(request, *std::move(versions), progress.part(.2, .9));
    if (!article) return article.error();
    if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
    return folder.create(*article, key);
}

bool hasOneSentenceALine(const std::vector<Version> &versions) {
    return std::ranges::all_of(
        versions, [](const Version &version) { return version.sentences == segmentLines(version.text); });
}

} // namespace sejajar
