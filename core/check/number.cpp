#include "core/check/number.h"

#include "core/check/exact_number.h"
#include "core/check/make_finding.h"
#include "core/check/number_reading.h"
#include "core/text/language.h"

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

/// Above this nobody doubts that the sentences of a row belong together.
constexpr double sure = .9;

struct Reading : NumberReading {
    bool used = false;  ///< a finding already speaks about it
    bool exact = false; ///< see isExactNumber()
};
using Readings = std::vector<Reading>;

/// The numbers of one row; offsets are those of the versions' texts.
class RowNumbers {
public:
    RowNumbers(const CheckedArticle &article, size_t row) : m_article(article), m_row(row) {
        for (size_t v = 0; v < article.versionCount(); ++v) {
            m_readings.push_back(readingsOf(row, v));
            const CheckedArticle::Passage passage = article.passage(row, v);
            // A comparable source has numbers of its own.
            const bool asked =
                article.source() != v || article.article().alignment.sourceKind != SourceKind::Comparable;
            if (!passage.isEmpty() && asked) m_filled.push_back(v);
        }
    }

    void find(std::vector<Finding> &findings) {
        const bool anyVote = std::ranges::any_of(
            m_readings, [](const Readings &readings) { return std::ranges::any_of(readings, canBeLonely); });
        if (m_filled.size() < 2 || !anyVote) return;
        for (const size_t t : m_filled) {
            if (m_filled.size() == 2 && t == m_filled.front()) continue;
            // Words last: digits know better what a lonely number stands for.
            for (const bool votes : {true, false}) {
                for (const size_t w : m_filled) {
                    if (w == t) continue;
                    for (Reading &reading : m_readings[w])
                        if (reading.votes == votes && !reading.used) ask(t, w, reading, findings);
                }
            }
        }
        findMissingEverywhere(findings);
    }

private:
    Readings readingsOf(size_t row, size_t v) const {
        Readings result;
        const SentenceRange range = m_article.rows()[row].ranges[v];
        for (int s = range.begin; s < range.end; ++s) {
            const CheckedArticle::Passage sentence = m_article.sentence(v, s);
            const QString &language = m_article.version(v).language;
            for (NumberReading &reading : numberReadings(sentence.text, m_article.tokens(v, s), language)) {
                const bool exact = isExactNumber(sentence.text, reading.begin, reading.end, language);
                reading.begin += sentence.begin;
                reading.end += sentence.begin;
                result.push_back({std::move(reading), false, exact});
            }
        }
        return result;
    }

    /// The number in the row of v: in digits rather than in a word, if need be in another unit.
    Reading *findIn(size_t v, const NumberReading &reading) {
        Reading *best = nullptr;
        const auto rank = [&](const Reading &own) {
            return own.agrees(reading) ? (own.votes ? 3 : 2) : own.converts(reading) ? 1 : 0;
        };
        for (Reading &own : m_readings[v])
            if (rank(own) > (best ? rank(*best) : 0)) best = &own;
        return best;
    }

    /// A number word below three is mostly no number: an article, 一, "beide".
    static bool isSmallWord(const NumberReading &reading) {
        return !reading.votes && std::ranges::all_of(reading.values, [](double v) { return v < 3; });
    }

    /// Digits, and words that say a number and nothing else: "sieben", not "beide", 周六, nor the 十 of 十字.
    static bool canBeLonely(const Reading &reading) {
        const auto counts = [](double v) { return v >= 3 && std::fmod(std::log10(v), 1) != 0; };
        return reading.votes || (reading.exact && reading.whole && !reading.month &&
                                 std::ranges::all_of(reading.values, counts));
    }

    /// A word that says the number only beside the other figure of a score or a date: "ein", 双方.
    static bool isWeak(const NumberReading &reading) {
        return !reading.partner && (isSmallWord(reading) || !reading.whole);
    }

    auto timesInDigits(size_t v, const NumberReading &reading) const {
        return std::ranges::count_if(m_readings[v],
                                     [&](const Reading &own) { return own.votes && own.agrees(reading); });
    }

    /// How often v says the number, not only a word in which it may stand.
    auto times(size_t v, const NumberReading &reading) const {
        return std::ranges::count_if(m_readings[v],
                                     [&](const Reading &own) { return own.whole && own.agrees(reading); });
    }

    /// t has the number. Where a lonely number may stand for it, or its partner is written in digits, small
    /// words do not count, and t must have it as often as all others: "2-2", "6-2".
    bool has(size_t t, const NumberReading &reading, bool lonely) const {
        const bool strict = lonely || reading.partner;
        const auto own = std::ranges::count_if(m_readings[t], [&](const Reading &number) {
            return number.agrees(reading) && (!strict || !isWeak(number));
        });
        if (own == 0) {
            return std::ranges::any_of(m_readings[t], [&](const Reading &number) {
                return standsFor(number, reading) || contains(number, reading);
            });
        }
        return !strict || std::ranges::any_of(
                              m_filled, [&](size_t w) { return w != t && timesInDigits(w, reading) <= own; });
    }

    /// Nobody says both: "30 m (100 Fuß)" does not stand for 100 英尺 alone.
    bool standsFor(const NumberReading &own, const NumberReading &reading) const {
        return own.converts(reading) && std::ranges::none_of(m_filled, [&](size_t v) {
                   return times(v, own) > 0 && times(v, reading) > 0;
               });
    }

