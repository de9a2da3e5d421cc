#include "tests/bench/injected_copies.h"

#include <QSet>

#include <algorithm>
#include <cstdlib>

namespace sejajar::bench {
namespace {

constexpr size_t wantedInjections = 300;
/// How often the places of a kind are gone through for other errors.
constexpr int mostPasses = 20;
/// Errors in one copy of a document, so far from each other that they stay errors of their own.
constexpr size_t atOnce = 3;
constexpr int rowsApart = 4;

using Drawn = std::pair<size_t, Injection>; // document and error

QString placeOf(const Drawn &drawn) {
    const Edit &first = drawn.second.edits.front();
    return QStringLiteral("%1 %2 %3").arg(drawn.first).arg(drawn.second.row).arg(first.begin);
}

QString keyOf(const Drawn &drawn) {
    QString key = placeOf(drawn);
    for (const Edit &edit : drawn.second.edits)
        key += QStringLiteral(" %1-%2:").arg(edit.begin).arg(edit.end) + edit.text;
    return key;
}

void shuffle(std::vector<Drawn> &drawn, std::mt19937 &random) {
    for (size_t i = drawn.size(); i > 1; --i) std::swap(drawn[i - 1], drawn[draw(random, i)]);
}

std::vector<Drawn> drawnErrors(const std::vector<std::unique_ptr<CleanDocument>> &clean,
                               const InjectionKind &kind, Side side, std::mt19937 &random) {
    std::vector<Drawn> all;
    QSet<QString> done;
    for (int pass = 0; pass < mostPasses && all.size() < wantedInjections; ++pass) {
        std::vector<Drawn> more;
        for (size_t d = 0; d < clean.size(); ++d) {
            for (Injection &injection : kind.candidates(*clean[d], side, random)) {
                Drawn drawn(d, std::move(injection));
                const QString key = keyOf(drawn);
                if (done.contains(key)) continue;
                done.insert(key);
                more.push_back(std::move(drawn));
            }
        }
        shuffle(more, random);
        std::ranges::move(more, std::back_inserter(all));
    }
    const size_t different = all.size();
    while (different > 0 && all.size() < wantedInjections) all.push_back(all[all.size() - different]);
    all.resize(std::min(all.size(), wantedInjections));
    return all;
}

/// The same word put in twice would look as if the translator had chosen it.
bool haveTextInCommon(const Injection &a, const Injection &b) {
    return std::ranges::any_of(a.edits, [&b](const Edit &edit) {
        return !edit.text.isEmpty() && std::ranges::count(b.edits, edit.text, &Edit::text) > 0;
    });
}

} // namespace

InjectedCopies injectedCopies(const std::vector<std::unique_ptr<CleanDocument>> &clean,
                              const InjectionKind &kind, Side side, std::mt19937 &random) {
    InjectedCopies result;
    QSet<QString> places;
    for (Drawn &drawn : drawnErrors(clean, kind, side, random)) {
        places.insert(placeOf(drawn));
        ++result.injections;
        const auto &[document, injection] = drawn;
        const auto fits = [&](const InjectedCopy &copy) {
            return copy.document == document && copy.injections.size() < atOnce &&
                   std::ranges::none_of(copy.injections, [&](const Injection &other) {
                       return std::abs(other.row - injection.row) < rowsApart ||
                              haveTextInCommon(other, injection);
                   });
        };
        auto copy = std::ranges::find_if(result.copies, fits);
        if (copy == result.copies.end())
            copy = result.copies.insert(result.copies.end(), InjectedCopy{document, {}});
        copy->injections.push_back(std::move(drawn.second));
    }
    for (InjectedCopy &copy : result.copies) std::ranges::sort(copy.injections, {}, &Injection::row);
    result.places = static_cast<size_t>(places.size());
    return result;
}

} // namespace sejajar::bench
