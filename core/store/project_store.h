#pragma once

#include "core/align/article.h"
#include "core/base/result.h"
#include "core/check/finding.h"

#include <memory>
#include <optional>

namespace sejajar {

using ArticleId = qint64;

/// What a list of articles shows.
struct ArticleSummary {
    ArticleId id = 0;
    QString name;
    int rows = 0;
    int findings = 0;
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

    Result<std::vector<ArticleSummary>> articles() const;
    Result<ArticleId> addArticle(const Article &article);
    Result<Article> article(ArticleId id) const;
    Outcome renameArticle(ArticleId id, const QString &name);
    Outcome removeArticle(ArticleId id);
    /// Replaces how the article is aligned (its versions and findings stay).
    Outcome setAlignment(ArticleId id, const Alignment &alignment);

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
        ArticleId article = 0;
        qint64 finding = 0; ///< may no longer exist
    };
    Result<Touched> undo();
    Result<Touched> redo();

    /// Small settings of the project, as text; empty when never set.
    QString setting(const QString &key) const;
    Outcome setSetting(const QString &key, const QString &value);

    /// Copies the whole project, undo included, to another file, which appears complete or not at all; a file
    /// that stood there is replaced. Errors: WriteFailed, NotRegularFile, Locked (that project is open).
    Outcome copyTo(const QString &path) const;

private:
    struct Private;
    explicit ProjectStore(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace sejajar
