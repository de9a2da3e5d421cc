#include "core/store/row_table.h"

#include "core/store/finding_json.h"
#include "core/store/sentence_codec.h"

namespace sejajar::store {

Outcome insertRows(const Connection &connection, ArticleId article, const std::vector<Row> &rows) {
    Statement insert(connection,
                     "INSERT INTO aligned_row(article, number, ranges, confidence, status, length_nats,"
                     " word_nats, name_nats, number_nats, pairs) VALUES(?,?,?,?,?,?,?,?,?,?)");
    qint64 number = 0;
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

Result<std::vector<Row>> readRows(const Connection &connection, ArticleId article, size_t versions) {
    const auto corrupt = [](const char *flaw) {
        return Error{ErrorKind::Corrupt, QString::fromLatin1(flaw), {}};
    };
    Statement select(connection, "SELECT number, ranges, confidence, status, length_nats, word_nats,"
                                 " name_nats, number_nats, pairs FROM aligned_row WHERE article=?"
                                 " ORDER BY number");
    select.bind(article);
    std::vector<Row> rows;
    for (;;) {
        const Result<bool> found = select.step();
        if (!found) return found.error();
        if (!*found) return rows;
        auto ranges = unpackRanges(select.bytes(1), versions);
        const qint64 status = select.integer(3);
        if (select.integer(0) != static_cast<qint64>(rows.size())) return corrupt("a row is missing");
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
