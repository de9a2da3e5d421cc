#include "core/text/tokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace sejajar;

class TokensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void splits_data();
    void splits();
    void tokensAscendInAnyText();
};

void TokensTest::splits_data() {
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("tokens");
    const auto row = [](const char *text, const char *tokens) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(tokens);
    };
    row("", "");
    row("Das ist gut.", "Das|ist|gut");
    row("Open-Source-Modell", "Open|Source|Modell");
    row("Jum'at, don’t", "Jum'at|don’t");
    row("350.000 und 3,5 im Jahr 2024.", "350.000|und|3,5|im|Jahr|2024");
    row("„Ja!“", "Ja");
    row("天气很好。", "天气|很好");
    row("AI技术2024年", "AI|技术|2024|年");
    row("二〇二四", "二|〇|二|四"); // numbers() puts them together
    row("e\u0301a", "e\u0301a");
    row("50rb", "50|rb");
    row("☃ 😀", "");
}

void TokensTest::splits() {
    QFETCH(QString, text);
    QStringList found;
    for (const Token &token : tokenize(text)) found << text.mid(token.begin, token.end - token.begin);
    QTEST(found.join(u'|'), "tokens");
}

void TokensTest::tokensAscendInAnyText() {
    QRandomGenerator random(99);
    qInfo("seed 99");
    for (int i = 0; i < 2000; ++i) {
        QString text;
        for (int n = 0; n < 60; ++n)
            text += random.bounded(3U)
                        ? QStringView(u"aB1. ,天气'ßé")[static_cast<qsizetype>(random.bounded(12U))]
                        : QChar(static_cast<char16_t>(random.bounded(0x10000U)));
        qsizetype at = 0;
        for (const Token &token : tokenize(text)) {
            QVERIFY(token.begin >= at && token.end > token.begin && token.end <= text.size());
            for (const qsizetype edge : {token.begin, token.end})
                QVERIFY(edge == 0 || edge == text.size() ||
                        !(text[edge].isLowSurrogate() && text[edge - 1].isHighSurrogate()));
            at = token.end;
        }
    }
}

QTEST_APPLESS_MAIN(TokensTest)
#include "test_tokens.moc"
