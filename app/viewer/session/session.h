#pragma once

#include "app/viewer/session/open_texts.h"

#include <QObject>

#include <optional>

namespace sejajar {

/// Why another article value is shown.
enum class ArticleChange {
    Other,  ///< another article
    Edited, ///< the same one, with other rows or other properties of its texts
};

/// The open project and the article that is shown. Every change goes through here and is committed before
/// the signal that announces it; there is nothing to save.
class Session : public QObject {
    Q_OBJECT
public:
    explicit Session(QObject *parent = nullptr) : QObject(parent) {}

    /// Takes the place of what was open.
    void adopt(LoadedProject project);

    bool isOpen() const { return m_project.store != nullptr; }
    QString projectPath() const { return isOpen() ? m_project.store->path() : QString(); }
    const std::vector<ArticleSummary> &articles() const { return m_articles; }
    ArticleId articleId() const { return m_project.articleId; }
    /// nullptr only while nothing is open.
    std::shared_ptr<const Article> article() const { return m_project.article; }
    const std::vector<Finding> &findings() const { return m_project.findings; }
    std::optional<Finding> finding(qint64 id) const;
    /// A small setting of the project; empty when it was never set.
    QString setting(const QString &key) const { return isOpen() ? m_project.store->setting(key) : QString(); }

    /// Each returns whether it succeeded; if not, failed() was emitted and nothing changed.
    bool showArticle(ArticleId id);
    /// The id of the new flag.
    std::optional<qint64> addFinding(const Finding &finding);
    bool updateFinding(const Finding &finding);
    bool removeFinding(qint64 id);
    /// Can be undone, as the three above. Emits findingsChanged().
    bool changeSetting(const QString &key, const QString &value);
    bool saveCopy(const QString &path);
    /// Adds an article and shows it. Can be undone, as all below.
    bool addArticle(const AlignedArticle &added);
    bool renameArticle(ArticleId id, const QString &name);
    /// Another one is shown when this one was. A project keeps one article at least.
    bool removeArticle(ArticleId id);
    /// Puts an article with other texts, or the same with other properties, in the place of the shown one.
    /// What the person judged keeps its words (reanchored()).
    bool replaceArticle(const AlignedArticle &replacement);
    /// Replaces how the shown article is aligned; its flags stay as they are.
    bool setAlignment(const AlignedArticle &anew);
    /// Changes rows of the shown article; its flags stay as they are.
    bool changeRows(const RowChange &change);

    /// Cuts or joins sentences of the shown article; its flags stay with their words.
    bool changeSentences(const SentenceChange &change);

    /// Empty when it cannot be read, and then failed() was emitted.
    Glossary glossary();
    QStringList languages();
    /// Can be undone.
    bool setGlossary(const Glossary &glossary);

    bool canUndo() const { return isOpen() && m_project.store->canUndo(); }
    bool canRedo() const { return isOpen() && m_project.store->canRedo(); }

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    void articlesChanged(); ///< the list of articles of the project
    /// Another article is shown, or it has other rows; findings changed as well.
    void articleChanged(sejajar::ArticleChange change);
    void findingsChanged();
    void glossaryChanged();
    void findingAdded(qint64 id);   ///< is on the disk
    void findingTouched(qint64 id); ///< by undo or redo; may no longer exist
    void rowTouched(int row);       ///< by undo or redo: the first row that changed
    void failed(const sejajar::Error &error);

private:
    bool succeeded(const Outcome &outcome);
    bool load(ArticleId id, ArticleChange change);
    bool takeEdit(std::shared_ptr<const Article> edited, const Outcome &stored);
    void followArticle(ArticleId id);
    bool readFindings();
    void readArticles();
    void follow(const Result<ProjectStore::Touched> &touched);

    LoadedProject m_project;
    std::vector<ArticleSummary> m_articles;
};

} // namespace sejajar
