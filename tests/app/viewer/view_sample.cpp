#include "tests/app/viewer/view_sample.h"

namespace sejajar {

std::shared_ptr<const Article> sampleArticle(const QStringList &languages,
                                             const std::vector<QStringList> &rows) {
    auto article = std::make_shared<Article>();
    for (const QString &language : languages) {
        Version version;
        version.language = language;
        const bool source = article->versions.empty() && language == u"zh-Hans";
        version.role = source ? Role::Source : Role::Translation;
        article->versions.push_back(version);
    }
    for (const QStringList &texts : rows) {
        Row row;
        row.confidence = 0.9;
        for (qsizetype v = 0; v < languages.size(); ++v) {
            Version &version = article->versions[static_cast<size_t>(v)];
            const int first = static_cast<int>(version.sentences.size());
            if (!texts[v].isEmpty()) {
                if (!version.text.isEmpty()) version.text += u'\n';
                const qsizetype begin = version.text.size();
                version.text += texts[v];
                version.sentences.push_back({begin, version.text.size(), false});
            }
            row.ranges.push_back({first, static_cast<int>(version.sentences.size())});
        }
        article->alignment.rows.push_back(row);
    }
    return article;
}

std::shared_ptr<const Article> harbour() {
    return sampleArticle(
        {QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("id")},
        {{QStringLiteral("她穿着蓝色的裙子。"), QStringLiteral("Sie trug einen blauen Rock."),
          QStringLiteral("Ia mengenakan gaun biru.")},
         {QStringLiteral("没有人翻译。"), QString(), QString()},
         {QStringLiteral("门开了。"),
          QStringLiteral("Das Tor ging auf \U0001F468\u200D\U0001F469\u200D\U0001F467"),
          QStringLiteral("Gerbang terbuka e\u0301.")}});
}

std::shared_ptr<const Article> longArticle(int rowCount) {
    const QString texts[] = {QStringLiteral("Der alte Fischer stand schon am Tor des Hafens. "),
                             QStringLiteral("Nelayan tua itu sudah berdiri di gerbang. ")};
    auto article = std::make_shared<Article>();
    article->versions.resize(2);
    article->versions[0].language = QStringLiteral("de");
    article->versions[1].language = QStringLiteral("id");
    article->alignment.rows.resize(static_cast<size_t>(rowCount));
    for (size_t v = 0; v < 2; ++v) {
        Version &version = article->versions[v];
        version.text.reserve(static_cast<qsizetype>(rowCount) * 110);
        for (int row = 0; row < rowCount; ++row) {
            const qsizetype begin = version.text.size();
            const int count = row % 16 == 5 ? 9 : 1 + (row + static_cast<int>(v)) % 2;
            for (int i = 0; i < count; ++i) version.text += texts[v];
            version.sentences.push_back({begin, version.text.size() - 1, row % 7 == 3});
            article->alignment.rows[static_cast<size_t>(row)].ranges.push_back({row, row + 1});
        }
    }
    return article;
}

Finding sampleFinding(const Article &article, qint64 id, const std::vector<std::pair<int, QString>> &quotes) {
    Finding finding;
    finding.id = id;
    finding.check = personCheck();
    finding.category = QStringLiteral("accuracy.mistranslation");
    for (const auto &[version, quote] : quotes) {
        const qsizetype begin = article.versions[static_cast<size_t>(version)].text.indexOf(quote);
        Q_ASSERT(begin >= 0);
        finding.spans.push_back({version, begin, begin + quote.size(), quote});
    }
    return finding;
}

} // namespace sejajar
