// How long aligning takes, with its quality: seconds of processor time, megabytes, strict F1. Each document
// is aligned in a process of its own, so that its peak of memory is its own. Usage: bench_speed [sentences
// ...], 2500 5000 10000 20000 100000 by default.

#include "core/align/align.h"
#include "tests/bench/figure.h"
#include "tests/core/align/bead_score.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <ctime>
#include <random>
#include <utility>

using namespace sejajar;
using bench::figure;

namespace {

// A document that needs more is reported as failed instead of taking the machine down.
constexpr rlim_t mostBytes = 8ull << 30;
constexpr int mostMs = 15 * 60 * 1000;

/// A text and its translation by a dictionary: seven words in ten are translated word by word, the others
/// freely; 5 % of the sentences are left out on each side, 5 % joined.
class SyntheticDocument {
public:
    SyntheticDocument(int sentences, quint32 seed) : m_random(seed) {
        constexpr int words = 8000;
        for (int i = 0; i < words; ++i) {
            m_words.push_back({randomWord(), randomWord()});
            m_weights.push_back(1. / (i + 3)); // Zipf
        }
        std::discrete_distribution<size_t> word(m_weights.begin(), m_weights.end());
        std::vector<QStringList> sides(2);
        for (int s = 0; s < sentences; ++s) {
            QStringList a;
            QStringList b;
            for (int k = 6 + below(20); k > 0; --k) {
                const size_t meaning = word(m_random);
                a << m_words[meaning].first;
                b << m_words[below(10) < 7 ? meaning : word(m_random)].second;
            }
            std::shuffle(b.begin(), b.end(), m_random);
            std::array<int, 2> places{}; // of the sentences on both sides, -1 for none
            const std::array texts = {a.join(u' '), b.join(u' ')};
            for (size_t side = 0; side < 2; ++side) {
                places[side] = -1;
                if (below(20) == 0) continue;
                if (below(20) == 0 && !sides[side].isEmpty())
                    sides[side].back() += u' ' + texts[side] + u'.';
                else
                    sides[side] << texts[side] + u'.';
                places[side] = static_cast<int>(sides[side].size()) - 1;
            }
            addToGold(places[0], places[1]);
        }
        versions = {version(QStringLiteral("de"), sides[0]), version(QStringLiteral("id"), sides[1])};
    }
    std::vector<Version> versions;
    std::vector<test::GoldBead> gold;

private:
    /// The sentences of the two sides hold the same one; -1 for none.
    void addToGold(int a, int b) {
        const auto beadOf = [this](std::vector<size_t> &beads, int sentence) {
            if (sentence >= 0 && static_cast<size_t>(sentence) == beads.size()) {
                beads.push_back(gold.size());
                gold.emplace_back();
                (&beads == &m_beadOfA ? gold.back().first : gold.back().second).push_back(sentence);
            }
            return sentence < 0 ? gold.size() : beads[static_cast<size_t>(sentence)];
        };
        const size_t beadOfA = beadOf(m_beadOfA, a);
        const size_t beadOfB = beadOf(m_beadOfB, b);
        if (a < 0 || b < 0 || beadOfA == beadOfB) return;
        // What was joined so far stays in order.
        const test::GoldBead later = std::exchange(gold[beadOfB], {});
        for (const int sentence : later.first) m_beadOfA[static_cast<size_t>(sentence)] = beadOfA;
        for (const int sentence : later.second) m_beadOfB[static_cast<size_t>(sentence)] = beadOfA;
        gold[beadOfA].first.insert(gold[beadOfA].first.end(), later.first.begin(), later.first.end());
        gold[beadOfA].second.insert(gold[beadOfA].second.end(), later.second.begin(), later.second.end());
        std::ranges::sort(gold[beadOfA].first);
        std::ranges::sort(gold[beadOfA].second);
    }
    int below(int bound) { return std::uniform_int_distribution(0, bound - 1)(m_random); }
    QString randomWord() {
        static const QString consonants = QStringLiteral("bdfgklmnprstw");
        static const QString vowels = QStringLiteral("aeiou");
        QString result;
        for (int syllables = 2 + below(3); syllables > 0; --syllables) {
            result += consonants[below(static_cast<int>(consonants.size()))];
            result += vowels[below(static_cast<int>(vowels.size()))];
        }
        if (below(12) == 0) result[0] = result[0].toUpper();
        return result;
    }
    static Version version(const QString &language, const QStringList &sentences) {
        Version result;
        result.language = language;
        for (const QString &sentence : sentences) {
            const qsizetype begin = result.text.size();
            result.text += sentence;
            result.sentences.push_back({begin, result.text.size(), true});
            result.text += u'\n';
        }
        return result;
    }
    std::mt19937 m_random;
    std::vector<std::pair<QString, QString>> m_words;
    std::vector<double> m_weights;
    std::vector<size_t> m_beadOfA; ///< by sentence, into gold
    std::vector<size_t> m_beadOfB;
};

/// Processor time of this process.
double seconds() { return static_cast<double>(std::clock()) / CLOCKS_PER_SEC; }

double peakMegabytes() {
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return static_cast<double>(usage.ru_maxrss) / 1024;
}

/// A child: one document; prints seconds, megabytes and F1.
int alignDocument(int sentences) {
    const rlimit limit{mostBytes, mostBytes};
    setrlimit(RLIMIT_AS, &limit);
    const SyntheticDocument document(sentences, 1);
    Knowledge::builtIn();
    const double before = seconds();
    const Result<Alignment> alignment = align(document.versions);
    const double taken = seconds() - before;
    const double peak = peakMegabytes();
    if (!alignment) return 1;
    test::BeadScoreCounts score;
    score.add(document.gold, test::asGold(*alignment));
    std::printf("%f %f %f\n", taken, peak, score.f1());
    return 0;
}

/// The numbers that this program prints with other arguments, in a process of its own; none when it failed.
std::vector<double> childFigures(const QStringList &arguments) {
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(QCoreApplication::applicationFilePath(), arguments);
    if (!child.waitForFinished(mostMs)) child.kill();
    child.waitForFinished(-1);
    std::vector<double> values;
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0) return values;
    for (const QByteArray &value : child.readAllStandardOutput().simplified().split(' '))
        values.push_back(value.toDouble());
    return values;
}

