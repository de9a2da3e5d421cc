#pragma once

#include "core/align/article.h"
#include "core/align/learnt_words.h"
#include "core/align/row_edits.h"
#include "core/align/sentence_edits.h"
#include "core/base/result.h"
#include "core/check/finding.h"
#include "core/lexicon/glossary.h"

#include <memory>
#include <optional>

namespace sejajar {

using ArticleId = qint64;

/// What a list of articles shows.
struct ArticleSummary {
    ArticleId id = 0;
    QString name;
    int rows = 0;
    int findings = 0; ///< confirmed ones
};

/// A project file (*.sejajar): one SQLite database. Every change of the person is committed, durably, when
/// the function that makes it returns; there is nothing to save. Opened defensively. One object per thread.
class ProjectStore {
public:
    enum class Mode {
        OpenExisting,
        CreateNew, ///< fails when the file exists
        OpenOrCreate,
    };

    /// Errors: NotFound, NotRegularFile, Unreadable, NotAProject, NewerSchema (the file is not touched),
    /// Corrupt, Locked, WriteFailed.
    static Result<std::unique_ptr<ProjectStore>> open(const QString &path, Mode mode);
    ~ProjectStore();

    QString path() const;

    /// Without those that were removed.
    Result<std::vector<ArticleSummary>> articles() const;
    /// The languages of all versions, each once, in the order in which they came.
    Result<QStringList> languages() const;
    /// learnt: what aligning the article taught. The first article of a project is added so.
    Result<ArticleId> addArticle(const Article &article, const LearntWords &learnt = {});
    /// The same for another article of a project that somebody works in. Can be undone, as the two below.
    Result<ArticleId> addFurtherArticle(const Article &article, const LearntWords &learnt = {});
    Outcome renameArticle(ArticleId id, const QString &name);
    /// Its findings and what it taught go along.
    Outcome removeArticle(ArticleId id);
    /// Also of one that was removed.
    Result<Article> article(ArticleId id) const;
    /// For good; undo steps over what was done in it.
    Outcome deleteArticle(ArticleId id);
    /// Puts an article with these findings (their ids do not count) in the place of another one, all at once.
    /// The other one stays hidden until undo brings it back with everything that was done in it; the new one,
    /// when that was undone, until something else is done. Returns the new id.
    Result<ArticleId> replaceArticle(ArticleId id, const Article &article,
                                     const std::vector<Finding> &findings, const LearntWords &learnt = {});
    /// Replaces how the article is aligned and what it taught; its versions and findings stay. Undo brings
    /// the alignment back, but what it teaches others is what was learnt last.
    Outcome setAlignment(ArticleId id, const Alignment &alignment, const LearntWords &learnt);
    /// Changes some rows, and with them the share of confident ones (see Alignment). Can be undone. Errors:
    /// Locked, when change.before does not stand there (any more).
    Outcome changeRows(ArticleId id, const RowChange &change, double confidentShare);

    /// Changes sentences of one version and the rows that hold them; what was flagged stays where it stands.
    /// Can be undone. Errors: Locked, as above.
    Outcome changeSentences(ArticleId id, const SentenceChange &change, double confidentShare);

    /// What all articles taught but this one (0: none is left out); the same link of several articles once.
    Result<LearntWords> learntWords(ArticleId except = 0) const;

    /// The words that people add to the lexicon.
    Result<Glossary> glossary() const;
    /// Can be undone. An entry has a form at least, and each language once.
    Outcome setGlossary(const Glossary &glossary);

    /// In the order in which they were made.
    Result<std::vector<Finding>> findings(ArticleId id) const;
    /// Returns the finding with its id. Can be undone, as the two below.
    Result<Finding> addFinding(ArticleId article, const Finding &finding);
    Outcome updateFinding(const Finding &finding);
    Outcome removeFinding(qint64 findingId);

    /// The log of edits reaches back to the first change and survives closing. A new change after undo
    /// makes what was undone unreachable, but leaves it in the log (it is append-only).
    bool canUndo() const;
    bool canRedo() const;
    /// What undo or redo touched, so that a view can go there.
    struct Touched {
        ArticleId article = 0; ///< 0: the glossary or a setting; may have been removed
        qint64 finding = 0;    ///< 0: the article as a whole; may no longer exist
        int row = -1;          ///< the first row that changed; -1: none did
        bool glossary = false; ///< the glossary, not a setting
    };
    Result<Touched> undo();
    Result<Touched> redo();

    /// Small settings of the project, as text; empty when never set.
    QString setting(const QString &key) const;
    Outcome setSetting(const QString &key, const QString &value);
    /// The same as a change of the person: can be undone.
    Outcome changeSetting(const QString &key, const QString &value);

    /// Copies the whole project, undo included, to another file, which appears complete or not at all; a file
    /// that stood there is replaced. Errors: WriteFailed, NotRegularFile, Locked (that project is open).
    Outcome copyTo(const QString &path) const;

private:
    struct Private;
    explicit ProjectStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sejajar
