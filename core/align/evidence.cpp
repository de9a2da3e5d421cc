#include "core/align/evidence.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

/// Pairs of each two versions in a row: those of an article that is read word by word, where they are
/// highlighted under the pointer, and of a text so long that they would fill the memory (144 bytes each).
constexpr std::ptrdiff_t mostPairs = 12;
constexpr std::ptrdiff_t mostPairsOfLongTexts = 4;
constexpr size_t longText = 2000; // sentences
constexpr float weakestPair = 20; // p / background: what stands below may be chance

/// Fields of the lexicon whose concepts are names.
bool isNameField(const QString &field) {
    static const QStringList fields = {QStringLiteral("people"),
                                       QStringLiteral("first-names"),
                                       QStringLiteral("family-names"),
                                       QStringLiteral("chinese-surnames"),
                                       QStringLiteral("cities"),
                                       QStringLiteral("countries"),
                                       QStringLiteral("companies-and-brands"),
                                       QStringLiteral("organisations"),
                                       QStringLiteral("clubs-and-sport-organisations"),
                                       QStringLiteral("leagues-and-competitions"),
                                       QStringLiteral("provinces-and-states"),
                                       QStringLiteral("media-names"),
                                       QStringLiteral("continents-and-regions"),
                                       QStringLiteral("rivers-seas-mountains")};
    return fields.contains(field);
}

Evidence::Kind kindOf(const Vocabulary::Entry &a, const Vocabulary::Entry &b, const ConceptLexicon &lexicon) {
    if (a.kind == TermKind::Number && b.kind == TermKind::Number) return Evidence::Kind::Number;
    for (const ConceptId id : a.concepts) {
        if (b.concepts.contains(id))
            return isNameField(lexicon.at(id).field) ? Evidence::Kind::Name : Evidence::Kind::Word;
    }
    if (a.kind == TermKind::Name && b.kind == TermKind::Name) return Evidence::Kind::Name;
    if (!a.folded.isEmpty() && a.folded == b.folded) return Evidence::Kind::Cognate;
    return Evidence::Kind::Word;
}

struct Candidate {
    float strength = 0;
    const TermOccurrence *a = nullptr;
    const TermOccurrence *b = nullptr;
};

/// For each word of b the word of a that explains it best.
std::vector<Candidate> bestPairs(const PairModel &model, const std::vector<TermSentence> &textA,
                                 SentenceRange a, const std::vector<TermSentence> &textB, SentenceRange b) {
    // By id first: a "sentence" may have thousands of words, and each explains hundreds.
    std::vector<std::pair<TermId, Candidate>> best;
    for (int j = b.begin; j < b.end; ++j) {
        for (const TermOccurrence &term : textB[static_cast<size_t>(j)].terms) best.push_back({term.id, {}});
    }
    const auto byId = &std::pair<TermId, Candidate>::first;
    std::ranges::stable_sort(best, {}, byId);
    // Not the ranges' unique: clang 14 cannot compile its result.
    const auto sameId = [](const auto &one, const auto &other) { return one.first == other.first; };
    best.erase(std::unique(best.begin(), best.end(), sameId), best.end());
    for (int i = a.begin; i < a.end; ++i) {
        for (const TermOccurrence &term : textA[static_cast<size_t>(i)].terms) {
            std::span<const WordLink> links = model.forward().prepared(term.id);
            for (auto &[id, found] : best) {
                links = links.subspan(static_cast<size_t>(
                    std::ranges::lower_bound(links, id, {}, &WordLink::to) - links.begin()));
                if (links.empty()) break;
                if (links.front().to != id) continue;
                const float strength = links.front().value /
                                       static_cast<float>(model.sideB().background[static_cast<size_t>(id)]);
                if (strength > found.strength) found = {strength, &term, nullptr};
            }
        }
    }
    std::vector<Candidate> candidates;
    for (int j = b.begin; j < b.end; ++j) {
        for (const TermOccurrence &term : textB[static_cast<size_t>(j)].terms) {
            const Candidate &found = std::ranges::lower_bound(best, term.id, {}, byId)->second;
            if (found.strength >= weakestPair) candidates.push_back({found.strength, found.a, &term});
        }
    }
    return candidates;
}

} // namespace

EvidenceFinder::EvidenceFinder(const std::vector<std::unique_ptr<PairModel>> &models,
                               const ConceptLexicon &lexicon, const AlignJob &job,
                               std::vector<EvidenceVersion> witnesses, EvidenceVersion target)
    : m_models(models), m_lexicon(lexicon), m_job(job), m_witnesses(std::move(witnesses)), m_target(target) {
    for (size_t w = 0; w < models.size(); ++w)
        m_words.emplace_back(*models[w], TextPair{job.witnesses[w], job.target});
}

void EvidenceFinder::add(SentenceRange a, SentenceRange b, Evidence &evidence) {
    std::vector<std::pair<float, Evidence::Pair>> pairs;
    double parts = 0;
    double length = 0;
    BeadWords::ByKind sum{};
    for (size_t w = 0; w < m_models.size(); ++w) {
        if (!hasText(*m_job.witnesses[w], a)) continue;
        length += m_words[w].length(a, b);
        const BeadWords::ByKind kinds = m_words[w].byKind(a, b);
        for (size_t k = 0; k < sum.size(); ++k) sum[k] += kinds[k];
        ++parts;
        const PairModel &model = *m_models[w];
        for (const Candidate &candidate : bestPairs(model, *m_job.witnesses[w], a, *m_job.target, b)) {
            const auto surface = [](const EvidenceVersion &version, const TermOccurrence &term) {
                return version.version->text.mid(term.begin, term.end - term.begin);
            };
            pairs.push_back({candidate.strength,
                             {kindOf(model.vocabularyA().at(candidate.a->id),
                                     model.vocabularyB().at(candidate.b->id), m_lexicon),
                              m_witnesses[w].index, m_target.index, surface(m_witnesses[w], *candidate.a),
                              surface(m_target, *candidate.b)}});
        }
    }
    if (parts > 0) {
        evidence.length += length / parts;
        evidence.words += sum[static_cast<size_t>(TermKind::Word)] / parts;
        evidence.names += sum[static_cast<size_t>(TermKind::Name)] / parts;
        evidence.numbers += sum[static_cast<size_t>(TermKind::Number)] / parts;
    }
    std::ranges::stable_sort(pairs, std::greater<>(), &std::pair<float, Evidence::Pair>::first);
    const std::ptrdiff_t most = m_job.target->size() < longText ? mostPairs : mostPairsOfLongTexts;
    for (auto &[strength, pair] : pairs) {
        const auto sameVersions = [&pair = pair](const Evidence::Pair &other) {
            return other.versionA == pair.versionA && other.versionB == pair.versionB;
        };
        const bool known =
            std::ranges::any_of(evidence.pairs, [&, &pair = pair](const Evidence::Pair &other) {
                return sameVersions(other) && other.b == pair.b;
            });
        if (std::ranges::count_if(evidence.pairs, sameVersions) >= most) continue;
        if (!known) evidence.pairs.push_back(std::move(pair));
    }
}

} // namespace sejajar