    /// 27:37 is in the 28th minute.
    static bool contains(const NumberReading &running, const NumberReading &second) {
        return running.minute == NumberReading::Minute::Running &&
               second.minute == NumberReading::Minute::Second &&
               second.fullMinutes + 1 == running.values.front();
    }

    /// The alignment may have put the sentence with the number into the next row.
    bool standsNextDoor(size_t v, const NumberReading &reading) const {
        if (m_article.rows()[m_row].confidence >= sure) return false;
        const size_t last = std::min(m_row + 2, m_article.rows().size());
        for (size_t row = m_row > 0 ? m_row - 1 : 0; row < last; ++row) {
            if (row == m_row) continue;
            if (std::ranges::any_of(readingsOf(row, v),
                                    [&](const Reading &own) { return own.agrees(reading); }))
                return true;
        }
        return false;
    }

    /// The first number of t, in digits or in words, that it has more often than anybody else.
    Reading *lonely(size_t t, bool digits) {
        for (Reading &own : m_readings[t]) {
            if (own.votes != digits || own.used || !canBeLonely(own)) continue;
            const auto count = digits ? timesInDigits(t, own) : times(t, own);
            const bool alone = std::ranges::none_of(
                m_filled, [&](size_t w) { return w != t && (times(w, own) >= count || converted(w, own)); });
            if (alone) return &own;
        }
        return nullptr;
    }

    bool converted(size_t v, const NumberReading &reading) const {
        return std::ranges::any_of(m_readings[v], [&](const Reading &own) { return own.converts(reading); });
    }

    /// What stands in t in the place of the number: a lonely one in digits, else what is written with the
    /// same partner, the 2 in "4:2" for "4:1", else a lonely word.
    Reading *instead(size_t t, const Reading &reading) {
        if (Reading *const own = lonely(t, true)) return own;
        const auto beside = [&](const Reading &own) {
            return reading.partner && own.votes && !own.used && own.partner == reading.partner &&
                   !own.agrees(reading);
        };
        const auto found = std::ranges::find_if(m_readings[t].rbegin(), m_readings[t].rend(), beside);
        return found == m_readings[t].rend() ? lonely(t, false) : &*found;
    }

    Span spanOf(size_t v, const NumberReading &reading) const {
        return m_article.span(v, reading.begin, reading.end);
    }

    /// Whether t lacks a number that w and everybody else has.
    void ask(size_t t, size_t w, Reading &reading, std::vector<Finding> &findings) {
        Reading *const own = instead(t, reading);
        if (!reading.votes && (!own || isSmallWord(reading) || !reading.whole)) return;
        if (own && own->converts(reading, true)) return;
        std::vector<Witness> witnesses;
        std::vector<Reading *> agreeing;
        for (const size_t other : m_filled) {
            if (other == t) continue;
            Reading *const same = other == w ? &reading : findIn(other, reading);
            if (!same || (reading.partner && isWeak(*same)) || has(t, *same, own != nullptr)) return;
            agreeing.push_back(same);
            witnesses.push_back({true, spanOf(other, *same)});
        }
        if (m_filled.size() == 2 && (!own || !own->votes || !reading.votes)) return;
        if (standsNextDoor(t, reading)) return;
        const bool sourceDiffers = m_article.source() == t;
        if (sourceDiffers && !own) return;
        // One finding says it of the equal ones, too.
        for (Reading *same : agreeing)
            for (Readings &readings : m_readings)
                for (Reading &equal : readings) equal.used = equal.used || equal.agrees(*same);
        if (own) own->used = true;
        const QString theirs = witnesses.front().span.quote;
        if (sourceDiffers) {
            std::vector<Span> spans;
            for (const Witness &witness : witnesses) spans.push_back(witness.span);
            const Span here = spanOf(t, *own);
            findings.push_back(
                makeFinding(u"number.shared", {here.quote, theirs}, std::move(spans), {{true, here}}));
        } else if (own) {
            const Span here = spanOf(t, *own);
            findings.push_back(
                makeFinding(u"number.changed", {theirs, here.quote}, {here}, std::move(witnesses)));
        } else {
            std::vector<Span> spans = {witnesses.front().span, m_article.gap(m_row, t)};
            findings.push_back(
                makeFinding(u"number.missing", {theirs}, std::move(spans), std::move(witnesses)));
        }
    }

    /// A number of the source that no translation has.
    void findMissingEverywhere(std::vector<Finding> &findings) {
        const std::optional<size_t> source = m_article.source();
        if (!source || m_filled.size() != m_article.versionCount() || m_filled.size() < 3) return;
        for (Reading &reading : m_readings[*source]) {
            if (!reading.votes || reading.used) continue;
            const bool replaced = std::ranges::any_of(m_article.translations(), [&](size_t t) {
                return has(t, reading, false) || lonely(t, true) || standsNextDoor(t, reading);
            });
            if (replaced) continue;
            std::vector<Span> spans = {spanOf(*source, reading)};
            for (const size_t t : m_article.translations()) spans.push_back(m_article.gap(m_row, t));
            const QStringList number = {spans.front().quote};
            findings.push_back(makeFinding(u"number.missing", number, std::move(spans)));
        }
    }

    const CheckedArticle &m_article;
    size_t m_row;
    std::vector<size_t> m_filled; ///< versions with text in the row
    std::vector<Readings> m_readings;
};

} // namespace

std::vector<Finding> changedNumbers(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t row = 0; row < article.rows().size(); ++row)
        if (article.isReliable(row)) RowNumbers(article, row).find(findings);
    return findings;
}

} // namespace sejajar
