#include "core/align/pool_aligner.h"

#include "core/align/band_proposal.h"
#include "core/align/calibration.h"
#include "core/base/parallel.h"

#include <algorithm>
#include <tuple>

namespace sejajar {
namespace {

// Of the full table. Beyond that the search keeps to a band: 200 by 200 sentences take about .3 s.
constexpr size_t mostCells = 40'000;
// A band that grew so often is wide enough or hopeless.
constexpr int mostWidenings = 3;
// Of the beads. A search that changed fewer has found the path of a long text, and the next keeps to it;
// without words known beforehand that takes some searches.
constexpr double foundShare = .05;
// So many beads of a text tell how often words stay unexplained.
constexpr size_t enoughBeads = 4000;
// A search that changed fewer of the beads than this has nothing more to teach.
constexpr double stableShare = .005;
// Many beads teach well though some still change: of 20,000 sentences the third search changes one bead in a
// hundred, the fourth one in a thousand, and none of that makes them better.
constexpr double stableShareOfMany = .012;
constexpr double manyBeads = 5000;

struct Change {
    double beads = 0; ///< of the later paths
    double share = 1; ///< of them that the earlier ones did not have
    bool isStable() const { return share < (beads < manyBeads ? stableShare : stableShareOfMany); }
};

Change changeBetween(const std::vector<BeadPath> &earlier, const std::vector<BeadPath> &later) {
    double all = 0;
    double changed = 0;
    const auto place = [](const Bead &bead) {
        return std::tie(bead.a.begin, bead.a.end, bead.b.begin, bead.b.end);
    };
    for (size_t i = 0; i < later.size(); ++i) {
        auto before = earlier[i].beads.begin();
        for (const Bead &bead : later[i].beads) {
            // Beads cover both texts in order, so that their places rise.
            while (before != earlier[i].beads.end() && place(*before) < place(bead)) ++before;
            changed += before == earlier[i].beads.end() || place(*before) != place(bead);
            ++all;
        }
    }
    return {all, all > 0 ? changed / all : 0};
}

} // namespace

JobScores::JobScores(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                     const Band &band) {
    for (size_t w = 0; w < models.size(); ++w) {
        m_cells.push_back(
            std::make_unique<CellScores>(*models[w], TextPair{job.witnesses[w], job.target}, band));
        std::vector<int> &filled = m_filled.emplace_back(1, 0);
        for (const TermSentence &unit : *job.witnesses[w])
            filled.push_back(filled.back() + (unit.length > 0));
    }
}

double JobScores::operator()(SentenceRange a, SentenceRange b) const {
    double sum = 0;
    int witnesses = 0;
    for (size_t w = 0; w < m_cells.size(); ++w) {
        if (m_filled[w][static_cast<size_t>(a.begin)] == m_filled[w][static_cast<size_t>(a.end)]) continue;
        sum += (*m_cells[w])(a, b);
        ++witnesses;
    }
    return witnesses > 1 ? sum / witnesses : sum;
}

bool hasText(const std::vector<TermSentence> &units, SentenceRange range) {
    return std::any_of(units.begin() + range.begin, units.begin() + range.end,
                       [](const TermSentence &unit) { return unit.length > 0; });
}

PoolAligner::PoolAligner(const std::vector<LanguageTerms> &witnesses, const LanguageTerms &target,
                         const Knowledge &knowledge, std::vector<AlignJob> jobs, const Progress &progress)
    : m_jobs(std::move(jobs)) {
    for (size_t w = 0; w < witnesses.size(); ++w) {
        m_models.push_back(std::make_unique<PairModel>(
            *witnesses[w].vocabulary, witnesses[w].language, *target.vocabulary, target.language, textsOf(w),
            PairModel::Seeds{knowledge.counts(witnesses[w].language, target.language),
                             knowledge.counts(target.language, witnesses[w].language), knowledge.formLinks()},
            progress));
    }
}

std::vector<TextPair> PoolAligner::textsOf(size_t witness) const {
    std::vector<TextPair> texts;
    for (const AlignJob &job : m_jobs) texts.push_back({job.witnesses[witness], job.target});
    return texts;
}

Result<BeadPath> PoolAligner::search(const AlignJob &job, const std::vector<Bead> &before, bool follow,
                                     const Progress &progress) const {
    const int n = static_cast<int>(job.witnesses.front()->size());
    const int m = static_cast<int>(job.target->size());
    const auto searchIn = [&](const Band &band, const Progress &part) {
        const JobScores scores(m_models, job, band);
        return searchBeads(n, m, band, m_priors, std::cref(scores), part);
    };
    if (static_cast<size_t>(n) * static_cast<size_t>(m) <= mostCells)
        return searchIn(Band::full(n, m), progress);

    std::vector<WitnessText> witnesses;
    for (size_t w = 0; w < m_models.size(); ++w)
        witnesses.push_back({m_models[w].get(), {job.witnesses[w], job.target}});
    Band band = follow ? bandAround(before, n, m) : proposeBand(witnesses, before, progress);
    if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
    // Each repetition gets half of what is left of the progress.
    double done = 0;
    for (int widened = 0;; ++widened) {
        const double next = done + (1 - done) / 2;
        Result<BeadPath> path = searchIn(band, progress.part(done, next));
        // What a first search finds only teaches words; the next one proposes its band anew.
        const bool first = before.empty();
        if (!path || first || widened == mostWidenings || !widenWherePathTouches(band, path->beads, m))
            return path;
        done = next;
    }
}

std::vector<BeadWords::Unexplained> PoolAligner::countUnexplained(const AlignJob &job,
                                                                  const std::vector<Bead> &beads) const {
    // Of a longer text, every second, third ... bead.
    const size_t step = 1 + beads.size() / enoughBeads;
    std::vector<BeadWords::Unexplained> sums(m_models.size());
    for (size_t w = 0; w < m_models.size(); ++w) {
        BeadWords words(*m_models[w], {job.witnesses[w], job.target});
        for (size_t k = 0; k < beads.size(); k += step) {
            const Bead &bead = beads[k];
            if (!bead.a.isEmpty() && !bead.b.isEmpty() && hasText(*job.witnesses[w], bead.a))
                words.countUnexplained(bead.a, bead.b, bead.confidence, sums[w]);
        }
    }
    return sums;
}

Result<std::vector<BeadPath>> PoolAligner::run(const PoolOptions &options, const Progress &progress) {
    std::vector<BeadPath> paths(m_jobs.size());
    std::vector<std::vector<BeadWords::Unexplained>> unexplained(m_jobs.size());
    Change change;
    for (int round = 0; round < options.rounds; ++round) {
        const Progress part = progress.part(1. * round / options.rounds, 1. * (round + 1) / options.rounds);
        const std::vector<BeadPath> before = paths;
        const bool finished = parallelFor(m_jobs.size(), options.threads, part, [&](size_t i) {
            // One long article tells how far it is; of many, each is a step.
            const Progress own = m_jobs.size() == 1 ? part : Progress{progress.stop, {}};
            Result<BeadPath> path = search(m_jobs[i], paths[i].beads, change.share < foundShare, own);
            if (!path) return;
            paths[i] = std::move(*path);
        });
        if (!finished) return Error{ErrorKind::Cancelled, {}, {}};
        change = changeBetween(before, paths);
        const bool last = round + 1 == options.rounds || change.isStable();
        if (last && !options.learnAtTheEnd) break;
        const bool counted = parallelFor(m_jobs.size(), options.threads, {progress.stop, {}}, [&](size_t i) {
            unexplained[i] = countUnexplained(m_jobs[i], paths[i].beads);
        });
        if (!counted) return Error{ErrorKind::Cancelled, {}, {}};
        std::vector<std::vector<Bead>> beads;
        std::array<double, beadTypes.size()> counts{};
        for (const BeadPath &path : paths) {
            beads.push_back(path.beads);
            for (size_t type = 0; type < counts.size(); ++type) counts[type] += path.expectedCounts[type];
        }
        m_priors.estimate(counts);
        for (size_t w = 0; w < m_models.size(); ++w) {
            m_models[w]->learn(textsOf(w), beads, {progress.stop, {}});
            if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
            BeadWords::Unexplained sum;
            const auto add = [](BeadWords::Classes &to, const BeadWords::Classes &from) {
                for (size_t i = 0; i < to.size(); ++i) to[i] += from[i];
            };
            for (size_t i = 0; i < m_jobs.size(); ++i) {
                const BeadWords::Unexplained &one = unexplained[i][w];
                add(sum.unexplainedA, one.unexplainedA);
                add(sum.totalA, one.totalA);
                add(sum.unexplainedB, one.unexplainedB);
                add(sum.totalB, one.totalB);
            }
            m_models[w]->sideA().weights.estimate(sum.unexplainedA, sum.totalA);
            m_models[w]->sideB().weights.estimate(sum.unexplainedB, sum.totalB);
        }
        if (last) break;
    }
    progress(1);
    for (BeadPath &path : paths) {
        for (Bead &bead : path.beads) bead.confidence = calibratedBead(bead.confidence);
    }
    return paths;
}

} // namespace sejajar
