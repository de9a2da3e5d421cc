#include "app/viewer/session/session.h"

#include "core/check/reanchor.h"

#include <algorithm>

namespace sejajar {
void Session::adopt(LoadedProject project) {
    m_project = std::move(project);
    readArticles();
    Q_EMIT articleChanged(ArticleChange::Other);
}

std::optional<Finding> Session::finding(qint64 id) const {
    const auto found = std::ranges::find(m_project.findings, id, &Finding::id);
    if (found == m_project.findings.end()) return std::nullopt;
    return *found;
}

bool Session::showArticle(ArticleId id) {
    if (!isOpen()) return false;
    return id == m_project.articleId || load(id, ArticleChange::Other);
}

bool Session::load(ArticleId id, ArticleChange change) {
    Result<Article> article = m_project.store->article(id);
    if (!article) return succeeded(article.error());
    Result<std::vector<Finding>> findings = m_project.store->findings(id);
    if (!findings) return succeeded(findings.error());
    m_project.articleId = id;
    m_project.article = std::make_shared<const Article>(*std::move(article));
    m_project.findings = *std::move(findings);
    // Only where to begin next time: not worth a message when it cannot be written.
    (void)m_project.store->setSetting(QStringLiteral("view.article"), QString::number(id));
    Q_EMIT articleChanged(change);
    return true;
}

std::optional<qint64> Session::addFinding(const Finding &finding) {
    if (!isOpen()) return std::nullopt;
    const Result<Finding> added = m_project.store->addFinding(m_project.articleId, finding);
    if (!added) {
        Q_EMIT failed(added.error());
        return std::nullopt;
    }
    const qint64 id = added->id;
    readFindings();
    Q_EMIT findingAdded(id);
    return id;
}

bool Session::updateFinding(const Finding &finding) {
    return isOpen() && succeeded(m_project.store->updateFinding(finding)) && readFindings();
}

bool Session::removeFinding(qint64 id) {
    return isOpen() && succeeded(m_project.store->removeFinding(id)) && readFindings();
}

bool Session::saveCopy(const QString &path) { return isOpen() && succeeded(m_project.store->copyTo(path)); }

bool Session::addArticle(const AlignedArticle &added) {
    if (!isOpen()) return false;
    const Result<ArticleId> id = m_project.store->addFurtherArticle(added.article, added.learnt);
    if (!id) return succeeded(id.error());
    readArticles();
    return load(*id, ArticleChange::Other);
}

bool Session::renameArticle(ArticleId id, const QString &name) {
    if (!isOpen() || !succeeded(m_project.store->renameArticle(id, name))) return false;
    followArticle(id);
    return true;
}

bool Session::removeArticle(ArticleId id) {
    if (!isOpen() || m_articles.size() < 2 || !succeeded(m_project.store->removeArticle(id))) return false;
    followArticle(id);
    return true;
}

/// Shows what became of an article as a whole.
void Session::followArticle(ArticleId id) {
    const auto before = std::ranges::find(m_articles, m_project.articleId, &ArticleSummary::id);
    const auto place = static_cast<size_t>(before - m_articles.begin());
    readArticles();
    const auto isListed = [this](ArticleId article) {
        return std::ranges::find(m_articles, article, &ArticleSummary::id) != m_articles.end();
    };
    // One that comes while the shown one goes has taken its place.
    const bool same = id == m_project.articleId || !isListed(m_project.articleId);
    if (isListed(id))
        load(id, same ? ArticleChange::Edited : ArticleChange::Other);
    else if (id == m_project.articleId && !m_articles.empty())
        load(m_articles[std::min(place, m_articles.size() - 1)].id, ArticleChange::Other); // it moved up
}

bool Session::setAlignment(const AlignedArticle &anew) {
    if (!isOpen()) return false;
    const Outcome set =
        m_project.store->setAlignment(m_project.articleId, anew.article.alignment, anew.learnt);
    if (!succeeded(set)) return false;
    readArticles();
    return load(m_project.articleId, ArticleChange::Edited);
}

bool Session::changeRows(const RowChange &change) {
    if (!isOpen()) return false;
    auto edited = std::make_shared<Article>(*m_project.article);
    Alignment &alignment = edited->alignment;
    alignment.rows = changedRows(std::move(alignment.rows), change);
    alignment.confidentShare = confidentShare(edited->versions, alignment.rows);
    return takeEdit(edited,
                    m_project.store->changeRows(m_project.articleId, change, alignment.confidentShare));
}

bool Session::changeSentences(const SentenceChange &change) {
    if (!isOpen()) return false;
    auto edited = std::make_shared<Article>(changedSentences(*m_project.article, change));
    Alignment &alignment = edited->alignment;
    alignment.confidentShare = confidentShare(edited->versions, alignment.rows);
    return takeEdit(edited,
                    m_project.store->changeSentences(m_project.articleId, change, alignment.confidentShare));
}

/// Shows the article as it is after an edit, when that could be stored.
bool Session::takeEdit(std::shared_ptr<const Article> edited, const Outcome &stored) {
    if (!stored) {
        Q_EMIT failed(stored.error());
        // Another window may have changed the article: what is shown must be what stands there.
        if (stored.error().kind == ErrorKind::Locked) load(m_project.articleId, ArticleChange::Edited);
        return false;
    }
    m_project.article = std::move(edited);
    readArticles();
    Q_EMIT articleChanged(ArticleChange::Edited);
    return true;
}

Glossary Session::glossary() {
    if (!isOpen()) return {};
    Result<Glossary> glossary = m_project.store->glossary();
    if (glossary) return *std::move(glossary);
    Q_EMIT failed(glossary.error());
    return {};
}

QStringList Session::languages() {
    if (!isOpen()) return {};
    Result<QStringList> languages = m_project.store->languages();
    if (languages) return *std::move(languages);
    Q_EMIT failed(languages.error());
    return {};
}

bool Session::setGlossary(const Glossary &glossary) {
    if (!isOpen() || !succeeded(m_project.store->setGlossary(glossary))) return false;
    Q_EMIT glossaryChanged();
    return true;
}

bool Session::replaceArticle(const AlignedArticle &replacement) {
    if (!isOpen()) return false;
    const Article &article = replacement.article;
    std::vector<Finding> kept;
    for (const Finding &finding : m_project.findings)
        kept.push_back(reanchored(finding, m_project.article->versions, article.versions));
    const Result<ArticleId> id =
        m_project.store->replaceArticle(m_project.articleId, article, kept, replacement.learnt);
    if (!id) return succeeded(id.error());
    m_project.articleId = *id;
    m_project.article = std::make_shared<const Article>(article);
    Result<std::vector<Finding>> findings = m_project.store->findings(*id);
    if (!findings) return succeeded(findings.error());
    m_project.findings = *std::move(findings);
    readArticles();
    Q_EMIT articleChanged(ArticleChange::Edited);
    return true;
}

bool Session::changeSetting(const QString &key, const QString &value) {
    return isOpen() && succeeded(m_project.store->changeSetting(key, value)) && readFindings();
}

void Session::undo() {
    if (canUndo()) follow(m_project.store->undo());
}

void Session::redo() {
    if (canRedo()) follow(m_project.store->redo());
}

void Session::follow(const Result<ProjectStore::Touched> &touched) {
    if (!touched) {
        Q_EMIT failed(touched.error());
        return;
    }
    if (touched->article == 0) { // the glossary or a setting
        if (touched->glossary) Q_EMIT glossaryChanged();
        readFindings();
        return;
    }
    if (touched->finding == 0) {
        followArticle(touched->article);
        if (touched->row >= 0 && touched->article == m_project.articleId) Q_EMIT rowTouched(touched->row);
        return;
    }
    readArticles();
    if (touched->article != m_project.articleId)
        showArticle(touched->article);
    else
        readFindings();
    Q_EMIT findingTouched(touched->finding);
}

bool Session::succeeded(const Outcome &outcome) {
    if (!outcome) Q_EMIT failed(outcome.error());
    return static_cast<bool>(outcome);
}

bool Session::readFindings() {
    Result<std::vector<Finding>> findings = m_project.store->findings(m_project.articleId);
    if (!findings) return succeeded(findings.error());
    m_project.findings = *std::move(findings);
    readArticles(); // the list shows how many flags each has
    Q_EMIT findingsChanged();
    return true;
}

void Session::readArticles() {
    Result<std::vector<ArticleSummary>> articles = m_project.store->articles();
    if (!articles) {
        Q_EMIT failed(articles.error());
        return;
    }
    m_articles = *std::move(articles);
    Q_EMIT articlesChanged();
}

} // namespace sejajar
