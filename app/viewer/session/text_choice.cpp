#include "app/viewer/session/text_choice.h"

#include "core/text/language.h"

#include <algorithm>
#include <set>

namespace sejajar {

TextChoice readChoice(const QString &path, const QByteArray &encoding, const Progress &progress) {
    TextChoice choice;
    choice.path = path;
    Result<Document> document = readDocument(path, encoding, progress);
    if (!document) {
        choice.error = document.error();
        if (choice.error->where.isEmpty()) choice.error->where = path;
        return choice;
    }
    choice.document = *std::move(document);
    if (choice.document.language.isEmpty()) choice.document.language = detectLanguage(choice.document.text);
    choice.language = choice.document.language;
    return choice;
}

Result<std::vector<TextChoice>> readChoices(const QStringList &paths, const Progress &progress) {
    std::vector<TextChoice> choices;
    for (qsizetype i = 0; i < paths.size(); ++i) {
        const double size = static_cast<double>(paths.size());
        const auto position = static_cast<double>(i);
        choices.push_back(readChoice(paths[i], {}, progress.part(position / size, (position + 1) / size)));
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, paths[i]};
    }
    recogniseRoles(choices);
    return choices;
}

void recogniseRoles(std::vector<TextChoice> &choices) {
    const auto isReadable = [](const TextChoice &choice) { return choice.isReadable(); };
    for (TextChoice &choice : choices) choice.role = Role::Translation;
    if (std::ranges::count_if(choices, isReadable) < 2) return;
    const auto source = std::ranges::find_if(choices, [](const TextChoice &choice) {
        return choice.isReadable() && primaryLanguage(choice.language) == u"zh";
    });
    if (source != choices.end()) source->role = Role::Source;
}

bool recognisedWithCertainty(const std::vector<TextChoice> &choices) {
    if (problemOf(choices) != ChoiceProblem::None) return false;
    std::set<QString> languages;
    for (const TextChoice &choice : choices) {
        if (!choice.isReadable() || choice.document.encodingGuessed || !choice.document.warnings.empty())
            return false;
        if (choice.language == u"und" || !languages.insert(primaryLanguage(choice.language)).second)
            return false;
    }
    return true;
}

ChoiceProblem problemOf(const std::vector<TextChoice> &choices) {
    int readable = 0;
    int sources = 0;
    for (const TextChoice &choice : choices) {
        if (!choice.isReadable()) continue;
        ++readable;
        sources += choice.role == Role::Source;
    }
    if (readable < 2) return ChoiceProblem::TooFewTexts;
    if (sources > 1) return ChoiceProblem::TwoSources;
    return ChoiceProblem::None;
}

std::vector<TextChoice> choicesOf(const std::vector<Version> &versions) {
    std::vector<TextChoice> choices;
    for (const Version &version : versions) {
        TextChoice choice;
        choice.path = version.path;
        choice.document.text = version.text;
        choice.document.encoding = version.encoding;
        choice.document.language = version.language;
        choice.language = version.language;
        choice.role = version.role;
        choice.fromProject = true;
        choices.push_back(std::move(choice));
    }
    return choices;
}

} // namespace sejajar
