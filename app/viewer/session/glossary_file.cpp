#include "app/viewer/session/glossary_file.h"

#include "core/base/durable_rename.h"
#include "core/exchange/dictionary_tsv.h"
#include "core/exchange/safe_file.h"
#include "core/text/language.h"

#include <QFile>

#include <algorithm>

namespace sejajar {
namespace {

/// Far more than a person collects; a mistake in the file dialog should not fill the memory.
constexpr qint64 largestFile = 64 << 20;

std::vector<DictionaryEntry> dictionaryOf(const Glossary &glossary) {
    std::vector<DictionaryEntry> entries;
    for (const GlossaryEntry &entry : glossary) {
        if (entry.size() >= 2) entries.push_back({entry});
    }
    return entries;
}

QString columnFor(const QString &language, const QStringList &columns) {
    if (columns.contains(language)) return language;
    for (const QString &column : columns) {
        if (primaryLanguage(column) == primaryLanguage(language)) return column;
    }
    return language;
}

GlossaryEntry underColumns(const GlossaryEntry &entry, const QStringList &columns) {
    GlossaryEntry result;
    for (const auto &[language, forms] : entry) {
        const QString column = columnFor(language, columns);
        const auto there = std::ranges::find(result, column, &GlossaryEntry::value_type::first);
        if (there == result.end()) {
            result.emplace_back(column, forms);
        } else {
            there->second += forms;
            there->second.removeDuplicates();
        }
    }
    return result;
}

} // namespace

Result<Glossary> readGlossaryFile(const QString &path) {
    if (const Outcome regular = checkRegularFile(path); !regular)
        return Error{regular.error().kind, regular.error().detail, path};
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) return Error{ErrorKind::Unreadable, file.errorString(), path};
    if (file.size() > largestFile) return Error{ErrorKind::TooLarge, {}, path};
    const Result<std::vector<DictionaryEntry>> entries = readDictionaryTsv(file.readAll());
    if (!entries) return Error{entries.error().kind, entries.error().detail, path};
    Glossary glossary;
    for (const DictionaryEntry &entry : *entries) glossary.push_back(entry.forms);
    return glossary;
}

Result<int> writeGlossaryFile(const Glossary &glossary, const QStringList &languages, const QString &path) {
    const std::vector<DictionaryEntry> entries = dictionaryOf(glossary);
    if (Outcome written = writeSafely(path, writeDictionaryTsv(entries, languages)); !written)
        return written.error();
    return static_cast<int>(entries.size());
}

Glossary withEntries(Glossary glossary, const Glossary &further, const QStringList &languages) {
    for (const GlossaryEntry &entry : further) {
        GlossaryEntry added = underColumns(entry, languages);
        if (std::ranges::find(glossary, added) == glossary.end()) glossary.push_back(std::move(added));
    }
    return glossary;
}

QStringList languagesOf(const Glossary &glossary, QStringList languages) {
    for (const GlossaryEntry &entry : glossary) {
        for (const auto &[language, forms] : entry) {
            if (!languages.contains(language)) languages << language;
        }
    }
    return languages;
}

} // namespace sejajar
