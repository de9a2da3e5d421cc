#include "tests/bench/align_coverage.h"

#include "core/align/knowledge.h"
#include "core/align/pair_model.h"
#include "tests/bench/figure.h"
#include "tests/bench/news_pairs.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>

namespace sejajar::bench {
namespace {

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

} // namespace

void printCoverage() {
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
                              {knowledge.counts(a, b), knowledge.counts(b, a), knowledge.formLinks()});
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

} // namespace sejajar::bench
