#include "core/align/band_proposal.h"

#include "core/align/coarse_search.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sejajar {
namespace {

constexpr int anchorMargin = 8;     // an anchor may be a neighbour of what is right
constexpr int fewestPerAnchor = 40; // sentences; with fewer anchors than that they are noise
constexpr double drift = 2;         // sentences without counterpart in k sentences: about sqrt(k) times this
constexpr double mostCells = 5e7;   // of the corridor
constexpr int coarseRadius = 6;     // of the band where the path is sure
constexpr int searchedRadius = 3;   // where a full search found it
constexpr int largestRadius = 60;
constexpr double fewestSure = .1;  // of the coarse path; translations have .2 and more, noise .04
constexpr double blindCells = 8e5; // of the band where words tell nothing
constexpr int blindRadius = 10;    // at least

/// Node columns of each node row, 0 .. n, for a path from (0, 0) to (n, m) that may leave the anchors a
/// little.
std::vector<SentenceRange> corridor(std::vector<Anchor> anchors, int n, int m) {
    if (anchors.size() * fewestPerAnchor < static_cast<size_t>(n)) anchors.clear();
    anchors.insert(anchors.begin(), {0, 0});
    anchors.push_back({n, m});
    std::vector<SentenceRange> rows(static_cast<size_t>(n) + 1, {m, 0});
    const auto cover = [&](int row, int begin, int end) {
        SentenceRange &range = rows[static_cast<size_t>(row)];
        range.begin = std::clamp(std::min(range.begin, begin), 0, m);
        range.end = std::clamp(std::max(range.end, end), 0, m);
    };
    for (size_t k = 0; k + 1 < anchors.size(); ++k) {
        const Anchor from = anchors[k];
        const Anchor to = anchors[k + 1];
        const int da = to.a - from.a;
        const int db = to.b - from.b;
        const int margin = anchorMargin + static_cast<int>(drift * std::sqrt(std::min(da, db)));
        // Sentences that only one side has may stand anywhere between the anchors; where that is too much to
        // look at they are taken to be spread evenly.
        const int skew = db - da;
        const double area = static_cast<double>(da) * (std::abs(skew) + 2. * margin);
        for (int i = from.a; i <= to.a; ++i) {
            const int onLine =
                from.b + static_cast<int>(static_cast<double>(db) * (i - from.a) / std::max(da, 1));
            const int onDiagonal = from.b + (i - from.a);
            int begin = onDiagonal + std::min(0, skew) - margin;
            int end = onDiagonal + std::max(0, skew) + margin;
            if (area > mostCells) {
                const int wide = margin + static_cast<int>(mostCells / 2 / da);
                begin = std::max(begin, onLine - wide);
                end = std::min(end, onLine + wide);
            }
            cover(i, std::max(begin, from.b - anchorMargin), std::min(end, to.b + anchorMargin));
        }
    }
    rows.front().begin = 0;
    rows.back().end = m;
    return rows;
}

/// Makes begin and end rise with the rows.
void makeMonotonic(std::vector<SentenceRange> &rows) {
    for (size_t i = 1; i < rows.size(); ++i) rows[i].end = std::max(rows[i].end, rows[i - 1].end);
    for (size_t i = rows.size(); i-- > 1;) rows[i - 1].begin = std::min(rows[i - 1].begin, rows[i].begin);
}

Band emptyBand(int n, int m) {
    return {std::vector<SentenceRange>(static_cast<size_t>(n), SentenceRange{m, 0})};
}

bool isSure(const Bead &bead) { return bead.confidence > .5; }

/// Adds to the band what lies around a path, further away the longer it is since the path was sure.
void coverAround(Band &band, const std::vector<Bead> &path, int m, int radius) {
    const size_t beads = path.size();
    std::vector<int> distance(beads, 2 * largestRadius);
    for (size_t k = 0; k < beads; ++k)
        distance[k] =
            isSure(path[k]) ? 0 : std::min(distance[k], (k > 0 ? distance[k - 1] : largestRadius) + 1);
    for (size_t k = beads; k-- > 0;)
        distance[k] = std::min(distance[k], (k + 1 < beads ? distance[k + 1] : largestRadius) + 1);
    for (size_t k = 0; k < beads; ++k) {
        const Bead &bead = path[k];
        const int around = std::min(radius + distance[k] / 2, largestRadius);
        // A deletion of b touches the rows before and after it.
        const int first = std::max(0, bead.a.isEmpty() ? bead.a.begin - 1 : bead.a.begin);
        const int last = std::min(static_cast<int>(band.rows.size()), bead.a.end + bead.a.isEmpty());
        for (int i = first; i < last; ++i) {
            SentenceRange &row = band.rows[static_cast<size_t>(i)];
            row.begin = std::min(row.begin, std::max(0, bead.b.begin - around));
            row.end = std::max(row.end, std::min(m, bead.b.end + around));
        }
    }
}

bool isMostlyUnsure(const std::vector<Bead> &path) {
    return static_cast<double>(std::ranges::count_if(path, isSure)) <
           fewestSure * static_cast<double>(path.size());
}

/// Where words tell nothing yet, lengths have to, along the diagonal.
void coverDiagonal(Band &band, int m) {
    const auto n = static_cast<int>(band.rows.size());
    if (n == 0) return;
    const int apart = static_cast<int>(drift * std::sqrt(std::min(n, m))) + std::abs(m - n);
    const int around =
        std::min(anchorMargin + apart, std::max(static_cast<int>(blindCells / 2 / n), blindRadius));
    for (int i = 0; i < n; ++i) {
        SentenceRange &row = band.rows[static_cast<size_t>(i)];
        const int onLine = static_cast<int>(static_cast<double>(i) * m / n);
        row.begin = std::min(row.begin, std::max(0, onLine - around));
        row.end = std::max(row.end, std::min(m, onLine + around));
    }
    band.rows.front().begin = 0;
    band.rows.back().end = m;
}

/// Where in b each sentence of a may be.
std::vector<int> expectedPlaces(const std::vector<Bead> &before, int n, int m) {
    std::vector<int> places(static_cast<size_t>(n), 0);
    for (int i = 0; i < n; ++i)
        places[static_cast<size_t>(i)] = static_cast<int>(static_cast<double>(i) * m / std::max(n, 1));
    for (const Bead &bead : before) {
        for (int i = bead.a.begin; i < bead.a.end; ++i) places[static_cast<size_t>(i)] = bead.b.begin;
    }
    return places;
}

} // namespace

