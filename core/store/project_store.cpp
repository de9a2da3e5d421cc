#include "core/store/project_store.h"

#include "core/store/alignment_json.h"
#include "core/store/apply_edit.h"
#include "core/store/article_table.h"
#include "core/store/edit_log.h"
#include "core/store/finding_json.h"
#include "core/store/finding_table.h"
#include "core/store/glossary_table.h"
#include "core/store/learnt_table.h"
#include "core/store/open_project.h"
#include "core/store/row_table.h"
#include "core/store/sentences_json.h"
#include "core/store/setting_table.h"
#include "core/store/sound_article.h"

#include <QFileInfo>

namespace sejajar {

using namespace store;

struct ProjectStore::Private {
    QString path;
    Connection connection;

    /// Runs `work` in a transaction of its own, committed when it succeeds; errors name the project.
    template <class Work>
    auto run(Transaction::Kind kind, Work work) -> decltype(work()) {
        auto result = [&]() -> decltype(work()) {
            Result<Transaction> transaction = Transaction::begin(connection, kind);
            if (!transaction) return transaction.error();
            auto done = work();
            if (!done) return done;
            if (const Outcome committed = transaction->commit(); !committed) return committed.error();
            return done;
        }();
        if (!result) return Error{result.error().kind, result.error().detail, path};
        return result;
    }
    template <class Work>
    auto read(Work work) {
        return run(Transaction::Kind::Read, work);
    }
    template <class Work>
    auto change(Work work) {
        return run(Transaction::Kind::Write, work);
    }

    Result<StoredFinding> existing(qint64 findingId) {
        Result<std::optional<StoredFinding>> stored = readFinding(connection, findingId);
        if (!stored) return stored.error();
        if (!*stored)
            return Error{ErrorKind::NotFound, QStringLiteral("there is no finding %1").arg(findingId), {}};
        return std::move(**stored);
    }

    /// Makes the change and writes it down.
    Outcome apply(const Edit &edit) {
        const Result<Touched> done = applyEdit(connection, edit, edit.before, edit.after);
        if (!done) return done.error();
        return appendChange(connection, edit);
    }

    Outcome changeState(ArticleId id, const ArticleState &before, const ArticleState &after) {
        if (before == after) return Done{}; // undo would seem to do nothing
        return apply({0, id, 0, stateToJson(before), stateToJson(after)});
    }

    /// whole: what is said about all rows from now on; its own rows do not count.
    Outcome changeAlignment(ArticleId id, const RowChange &rows, const Alignment &whole) {
        Result<Alignment> before = readAlignmentAsAWhole(connection, id);
        if (!before) return before.error();
        before->rows = rows.before;
        Alignment after = whole;
        after.rows = rows.after;
        if (*before == after) return Done{}; // undo would seem to do nothing
        return apply(
            {0, id, 0, alignmentToJson({rows.first, *before}), alignmentToJson({rows.first, after})});
    }

    Result<ArticleId> insert(const Article &article, const LearntWords &learnt) {
        if (const Outcome fit = sound(flawOf(article)); !fit) return fit.error();
        if (const Outcome fit = sound(flawOf(learnt)); !fit) return fit.error();
        const Result<ArticleId> id = insertArticle(connection, article);
        if (!id) return id;
        if (const Outcome done = writeLearnt(connection, *id, learnt); !done) return done.error();
        return id;
    }

    Outcome checkFits(ArticleId article, const Finding &finding) {
        const Result<std::vector<qsizetype>> lengths = readTextLengths(connection, article);
        if (!lengths) return lengths.error();
        return sound(flawOf(finding, *lengths));
    }

    /// What we are asked to write is not sound: a mistake of the program, kept out of the project.
    static Outcome sound(const QString &flaw) {
        if (flaw.isEmpty()) return Done{};
        return Error{ErrorKind::Internal, flaw, {}};
    }

