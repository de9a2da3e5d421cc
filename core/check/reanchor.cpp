#include "core/check/reanchor.h"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <optional>
#include <tuple>

namespace sejajar {
namespace {

constexpr double similarEnough = .5;

/// The number of the old version in the new texts, -1 when there is nothing like it.
int versionIn(const std::vector<Version> &to, const Version &old, size_t number) {
    const auto first = [&to](auto matches) {
        const auto found = std::ranges::find_if(to, matches);
        return found == to.end() ? -1 : static_cast<int>(found - to.begin());
    };
    if (number < to.size() && to[number].text == old.text) return static_cast<int>(number);
    if (const int v = first([&](const Version &other) { return other.text == old.text; }); v >= 0) return v;
    if (const int v =
            first([&](const Version &other) { return !old.path.isEmpty() && other.path == old.path; });
        v >= 0)
        return v;
    if (number < to.size() && to[number].language == old.language) return static_cast<int>(number);
    return first([&](const Version &other) { return other.language == old.language; });
}

/// The sentence in or before which an offset lies; -1 in a text without sentences.
int sentenceAt(const Version &version, qsizetype offset) {
    const auto next = std::ranges::upper_bound(version.sentences, offset, {}, &SentenceSpan::begin);
    if (next == version.sentences.begin()) return version.sentences.empty() ? -1 : 0;
    return static_cast<int>(next - version.sentences.begin()) - 1;
}

std::vector<uint> pairsOf(QStringView text) {
    std::vector<uint> pairs;
    for (qsizetype i = 1; i < text.size(); ++i)
        pairs.push_back((uint{text[i - 1].unicode()} << 16) | text[i].unicode());
    std::ranges::sort(pairs);
    return pairs;
}

double similarity(QStringView a, const std::vector<uint> &pairsOfA, QStringView b) {
    if (a == b) return 1;
    const std::vector<uint> pairsOfB = pairsOf(b);
    if (pairsOfA.empty() || pairsOfB.empty()) return 0;
    std::vector<uint> shared;
    std::ranges::set_intersection(pairsOfA, pairsOfB, std::back_inserter(shared));
    return 2.0 * static_cast<double>(shared.size()) / static_cast<double>(pairsOfA.size() + pairsOfB.size());
}

/// Where the words of a span stand in the changed text.
std::optional<qsizetype> placeIn(const Version &to, const Span &span, const Version &from) {
    const int oldNumber = sentenceAt(from, span.begin);
    if (oldNumber < 0) return std::nullopt;
    const QStringView oldSentence = from.sentence(oldNumber);
    const qsizetype oldInside = span.begin - from.sentences[static_cast<size_t>(oldNumber)].begin;
    const std::vector<uint> oldPairs = pairsOf(oldSentence);

    std::map<int, double> similarities; // by sentence: a word may stand in one several times
    std::optional<std::tuple<bool, double, qsizetype, qsizetype>> best;
    qsizetype place = -1;
    const auto offer = [&](qsizetype offset) {
        const int number = sentenceAt(to, offset);
        if (number < 0) return;
        auto known = similarities.find(number);
        if (known == similarities.end())
            known =
                similarities.emplace(number, similarity(oldSentence, oldPairs, to.sentence(number))).first;
        if (known->second < similarEnough) return;
        const qsizetype inside = offset - to.sentences[static_cast<size_t>(number)].begin;
        const std::tuple candidate(offset == span.begin, known->second, -std::abs(inside - oldInside),
                                   -std::abs(offset - span.begin));
        if (best && candidate <= *best) return;
        best = candidate;
        place = offset;
    };
    if (span.quote.isEmpty()) { // a place where something is missing
        for (const SentenceSpan &sentence : to.sentences)
            offer(sentence.begin + std::min(oldInside, sentence.end - sentence.begin));
    } else {
        for (qsizetype at = to.text.indexOf(span.quote); at >= 0; at = to.text.indexOf(span.quote, at + 1))
            offer(at);
    }
    if (!best) return std::nullopt;
    return place;
}

std::optional<qsizetype> onlyPlaceIn(const QString &text, const QString &quote) {
    const qsizetype at = text.indexOf(quote);
    if (at < 0 || text.indexOf(quote, at + 1) >= 0) return std::nullopt;
    return at;
}

Span moved(const Span &span, const std::vector<Version> &from, const std::vector<Version> &to) {
    const auto oldVersion = static_cast<size_t>(span.version);
    const int version = versionIn(to, from[oldVersion], oldVersion);
    const Span lost{std::min(span.version, static_cast<int>(to.size()) - 1), 0, 0, span.quote};
    if (version < 0) return lost;
    const Version &text = to[static_cast<size_t>(version)];
    std::optional<qsizetype> begin = span.begin;
    if (span.isLost())
        begin = onlyPlaceIn(text.text, span.quote);
    else if (text.text != from[oldVersion].text)
        begin = placeIn(text, span, from[oldVersion]);
    if (!begin) return {version, 0, 0, span.quote};
    const qsizetype length = span.isLost() ? span.quote.size() : span.end - span.begin;
    return {version, *begin, *begin + length, span.quote};
}

} // namespace

Finding reanchored(const Finding &finding, const std::vector<Version> &from, const std::vector<Version> &to) {
    Finding result = finding;
    for (Span &span : result.spans) span = moved(span, from, to);
    std::ranges::stable_sort(result.spans, {}, &Span::version);
    for (Witness &witness : result.witnesses) witness.span = moved(witness.span, from, to);
    std::erase_if(result.witnesses, [](const Witness &witness) { return witness.span.isLost(); });
    std::ranges::stable_sort(result.witnesses, {},
                             [](const Witness &witness) { return witness.span.version; });
    return result;
}

bool isLost(const Finding &finding) {
    return !finding.spans.empty() && std::ranges::all_of(finding.spans, &Span::isLost);
}

} // namespace sejajar
