#include "core/exchange/dictionary_tsv.h"

#include "core/exchange/utf8_lines.h"
#include "core/text/language.h"

#include <QRegularExpression>

namespace sejajar {
namespace {

Result<QStringList> readHeader(const QString &line, qsizetype number) {
    static const QRegularExpression tag(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
    QStringList languages;
    const QStringList names = line.split(u'\t');
    for (const QString &name : names) {
        if (!tag.match(name.trimmed()).hasMatch())
            return lineError(number, QStringLiteral("\"%1\" in the header is no language").arg(name));
        const QString language = canonicalLanguage(name.trimmed());
        if (languages.contains(language))
            return lineError(number, QStringLiteral("the header names %1 twice").arg(language));
        languages << language;
    }
    if (languages.size() < 2) return lineError(number, QStringLiteral("the header needs two languages"));
    return languages;
}

Result<DictionaryEntry> readEntry(const QString &line, qsizetype number, const QStringList &languages) {
    const QStringList cells = line.split(u'\t');
    // A line may stop early, as editors strip tabs at the end.
    if (cells.size() > languages.size())
        return lineError(
            number, QStringLiteral("%1 cells under %2 languages").arg(cells.size()).arg(languages.size()));
    DictionaryEntry entry;
    for (qsizetype column = 0; column < cells.size(); ++column) {
        if (cells[column].trimmed().isEmpty()) continue;
        QStringList forms = cells[column].split(u'|');
        for (QString &form : forms) {
            form = form.trimmed();
            if (form.isEmpty()) return lineError(number, QStringLiteral("nothing stands beside a |"));
        }
        forms.removeDuplicates();
        entry.forms.emplace_back(languages[column], std::move(forms));
    }
    if (entry.forms.size() < 2) return lineError(number, QStringLiteral("fewer than two languages"));
    return entry;
}

} // namespace

Result<std::vector<DictionaryEntry>> readDictionaryTsv(QByteArrayView bytes) {
    const Result<QStringList> lines = utf8Lines(bytes);
    if (!lines) return lines.error();
    QStringList languages;
    std::vector<DictionaryEntry> entries;
    qsizetype number = 0;
    for (const QString &line : *lines) {
        ++number;
        if (line.trimmed().isEmpty()) continue;
        if (languages.isEmpty()) {
            Result<QStringList> header = readHeader(line, number);
            if (!header) return header.error();
            languages = std::move(*header);
            continue;
        }
        Result<DictionaryEntry> entry = readEntry(line, number, languages);
        if (!entry) return entry.error();
        entries.push_back(std::move(*entry));
    }
    if (languages.isEmpty()) return lineError(1, QStringLiteral("there is no header of languages"));
    return entries;
}

QByteArray writeDictionaryTsv(const std::vector<DictionaryEntry> &entries, const QStringList &languages) {
    static const QRegularExpression separators(QStringLiteral("[\t\n\r|]"));
    QString table = languages.join(u'\t') + u'\n';
    for (const DictionaryEntry &entry : entries) {
        QStringList cells(languages.size());
        int filled = 0;
        for (const auto &[language, forms] : entry.forms) {
            QStringList clean;
            for (const QString &form : forms) {
                const QString text = QString(form).replace(separators, QStringLiteral(" ")).trimmed();
                if (!text.isEmpty()) clean << text;
            }
            const qsizetype column = languages.indexOf(language);
            if (column < 0 || clean.isEmpty()) continue;
            cells[column] = clean.join(u'|');
            ++filled;
        }
        if (filled >= 2) table += cells.join(u'\t') + u'\n';
    }
    return table.toUtf8();
}

} // namespace sejajar
