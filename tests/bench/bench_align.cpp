// How well texts align, on the development data beside the project (see tests/core/align/shared_data.h).
// Scores are strict precision, recall and F1 as in the Vecalign paper. Usage: bench_align
// [single|pooled|rows|textberg| coverage|without ...], all by default.
//
// The knowledge is taken away file by file: concepts, seed corpus, both. Cognates, numbers and names by sound
// are compiled in and cannot be taken away from outside, so there are no figures without them.

#include "core/align/align.h"
#include "core/align/pair_model.h"
#include "core/text/language.h"
#include "tests/bench/figure.h"
#include "tests/core/align/bead_score.h"
#include "tests/core/align/shared_data.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>
#include <map>
#include <numeric>

using namespace sejajar;
using bench::figure;

namespace {

const QStringList noises = {QStringLiteral("mild"), QStringLiteral("heavy")};
const QList<std::pair<QString, QString>> languagePairs = {{QStringLiteral("de"), QStringLiteral("id")},
                                                          {QStringLiteral("de"), QStringLiteral("zh")},
                                                          {QStringLiteral("id"), QStringLiteral("zh")}};

/// Confidences against how often they are right.
class Reliability {
public:
    void add(double confidence, bool right) {
        const auto at = std::min(static_cast<size_t>(confidence * bins), size_t{bins - 1});
        ++m_count[at];
        m_confidence[at] += confidence;
        m_right[at] += right;
    }
    void print(const QString &name) const {
        double all = 0;
        double error = 0;
        for (size_t i = 0; i < bins; ++i) {
            all += m_count[i];
            error += std::abs(m_confidence[i] - m_right[i]);
        }
        figure(name + QStringLiteral("_calibration_error"), all > 0 ? error / all : 0, "share");
        for (size_t i = 0; i < bins; ++i) {
            const QString bin = name + QStringLiteral("_bin%1").arg(i);
            const double count = std::max(m_count[i], 1.);
            figure(bin + QStringLiteral("_confidence"), m_confidence[i] / count, "share");
            figure(bin + QStringLiteral("_right"), m_right[i] / count, "share");
            figure(bin + QStringLiteral("_count"), m_count[i], "rows");
        }
    }

private:
    static constexpr size_t bins = 10;
    std::array<double, bins> m_count{};
    std::array<double, bins> m_confidence{};
    std::array<double, bins> m_right{};
};

/// The articles of one set in two languages, with what is right.
struct PairSet {
    QString name; ///< "mild_de-id"
    std::vector<std::vector<Version>> articles;
    std::vector<std::vector<test::GoldBead>> gold;
};

PairSet pairSet(const QString &noise, const QString &a, const QString &b) {
    PairSet set{noise + u'_' + a + u'-' + b, {}, {}};
    for (const QString &folder : test::newsFolders(noise)) {
        const auto lines = [&folder](const QString &language) {
            return test::linesOf(folder + u'/' + language + QStringLiteral(".txt"),
                                 canonicalLanguage(language));
        };
        set.articles.push_back({lines(a), lines(b)});
        set.gold.push_back(test::readGold(folder + u'/' + a + u'-' + b + QStringLiteral(".gold")));
    }
    return set;
}

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

/// Rows of all three versions, the source first. A row is right when each two of its cells are a bead of the
/// gold, or both empty.
void rowsOfThree() {
    const std::array<QString, 3> names = {QStringLiteral("zh"), QStringLiteral("de"), QStringLiteral("id")};
    for (const QString &noise : noises) {
        Reliability reliability;
        double right = 0;
        double all = 0;
        double parallel = 0;
        double articles = 0;
        QElapsedTimer timer;
        timer.start();
        for (const QString &folder : test::newsFolders(noise)) {
            std::vector<Version> versions;
            for (const QString &name : names)
                versions.push_back(test::linesOf(folder + u'/' + name + QStringLiteral(".txt"),
                                                 canonicalLanguage(name),
                                                 versions.empty() ? Role::Source : Role::Translation));
            const Result<Alignment> alignment = align(versions);
            if (!alignment) continue;
            ++articles;
            parallel += alignment->sourceKind == SourceKind::Parallel;
            std::map<std::pair<size_t, size_t>, std::vector<test::GoldBead>> gold;
            for (const auto &[a, b] : {std::pair<size_t, size_t>(1, 2), {1, 0}, {2, 0}})
                gold[{a, b}] =
                    test::readGold(folder + u'/' + names[a] + u'-' + names[b] + QStringLiteral(".gold"));
            for (const Row &row : alignment->rows) {
                const bool fits = std::ranges::all_of(gold, [&row](const auto &pair) {
                    const auto &[cells, beads] = pair;
                    const SentenceRange a = row.ranges[cells.first];
                    const SentenceRange b = row.ranges[cells.second];
                    if (a.isEmpty() && b.isEmpty()) return true;
                    return std::ranges::find(beads, test::asGold(a, b)) != beads.end();
                });
                reliability.add(row.confidence, fits);
                right += fits;
                ++all;
            }
        }
        const QString name = QStringLiteral("rows_%1_zh-de-id").arg(noise);
        figure(name + QStringLiteral("_precision"), right / all, "share");
        figure(name + QStringLiteral("_parallel"), parallel / articles, "share");
        figure(name + QStringLiteral("_time"), static_cast<double>(timer.elapsed()) / 1000, "s");
        reliability.print(name);
    }
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

/// What knowledge is worth to a single article.
void without() {
    const Result<Knowledge> concepts = Knowledge::fromFiles(lexiconFiles("concepts"), {});
    const Result<Knowledge> corpus = Knowledge::fromFiles({}, lexiconFiles("corpus"));
    if (!concepts || !corpus) return;
    for (const QString &noise : noises) {
        for (const auto &[a, b] : languagePairs) {
            const PairSet set = pairSet(noise, a, b);
            for (const auto &[name, knowledge] :
                 {std::pair("concepts", &*corpus), std::pair("corpus", &*concepts),
                  std::pair("knowledge", &Knowledge::none())}) {
                const QString key =
                    QStringLiteral("without_%1_%2_f1").arg(QString::fromLatin1(name), set.name);
                figure(key, scoreOf(set, alignOneByOne(set, *knowledge)).f1(), "share");
            }
        }
    }
}

constexpr TermId commonTerms = 150;

/// Fields of the lexicon whose words are closed classes.
const QStringList grammarFields = {QStringLiteral("connectives"),    QStringLiteral("prepositions"),
                                   QStringLiteral("pronouns"),       QStringLiteral("question-words"),
                                   QStringLiteral("quantifiers"),    QStringLiteral("verbs-modal"),
                                   QStringLiteral("units-counting"), QStringLiteral("adverbs-degree")};

/// Chinese particles, pronouns, prepositions, aspect, classifiers: German and Indonesian inflect instead,
/// or have nothing of the kind.
constexpr QStringView grammarHan =
    u"的了着过们地得是在我你您他她它这那哪谁什么也都就才又还再很更最太不没未无非把被给让使令对向从由于以"
    u"因为至到之其所者此该各某另与和跟及并而且但或则即若如像将会能可应吗呢吧啊上下里中内外前后来去起出"
    u"几每个位名家件条张只些次场款套架支座根项种份批届头句番群片段步层顶副匹颗辆艘栋幅首号点时第等";

/// The terms that are no content words: the most frequent ones of the seed corpus, and those of which all
/// the lexicon or all the characters say so. Chinese writes much of its grammar as words of their own, which
/// one list of the commonest cannot hold.
std::vector<bool> common(const Vocabulary &vocabulary, const ConceptLexicon &lexicon) {
    std::vector<TermId> ids(static_cast<size_t>(vocabulary.size()));
    std::iota(ids.begin(), ids.end(), 0);
    std::ranges::stable_sort(ids, [&vocabulary](TermId a, TermId b) {
        return vocabulary.at(a).background > vocabulary.at(b).background;
    });
    std::vector<bool> result(ids.size(), false);
    for (TermId i = 0; i < vocabulary.size(); ++i) {
        const Vocabulary::Entry &entry = vocabulary.at(ids[static_cast<size_t>(i)]);
        const bool grammarOnly =
            std::ranges::all_of(entry.key, [](QChar c) { return grammarHan.contains(c); }) ||
            (!entry.concepts.isEmpty() && std::ranges::all_of(entry.concepts, [&lexicon](ConceptId id) {
                return grammarFields.contains(lexicon.at(id).field);
            }));
        result[static_cast<size_t>(ids[static_cast<size_t>(i)])] = i < commonTerms || grammarOnly;
    }
    return result;
}

/// How many content words of a text some word of another explains.
class Coverage {
public:
    Coverage(const WordTable &table, const SideModel &side, const ConceptLexicon &lexicon,
             const Vocabulary &from, const Vocabulary &to)
        : m_table(table), m_side(side), m_commonFrom(common(from, lexicon)), m_common(common(to, lexicon)),
          m_scratch(static_cast<size_t>(to.size()), 0) {}

    void add(const std::vector<TermId> &from, const std::vector<TermId> &to) {
        std::map<TermId, double> explained;
        std::vector<WordLink> links;
        for (const TermId id : from) {
            if (m_commonFrom[static_cast<size_t>(id)]) continue;
            links.clear();
            m_table.probabilities(id, links, m_scratch);
            for (const WordLink &link : links) {
                double &best = explained[link.to];
                best = std::max(best, static_cast<double>(link.value));
            }
        }
        // As sure as what the evidence of a row shows.
        constexpr double leastProbability = .02;
        constexpr double leastRatio = 20;
        for (const TermId id : to) {
            if (m_common[static_cast<size_t>(id)]) continue;
            ++m_all;
            const auto found = explained.find(id);
            m_explained += found != explained.end() && found->second >= leastProbability &&
                           found->second >= leastRatio * m_side.background[static_cast<size_t>(id)];
        }
    }
    double share() const { return m_all > 0 ? m_explained / m_all : 0; }

private:
    const WordTable &m_table;
    const SideModel &m_side;
    std::vector<bool> m_commonFrom;
    std::vector<bool> m_common;
    std::vector<float> m_scratch;
    double m_all = 0;
    double m_explained = 0;
};

/// Share of the content words of each language that the lexicon explains by the aligned sentence of the
/// other, before anything was learnt, and by the next bead instead, which is chance.
void coverage() {
    const Knowledge &knowledge = Knowledge::builtIn();
    for (const auto &[a, b] : languagePairs) {
        const PairSet set = pairSet(QStringLiteral("clean"), a, b);
        Vocabulary vocabularyA(knowledge.vocabulary(a));
        Vocabulary vocabularyB(knowledge.vocabulary(b));
        std::vector<std::array<std::vector<TermSentence>, 2>> terms;
        for (const std::vector<Version> &article : set.articles)
            terms.push_back({termSentences(article[0], knowledge.lexicon(), vocabularyA),
                             termSentences(article[1], knowledge.lexicon(), vocabularyB)});
        std::vector<TextPair> texts;
        for (const auto &article : terms) texts.push_back({&article[0], &article[1]});
        const PairModel model(vocabularyA, a, vocabularyB, b, texts,
                              {knowledge.counts(a, b), knowledge.counts(b, a)});
        const auto side = [&](bool chance, bool forward) {
            Coverage covered(forward ? model.forward() : model.backward(),
                             forward ? model.sideB() : model.sideA(), knowledge.lexicon(),
                             forward ? vocabularyA : vocabularyB, forward ? vocabularyB : vocabularyA);
            for (size_t i = 0; i < terms.size(); ++i) {
                const std::vector<test::GoldBead> &beads = set.gold[i];
                const auto words = [&](size_t version, const std::vector<int> &sentences) {
                    std::vector<TermId> ids;
                    for (const int s : sentences) {
                        for (const TermOccurrence &term : terms[i][version][static_cast<size_t>(s)].terms)
                            ids.push_back(term.id);
                    }
                    return ids;
                };
                for (size_t k = 0; k < beads.size(); ++k) {
                    const test::GoldBead &other = beads[(k + chance) % beads.size()];
                    if (forward)
                        covered.add(words(0, other.first), words(1, beads[k].second));
                    else
                        covered.add(words(1, other.second), words(0, beads[k].first));
                }
            }
            return covered.share();
        };
        const QString name = QStringLiteral("coverage_%1-%2_of_").arg(a, b);
        figure(name + a, side(false, false), "share");
        figure(name + b, side(false, true), "share");
        figure(name + a + QStringLiteral("_by_chance"), side(true, false), "share");
        figure(name + b + QStringLiteral("_by_chance"), side(true, true), "share");
    }
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
        {"rows", rowsOfThree},
        {"textberg", textBerg},
        {"coverage", coverage},
        {"without", without},
    };
    for (const auto &[name, run] : parts) {
        if (chosen.isEmpty() || chosen.contains(QString::fromLatin1(name))) run();
    }
    return 0;
}
