// Pointing at a word with the mouse lights up what it means in the other versions: in the sample article,
// with the links that aligning it has found.

#include "app/viewer/session/open_texts.h"
#include "app/viewer/session/sample_article.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/resources.h"
#include "core/align/align.h"

#include <QImage>
#include <QTest>

using namespace sejajar;

class ViewPointingTest : public QObject {
    Q_OBJECT

    std::shared_ptr<const Article> m_article;

    qsizetype find(int version, const QString &word, int row) const {
        const Version &text = m_article->versions[static_cast<size_t>(version)];
        const SentenceRange range =
            m_article->alignment.rows[static_cast<size_t>(row)].ranges[static_cast<size_t>(version)];
        if (range.isEmpty()) return -1;
        const qsizetype at = text.text.indexOf(word, text.sentences[static_cast<size_t>(range.begin)].begin);
        return at < text.sentences[static_cast<size_t>(range.end) - 1].end ? at : -1;
    }

private Q_SLOTS:
    void initTestCase() {
        initResources();
        const Result<std::vector<Version>> versions = segmentedVersions(sejajar::sampleArticle({}));
        QVERIFY(versions);
        const Result<Alignment> alignment = align(*versions);
        QVERIFY(alignment);
        m_article = std::make_shared<const Article>(Article{{}, *versions, *alignment});
    }

    void theCounterpartsOfAWordLightUp_data() {
        QTest::addColumn<int>("row");
        QTest::addColumn<int>("version"); // zh de id
        QTest::addColumn<QStringList>("words");
        const auto row = [](int number, const char *zh, const char *de, const char *id) {
            const QStringList words = {QString::fromUtf8(zh), QString::fromUtf8(de), QString::fromUtf8(id)};
            for (int version = 0; version < 3; ++version) {
                const QString &word = words[version];
                if (!word.isEmpty()) QTest::newRow(qPrintable(word)) << number - 1 << version << words;
            }
        };
        row(2, "旅客", "Reisenden", "penumpang");
        row(2, "书", "Bücher", "buku");
        row(3, "图书馆", "Bibliothek", "perpustakaan");
        row(3, "三月", "März", "Maret");
        row(5, "公司", "", "Perusahaan");
    }
    void theCounterpartsOfAWordLightUp() {
        QFETCH(int, row);
        QFETCH(int, version);
        QFETCH(QStringList, words);
        AlignedView view;
        view.resize(1400, 900);
        view.setArticle(m_article);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        view.setCurrentRow(static_cast<int>(m_article->alignment.rows.size()) - 1);
        view.setCurrentRow(row);
        const auto rect = [&](int v) {
            const qsizetype at = find(v, words[v], row);
            return at < 0 ? QRect() : view.textRect(row, v, at, at + words[v].size());
        };
        for (int v = 0; v < 3; ++v)
            if (!words[v].isEmpty()) QVERIFY2(!rect(v).isEmpty(), qPrintable(words[v]));
        QTest::mouseMove(view.viewport(), QPoint(1, 1));
        const QImage before = view.viewport()->grab().toImage();
        QTest::mouseMove(view.viewport(), rect(version).center());
        const QImage after = view.viewport()->grab().toImage();
        for (int v = 0; v < 3; ++v) {
            if (words[v].isEmpty()) continue;
            QVERIFY2(before.copy(rect(v)) != after.copy(rect(v)), qPrintable(words[v]));
        }
        const QRect other = view.cellRect(row + 1, version);
        QVERIFY(before.copy(other) == after.copy(other));
    }
};

QTEST_MAIN(ViewPointingTest)
#include "view_pointing_test.moc"
