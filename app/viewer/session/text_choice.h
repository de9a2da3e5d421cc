#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"
#include "core/text/document.h"
#include "core/text/version.h"

#include <QStringList>

#include <optional>
#include <vector>

namespace sejajar {

/// One file that the person wants to open: what was recognised in it, and what they decided about it.
struct TextChoice {
    QString path;
    std::optional<Error> error; ///< why it cannot be read; then document is empty
    Document document;
    QString language; ///< as recognised or as chosen
    Role role = Role::Translation;
    bool fromProject = false; ///< stands in a project already: its file is not read again
    bool isReadable() const { return !error.has_value(); }
};

/// Reads one file. encoding: as in decode. A file that cannot be read is a choice with its error.
TextChoice readChoice(const QString &path, const QByteArray &encoding = {}, const Progress &progress = {});

/// Reads all files and gives them their roles. Errors: Cancelled only.
Result<std::vector<TextChoice>> readChoices(const QStringList &paths, const Progress &progress = {});

/// The first Chinese text is the source when there are others; without one nothing is.
void recogniseRoles(std::vector<TextChoice> &choices);

/// Nothing a person should look at first: every file could be read without warnings, its encoding needed no
/// guess, the languages are known and all different, and there are at least two texts.
bool recognisedWithCertainty(const std::vector<TextChoice> &choices);

/// Why texts cannot be opened as they are.
enum class ChoiceProblem { None, TooFewTexts, TwoSources };
ChoiceProblem problemOf(const std::vector<TextChoice> &choices);

/// What an article of the project was made from, as choices again.
std::vector<TextChoice> choicesOf(const std::vector<Version> &versions);

} // namespace sejajar