    Result<Touched> step(EditKind kind) {
        return change([this, kind]() -> Result<Touched> {
            const bool undo = kind == EditKind::Undo;
            const Result<std::optional<Edit>> found = undo ? undoable(connection) : redoable(connection);
            if (!found) return found.error();
            if (!*found)
                return Error{ErrorKind::NotFound, QStringLiteral("there is nothing to undo or redo"), {}};
            const Edit &edit = **found;
            const Result<Touched> touched = undo ? applyEdit(connection, edit, edit.after, edit.before)
                                                 : applyEdit(connection, edit, edit.before, edit.after);
            if (!touched) return touched.error();
            if (const Outcome logged = appendStep(connection, kind, edit); !logged) return logged.error();
            return touched;
        });
    }
};

ProjectStore::ProjectStore(std::unique_ptr<Private> priv) : d(std::move(priv)) {}
ProjectStore::~ProjectStore() = default;

Result<std::unique_ptr<ProjectStore>> ProjectStore::open(const QString &path, Mode mode) {
    const auto located = [&](const Error &error) { return Error{error.kind, error.detail, path}; };
    const bool create = mode == Mode::CreateNew || (mode == Mode::OpenOrCreate && !QFileInfo::exists(path));
    if (create)
        if (const Outcome created = createProject(path); !created) return located(created.error());
    Result<Connection> connection = openProject(path);
    if (!connection) return located(connection.error());
    return std::unique_ptr<ProjectStore>(
        new ProjectStore(std::make_unique<Private>(Private{path, std::move(*connection)})));
}

QString ProjectStore::path() const { return d->path; }

Result<std::vector<ArticleSummary>> ProjectStore::articles() const {
    return d->read([&] { return readSummaries(d->connection); });
}

Result<QStringList> ProjectStore::languages() const {
    return d->read([&] { return readLanguages(d->connection); });
}

Result<ArticleId> ProjectStore::addArticle(const Article &article, const LearntWords &learnt) {
    return d->change([&] { return d->insert(article, learnt); });
}

Result<ArticleId> ProjectStore::addFurtherArticle(const Article &article, const LearntWords &learnt) {
    return d->change([&]() -> Result<ArticleId> {
        const Result<ArticleId> id = d->insert(article, learnt);
        if (!id) return id;
        const Outcome logged = d->changeState(*id, {article.name, true}, {article.name, false});
        if (!logged) return logged.error();
        return id;
    });
}

Outcome ProjectStore::renameArticle(ArticleId id, const QString &name) {
    return d->change([&]() -> Outcome {
        const Result<ArticleState> state = readState(d->connection, id);
        if (!state) return state.error();
        return d->changeState(id, *state, {name, state->removed});
    });
}

Outcome ProjectStore::removeArticle(ArticleId id) {
    return d->change([&]() -> Outcome {
        const Result<ArticleState> state = readState(d->connection, id);
        if (!state) return state.error();
        return d->changeState(id, *state, {state->name, true});
    });
}

Result<Article> ProjectStore::article(ArticleId id) const {
    return d->read([&] { return readArticle(d->connection, id); });
}

Outcome ProjectStore::deleteArticle(ArticleId id) {
    return d->change([&] { return store::deleteArticle(d->connection, id); });
}

Result<ArticleId> ProjectStore::replaceArticle(ArticleId id, const Article &article,
                                               const std::vector<Finding> &findings,
                                               const LearntWords &learnt) {
    return d->change([&]() -> Result<ArticleId> {
        const Result<ArticleId> added = d->insert(article, learnt);
        if (!added) return added;
        for (const Finding &finding : findings) {
            if (const Outcome fits = d->checkFits(*added, finding); !fits) return fits.error();
            const Result<qint64> inserted = insertFinding(d->connection, *added, findingToJson(finding));
            if (!inserted) return inserted.error();
        }
        const Outcome done = d->apply({0, *added, 0, standingToJson(id), standingToJson(*added)});
        if (!done) return done.error();
        return added;
    });
}

Outcome ProjectStore::setAlignment(ArticleId id, const Alignment &alignment, const LearntWords &learnt) {
    return d->change([&]() -> Outcome {
        const Result<std::vector<qsizetype>> counts = readSentenceCounts(d->connection, id);
        if (!counts) return counts.error();
        if (const Outcome fit = Private::sound(flawOf(alignment, *counts)); !fit) return fit;
        if (const Outcome fit = Private::sound(flawOf(learnt)); !fit) return fit;
        const Result<std::vector<Row>> rows = readRows(d->connection, id, counts->size());
        if (!rows) return rows.error();
        const Outcome done = d->changeAlignment(id, rowDifference(*rows, alignment.rows), alignment);
        if (!done) return done;
        return writeLearnt(d->connection, id, learnt);
    });
}

Outcome ProjectStore::changeRows(ArticleId id, const RowChange &change, double confidentShare) {
    return d->change([&]() -> Outcome {
        const Result<std::vector<qsizetype>> counts = readSentenceCounts(d->connection, id);
        if (!counts) return counts.error();
        if (change.first < 0 || !haveSameSentences(change.before, change.after))
            return Private::sound(QStringLiteral("a change that loses sentences or adds them"));
        Result<Alignment> whole = readAlignmentAsAWhole(d->connection, id);
        if (!whole) return whole.error();
        whole->confidentShare = confidentShare;
        whole->rows = change.after;
        if (const Outcome fit = Private::sound(flawOfPart(*whole, *counts)); !fit) return fit;
        return d->changeAlignment(id, change, *whole);
    });
}

Outcome ProjectStore::changeSentences(ArticleId id, const SentenceChange &change, double confidentShare) {
    return d->change([&]() -> Outcome {
        if (change.first < 0 || change.version < 0 || change.rows.first < 0)
            return Private::sound(QStringLiteral("a change of sentences that do not exist"));
        const Result<Alignment> whole = readAlignmentAsAWhole(d->connection, id);
        if (!whole) return whole.error();
        const auto body = [&](const std::vector<SentenceSpan> &sentences, const std::vector<Row> &rows,
                              double share) {
            Alignment part = *whole;
            part.rows = rows;
            part.confidentShare = share;
            return sentencesToJson({change.version, change.first, sentences, {change.rows.first, part}});
        };
        return d->apply({0, id, 0, body(change.before, change.rows.before, whole->confidentShare),
                         body(change.after, change.rows.after, confidentShare)});
    });
}

Result<LearntWords> ProjectStore::learntWords(ArticleId except) const {
    return d->read([&] { return readLearnt(d->connection, except); });
}

Result<Glossary> ProjectStore::glossary() const {
    return d->read([&] { return readGlossary(d->connection); });
}

Outcome ProjectStore::setGlossary(const Glossary &glossary) {
    return d->change([&]() -> Outcome {
        for (const GlossaryEntry &entry : glossary)
            if (entryFromJson(entryToJson(entry)) != entry)
                return Private::sound(QStringLiteral("an entry of a glossary that says nothing"));
        const Result<Glossary> now = readGlossary(d->connection);
        if (!now) return now.error();
        if (glossary == *now) return Done{};
        const auto [before, after] = difference(*now, glossary);
        return d->apply({0, 0, 0, partToJson(before), partToJson(after)});
    });
}

Result<std::vector<Finding>> ProjectStore::findings(ArticleId id) const {
    return d->read([&] { return readFindings(d->connection, id); });
}

Result<Finding> ProjectStore::addFinding(ArticleId article, const Finding &finding) {
    return d->change([&]() -> Result<Finding> {
        if (const Outcome fits = d->checkFits(article, finding); !fits) return fits.error();
        const QByteArray body = findingToJson(finding);
        const Result<qint64> id = insertFinding(d->connection, article, body);
        if (!id) return id.error();
        const Outcome logged = appendChange(d->connection, {0, article, *id, std::nullopt, body});
        if (!logged) return logged.error();
        Finding added = finding;
        added.id = *id;
        return added;
    });
}

Outcome ProjectStore::updateFinding(const Finding &finding) {
    return d->change([&]() -> Outcome {
        const Result<StoredFinding> stored = d->existing(finding.id);
        if (!stored) return stored.error();
        if (const Outcome fits = d->checkFits(stored->article, finding); !fits) return fits;
        const QByteArray body = findingToJson(finding);
        if (body == stored->body) return Done{}; // undo would seem to do nothing
        return d->apply({0, stored->article, finding.id, stored->body, body});
    });
}

Outcome ProjectStore::removeFinding(qint64 findingId) {
    return d->change([&]() -> Outcome {
        const Result<StoredFinding> stored = d->existing(findingId);
        if (!stored) return stored.error();
        return d->apply({0, stored->article, findingId, stored->body, std::nullopt});
    });
}

bool ProjectStore::canUndo() const {
    const auto edit = d->read([&] { return undoable(d->connection); });
    return edit && *edit;
}

bool ProjectStore::canRedo() const {
    const auto edit = d->read([&] { return redoable(d->connection); });
    return edit && *edit;
}

Result<ProjectStore::Touched> ProjectStore::undo() { return d->step(EditKind::Undo); }
Result<ProjectStore::Touched> ProjectStore::redo() { return d->step(EditKind::Redo); }

QString ProjectStore::setting(const QString &key) const { return readSetting(d->connection, key); }

Outcome ProjectStore::setSetting(const QString &key, const QString &value) {
    return d->change([&] { return writeSetting(d->connection, key, value); });
}

Outcome ProjectStore::changeSetting(const QString &key, const QString &value) {
    return d->change([&]() -> Outcome {
        const QString now = readSetting(d->connection, key);
        if (value == now) return Done{};
        return d->apply({0, 0, 0, settingToJson({key, now}), settingToJson({key, value})});
    });
}

Outcome ProjectStore::copyTo(const QString &path) const {
    const Outcome copied = copyProject(d->connection, path);
    if (!copied) return Error{copied.error().kind, copied.error().detail, path};
    return copied;
}

} // namespace sejajar
