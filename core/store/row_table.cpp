#include "core/store/row_table.h"

#include "core/align/sentence_edits.h"
#include "core/store/finding_json.h"
#include "core/store/sentence_codec.h"

#include <limits>

namespace sejajar::store {

namespace {

Outcome insertRowsAt(const Connection &connection, ArticleId article, qint64 number,
                     const std::vector<Row> &rows) {
    Statement insert(connection,
                     "INSERT INTO aligned_row(article, number, ranges, confidence, status, length_nats,"
                     " word_nats, name_nats, number_nats, pairs) VALUES(?,?,?,?,?,?,?,?,?,?)");
    for (const Row &row : rows) {
        const Evidence &evidence = row.evidence;
        std::optional<Utf8> pairs;
        if (!evidence.pairs.empty()) pairs = Utf8{pairsToJson(evidence.pairs)};
        insert.bind(article, number++, packRanges(row.ranges), row.confidence, static_cast<int>(row.status),
                    evidence.length, evidence.words, evidence.names, evidence.numbers, pairs);
        if (const Outcome done = insert.run(); !done) return done;
    }
    return Done{};
}

/// Adds to the numbers of the rows from `first` on, one by one and in the direction in which the next number
/// is always free: each is written once, where one statement for all would need a detour over numbers that
/// nobody uses.
Outcome shiftRows(const Connection &connection, ArticleId article, qint64 first, qint64 by) {
    Statement greatest(connection, "SELECT max(number) FROM aligned_row WHERE article=?");
    const Result<bool> found = greatest.bind(article).step();
    if (!found) return found.error();
    const qint64 last = greatest.integer(0);
    Statement move(connection, "UPDATE aligned_row SET number=? WHERE article=? AND number=?");
    for (qint64 i = first; i <= last; ++i) {
        const qint64 number = by < 0 ? i : last - (i - first);
        if (const Outcome done = move.bind(number + by, article, number).run(); !done) return done;
    }
    return Done{};
}

} // namespace

Outcome insertRows(const Connection &connection, ArticleId article, const std::vector<Row> &rows) {
    return insertRowsAt(connection, article, 0, rows);
}

Outcome replaceRows(const Connection &connection, ArticleId article, int first, int count,
                    const std::vector<Row> &rows) {
    Statement remove(connection, "DELETE FROM aligned_row WHERE article=? AND number>=? AND number<?");
    if (const Outcome done = remove.bind(article, first, qint64{first} + count).run(); !done) return done;
    const qint64 by = static_cast<qint64>(rows.size()) - count;
    if (by != 0)
        if (const Outcome done = shiftRows(connection, article, qint64{first} + count, by); !done)
            return done;
    return insertRowsAt(connection, article, first, rows);
}

Outcome shiftSentences(const Connection &connection, ArticleId article, size_t versions, size_t version,
                       int border, int by, int first, int count) {
    Statement select(connection, "SELECT number, ranges FROM aligned_row WHERE article=?"
                                 " AND NOT(number>=? AND number<?)");
    select.bind(article, first, qint64{first} + count);
    std::vector<std::pair<qint64, QByteArray>> moved;
    for (;;) {
        const Result<bool> found = select.step();
        if (!found) return found.error();
        if (!*found) break;
        auto ranges = unpackRanges(select.bytes(1), versions);
        if (!ranges)
            return Error{ErrorKind::Corrupt, QStringLiteral("a row without a range for each version"), {}};
        SentenceRange &range = (*ranges)[version];
        if (range.end > std::numeric_limits<int>::max() - std::max(by, 0))
            return Error{ErrorKind::Corrupt, QStringLiteral("a row with sentences that do not exist"), {}};
        const SentenceRange after = shifted(range, border, by);
        if (after == range) continue;
        range = after;
        moved.emplace_back(select.integer(0), packRanges(*ranges));
    }
    Statement update(connection, "UPDATE aligned_row SET ranges=? WHERE article=? AND number=?");
    for (const auto &[number, ranges] : moved)
        if (const Outcome done = update.bind(ranges, article, number).run(); !done) return done;
    return Done{};
}

Result<std::vector<Row>> readRows(const Connection &connection, ArticleId article, size_t versions) {
    return readRows(connection, article, versions, 0, std::numeric_limits<int>::max());
}

Result<std::vector<Row>> readRows(const Connection &connection, ArticleId article, size_t versions, int first,
                                  int count) {
    const auto corrupt = [](const char *flaw) {
        return Error{ErrorKind::Corrupt, QString::fromLatin1(flaw), {}};
    };
    Statement select(connection, "SELECT number, ranges, confidence, status, length_nats, word_nats,"
                                 " name_nats, number_nats, pairs FROM aligned_row WHERE article=?"
                                 " AND number>=? AND number<? ORDER BY number");
    select.bind(article, first, qint64{first} + count);
    std::vector<Row> rows;
    for (;;) {
        const Result<bool> found = select.step();
        if (!found) return found.error();
        if (!*found) return rows;
        auto ranges = unpackRanges(select.bytes(1), versions);
        const qint64 status = select.integer(3);
        if (select.integer(0) != first + static_cast<qint64>(rows.size())) return corrupt("a row is missing");
        if (!ranges) return corrupt("a row without a range for each version");
        if (status < 0 || status > static_cast<qint64>(RowStatus::Edited))
            return corrupt("a row of an unknown status");
        Evidence evidence{select.real(4), select.real(5), select.real(6), select.real(7), {}};
        if (!select.isNull(8)) {
            auto pairs = pairsFromJson(select.bytes(8));
            if (!pairs) return corrupt("unreadable evidence");
            evidence.pairs = std::move(*pairs);
        }
        rows.push_back(
            {std::move(*ranges), select.real(2), static_cast<RowStatus>(status), std::move(evidence)});
    }
}

} // namespace sejajar::store
