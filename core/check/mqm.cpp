#include "core/check/mqm.h"

#include <algorithm>

namespace sejajar {
namespace {

constexpr MqmCategory categories[] = {
    {u"accuracy.mistranslation", u"Accuracy", u"Mistranslation"},
    {u"accuracy.overtranslation", u"Accuracy", u"Overtranslation"},
    {u"accuracy.undertranslation", u"Accuracy", u"Undertranslation"},
    {u"accuracy.addition", u"Accuracy", u"Addition"},
    {u"accuracy.omission", u"Accuracy", u"Omission"},
    {u"accuracy.do-not-translate", u"Accuracy", u"Do not translate"},
    {u"accuracy.untranslated", u"Accuracy", u"Untranslated"},
    {u"terminology.inconsistent-with-resource", u"Terminology", u"Inconsistent with resource"},
    {u"terminology.inconsistent-use", u"Terminology", u"Inconsistent use"},
    {u"terminology.wrong-term", u"Terminology", u"Wrong term"},
    {u"linguistic.grammar", u"Linguistic conventions", u"Grammar"},
    {u"linguistic.punctuation", u"Linguistic conventions", u"Punctuation"},
    {u"linguistic.spelling", u"Linguistic conventions", u"Spelling"},
    {u"linguistic.unintelligible", u"Linguistic conventions", u"Unintelligible"},
    {u"linguistic.character-encoding", u"Linguistic conventions", u"Character encoding"},
    {u"linguistic.textual-conventions", u"Linguistic conventions", u"Textual conventions"},
    {u"style.organisation", u"Style", u"Organisation"},
    {u"style.third-party", u"Style", u"Third-party style"},
    {u"style.inconsistent-with-reference", u"Style", u"Inconsistent with reference"},
    {u"style.register", u"Style", u"Register"},
    {u"style.awkward", u"Style", u"Awkward"},
    {u"style.unidiomatic", u"Style", u"Unidiomatic"},
    {u"style.inconsistent", u"Style", u"Inconsistent style"},
    {u"locale.number", u"Locale conventions", u"Number format"},
    {u"locale.currency", u"Locale conventions", u"Currency format"},
    {u"locale.measurement", u"Locale conventions", u"Measurement format"},
    {u"locale.time", u"Locale conventions", u"Time format"},
    {u"locale.date", u"Locale conventions", u"Date format"},
    {u"locale.address", u"Locale conventions", u"Address format"},
    {u"locale.telephone", u"Locale conventions", u"Telephone format"},
    {u"locale.shortcut-key", u"Locale conventions", u"Shortcut key"},
    {u"audience.culture-specific", u"Audience appropriateness", u"Culture-specific reference"},
    {u"audience.offensive", u"Audience appropriateness", u"Offensive"},
    {u"design.markup", u"Design and markup", u"Design and markup"},
};

} // namespace

std::span<const MqmCategory> mqmCategories() { return categories; }

const MqmCategory *mqmCategory(QStringView id) {
    const auto found =
        std::ranges::find_if(categories, [id](const MqmCategory &c) { return id == QStringView(c.id); });
    return found == std::end(categories) ? nullptr : found;
}

QString severityId(Severity severity) {
    switch (severity) {
    case Severity::Neutral: return QStringLiteral("neutral");
    case Severity::Minor: return QStringLiteral("minor");
    case Severity::Major: return QStringLiteral("major");
    case Severity::Critical: return QStringLiteral("critical");
    }
    Q_UNREACHABLE();
}

QString stateId(FindingState state) {
    switch (state) {
    case FindingState::Suggested: return QStringLiteral("suggested");
    case FindingState::Confirmed: return QStringLiteral("confirmed");
    case FindingState::Dismissed: return QStringLiteral("dismissed");
    }
    Q_UNREACHABLE();
}

} // namespace sejajar
