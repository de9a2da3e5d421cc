// How well texts align, on the development data beside the project (see tests/core/align/shared_data.h).
// Scores are strict precision, recall and F1 as in the Vecalign paper. Usage: bench_align
// [single|pooled|rows|comparable|textberg|coverage|without ...], all by default.

#include "core/align/align.h"
#include "tests/bench/align_coverage.h"
#include "tests/bench/align_rows.h"
#include "tests/bench/figure.h"
#include "tests/bench/news_pairs.h"
#include "tests/bench/reliability.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <map>

using namespace sejajar;
using namespace sejajar::bench;

namespace {

void print(const QString &name, const test::BeadScoreCounts &score) {
    figure(name + QStringLiteral("_precision"), score.precision(), "share");
    figure(name + QStringLiteral("_recall"), score.recall(), "share");
    figure(name + QStringLiteral("_f1"), score.f1(), "share");
}

std::vector<Alignment> alignOneByOne(const PairSet &set, const Knowledge &knowledge) {
    std::vector<Alignment> alignments;
    for (const std::vector<Version> &article : set.articles) {
        Result<Alignment> alignment = align(article, {.knowledge = &knowledge});
        alignments.push_back(alignment ? std::move(*alignment) : Alignment());
    }
    return alignments;
}

std::vector<Alignment> alignTogether(const PairSet &set, const Knowledge &knowledge) {
    std::vector<const std::vector<Version> *> articles;
    for (const std::vector<Version> &article : set.articles) articles.push_back(&article);
    Result<std::vector<Alignment>> alignments = alignPool(articles, {.knowledge = &knowledge});
    return alignments ? std::move(*alignments) : std::vector<Alignment>(articles.size());
}

test::BeadScoreCounts scoreOf(const PairSet &set, const std::vector<Alignment> &alignments) {
    test::BeadScoreCounts score;
    for (size_t i = 0; i < set.gold.size(); ++i) score.add(set.gold[i], test::asGold(alignments[i]));
    return score;
}

void addReliability(const PairSet &set, const std::vector<Alignment> &alignments, Reliability &reliability) {
    for (size_t i = 0; i < set.gold.size(); ++i) {
        for (const Row &row : alignments[i].rows) {
            const test::GoldBead bead = test::asGold(row.ranges[0], row.ranges[1]);
            reliability.add(row.confidence, std::ranges::find(set.gold[i], bead) != set.gold[i].end());
        }
    }
}

template <class Align>
void sets(const QString &kind, Align alignAll) {
    Reliability reliability;
    for (const QString &noise : noises) {
        for (const auto &[a, b] : languagePairs) {
            const PairSet set = pairSet(noise, a, b);
            QElapsedTimer timer;
            timer.start();
            const std::vector<Alignment> alignments = alignAll(set, Knowledge::builtIn());
            const double seconds = static_cast<double>(timer.elapsed()) / 1000;
            print(kind + u'_' + set.name, scoreOf(set, alignments));
            figure(kind + u'_' + set.name + QStringLiteral("_time"), seconds, "s");
            addReliability(set, alignments, reliability);
        }
    }
    reliability.print(kind);
}

void textBerg() {
    const QString folder = test::sharedFolder() + QStringLiteral("/bench/textberg-dev/dev.");
    const std::vector<Version> versions = {
        test::linesOf(folder + QStringLiteral("de"), QStringLiteral("de")),
        test::linesOf(folder + QStringLiteral("fr"), QStringLiteral("fr"))};
    QElapsedTimer timer;
    timer.start();
    const Result<Alignment> alignment = align(versions);
    if (!alignment) return;
    test::BeadScoreCounts score;
    score.add(test::readGold(folder + QStringLiteral("defr")), test::asGold(*alignment));
    print(QStringLiteral("textberg_dev_de-fr"), score);
    figure(QStringLiteral("textberg_dev_de-fr_time"), static_cast<double>(timer.elapsed()) / 1000, "s");
}

std::vector<Knowledge::File> lexiconFiles(const char *folder) {
    const QDir files(QStringLiteral(SEJAJAR_ROOT "/resources/lexicon/") + QString::fromLatin1(folder));
    std::vector<Knowledge::File> result;
    for (const QString &name : files.entryList(QDir::Files, QDir::Name)) {
        QFile file(files.filePath(name));
        if (file.open(QIODevice::ReadOnly)) result.push_back({name, file.readAll()});
    }
    return result;
}

/// What each kind of knowledge is worth to a single article; what the third language is worth stands
/// beside the rows of three.
void without() {
    const Result<Knowledge> concepts = Knowledge::fromFiles(lexiconFiles("concepts"), {});
    const Result<Knowledge> corpus = Knowledge::fromFiles({}, lexiconFiles("corpus"));
    if (!concepts || !corpus) return;
    const Knowledge &all = Knowledge::builtIn();
    const std::pair<const char *, Knowledge> less[] = {{"concepts", *corpus},
                                                       {"corpus", *concepts},
                                                       {"knowledge", Knowledge::none()},
                                                       {"cognates", all.with(FormLinks{.cognates = false})},
                                                       {"name_sounds", all.with(FormLinks{.sounds = false})}};
    for (const QString &noise : noises) {
        for (const auto &[a, b] : languagePairs) {
            const PairSet set = pairSet(noise, a, b);
            for (const auto &[name, knowledge] : less)
                print(QStringLiteral("without_%1_%2").arg(QString::fromLatin1(name), set.name),
                      scoreOf(set, alignOneByOne(set, knowledge)));
        }
    }
}

/// News whose Chinese text is cut to every fourth sentence and spread among those of two other articles: what
/// is linked of it, and rightly.
void comparable() {
    const QStringList folders = test::newsFolders(QStringLiteral("clean"));
    double right = 0;
    double linked = 0;
    double all = 0;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const auto lines = [&folders](qsizetype folder, const char *language) {
            return test::linesOf(folders[folder % folders.size()] + u'/' + QLatin1String(language) +
                                     QStringLiteral(".txt"),
                                 canonicalLanguage(QLatin1String(language)));
        };
        const Version own = lines(i, "zh");
        const auto count = static_cast<qsizetype>(own.sentences.size());
        QStringList foreign;
        for (const qsizetype other : {i + 1, i + 5}) {
            const Version news = lines(other, "zh");
            for (qsizetype s = 0; s < static_cast<qsizetype>(news.sentences.size()); ++s)
                foreign << news.sentence(s).toString();
        }
        QString text;
        std::map<int, int> rowOf; // of a sentence of the mixed text
        for (qsizetype s = 0, line = 0; s < count; ++s) {
            if (s % 4 == 1) {
                text += own.sentence(s).toString() + u'\n';
                rowOf[static_cast<int>(line++)] = static_cast<int>(s);
            }
            if (s < foreign.size()) {
                text += foreign[s] + u'\n';
                ++line;
            }
        }
        Version source;
        source.language = own.language;
        source.role = Role::Source;
        source.text = text;
        source.sentences = segmentLines(source.text);
        const Result<Alignment> alignment = align({source, lines(i, "de"), lines(i, "id")});
        if (!alignment) continue;
        all += static_cast<double>(rowOf.size());
        for (const Row &row : alignment->rows) {
            if (row.ranges[0].isEmpty() || row.ranges[1].isEmpty()) continue;
            ++linked;
            const auto found = rowOf.find(row.ranges[0].begin);
            right += row.ranges[0].size() == 1 && found != rowOf.end() &&
                     row.ranges[1] == SentenceRange{found->second, found->second + 1};
        }
    }
    figure(QStringLiteral("comparable_links_precision"), right / std::max(linked, 1.), "share");
    figure(QStringLiteral("comparable_links_recall"), right / std::max(all, 1.), "share");
}

} // namespace

int main(int argc, char **argv) {
    if (test::sharedFolder().isEmpty()) {
        std::fprintf(stderr, "bench_align: no development data: set SEJAJAR_SHARED\n");
        return 1;
    }
    QStringList chosen;
    for (int i = 1; i < argc; ++i) chosen << QString::fromLocal8Bit(argv[i]);
    const std::pair<const char *, void (*)()> parts[] = {
        {"single", [] { sets(QStringLiteral("single"), alignOneByOne); }},
        {"pooled", [] { sets(QStringLiteral("pooled"), alignTogether); }},
        {"rows", printRowsOfThree},
        {"comparable", comparable},
        {"textberg", textBerg},
        {"coverage", printCoverage},
        {"without", without},
    };
    for (const auto &[name, run] : parts) {
        if (chosen.isEmpty() || chosen.contains(QString::fromLatin1(name))) run();
    }
    return 0;
}
