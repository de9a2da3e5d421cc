#include "core/align/coverage_table.h"

#include "core/align/explained_words.h"

#include <cmath>

namespace sejajar {
namespace {

/// ln(sentences / sentences with the term) of each term, less for words that are common in the language, not
/// only in this text.
std::vector<double> information(const std::vector<TermSentence> &sentences, const SideModel &side) {
    constexpr double rarityPower = .7;
    constexpr double commonest = 5;
    std::vector<double> values(side.background.size(), 0);
    std::vector<size_t> last(side.background.size(), 0);
    size_t number = 0;
    for (const TermSentence &sentence : sentences) {
        ++number;
        for (const TermOccurrence &term : sentence.terms) {
            const auto id = static_cast<size_t>(term.id);
            if (last[id] != number) ++values[id];
            last[id] = number;
        }
    }
    for (size_t id = 0; id < values.size(); ++id) {
        if (values[id] > 0)
            values[id] = std::log((static_cast<double>(number) + 1) / values[id]) *
                         std::pow(std::max(0., -std::log(side.background[id]) - commonest), rarityPower);
    }
    return values;
}

/// One text of a pair, as what the other explains of it is measured.
struct Side {
    const std::vector<TermSentence> &text;
    std::vector<float> background;
    std::vector<double> information;
    Side(const std::vector<TermSentence> &sentences, const SideModel &model)
        : text(sentences), background(backgroundOf(sentences, model)),
          information(sejajar::information(sentences, model)) {}
};

struct Share {
    double explained = 0;
    double information = 0;
};

/// What the sentence that `explained` was set to explains of another one.
Share shareOf(const Side &side, size_t sentence, const ExplainedWords &explained) {
    // Evidence (p / background) at which a word counts as half explained.
    constexpr double halfExplained = 100;
    Share share;
    const std::vector<TermOccurrence> &terms = side.text[sentence].terms;
    explained.each(static_cast<int>(sentence), [&](size_t word, float ratio) {
        const double information = side.information[static_cast<size_t>(terms[word].id)];
        const auto evidence = static_cast<double>(ratio);
        share.explained += information * evidence / (evidence + halfExplained);
        share.information += information;
    });
    if (share.information > 0) share.explained /= share.information;
    return share;
}

} // namespace

CoverageTable::CoverageTable(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                             const Progress &progress)
    : m_sentences(job.target->size()), m_cells(job.witnesses.front()->size() * m_sentences) {
    const size_t units = job.witnesses.front()->size();
    std::vector<double> part(units, 0); // of each witness that has text in the unit
    for (size_t unit = 0; unit < units; ++unit) {
        for (const auto *witness : job.witnesses) part[unit] += (*witness)[unit].length > 0;
        if (part[unit] > 0) part[unit] = 1 / part[unit];
    }
    for (size_t w = 0; w < models.size(); ++w) {
        const PairModel &model = *models[w];
        const Side a(*job.witnesses[w], model.sideA());
        const Side b(*job.target, model.sideB());
        ExplainedWords byA(model.forward(), a.text, model.vocabularyA().size(), b.text, b.background);
        for (size_t unit = 0; unit < units && !progress.cancelled(); ++unit) {
            if (a.text[unit].length <= 0) continue;
            byA.set({static_cast<int>(unit), static_cast<int>(unit) + 1}, {0, static_cast<int>(m_sentences)});
            for (size_t s = 0; s < m_sentences; ++s) {
                const Share share = shareOf(b, s, byA);
                m_cells[unit * m_sentences + s].ofB += share.explained * part[unit];
                m_cells[unit * m_sentences + s].informationB += share.information * part[unit];
            }
        }
        ExplainedWords byB(model.backward(), b.text, model.vocabularyB().size(), a.text, a.background);
        for (size_t s = 0; s < m_sentences && !progress.cancelled(); ++s) {
            byB.set({static_cast<int>(s), static_cast<int>(s) + 1}, {0, static_cast<int>(units)});
            for (size_t unit = 0; unit < units; ++unit) {
                if (a.text[unit].length <= 0) continue;
                const Share share = shareOf(a, unit, byB);
                m_cells[unit * m_sentences + s].ofA += share.explained * part[unit];
                m_cells[unit * m_sentences + s].informationA += share.information * part[unit];
            }
        }
    }
}

} // namespace sejajar
