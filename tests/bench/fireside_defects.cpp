#include "tests/bench/fireside_defects.h"

#include "core/align/align.h"
#include "core/text/document.h"
#include "tests/core/align/shared_data.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <array>
#include <cstdio>

namespace sejajar::bench {
namespace {

/// Every place of some words; "a ... b" is a and the nearest b behind it.
void addPlaces(Defect &defect, const Article &article, size_t version, const QString &words) {
    static const QRegularExpression marks(QStringLiteral("[„“\"]|,\\s*$"));
    QStringList parts;
    const QStringList given = words.split(QStringLiteral("..."));
    for (QString part : given) {
        part = part.remove(marks).trimmed();
        if (!part.isEmpty()) parts << QRegularExpression::escape(part);
    }
    if (parts.isEmpty()) return;
    const QString between = QStringLiteral(")\\b[^.]*?\\b(");
    const QRegularExpression pattern(QStringLiteral("\\b(") + parts.join(between) + QStringLiteral(")\\b"),
                                     QRegularExpression::UseUnicodePropertiesOption);
    for (auto matches = pattern.globalMatch(article.versions[version].text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        for (int i = 1; i <= match.lastCapturedIndex(); ++i)
            defect.quotations.push_back({version, match.capturedStart(i), match.capturedEnd(i)});
    }
}

} // namespace

Article firesideArticle() {
    Article article;
    const std::array<std::pair<const char *, const char *>, 3> files = {
        {{"002_*", "zh-Hans"}, {"000_*", "de"}, {"001_*", "id"}}};
    const QDir folder(test::sharedFolder() + QStringLiteral("/articles"));
    for (const auto &[pattern, language] : files) {
        const QStringList names = folder.entryList({QString::fromLatin1(pattern)});
        const Result<Document> document = readDocument(folder.filePath(names.value(0)));
        if (!document) return {};
        Version version;
        version.language = QString::fromLatin1(language);
        version.role = article.versions.empty() ? Role::Source : Role::Translation;
        version.text = document->text;
        article.versions.push_back(std::move(version));
    }
    return article;
}

bool alignAgain(Article &article) {
    for (Version &version : article.versions) version.sentences = segment(version.text, version.language);
    Result<Alignment> alignment = align(article.versions);
    if (!alignment) return false;
    article.alignment = std::move(*alignment);
    return true;
}

std::vector<Defect> firesideDefects(const Article &article) {
    QFile file(test::sharedFolder() + QStringLiteral("/design/checks.md"));
    if (!file.open(QIODevice::ReadOnly)) return {};
    std::vector<Defect> defects;
    const QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
    for (const QString &line : lines) {
        QStringList cells = line.split(u'|');
        if (cells.size() < 8 || cells[1].toInt() == 0) continue;
        Defect defect{cells[1].toInt(), cells[5], {}};
        static const QRegularExpression remark(QStringLiteral("\\([^)]*\\)"));
        static const QRegularExpression between(QStringLiteral(";| / |, (?=\\p{Lu}[\\w-]+ )"),
                                                QRegularExpression::UseUnicodePropertiesOption);
        for (const auto &[version, column] : {std::pair(german, 2), std::pair(indonesian, 3)}) {
            // What is right, or not quoted, is no place; "the same" are the words of the other column.
            QString cell = cells[column];
            if (cell.contains(QStringLiteral("(right)"))) continue;
            if (cell.trimmed().startsWith(QStringLiteral("the same"))) cell = cells[2];
            const QStringList quoted = cell.remove(remark).split(between, Qt::SkipEmptyParts);
            for (const QString &words : quoted)
                if (words.trimmed() != u"-") addPlaces(defect, article, version, words.trimmed());
        }
        if (defect.quotations.empty()) std::fprintf(stderr, "fireside: %d: no such words\n", defect.number);
        defects.push_back(std::move(defect));
    }
    return defects;
}

} // namespace sejajar::bench
