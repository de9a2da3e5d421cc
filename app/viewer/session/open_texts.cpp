#include "app/viewer/session/open_texts.h"

#include "app/common/article_name.h"
#include "app/viewer/session/project_knowledge.h"
#include "core/align/realign.h"

#include <algorithm>
#include <iterator>

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

Result<AlignedArticle> aligned(const QString &name, std::vector<Version> versions, const Knowledge &knowledge,
                               const Progress &progress) {
    LearntWords learnt;
    Result<Alignment> alignment =
        align(versions, {.knowledge = &knowledge, .threads = 1, .learnt = &learnt}, progress);
    if (!alignment) return alignment.error();
    return AlignedArticle{{name, std::move(versions), *std::move(alignment)}, std::move(learnt)};
}

Result<Knowledge> knowledgeAt(const ArticlePlace &place) {
    const auto project = ProjectStore::open(place.project, ProjectStore::Mode::OpenExisting);
    if (!project) return project.error();
    return knowledgeOf(**project, place.article);
}

/// The project at the article with these texts, of which it may have several.
Result<LoadedProject> reopened(const QString &path, const ContentKey &key) {
    const auto project = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    if (!project) return project.error();
    const Result<ArticleId> article = articleWithTexts(**project, key);
    if (!article) return article.error();
    return loadProject(path, *article);
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

Result<AlignedArticle> articleAnew(const OpenRequest &request, const ArticlePlace &place,
                                   const Progress &progress) {
    Result<std::vector<Version>> versions = segmentedVersions(request, progress.part(0, .2));
    if (!versions) return versions.error();
    Article article{nameOf(request), *std::move(versions), {}};
    article.alignment.keptLines = request.keptLines;
    return alignedAnew(article, place, progress.part(.2, 1));
}

Result<AlignedArticle> alignedAnew(const Article &article, const ArticlePlace &place,
                                   const Progress &progress) {
    const Result<Knowledge> knowledge = knowledgeAt(place);
    if (!knowledge) return knowledge.error();
    LearntWords learnt;
    Result<Alignment> anew = realign(
        article,
        {.knowledge = &*knowledge, .threads = 1, .learnt = &learnt, .keptLines = article.alignment.keptLines},
        progress);
    if (!anew) return anew.error();
    return AlignedArticle{{article.name, article.versions, *std::move(anew)}, std::move(learnt)};
}

Result<FurtherArticle> furtherArticle(const OpenRequest &request, const QString &project,
                                      const Progress &progress) {
    Result<std::vector<Version>> versions = segmentedVersions(request, progress.part(0, .2));
    if (!versions) return versions.error();
    const auto store = ProjectStore::open(project, ProjectStore::Mode::OpenExisting);
    if (!store) return store.error();
    const Result<ArticleId> known = articleWithTexts(**store, contentKey(*versions));
    if (!known) return known.error();
    if (*known != 0) return FurtherArticle{{}, *known};
    const Result<Knowledge> knowledge = knowledgeOf(**store, 0);
    if (!knowledge) return knowledge.error();
    Result<AlignedArticle> article =
        aligned(nameOf(request), *std::move(versions), *knowledge, progress.part(.2, 1));
    if (!article) return article.error();
    return FurtherArticle{*std::move(article), 0};
}

Result<LoadedProject> openTexts(const OpenRequest &request, const ProjectFolder &folder,
                                const Progress &progress) {
    Result<std::vector<Version>> versions = segmentedVersions(request, progress.part(0, .2));
    if (!versions) return versions.error();
    const ContentKey key = contentKey(*versions);
    if (const QString known = folder.find(key, request.chosen); !known.isEmpty()) return reopened(known, key);
    const Result<AlignedArticle> made =
        aligned(nameOf(request), *std::move(versions), Knowledge::builtIn(), progress.part(.2, .9));
    if (!made) return made.error();
    if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
    return folder.create(made->article, made->learnt, key);
}

bool asksForOtherProperties(const OpenRequest &request, const std::vector<Version> &versions) {
    if (request.oneSentenceALine != hasOneSentenceALine(versions)) return true;
    std::vector<TextChoice> texts;
    std::ranges::copy_if(request.texts, std::back_inserter(texts), &TextChoice::isReadable);
    std::ranges::stable_sort(texts, {}, &TextChoice::role);
    return !std::ranges::equal(texts, versions, [](const TextChoice &choice, const Version &version) {
        return choice.language == version.language && choice.role == version.role &&
               choice.document.text == version.text;
    });
}

bool hasOneSentenceALine(const std::vector<Version> &versions) {
    return std::ranges::all_of(
        versions, [](const Version &version) { return version.sentences == segmentLines(version.text); });
}

} // namespace sejajar