Band proposeBand(const std::vector<WitnessText> &witnesses, const std::vector<Bead> &before,
                 const Progress &progress) {
    const auto n = static_cast<int>(witnesses.front().text.a->size());
    const auto m = static_cast<int>(witnesses.front().text.b->size());
    Band band = emptyBand(n, m);
    const SharedWords shared = sharedWords(witnesses, expectedPlaces(before, n, m), progress);
    if (progress.cancelled()) return Band::full(n, m);
    std::vector<SentenceRange> nodes = corridor(anchorsOf(shared, m), n, m);
    makeMonotonic(nodes);
    const std::vector<Bead> path = coarseSearch(shared, witnesses.front(), nodes, progress);
    if (progress.cancelled()) return Band::full(n, m);
    if (isMostlyUnsure(path))
        coverDiagonal(band, m);
    else
        coverAround(band, path, m, coarseRadius);
    coverAround(band, before, m, coarseRadius);
    makeMonotonic(band.rows);
    return band;
}

Band bandAround(const std::vector<Bead> &path, int n, int m) {
    Band band = emptyBand(n, m);
    coverAround(band, path, m, searchedRadius);
    makeMonotonic(band.rows);
    return band;
}

bool widenWherePathTouches(Band &band, const std::vector<Bead> &path, int m) {
    const auto n = static_cast<int>(band.rows.size());
    if (n == 0) return false;
    const std::vector<SentenceRange> old = band.rows;
    bool touched = false;
    for (const Bead &bead : path) {
        const int i = bead.a.end;
        const int j = bead.b.end;
        const SentenceRange before = old[static_cast<size_t>(std::max(0, i - 1))];
        const SentenceRange after = old[static_cast<size_t>(std::min(n - 1, i))];
        const bool left = j > 0 && j == std::min(before.begin, after.begin);
        const bool right = j < m && j == std::max(before.end, after.end);
        if (!left && !right) continue;
        touched = true;
        const int width = std::max(after.end, before.end) - std::min(before.begin, after.begin);
        const int more = std::clamp(width, 2 * coarseRadius, 4 * largestRadius);
        for (int row = std::max(0, i - more); row < std::min(n, i + more); ++row) {
            SentenceRange &range = band.rows[static_cast<size_t>(row)];
            range.begin = std::min(range.begin, std::max(0, old[static_cast<size_t>(row)].begin - more));
            range.end = std::max(range.end, std::min(m, old[static_cast<size_t>(row)].end + more));
        }
    }
    makeMonotonic(band.rows);
    return touched;
}

} // namespace sejajar
