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
    bool used = false; ///< a finding already speaks about it
};
using Readings = std::vector<Reading>;

/// The numbers of one row; offsets are those of the versions' texts.
class RowNumbers {
public:
    RowNumbers(const CheckedArticle &article, size_t row) : m_article(article), m_row(row) {
        bool converted = false;
        for (size_t v = 0; v < article.versionCount(); ++v) {
            m_readings.push_back(readingsOf(row, v));
            const CheckedArticle::Passage passage = article.passage(row, v);
            converted |= namesConvertedUnit(passage.text, article.version(v).language);
            // A comparable source has numbers of its own.
            const bool asked =
                article.source() != v || article.article().alignment.sourceKind != SourceKind::Comparable;
            if (!passage.isEmpty() && asked) m_filled.push_back(v);
        }
        if (!converted) return;
        for (Readings &readings : m_readings)
            for (Reading &reading : readings) reading.votes &= !reading.measured;
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

    static Reading *findIn(Readings &readings, const NumberReading &reading) {
        const auto found =
            std::ranges::find_if(readings, [&](const Reading &own) { return own.agrees(reading); });
        return found == readings.end() ? nullptr : &*found;
    }

    /// A number word below three is mostly no number: an article, 一, "beide".
    static bool isSmallWord(const NumberReading &reading) {
        return !reading.votes && std::ranges::all_of(reading.values, [](double v) { return v < 3; });
    }

    /// t has the number; only in a small word where a lonely number may stand for it.
    bool has(size_t t, const NumberReading &reading, bool smallWordsCount) {
        return std::ranges::any_of(m_readings[t], [&](const Reading &own) {
            return own.agrees(reading) && (smallWordsCount || !isSmallWord(own));
        });
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

    /// The first number of t that nobody else has.
    Reading *lonely(size_t t) {
        for (Reading &own : m_readings[t]) {
            const bool alone = own.votes && !own.used && std::ranges::none_of(m_filled, [&](size_t w) {
                                   return w != t && findIn(m_readings[w], own);
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
        Reading *const instead = lonely(t);
        if (!reading.votes && (!instead || isSmallWord(reading))) return;
        if (has(t, reading, instead == nullptr)) return;
        std::vector<Witness> witnesses;
        std::vector<Reading *> agreeing;
        for (const size_t other : m_filled) {
            if (other == t) continue;
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
