#include "core/check/number.h"

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
    bool used = false;      ///< a finding already speaks about it
    bool converted = false; ///< behind it stands a unit that a version of the row may have converted
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
        excuseMinutes();
        markConverted();
    }

    void find(std::vector<Finding> &findings) {
        const bool anyVote = std::ranges::any_of(m_readings, [](const Readings &readings) {
            return std::ranges::any_of(readings, &Reading::votes);
        });
        if (m_filled.size() < 2 || !anyVote) return;
        for (const size_t t : m_filled) {
            if (m_filled.size() == 2 && t == m_filled.front()) continue;
            for (const size_t w : m_filled) {
                if (w == t) continue;
                for (Reading &reading : m_readings[w])
                    if (!reading.used) ask(t, w, reading, findings);
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
            for (NumberReading &reading :
                 numberReadings(sentence.text, m_article.tokens(v, s), m_article.version(v).language)) {
                reading.begin += sentence.begin;
                reading.end += sentence.begin;
                result.push_back({std::move(reading)});
            }
        }
        return result;
    }

    /// Who says "28. Minute" need not say 27 nor 37, and the other way round.
    void excuseMinutes() {
        for (Readings &readings : m_readings) {
            for (Reading &running : readings) {
                if (running.minute != NumberReading::Minute::Running) continue;
                for (Readings &others : m_readings) {
                    for (Reading &other : others) {
                        const bool inIt = other.minute != NumberReading::Minute::No &&
                                          other.minute != NumberReading::Minute::Running &&
                                          other.fullMinutes + 1 == running.values.front();
                        if (!inIt) continue;
                        other.votes = false;
                        running.votes = false;
                    }
                }
            }
        }
    }

    void markConverted() {
        const auto text = [this](size_t v) { return m_article.passage(m_row, v).text; };
        const bool money = std::ranges::any_of(m_filled, [&](size_t v) { return namesSterling(text(v)); });
        for (size_t v = 0; v < m_readings.size(); ++v)
            m_imperial.push_back(namesConvertedUnit(text(v), m_article.version(v).language, money));
        // Where all texts speak of miles, nobody made kilometres of them.
        const auto imperial = [this](size_t v) { return m_imperial[v]; };
        if (std::ranges::none_of(m_filled, imperial) || std::ranges::all_of(m_filled, imperial)) return;
        for (Readings &readings : m_readings)
            for (Reading &reading : readings) reading.converted = reading.measured;
    }

    static Reading *findIn(Readings &readings, const NumberReading &reading) {
        const auto found =
            std::ranges::find_if(readings, [&](const Reading &own) { return own.agrees(reading); });
        return found == readings.end() ? nullptr : &*found;
    }

    /// A number word below three is mostly no number: an article, 一, "beide".
    static bool isSmallWord(const NumberReading &reading) {
        return !reading.votes && std::ranges::all_of(reading.values, [](double v) { return v < 3; });
    }

    auto timesInDigits(size_t v, const NumberReading &reading) const {
        return std::ranges::count_if(m_readings[v],
                                     [&](const Reading &own) { return own.votes && own.agrees(reading); });
    }

    /// t has the number. Where a lonely number may stand for it, small words do not count, and t must have it
    /// as often as all others: "2-2", "6-2".
    bool has(size_t t, const NumberReading &reading, bool lonely) const {
        const auto own = std::ranges::count_if(m_readings[t], [&](const Reading &number) {
            return number.agrees(reading) && !(lonely && (isSmallWord(number) || !number.whole));
        });
        if (!lonely || own == 0) return own > 0;
        return std::ranges::any_of(m_filled,
                                   [&](size_t w) { return w != t && timesInDigits(w, reading) <= own; });
    }

    /// The alignment may have put the sentence with the number into the next row.
    bool standsNextDoor(size_t v, const NumberReading &reading) const {
        if (m_article.rows()[m_row].confidence >= sure) return false;
        const size_t last = std::min(m_row + 2, m_article.rows().size());
        for (size_t row = m_row > 0 ? m_row - 1 : 0; row < last; ++row) {
            if (row == m_row) continue;
            Readings readings = readingsOf(row, v);
            if (findIn(readings, reading)) return true;
        }
        return false;
    }

    /// How often v says the number, not only a word in which it may stand.
    auto times(size_t v, const NumberReading &reading) const {
        return std::ranges::count_if(m_readings[v],
                                     [&](const Reading &own) { return own.whole && own.agrees(reading); });
    }

    /// The first number of t that it has more often than anybody else.
    Reading *lonely(size_t t, bool converted) {
        for (Reading &own : m_readings[t]) {
            if (own.converted != converted) continue;
            const auto count = timesInDigits(t, own);
            const bool alone = own.votes && !own.used && std::ranges::none_of(m_filled, [&](size_t w) {
                                   return w != t && times(w, own) >= count;
                               });
            if (alone) return &own;
        }
        return nullptr;
    }

    Span spanOf(size_t v, const NumberReading &reading) const {
        return m_article.span(v, reading.begin, reading.end);
    }

    /// Whether t lacks a number that w and everybody else has.
    void ask(size_t t, size_t w, Reading &reading, std::vector<Finding> &findings) {
        Reading *const instead = lonely(t, reading.converted);
        if (!reading.votes && (!instead || isSmallWord(reading) || !reading.whole)) return;
        if (has(t, reading, instead != nullptr)) return;
        std::vector<Witness> witnesses;
        std::vector<Reading *> agreeing;
        // Miles are asked of those who speak of miles.
        if (reading.converted && (!instead || !m_imperial[t] || !m_imperial[w])) return;
        for (const size_t other : m_filled) {
            if (other == t || (reading.converted && !m_imperial[other])) continue;
            Reading *const same = other == w ? &reading : findIn(m_readings[other], reading);
            if (!same) return;
            agreeing.push_back(same);
            witnesses.push_back({true, spanOf(other, *same)});
        }
        if (m_filled.size() == 2 && (!instead || !reading.votes)) return;
        if (standsNextDoor(t, reading)) return;
        const bool sourceDiffers = m_article.source() == t;
        if (sourceDiffers && !instead) return;
        for (Reading *same : agreeing) same->used = true;
        if (instead) instead->used = true;
        const QString theirs = witnesses.front().span.quote;
        if (sourceDiffers) {
            std::vector<Span> spans;
            for (const Witness &witness : witnesses) spans.push_back(witness.span);
            const Span own = spanOf(t, *instead);
            findings.push_back(
                makeFinding(u"number.shared", {own.quote, theirs}, std::move(spans), {{true, own}}));
        } else if (instead) {
            const Span own = spanOf(t, *instead);
            findings.push_back(
                makeFinding(u"number.changed", {theirs, own.quote}, {own}, std::move(witnesses)));
        } else {
            std::vector<Span> spans = {witnesses.front().span, m_article.gap(m_row, t)};
            findings.push_back(
                makeFinding(u"number.missing", {theirs}, std::move(spans), std::move(witnesses)));
        }
    }

    /// A number of the source that no translation has. Small ones are often left out or said otherwise.
    void findMissingEverywhere(std::vector<Finding> &findings) {
        constexpr double smallest = 10;
        const std::optional<size_t> source = m_article.source();
        if (!source || m_filled.size() != m_article.versionCount() || m_filled.size() < 3) return;
        for (Reading &reading : m_readings[*source]) {
            if (!reading.votes || reading.used || reading.converted || reading.values.front() < smallest)
                continue;
            const bool replaced = std::ranges::any_of(m_article.translations(), [&](size_t t) {
                return has(t, reading, false) || lonely(t, false) || standsNextDoor(t, reading);
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
    std::vector<bool> m_imperial; ///< by version: names a unit that translators convert
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
