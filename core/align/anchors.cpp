#include "core/align/anchors.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>

namespace sejajar {
namespace {

constexpr size_t linksPerWord = 3;
constexpr size_t wordsPerSentence = 6; // those that tell most
constexpr size_t occurrencesPerLink = 8;
constexpr float leastWeight = 1;       // nats
constexpr double explainedShare = .15; // of the words, with what is known of the worst pairs of languages

/// The sentences of a text in which each term occurs.
class Occurrences {
public:
    Occurrences(const std::vector<TermSentence> &text, int vocabulary)
        : m_begin(static_cast<size_t>(vocabulary) + 1, 0) {
        std::vector<int> last(static_cast<size_t>(vocabulary), -1);
        const auto each = [&](const auto &visit) {
            std::ranges::fill(last, -1);
            for (size_t s = 0; s < text.size(); ++s) {
                for (const TermOccurrence &term : text[s].terms) {
                    const auto id = static_cast<size_t>(term.id);
                    if (last[id] == static_cast<int>(s)) continue;
                    last[id] = static_cast<int>(s);
                    visit(id, static_cast<int>(s));
                }
            }
        };
        each([this](size_t id, int) { ++m_begin[id + 1]; });
        for (size_t id = 0; id + 1 < m_begin.size(); ++id) m_begin[id + 1] += m_begin[id];
        m_sentences.resize(m_begin.back());
        std::vector<size_t> next(m_begin.begin(), m_begin.end() - 1);
        each([&](size_t id, int s) { m_sentences[next[id]++] = s; });
    }
    std::span<const int> of(TermId id) const {
        const auto at = static_cast<size_t>(id);
        return std::span(m_sentences).subspan(m_begin[at], m_begin[at + 1] - m_begin[at]);
    }
    double all() const { return static_cast<double>(m_sentences.size()); }

private:
    std::vector<size_t> m_begin;
    std::vector<int> m_sentences;
};

/// What the words of one witness point to in b, most telling first.
class TellingLinks {
public:
    explicit TellingLinks(const WitnessText &witness)
        : m_text(*witness.text.a), m_occurrences(*witness.text.b, witness.model->vocabularyB().size()) {
        const PairModel &model = *witness.model;
        const auto size = static_cast<size_t>(model.vocabularyA().size());
        double words = 0;
        for (const TermSentence &sentence : m_text) words += static_cast<double>(sentence.terms.size());
        const double length = std::max(1., words / static_cast<double>(std::max<size_t>(m_text.size(), 1)));
        std::vector<WordLink> links;
        m_begin.push_back(0);
        for (size_t id = 0; id < size; ++id) {
            const std::span<const WordLink> prepared = model.forward().prepared(static_cast<TermId>(id));
            links.assign(prepared.begin(), prepared.end());
            for (WordLink &link : links) {
                const auto frequency = static_cast<double>(m_occurrences.of(link.to).size());
                const double ratio =
                    static_cast<double>(link.value) * m_occurrences.all() / std::max(frequency, 1.);
                link.value =
                    frequency > 0 ? static_cast<float>(std::log1p(explainedShare * ratio / length)) : 0;
            }
            std::erase_if(links, [](const WordLink &link) { return link.value < leastWeight; });
            std::ranges::sort(links, [](const WordLink &x, const WordLink &y) {
                return x.value != y.value ? x.value > y.value : x.to < y.to;
            });
            links.resize(std::min(links.size(), linksPerWord));
            m_links.insert(m_links.end(), links.begin(), links.end());
            m_begin.push_back(m_links.size());
        }
    }

    /// Adds the points of one sentence.
    void add(size_t sentence, int expected, std::vector<SharedWords::Point> &points) {
        m_words.clear();
        for (const TermOccurrence &term : m_text[sentence].terms) {
            if (!linksOf(term.id).empty()) m_words.push_back(term.id);
        }
        std::ranges::sort(m_words);
        // Not the ranges' unique: clang 14 cannot compile its result.
        m_words.erase(std::unique(m_words.begin(), m_words.end()), m_words.end());
        std::ranges::stable_sort(m_words, std::greater<>(),
                                 [this](TermId id) { return linksOf(id).front().value; });
        m_words.resize(std::min(m_words.size(), wordsPerSentence));
        for (const TermId word : m_words) {
            for (const WordLink &link : linksOf(word)) {
                for (const int b : nearest(link.to, expected)) points.push_back({b, link.value});
            }
        }
    }

private:
    std::span<const WordLink> linksOf(TermId id) const {
        const auto at = static_cast<size_t>(id);
        return std::span(m_links).subspan(m_begin[at], m_begin[at + 1] - m_begin[at]);
    }
    std::span<const int> nearest(TermId id, int expected) const {
        const std::span<const int> all = m_occurrences.of(id);
        if (all.size() <= occurrencesPerLink) return all;
        auto begin = static_cast<size_t>(std::ranges::lower_bound(all, expected) - all.begin());
        size_t end = begin;
        while (end - begin < occurrencesPerLink) {
            const bool before =
                end == all.size() || (begin > 0 && expected - all[begin - 1] < all[end] - expected);
            if (before)
                --begin;
            else
                ++end;
        }
        return all.subspan(begin, end - begin);
    }

