#include "app/viewer/session/project_folder.h"

#include "app/common/plain_text.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace sejajar {
namespace {

const QString textsSetting = QStringLiteral("content.texts");
const QString propertiesSetting = QStringLiteral("content.properties");

} // namespace

Result<LoadedProject> loadProject(const QString &path, ArticleId article) {
    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
    if (!store) return store.error();
    LoadedProject project;
    project.store = *std::move(store);
    const Result<std::vector<ArticleSummary>> articles = project.store->articles();
    if (!articles) return articles.error();
    if (articles->empty()) return Error{ErrorKind::NotAProject, QStringLiteral("it has no article"), path};
    project.articleId = articles->front().id;
    const ArticleId lastShown = project.store->setting(QStringLiteral("view.article")).toLongLong();
    for (const ArticleId wanted : {lastShown, article}) {
        if (std::ranges::find(*articles, wanted, &ArticleSummary::id) != articles->end())
            project.articleId = wanted;
    }
    Result<Article> shown = project.store->article(project.articleId);
    if (!shown) return shown.error();
    Result<std::vector<Finding>> findings = project.store->findings(project.articleId);
    if (!findings) return findings.error();
    project.article = std::make_shared<const Article>(*std::move(shown));
    project.findings = *std::move(findings);
    return project;
}

Result<ArticleId> articleWithTexts(const ProjectStore &project, const ContentKey &key) {
    const Result<std::vector<ArticleSummary>> articles = project.articles();
    if (!articles) return articles.error();
    for (const ArticleSummary &summary : *articles) {
        const Result<Article> article = project.article(summary.id);
        if (!article) return article.error();
        if (contentKey(article->versions).texts == key.texts) return summary.id;
    }
    return 0;
}

QString ProjectFolder::find(const ContentKey &key, bool sameProperties) const {
    const QStringList candidates = QDir(m_path).entryList(
        {QStringLiteral("*-%1*.sejajar").arg(key.texts.first(8))}, QDir::Files, QDir::Time);
    for (const QString &name : candidates) {
        const QString path = QDir(m_path).filePath(name);
        const auto store = ProjectStore::open(path, ProjectStore::Mode::OpenExisting);
        // A project that cannot be opened is no reason not to open the texts: they get a new one.
        if (!store || (*store)->setting(textsSetting) != key.texts) continue;
        if (!sameProperties || (*store)->setting(propertiesSetting) == key.properties) return path;
    }
    return {};
}

Result<LoadedProject> ProjectFolder::create(const Article &article, const LearntWords &learnt,
                                            const ContentKey &key) const {
    const QDir dir(m_path);
    if (!dir.mkpath(QStringLiteral(".")))
        return Error{ErrorKind::WriteFailed, QStringLiteral("the folder cannot be made"), m_path};
    const QString base = fileNameOf(article.name) + u'-' + key.texts.first(8);
    QString path = dir.filePath(base + QStringLiteral(".sejajar"));
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = dir.filePath(QStringLiteral("%1-%2.sejajar").arg(base).arg(number));

    Result<std::unique_ptr<ProjectStore>> store = ProjectStore::open(path, ProjectStore::Mode::CreateNew);
    if (!store) return store.error();
    LoadedProject project;
    project.store = *std::move(store);
    const Result<ArticleId> id = project.store->addArticle(article, learnt);
    if (!id) return id.error();
    // The key comes last: a project that was cut off before it is never found again, but made anew.
    const Outcome properties = project.store->setSetting(propertiesSetting, key.properties);
    if (!properties) return properties.error();
    const Outcome texts = project.store->setSetting(textsSetting, key.texts);
    if (!texts) return texts.error();
    project.articleId = *id;
    project.article = std::make_shared<const Article>(article);
    return project;
}

QString fileNameOf(const QString &name) {
    QString file;
    for (const QChar c : name.first(qMin<qsizetype>(name.size(), 60)))
        file += c.isLetterOrNumber() || c == u' ' || c == u'.' || c == u'_' || c == u'-' ? c : QChar(u'_');
    file = file.trimmed();
    // No hidden file, and no "..".
    while (file.startsWith(u'.')) file.remove(0, 1);
    return file.isEmpty() ? QStringLiteral("article") : file;
}

} // namespace sejajar
