#include "core/store/apply_edit.h"

#include "core/store/alignment_json.h"
#include "core/store/article_table.h"
#include "core/store/finding_table.h"
#include "core/store/glossary_table.h"
#include "core/store/row_table.h"
#include "core/store/sentences_json.h"
#include "core/store/setting_table.h"
#include "core/store/sound_article.h"

#include <algorithm>
#include <span>

namespace sejajar::store {
namespace {

using Body = std::optional<QByteArray>;

Error unreadable() { return {ErrorKind::Corrupt, QStringLiteral("an unreadable edit"), {}}; }

Outcome applyToFinding(const Connection &connection, const Edit &edit, const Body &to) {
    if (to)
        if (const Outcome fits = checkBody(connection, edit.article, *to); !fits) return fits;
    return setFinding(connection, edit.article, edit.finding, to);
}

/// The article that stood there before is hidden, with everything it holds.
Outcome applyStanding(const Connection &connection, ArticleId from, ArticleId to) {
    for (const auto &[id, removed] : {std::pair(from, true), std::pair(to, false)}) {
        const Result<ArticleState> state = readState(connection, id);
        if (!state) return state.error();
        if (const Outcome done = writeState(connection, id, {state->name, removed}); !done) return done;
    }
    return Done{};
}

bool haveSameRanges(const std::vector<Row> &a, const std::vector<Row> &b) {
    return std::ranges::equal(a, b, {}, &Row::ranges, &Row::ranges);
}

Outcome applyToRows(const Connection &connection, ArticleId article, const AlignmentPart &from,
                    const AlignmentPart &to) {
    const Result<std::vector<qsizetype>> counts = readSentenceCounts(connection, article);
    if (!counts) return counts.error();
    if (const QString flaw = flawOfPart(to.part, *counts); !flaw.isEmpty())
        return Error{ErrorKind::Corrupt, flaw, {}};
    const int count = static_cast<int>(from.part.rows.size());
    const Result<std::vector<Row>> there = readRows(connection, article, counts->size(), from.first, count);
    if (!there) return there.error();
    // Another window may have changed them.
    if (from.first != to.first || !haveSameRanges(*there, from.part.rows))
        return Error{ErrorKind::Locked, QStringLiteral("the rows were changed elsewhere"), {}};
    if (const Outcome done = replaceRows(connection, article, to.first, count, to.part.rows); !done)
        return done;
    if (const Outcome done = writeAlignmentAsAWhole(connection, article, to.part); !done) return done;
    if (haveSameSentences(from.part.rows, to.part.rows)) return Done{};
    // An article that was aligned for the first time, or a manipulated log.
    const Result<Article> whole = readArticle(connection, article);
    if (!whole) return whole.error();
    return Done{};
}

/// Errors: Locked, when other sentences or rows stand there; Corrupt, when the article would not be sound.
Outcome applyToSentences(const Connection &connection, ArticleId article, const SentencesPart &from,
                         const SentencesPart &to) {
    const Result<std::vector<qsizetype>> counts = readSentenceCounts(connection, article);
    if (!counts) return counts.error();
    const size_t versions = counts->size();
    if (from.version != to.version || from.first != to.first || from.rows.first != to.rows.first ||
        static_cast<size_t>(from.version) >= versions)
        return unreadable();
    const int rows = static_cast<int>(from.rows.part.rows.size());
    const Result<std::vector<Row>> rowsThere = readRows(connection, article, versions, from.rows.first, rows);
    if (!rowsThere) return rowsThere.error();
    Result<std::vector<SentenceSpan>> all = readSentences(connection, article, from.version);
    if (!all) return all.error();
    const std::span<const SentenceSpan> there(*all);
    const auto first = std::min(static_cast<size_t>(from.first), there.size());
    const auto count = std::min(from.sentences.size(), there.size() - first);
    if (!haveSameRanges(*rowsThere, from.rows.part.rows) ||
        !std::ranges::equal(there.subspan(first, count), from.sentences))
        return Error{ErrorKind::Locked, QStringLiteral("the sentences were changed elsewhere"), {}};

    const auto begin = all->begin() + static_cast<std::ptrdiff_t>(first);
    const auto place = all->erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    all->insert(place, to.sentences.begin(), to.sentences.end());
    const int border = from.first + static_cast<int>(count);
    const int by = static_cast<int>(to.sentences.size()) - static_cast<int>(count);
    if (const Outcome done = writeSentences(connection, article, from.version, *all); !done) return done;
    const Outcome counted = shiftSentences(connection, article, versions, static_cast<size_t>(from.version),
                                           border, by, from.rows.first, rows);
    if (!counted) return counted;
    if (const Outcome done = replaceRows(connection, article, to.rows.first, rows, to.rows.part.rows); !done)
        return done;
    if (const Outcome done = writeAlignmentAsAWhole(connection, article, to.rows.part); !done) return done;
    const Result<Article> whole = readArticle(connection, article);
    if (!whole) return whole.error();
    return Done{};
}

Result<ProjectStore::Touched> applyToArticle(const Connection &connection, const Edit &edit, const Body &from,
                                             const Body &to) {
    if (!from || !to) return unreadable();
    const auto done = [](const Outcome &outcome,
                         ProjectStore::Touched touched) -> Result<ProjectStore::Touched> {
        if (!outcome) return outcome.error();
        return touched;
    };
    if (const auto state = stateFromJson(*to))
        return done(writeState(connection, edit.article, *state), {edit.article, 0, -1});
    const std::optional<ArticleId> before = standingFromJson(*from);
    const std::optional<ArticleId> after = standingFromJson(*to);
    if (before && after) return done(applyStanding(connection, *before, *after), {*after, 0, -1});
    const std::optional<SentencesPart> fromSentences = sentencesFromJson(*from);
    const std::optional<SentencesPart> toSentences = sentencesFromJson(*to);
    if (fromSentences && toSentences)
        return done(applyToSentences(connection, edit.article, *fromSentences, *toSentences),
                    {edit.article, 0, toSentences->rows.first});
    const std::optional<AlignmentPart> fromRows = alignmentFromJson(*from);
    const std::optional<AlignmentPart> toRows = alignmentFromJson(*to);
    if (!fromRows || !toRows) return unreadable();
    return done(applyToRows(connection, edit.article, *fromRows, *toRows), {edit.article, 0, toRows->first});
}

Outcome applyToGlossary(const Connection &connection, const Body &from, const Body &to) {
    const std::optional<GlossaryPart> before = from ? partFromJson(*from) : std::nullopt;
    const std::optional<GlossaryPart> after = to ? partFromJson(*to) : std::nullopt;
    if (!before || !after) return unreadable();
    return replacePart(connection, *before, *after);
}

} // namespace

Result<ProjectStore::Touched> applyEdit(const Connection &connection, const Edit &edit, const Body &from,
                                        const Body &to) {
    if (edit.article != 0 && edit.finding == 0) return applyToArticle(connection, edit, from, to);
    const std::optional<Setting> setting =
        edit.article == 0 && to ? settingFromJson(*to) : std::optional<Setting>();
    const auto applied = [&]() -> Outcome {
        if (edit.article != 0) return applyToFinding(connection, edit, to);
        if (setting) return writeSetting(connection, setting->name, setting->value);
        return applyToGlossary(connection, from, to);
    }();
    if (!applied) return applied.error();
    return ProjectStore::Touched{edit.article, edit.finding, -1, edit.article == 0 && !setting};
}

} // namespace sejajar::store