    const std::vector<TermSentence> &m_text;
    Occurrences m_occurrences;
    std::vector<size_t> m_begin;
    std::vector<WordLink> m_links;
    std::vector<TermId> m_words;
};

/// Largest value up to a column, over what was entered so far.
class PrefixBest {
public:
    struct Best {
        double value = 0;
        int point = -1;
    };
    explicit PrefixBest(int size) : m_best(static_cast<size_t>(size) + 1) {}
    void enter(int column, Best best) {
        for (auto at = static_cast<size_t>(column) + 1; at < m_best.size(); at += at & (~at + 1)) {
            if (best.value > m_best[at].value) m_best[at] = best;
        }
    }
    Best before(int column) const {
        Best best;
        for (auto at = static_cast<size_t>(column); at > 0; at -= at & (~at + 1)) {
            if (m_best[at].value > best.value) best = m_best[at];
        }
        return best;
    }

private:
    std::vector<Best> m_best;
};

std::vector<Anchor> heaviestChain(const SharedWords &shared, int bSize) {
    PrefixBest best(bSize);
    std::vector<int> previous(shared.points.size(), -1);
    PrefixBest::Best last;
    for (size_t a = 0; a + 1 < shared.begin.size(); ++a) {
        // From the right, so that no point of this row continues another one of it.
        for (size_t p = shared.begin[a + 1]; p-- > shared.begin[a];) {
            const SharedWords::Point &point = shared.points[p];
            const PrefixBest::Best before = best.before(point.b);
            previous[p] = before.point;
            const PrefixBest::Best here{before.value + static_cast<double>(point.weight),
                                        static_cast<int>(p)};
            if (here.value > last.value) last = here;
            best.enter(point.b, here);
        }
    }
    std::vector<Anchor> chain;
    size_t a = shared.begin.size() - 1;
    for (int p = last.point; p >= 0; p = previous[static_cast<size_t>(p)]) {
        while (shared.begin[a] > static_cast<size_t>(p)) --a;
        chain.push_back({static_cast<int>(a), shared.points[static_cast<size_t>(p)].b});
    }
    std::ranges::reverse(chain);
    return chain;
}

bool supports(const Anchor &x, const Anchor &y) {
    constexpr int farthest = 60;
    const int da = std::abs(x.a - y.a);
    const int db = std::abs(x.b - y.b);
    const int longer = std::max(da, db);
    return longer <= farthest && std::abs(da - db) <= 1 + longer / 6;
}

} // namespace

SharedWords sharedWords(const std::vector<WitnessText> &witnesses, const std::vector<int> &expected,
                        const Progress &progress) {
    std::vector<TellingLinks> links;
    for (const WitnessText &witness : witnesses) {
        if (progress.cancelled()) return {};
        links.emplace_back(witness);
    }
    SharedWords shared;
    std::vector<SharedWords::Point> row;
    for (size_t a = 0; a < expected.size() && !progress.cancelled(); ++a) {
        row.clear();
        for (TellingLinks &witness : links) witness.add(a, expected[a], row);
        std::ranges::stable_sort(row, {}, &SharedWords::Point::b);
        const size_t first = shared.points.size();
        for (const SharedWords::Point &point : row) {
            if (shared.points.size() > first && shared.points.back().b == point.b)
                shared.points.back().weight += point.weight;
            else
                shared.points.push_back(point);
        }
        shared.begin.push_back(shared.points.size());
    }
    return shared;
}

std::vector<Anchor> anchorsOf(const SharedWords &shared, int bSize) {
    constexpr size_t neighbours = 4; // on each side
    constexpr int enough = 3;
    const std::vector<Anchor> chain = heaviestChain(shared, bSize);
    std::vector<Anchor> anchors;
    for (size_t k = 0; k < chain.size(); ++k) {
        int support = 0;
        for (size_t other = k - std::min(k, neighbours); other < std::min(chain.size(), k + neighbours + 1);
             ++other)
            support += other != k && supports(chain[k], chain[other]);
        if (support >= enough) anchors.push_back(chain[k]);
    }
    return anchors;
}

} // namespace sejajar
