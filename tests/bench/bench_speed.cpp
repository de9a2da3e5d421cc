// How long aligning takes. Each document is aligned in a process of its own, so that its peak of memory is
// its own. Usage: bench_speed [sentences ...], 2500 5000 10000 20000 by default.

#include "core/align/align.h"
#include "tests/bench/figure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QStringList>

#include <sys/resource.h>

#include <algorithm>
#include <cmath>
#include <random>

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
            for (const auto &[side, text] :
                 {std::pair(&sides[0], a.join(u' ')), std::pair(&sides[1], b.join(u' '))}) {
                if (below(20) == 0) continue;
                if (below(20) == 0 && !side->isEmpty())
                    side->back() += u' ' + text + u'.';
                else
                    *side << text + u'.';
            }
        }
        versions = {version(QStringLiteral("de"), sides[0]), version(QStringLiteral("id"), sides[1])};
    }
    std::vector<Version> versions;

private:
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
};

double seconds(const QElapsedTimer &timer) { return static_cast<double>(timer.nsecsElapsed()) / 1e9; }

/// The child: one document; prints seconds and megabytes.
int alignDocument(int sentences) {
    const rlimit limit{mostBytes, mostBytes};
    setrlimit(RLIMIT_AS, &limit);
    const SyntheticDocument document(sentences, 1);
    Knowledge::builtIn();
    QElapsedTimer timer;
    timer.start();
    const Result<Alignment> alignment = align(document.versions);
    const double taken = seconds(timer);
    if (!alignment) return 1;
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    std::printf("%f %f\n", taken, static_cast<double>(usage.ru_maxrss) / 1024);
    return 0;
}

void document(const QString &program, int sentences) {
    QProcess child;
    child.setProcessChannelMode(QProcess::SeparateChannels);
    child.start(program, {QStringLiteral("--document"), QString::number(sentences)});
    if (!child.waitForFinished(mostMs)) child.kill();
    child.waitForFinished(-1);
    const QList<QByteArray> values = child.readAllStandardOutput().simplified().split(' ');
    if (child.exitStatus() != QProcess::NormalExit || child.exitCode() != 0 || values.size() != 2) {
        std::fprintf(stderr, "bench_speed: %d sentences failed, needed more than %d MB or %d s\n", sentences,
                     static_cast<int>(mostBytes >> 20), mostMs / 1000);
        return;
    }
    const QString name = QStringLiteral("align_%1_sentences").arg(sentences);
    figure(name + QStringLiteral("_time"), values[0].toDouble(), "s");
    figure(name + QStringLiteral("_peak"), values[1].toDouble(), "MB");
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

void shortArticles() {
    const std::vector<Version> versions = shortArticle();
    std::vector<double> times;
    for (int i = 0; i < 20; ++i) {
        QElapsedTimer timer;
        timer.start();
        if (!align(versions)) return;
        times.push_back(seconds(timer) * 1000);
    }
    std::ranges::nth_element(times, times.begin() + 10);
    figure(QStringLiteral("align_40_sentences_3_versions_time"), times[10], "ms");
}

} // namespace

int main(int argc, char **argv) {
    const QCoreApplication app(argc, argv);
    QStringList arguments = app.arguments().mid(1);
    if (arguments.value(0) == u"--document") return alignDocument(arguments.value(1).toInt());
    QElapsedTimer timer;
    timer.start();
    Knowledge::builtIn();
    figure(QStringLiteral("knowledge_load"), seconds(timer) * 1000, "ms");
    shortArticles();
    if (arguments.isEmpty())
        arguments << QStringLiteral("2500") << QStringLiteral("5000") << QStringLiteral("10000")
                  << QStringLiteral("20000");
    for (const QString &sentences : arguments) document(app.applicationFilePath(), sentences.toInt());
    return 0;
}
