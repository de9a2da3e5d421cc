#pragma once

#include "core/text/language.h"
#include "tests/core/align/bead_score.h"
#include "tests/core/align/shared_data.h"

#include <QList>
#include <QStringList>

#include <utility>
#include <vector>

namespace sejajar::bench {

inline const QStringList noises = {QStringLiteral("mild"), QStringLiteral("heavy")};
inline const QList<std::pair<QString, QString>> languagePairs = {
    {QStringLiteral("de"), QStringLiteral("id")},
    {QStringLiteral("de"), QStringLiteral("zh")},
    {QStringLiteral("id"), QStringLiteral("zh")}};

/// The articles of one set in two languages, with what is right.
struct PairSet {
    QString name; ///< "mild_de-id"
    std::vector<std::vector<Version>> articles;
    std::vector<std::vector<test::GoldBead>> gold;
};

inline PairSet pairSet(const QString &noise, const QString &a, const QString &b) {
    PairSet set{noise + u'_' + a + u'-' + b, {}, {}};
    for (const QString &folder : test::newsFolders(noise)) {
        const auto lines = [&folder](const QString &language) {
            return test::linesOf(folder + u'/' + language + QStringLiteral(".txt"),
                                 canonicalLanguage(language));
        };
        set.articles.push_back({lines(a), lines(b)});
        set.gold.push_back(test::readGold(folder + u'/' + a + u'-' + b + QStringLiteral(".gold")));
    }
    return set;
}

} // namespace sejajar::bench
