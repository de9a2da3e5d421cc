#include "core/align/pool_aligner.h"

#include "core/base/parallel.h"

#include <algorithm>

namespace sejajar {
namespace {

// Words of a sentence are not independent; fitted so that the posteriors are calibrated.
constexpr double sharpness = .5;

} // namespace

JobScores::JobScores(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                     const Band &band)
    : m_job(job) {
    for (size_t w = 0; w < models.size(); ++w)
        m_cells.push_back(
            std::make_unique<CellScores>(*models[w], TextPair{job.witnesses[w], job.target}, band));
}

bool JobScores::hasText(size_t witness, SentenceRange a) const {
    const auto &units = *m_job.witnesses[witness];
    return std::any_of(units.begin() + a.begin, units.begin() + a.end,
                       [](const TermSentence &unit) { return unit.length > 0; });
}

template <class Value, class Of>
Value JobScores::mean(SentenceRange a, Of of) const {
    Value sum{};
    int witnesses = 0;
    for (size_t w = 0; w < m_cells.size(); ++w) {
        if (!hasText(w, a)) continue;
        sum += of(*m_cells[w]);
        ++witnesses;
    }
    return witnesses > 1 ? sum * (1. / witnesses) : sum;
}

double JobScores::words(SentenceRange a, SentenceRange b) const {
    return mean<double>(a, [&](const CellScores &cells) { return cells.words(a, b); });
}

double JobScores::length(SentenceRange a, SentenceRange b) const {
    return mean<double>(a, [&](const CellScores &cells) { return cells.length(a, b); });
}

CellScores::Coverage JobScores::coverage(SentenceRange a, SentenceRange b) const {
    return mean<CellScores::Coverage>(a, [&](const CellScores &cells) { return cells.coverage(a, b); });
}

double JobScores::operator()(SentenceRange a, SentenceRange b) const { return words(a, b) + length(a, b); }

PoolAligner::PoolAligner(const std::vector<LanguageTerms> &witnesses, const LanguageTerms &target,
                         const Knowledge &knowledge, std::vector<AlignJob> jobs)
    : m_jobs(std::move(jobs)) {
    for (size_t w = 0; w < witnesses.size(); ++w) {
        m_models.push_back(std::make_unique<PairModel>(
            *witnesses[w].vocabulary, witnesses[w].language, *target.vocabulary, target.language, textsOf(w),
            PairModel::Seeds{knowledge.counts(witnesses[w].language, target.language),
                             knowledge.counts(target.language, witnesses[w].language)}));
    }
}

std::vector<TextPair> PoolAligner::textsOf(size_t witness) const {
    std::vector<TextPair> texts;
    for (const AlignJob &job : m_jobs) texts.push_back({job.witnesses[witness], job.target});
    return texts;
}

Result<std::vector<BeadPath>> PoolAligner::run(const PoolOptions &options, const Progress &progress) {
    std::vector<BeadPath> paths(m_jobs.size());
    const int rounds = options.rounds;
    std::vector<CellScores::Unexplained> unexplained(m_models.size() * m_jobs.size());
    for (int round = 0; round < rounds; ++round) {
        const Progress part = progress.part(1. * round / options.rounds, 1. * (round + 1) / options.rounds);
        const bool finished = parallelFor(m_jobs.size(), options.threads, part, [&](size_t i) {
            const AlignJob &job = m_jobs[i];
            const int n = static_cast<int>(job.witnesses.front()->size());
            const int m = static_cast<int>(job.target->size());
            const Band band = Band::full(n, m);
            const JobScores scores(m_models, job, band);
            Result<BeadPath> path =
                searchBeads(n, m, band, m_priors, std::cref(scores), sharpness, {progress.stop, {}});
            if (!path) return;
            paths[i] = std::move(*path);
            for (size_t w = 0; w < m_models.size(); ++w) {
                CellScores::Unexplained sum;
                for (const Bead &bead : paths[i].beads) {
                    if (!bead.a.isEmpty() && !bead.b.isEmpty() && scores.hasText(w, bead.a))
                        scores.cells()[w]->countUnexplained(bead.a, bead.b, bead.confidence, sum);
                }
                unexplained[w * m_jobs.size() + i] = sum;
            }
        });
        if (!finished) return Error{ErrorKind::Cancelled, {}, {}};
        if (round + 1 == rounds && !options.learnAtTheEnd) break;
        std::vector<std::vector<Bead>> beads;
        std::array<double, beadTypes.size()> counts{};
        for (const BeadPath &path : paths) {
            beads.push_back(path.beads);
            for (size_t type = 0; type < counts.size(); ++type) counts[type] += path.expectedCounts[type];
        }
        m_priors.estimate(counts);
        for (size_t w = 0; w < m_models.size(); ++w) {
            m_models[w]->learn(textsOf(w), beads);
            CellScores::Unexplained sum;
            const auto add = [](CellScores::Classes &to, const CellScores::Classes &from) {
                for (size_t i = 0; i < to.size(); ++i) to[i] += from[i];
            };
            for (size_t i = 0; i < m_jobs.size(); ++i) {
                const CellScores::Unexplained &one = unexplained[w * m_jobs.size() + i];
                add(sum.unexplainedA, one.unexplainedA);
                add(sum.totalA, one.totalA);
                add(sum.unexplainedB, one.unexplainedB);
                add(sum.totalB, one.totalB);
            }
            m_models[w]->sideA().weights.estimate(sum.unexplainedA, sum.totalA);
            m_models[w]->sideB().weights.estimate(sum.unexplainedB, sum.totalB);
        }
    }
    return paths;
}

} // namespace sejajar
