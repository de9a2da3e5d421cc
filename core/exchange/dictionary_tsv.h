#pragma once

#include "core/base/result.h"

#include <QByteArrayView>
#include <QStringList>

#include <utility>
#include <vector>

namespace sejajar {

/// Words that mean the same: for each language its forms.
struct DictionaryEntry {
    std::vector<std::pair<QString, QStringList>>
        forms; ///< language (see language.h) and its forms, never empty
    bool operator==(const DictionaryEntry &) const = default;
};

/// Reads a bilingual dictionary, for `--lexicon` and the glossary of a project: UTF-8 with tabs between
/// cells.
///
///     de                  id              zh
///     Kleid|Abendkleid    gaun            礼服
///     Kamin               perapian|tungku
///
/// The header names the language of each column; | stands between forms; white space around a form is
/// dropped. An empty cell says nothing, but each line needs two languages. BOM, CRLF and empty lines are
/// taken. Errors: InvalidFormat, with the line.
Result<std::vector<DictionaryEntry>> readDictionaryTsv(QByteArrayView bytes);

/// The same the other way round: a column for each language. An entry of fewer than two languages is left
/// out, as are forms in others; a tab, a line end or a | in a form becomes a space.
QByteArray writeDictionaryTsv(const std::vector<DictionaryEntry> &entries, const QStringList &languages);

} // namespace sejajar
