#include "core/store/learnt_table.h"

namespace sejajar::store {
namespace {

/// Of all articles together; more could not be counted in a float.
constexpr double mostPlausible = 1e12;

bool isSound(const LearntLink &link) {
    // false for NaN
    return link.count >= 0 && link.count <= mostPlausible && !link.languageA.isEmpty() &&
           !link.languageB.isEmpty();
}

} // namespace

Outcome writeLearnt(const Connection &connection, ArticleId article, const LearntWords &words) {
    Statement remove(connection, "DELETE FROM learnt_link WHERE article=?");
    if (const Outcome done = remove.bind(article).run(); !done) return done;
    Statement insert(connection,
                     "INSERT INTO learnt_link(article, number, language_a, language_b, a, b, count)"
                     " VALUES(?,?,?,?,?,?,?)");
    qint64 number = 0;
    for (const LearntLink &link : words.links) {
        insert.bind(article, number++, link.languageA, link.languageB, link.a, link.b, link.count);
        if (const Outcome done = insert.run(); !done) return done;
    }
    return Done{};
}

Result<LearntWords> readLearnt(const Connection &connection, ArticleId except) {
    Statement select(connection,
                     "SELECT language_a, language_b, a, b, sum(count) FROM learnt_link"
                     " WHERE article IN (SELECT id FROM article WHERE removed=0 AND id<>?)"
                     " GROUP BY language_a, language_b, a, b ORDER BY language_a, language_b, a, b");
    select.bind(except);
    LearntWords words;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return words;
        LearntLink link{select.text(0), select.text(1), select.text(2), select.text(3), select.real(4)};
        if (!isSound(link))
            return Error{ErrorKind::Corrupt, QStringLiteral("learnt words that make no sense"), {}};
        words.links.push_back(std::move(link));
    }
}

QString flawOf(const LearntWords &words) {
    for (const LearntLink &link : words.links)
        if (!isSound(link)) return QStringLiteral("learnt words that make no sense");
    return {};
}

} // namespace sejajar::store
