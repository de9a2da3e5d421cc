#pragma once

#include "core/align/article.h"
#include "core/check/run_checks.h"

#include <QStringList>
#include <QtTest>

namespace sejajar::test {

/// An article whose rows are known: each row a cell for each language, a sentence each; an empty cell is a
/// row without that version. A "zh..." language in front is the (parallel) source.
inline Article articleOfRows(const QStringList &languages, const std::vector<QStringList> &rows) {
    Article article;
    article.name = QStringLiteral("test");
    for (qsizetype v = 0; v < languages.size(); ++v) {
        Version version;
        version.language = languages[v];
        version.role = v == 0 && languages[v].startsWith(u"zh") ? Role::Source : Role::Translation;
        version.encoding = QByteArrayLiteral("UTF-8");
        article.versions.push_back(version);
    }
    for (const QStringList &cells : rows) {
        Row row;
        row.confidence = 1;
        for (size_t v = 0; v < article.versions.size(); ++v) {
            Version &version = article.versions[v];
            const QString cell = cells.value(static_cast<qsizetype>(v));
            const int number = static_cast<int>(version.sentences.size());
            row.ranges.push_back({number, number + (cell.isEmpty() ? 0 : 1)});
            if (cell.isEmpty()) continue;
            const qsizetype begin = version.text.size();
            version.text += cell;
            version.sentences.push_back({begin, version.text.size(), true});
            version.text += u'\n';
        }
        article.alignment.rows.push_back(std::move(row));
    }
    article.alignment.sourceKind = article.hasSource() ? SourceKind::Parallel : SourceKind::None;
    return article;
}

/// What one check marks, in short: "de:Kleid id:Gaun", a finding each.
inline QStringList found(const QString &check, const Article &article) {
    QStringList result;
    CheckOptions options;
    options.ids = QStringList{check};
    const Result<std::vector<Finding>> findings = runChecks(article, options);
    if (!findings) return {QStringLiteral("failed")};
    for (const Finding &finding : *findings) {
        QStringList spans;
        for (const Span &span : finding.spans)
            spans << article.versions[static_cast<size_t>(span.version)].language.left(2) + u':' + span.quote;
        result << spans.join(u' ');
    }
    return result;
}

/// A table of rows in Chinese, German and Indonesian, each with what a check marks there.
inline void addRowColumns() {
    QTest::addColumn<QStringList>("cells");
    QTest::addColumn<QStringList>("expected");
}
inline void addRow(const char *name, const QStringList &cells, const QStringList &expected) {
    QTest::newRow(name) << cells << expected;
}
inline void addRowOf(const char *name, const char16_t *zh, const char16_t *de, const char16_t *id,
                     const QStringList &expected) {
    addRow(name, {QString::fromUtf16(zh), QString::fromUtf16(de), QString::fromUtf16(id)}, expected);
}
inline void compareRow(const QString &check) {
    QFETCH(QStringList, cells);
    QFETCH(QStringList, expected);
    const QStringList languages = {QStringLiteral("zh-Hans"), QStringLiteral("de"), QStringLiteral("id")};
    QCOMPARE(found(check, articleOfRows(languages, {cells})), expected);
}

} // namespace sejajar::test