struct Measured {
    int sentences = 0;
    double seconds = 0;
};

/// before: the document measured before, for what a doubling costs.
Measured document(int sentences, const Measured &before) {
    const std::vector<double> values =
        childFigures({QStringLiteral("--document"), QString::number(sentences)});
    if (values.size() != 3) {
        std::fprintf(stderr, "bench_speed: %d sentences failed, needed more than %d MB or %d s\n", sentences,
                     static_cast<int>(mostBytes >> 20), mostMs / 1000);
        return {};
    }
    const QString name = QStringLiteral("align_%1_sentences").arg(sentences);
    figure(name + QStringLiteral("_cpu"), values[0], "s");
    figure(name + QStringLiteral("_peak"), values[1], "MB");
    figure(name + QStringLiteral("_strict_f1"), values[2], "");
    if (before.sentences > 0 && before.sentences != sentences) {
        const double doublings = std::log2(static_cast<double>(sentences) / before.sentences);
        figure(name + QStringLiteral("_growth_a_doubling"),
               std::exp2(std::log2(values[0] / before.seconds) / doublings), "times");
    }
    return {sentences, values[0]};
}

/// Forty sentences of the seed corpus in Chinese, German and Indonesian.
std::vector<Version> shortArticle() {
    std::vector<Version> versions(3);
    const std::array<const char *, 3> languages = {"zh-Hans", "de", "id"};
    for (size_t v = 0; v < versions.size(); ++v) {
        versions[v].language = QString::fromLatin1(languages[v]);
        versions[v].role = v == 0 ? Role::Source : Role::Translation;
    }
    QFile file(QStringLiteral(SEJAJAR_ROOT "/resources/lexicon/corpus/society.tsv"));
    if (!file.open(QIODevice::ReadOnly)) return versions;
    int lines = 0;
    for (const QByteArray &line : file.readAll().split('\n')) {
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (cells.size() != 5 || cells[0] == u"topic" || line.startsWith('#')) continue;
        for (size_t v = 0; v < versions.size(); ++v) {
            const qsizetype begin = versions[v].text.size();
            versions[v].text += cells[static_cast<qsizetype>(v) + 1];
            versions[v].sentences.push_back({begin, versions[v].text.size(), lines % 5 == 4});
            versions[v].text += u'\n';
        }
        if (++lines == 40) break;
    }
    return versions;
}

/// A child: the short article once; prints milliseconds of the whole process so far.
int alignShortArticle() {
    if (!align(shortArticle())) return 1;
    std::printf("%f\n", seconds() * 1000);
    return 0;
}

void shortArticles() {
    const std::vector<Version> versions = shortArticle();
    std::vector<double> times;
    for (int i = 0; i < 21; ++i) {
        const double before = seconds();
        if (!align(versions)) return;
        times.push_back((seconds() - before) * 1000);
    }
    figure(QStringLiteral("align_40_sentences_3_versions_first_cpu"), times.front(), "ms");
    std::ranges::nth_element(times, times.begin() + 10);
    figure(QStringLiteral("align_40_sentences_3_versions_cpu"), times[10], "ms");
    const std::vector<double> cold = childFigures({QStringLiteral("--article")});
    if (!cold.empty()) figure(QStringLiteral("align_40_sentences_3_versions_process_cpu"), cold[0], "ms");
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == u"--document") return alignDocument(arguments.value(1).toInt());
    if (arguments.value(0) == u"--article") return alignShortArticle();
    const double before = seconds();
    Knowledge::builtIn();
    figure(QStringLiteral("knowledge_load_cpu"), (seconds() - before) * 1000, "ms");
    shortArticles();
    if (arguments.isEmpty()) arguments = QStringLiteral("2500 5000 10000 20000 100000").split(u' ');
    Measured last;
    for (const QString &sentences : arguments) last = document(sentences.toInt(), last);
    return 0;
}
