#include "tests/bench/align_rows.h"

#include "core/align/align.h"
#include "tests/bench/figure.h"
#include "tests/bench/news_pairs.h"
#include "tests/bench/reliability.h"

#include <QElapsedTimer>

#include <array>
#include <map>
#include <set>

namespace sejajar::bench {
namespace {

constexpr std::array<const char *, 3> languages = {"zh", "de", "id"}; ///< the source first
using Cells = std::pair<size_t, size_t>;
constexpr std::array<Cells, 3> allCells = {{{1, 2}, {1, 0}, {2, 0}}};

using PairBeads = std::map<Cells, std::vector<test::GoldBead>>;
/// Sentences that belong together: version and number, ascending.
using RowSet = std::set<std::pair<size_t, int>>;

RowSet asSet(const std::vector<SentenceRange> &ranges) {
    RowSet row;
    for (size_t v = 0; v < ranges.size(); ++v) {
        for (int i = ranges[v].begin; i < ranges[v].end; ++i) row.insert({v, i});
    }
    return row;
}

/// The rows that beads of pairs of versions make together: two sentences share a row when a chain of beads
/// leads from one to the other.
std::set<RowSet> joined(const PairBeads &pairs) {
    std::map<std::pair<size_t, int>, RowSet> rowOf;
    for (const auto &[cells, beads] : pairs) {
        for (const test::GoldBead &bead : beads) {
            RowSet row;
            for (const int i : bead.first) row.insert({cells.first, i});
            for (const int i : bead.second) row.insert({cells.second, i});
            const RowSet sentences = row;
            for (const auto &sentence : sentences) row.merge(RowSet(rowOf[sentence]));
            for (const auto &sentence : row) rowOf[sentence] = row;
        }
    }
    std::set<RowSet> rows;
    for (const auto &[sentence, row] : rowOf) rows.insert(row);
    return rows;
}

bool isTranslated(const RowSet &row) { return !row.empty() && row.begin()->first != row.rbegin()->first; }

/// Strict precision and recall of rows of more than one version.
struct RowScore {
    double right = 0;
    double tested = 0;
    double gold = 0;

    void add(const std::set<RowSet> &goldRows, const std::set<RowSet> &rows) {
        for (const RowSet &row : rows) {
            tested += isTranslated(row);
            right += isTranslated(row) && goldRows.contains(row);
        }
        for (const RowSet &row : goldRows) gold += isTranslated(row);
    }
    void print(const QString &name) const {
        figure(name + QStringLiteral("_precision"), right / tested, "share");
        figure(name + QStringLiteral("_recall"), right / gold, "share");
        figure(name + QStringLiteral("_f1"), 2 * right / (tested + gold), "share");
    }
};

std::vector<Version> versionsOf(const QString &folder) {
    std::vector<Version> versions;
    for (const char *language : languages) {
        const QString name = QLatin1String(language);
        versions.push_back(test::linesOf(folder + u'/' + name + QStringLiteral(".txt"),
                                         canonicalLanguage(name),
                                         versions.empty() ? Role::Source : Role::Translation));
    }
    return versions;
}

std::set<RowSet> goldRows(const QString &folder) {
    PairBeads gold;
    for (const Cells &cells : allCells)
        gold[cells] = test::readGold(folder + u'/' + QLatin1String(languages[cells.first]) + u'-' +
                                     QLatin1String(languages[cells.second]) + QStringLiteral(".gold"));
    return joined(gold);
}

/// The source aligned with the German text alone, the German text with the Indonesian one.
std::set<RowSet> rowsOfTwoPairs(const std::vector<Version> &versions) {
    PairBeads beads;
    for (const Cells &cells : {Cells(1, 2), Cells(1, 0)}) {
        Version second = versions[cells.second];
        second.role = Role::Translation;
        const Result<Alignment> alignment = align({versions[cells.first], second});
        if (alignment) beads[cells] = test::asGold(*alignment);
    }
    return joined(beads);
}

} // namespace

void printRowsOfThree() {
    for (const QString &noise : noises) {
        Reliability reliability;
        RowScore together;
        RowScore apart;
        double parallel = 0;
        double articles = 0;
        double seconds = 0;
        for (const QString &folder : test::newsFolders(noise)) {
            const std::vector<Version> versions = versionsOf(folder);
            QElapsedTimer timer;
            timer.start();
            const Result<Alignment> alignment = align(versions);
            seconds += static_cast<double>(timer.elapsed()) / 1000;
            if (!alignment) continue;
            ++articles;
            parallel += alignment->sourceKind == SourceKind::Parallel;
            const std::set<RowSet> gold = goldRows(folder);
            std::set<RowSet> rows;
            for (const Row &row : alignment->rows) {
                const RowSet set = asSet(row.ranges);
                reliability.add(row.confidence, gold.contains(set));
                rows.insert(set);
            }
            together.add(gold, rows);
            apart.add(gold, rowsOfTwoPairs(versions));
        }
        const QString name = QStringLiteral("rows_%1_zh-de-id").arg(noise);
        together.print(name);
        apart.print(name + QStringLiteral("_without_third"));
        figure(name + QStringLiteral("_parallel"), parallel / articles, "share");
        figure(name + QStringLiteral("_time"), seconds, "s");
        reliability.print(name);
    }
}

} // namespace sejajar::bench
