#include "core/check/verdicts.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace sejajar {
namespace {

using Place = std::tuple<QString, int, qsizetype, qsizetype>;

Place placeOf(const QString &check, const Span &span) { return {check, span.version, span.begin, span.end}; }

std::set<Place> placesOf(const std::vector<Finding> &judged) {
    std::set<Place> places;
    for (const Finding &finding : judged) {
        for (const Span &span : finding.spans)
            if (!span.isLost()) places.insert(placeOf(finding.check, span));
    }
    return places;
}

bool standsIn(const std::set<Place> &places, const Finding &suggestion) {
    return std::ranges::any_of(
        suggestion.spans, [&](const Span &span) { return places.contains(placeOf(suggestion.check, span)); });
}

} // namespace

QString mutedWord(const Finding &finding) {
    return finding.spans.empty() ? QString() : finding.spans.front().quote.toCaseFolded().simplified();
}

bool isMuted(const Finding &finding, const std::vector<Mute> &mutes) {
    return std::ranges::any_of(mutes, [&](const Mute &mute) {
        return mute.check == finding.check && (mute.word.isEmpty() || mute.word == mutedWord(finding));
    });
}

std::vector<Finding> openSuggestions(const std::vector<Finding> &suggestions,
                                     const std::vector<Finding> &judged, const std::vector<Mute> &mutes) {
    const std::set<Place> places = placesOf(judged);
    std::vector<Finding> open;
    for (const Finding &suggestion : suggestions)
        if (!standsIn(places, suggestion) && !isMuted(suggestion, mutes)) open.push_back(suggestion);
    return open;
}

} // namespace sejajar
