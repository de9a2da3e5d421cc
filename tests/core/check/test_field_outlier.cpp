#include "tests/core/check/checked_rows.h"

#include <QtTest>

using namespace sejajar;

namespace {

const QStringList languages = {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")};

/// A text about jackets whose last row names `de` and `id`, where the source writes `zh`.
Article textAboutJackets(const char16_t *zh, const char16_t *de, const char16_t *id) {
    return test::articleOfRows(
        languages, {{QStringLiteral("他穿着夹克。"), QStringLiteral("Er trug eine Jacke."),
                     QStringLiteral("Dia memakai jaket.")},
                    {QStringLiteral("她也买了夹克。"), QStringLiteral("Auch sie kaufte eine Jacke."),
                     QStringLiteral("Dia juga membeli jaket.")},
                    {QStringLiteral("两件夹克都很贵。"), QStringLiteral("Beide Jacken waren teuer."),
                     QStringLiteral("Kedua jaket itu mahal.")},
                    {QString::fromUtf16(zh), QString::fromUtf16(de), QString::fromUtf16(id)}});
}

} // namespace

class TestFieldOutlier : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatBothTranslationsSayOnceAndTheSourceNeverIsFound_data() {
        QTest::addColumn<QString>("zh");
        QTest::addColumn<QString>("de");
        QTest::addColumn<QString>("id");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const char *name, const char16_t *zh, const char16_t *de, const char16_t *id,
                            const QStringList &expected) {
            QTest::newRow(name) << QString::fromUtf16(zh) << QString::fromUtf16(de) << QString::fromUtf16(id)
                                << expected;
        };
        row("a dress among jackets", u"它更值钱。", u"Ihr Kleid ist wertvoller.",
            u"Gaun Anda lebih berharga.", {QStringLiteral("de:Kleid id:Gaun")});
        row("trousers among jackets", u"它更值钱。", u"Ihre Hose ist wertvoller.",
            u"Celana Anda lebih berharga.", {QStringLiteral("de:Hose id:Celana")});

        row("the source names it, too", u"你的连衣裙更值钱。", u"Ihr Kleid ist wertvoller.",
            u"Gaun Anda lebih berharga.", {});
        row("the source names it inside a longer word", u"你的连衣裙店更值钱。", u"Ihr Kleid ist wertvoller.",
            u"Gaun Anda lebih berharga.", {});
        row("the sister does not have it", u"它更值钱。", u"Ihr Kleid ist wertvoller.",
            u"Milik Anda lebih berharga.", {});
        row("a kind of jacket belongs", u"它更值钱。", u"Ihre Lederjacke ist wertvoller.",
            u"Jaket kulit Anda lebih berharga.", {});
        row("what is above a jacket belongs", u"它更值钱。", u"Ihre Kleidung ist wertvoller.",
            u"Pakaian Anda lebih berharga.", {});
    }
    void whatBothTranslationsSayOnceAndTheSourceNeverIsFound() {
        QFETCH(QString, zh);
        QFETCH(QString, de);
        QFETCH(QString, id);
        QFETCH(QStringList, expected);
        const auto text = [](const QString &s) { return reinterpret_cast<const char16_t *>(s.utf16()); };
        QCOMPARE(test::found(QStringLiteral("field-outlier"), textAboutJackets(text(zh), text(de), text(id))),
                 expected);
    }

    void aComparableSourceIsAWitnessHere() {
        Article article =
            textAboutJackets(u"它更值钱。", u"Ihr Kleid ist wertvoller.", u"Gaun Anda lebih berharga.");
        article.alignment.sourceKind = SourceKind::Comparable;
        CheckOptions options;
        options.ids = QStringList{QStringLiteral("field-outlier")};
        const Result<std::vector<Finding>> findings = runChecks(article, options);
        QVERIFY(findings);
        QCOMPARE(findings->size(), size_t{1});
        QCOMPARE(findings->front().arguments,
                 (QStringList{QStringLiteral("Kleid"), QStringLiteral("clothing"),
                              QStringLiteral("Jacke (3)"), QStringLiteral("连衣裙, 裙子"),
                              QStringLiteral("夹克 (3)"), QStringLiteral("Gaun")}));
        QCOMPARE(findings->front().witnesses.front().span.quote, QStringLiteral("夹克"));
    }

    void aKindThatTheSourceNeverNamesIsFoundAmongItsLike() {
        const QStringList coats = {QStringLiteral("他们互换了夹克。"),
                                   QStringLiteral("Sie tauschten Mäntel."),
                                   QStringLiteral("Mereka bertukar mantel.")};
        const auto found = [&](const char16_t *zh) {
            const QStringList furCoat = {QString::fromUtf16(zh), QStringLiteral("Der Pelzmantel war neu."),
                                         QStringLiteral("Mantel bulu itu baru.")};
            return test::found(QStringLiteral("field-outlier"),
                               test::articleOfRows(languages, {coats, coats, coats, furCoat}));
        };
        QCOMPARE(found(u"这件夹克很新。"), QStringList{QStringLiteral("de:Pelzmantel id:Mantel bulu")});
        // A coat in the source may be one of fur.
        QCOMPARE(found(u"这件大衣很新。"), QStringList());
    }

    void aListOfUnrelatedSentencesIsAboutNothing() {
        const auto row = [](const char16_t *zh, const char16_t *de, const char16_t *id) {
            return QStringList{QString::fromUtf16(zh), QString::fromUtf16(de), QString::fromUtf16(id)};
        };
        const QStringList jacket = row(u"他穿着夹克。", u"Er trug eine Jacke.", u"Dia memakai jaket.");
        const QStringList coat = row(u"她买了大衣。", u"Sie kaufte einen Mantel.", u"Dia membeli mantel.");
        const QStringList trousers = row(u"裤子很贵。", u"Die Hose war teuer.", u"Celana itu mahal.");
        const QStringList other = row(u"天气很好。", u"Das Wetter war gut.", u"Cuacanya bagus.");
        const QStringList dress =
            row(u"它更值钱。", u"Ihr Kleid ist wertvoller.", u"Gaun Anda lebih berharga.");
        const auto found = [&](const std::vector<QStringList> &rows) {
            return test::found(QStringLiteral("field-outlier"), test::articleOfRows(languages, rows));
        };
        QCOMPARE(found({jacket, coat, jacket, dress}).size(), 1);
        // Everything once.
        QCOMPARE(found({jacket, coat, trousers, dress}), QStringList());
        // Somewhere else in the list.
        QCOMPARE(found({jacket, jacket, jacket, other, other, other, dress}), QStringList());
    }

    void threeMentionsAreTooFew() {
        Article article =
            textAboutJackets(u"它更值钱。", u"Ihr Kleid ist wertvoller.", u"Gaun Anda lebih berharga.");
        article.alignment.rows.erase(article.alignment.rows.begin());
        QCOMPARE(test::found(QStringLiteral("field-outlier"), article), QStringList());
    }
};

QTEST_GUILESS_MAIN(TestFieldOutlier)
#include "test_field_outlier.moc"
