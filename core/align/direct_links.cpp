#include "core/align/direct_links.h"

#include "core/lexicon/cognate.h"
#include "core/lexicon/names.h"
#include "core/lexicon/sound_similarity.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace sejajar {
namespace {

// How often a word is translated by what the link says, by hand from the seed corpus.
constexpr float conceptLink = .35f;
constexpr float conceptPartLink = .10f; // one of several concepts: an ambiguous word, or a part of a compound
constexpr float numberLink = .7f;
constexpr float identicalLink = .6f;
constexpr float shortIdenticalLink = .15f; // "in", "an": the same letters by chance
constexpr float cognateLink = .35f;
constexpr double cognateThreshold = .67;
constexpr qsizetype cognateLetters = 4;
constexpr qsizetype indexLetters = 2;
constexpr double soundThreshold = .8;
constexpr double shortSoundThreshold = .9; // of two letters
constexpr float soundLink = .4f;
constexpr float shortSoundLink = .15f;

bool isHan(const Vocabulary::Entry &entry) { return entry.folded.isEmpty(); }

/// Names written by sound in one text and with Latin letters in the other, with how well they fit.
class SoundLinks {
public:
    SoundLinks(const Vocabulary &a, const std::vector<TermId> &usedA, const Vocabulary &b,
               const std::vector<TermId> &usedB) {
        const auto isName = [&a](bool han) {
            return [&a, han](TermId id) { return a.at(id).kind == TermKind::Name && isHan(a.at(id)) == han; };
        };
        const bool hasHan = std::ranges::any_of(usedA, isName(true));
        const bool hasLatin = std::ranges::any_of(usedA, isName(false));
        for (const TermId id : usedB) {
            const Vocabulary::Entry &entry = b.at(id);
            const bool han = isHan(entry);
            if (entry.kind == TermKind::Name && (han ? hasLatin : hasHan))
                (han ? m_han : m_latin).names[soundOf(entry)].push_back(id);
        }
        for (Names *names : {&m_han, &m_latin}) names->index = SoundIndex(names->names.keys());
    }

    template <class Raise>
    void each(const Vocabulary::Entry &entry, Raise raise) const {
        if (entry.kind != TermKind::Name) return;
        const Names &others = isHan(entry) ? m_latin : m_han;
        if (others.names.isEmpty()) return;
        const QString sound = soundOf(entry);
        for (const SoundIndex::Match &match : others.index.alike(sound, soundThreshold)) {
            const qsizetype letters = std::min(sound.size(), match.sound.size());
            if (letters < 2 || (letters == 2 && match.similarity < shortSoundThreshold)) continue;
            for (const TermId id : others.names[match.sound])
                raise(id, letters == 2 ? shortSoundLink : soundLink);
        }
    }

private:
    static QString soundOf(const Vocabulary::Entry &entry) {
        return isHan(entry) ? soundOfHan(entry.key) : soundOfLatin(entry.surface);
    }
    /// The names of b in one script.
    struct Names {
        QHash<QString, std::vector<TermId>> names; ///< by sound
        SoundIndex index{QStringList()};
    };
    Names m_latin;
    Names m_han;
};

/// The words of a text by how they begin, for finding those that may be cognates.
class CognateIndex {
public:
    void add(TermId id, const QString &folded) { m_words[folded.left(indexLetters)].push_back({id, folded}); }
    /// After the last add().
    void sort() {
        for (std::vector<Word> &words : m_words)
            std::ranges::stable_sort(words, {}, [](const Word &word) { return word.folded.size(); });
    }
    template <class Raise>
    void each(const QString &folded, Raise raise) const {
        const auto found = m_words.constFind(folded.left(indexLetters));
        if (found == m_words.constEnd()) return;
        const auto size = static_cast<double>(folded.size());
        const CognateWord word(folded);
        const auto first =
            std::ranges::lower_bound(*found, cognateThreshold * size, {}, [](const Word &other) {
                return static_cast<double>(other.folded.size());
            });
        for (auto other = first; other != found->end(); ++other) {
            if (size < cognateThreshold * static_cast<double>(other->folded.size())) break;
            if (other->folded == folded) {
                raise(other->id, folded.size() < cognateLetters ? shortIdenticalLink : identicalLink);
                continue;
            }
            if (std::min(folded.size(), other->folded.size()) < cognateLetters) continue;
            const double similarity = word.similarity(other->folded);
            if (similarity >= cognateThreshold)
                raise(other->id, cognateLink * static_cast<float>((similarity - .5) / .5));
        }
    }

private:
    struct Word {
        TermId id;
        QString folded;
    };
    QHash<QString, std::vector<Word>> m_words; ///< shorter ones first
};

} // namespace

WordRows directLinks(const Vocabulary &a, const std::vector<TermId> &usedA, const Vocabulary &b,
                     const std::vector<TermId> &usedB, FormLinks kinds, const Progress &progress) {
    QHash<ConceptId, std::vector<TermId>> byConcept;
    QHash<QString, TermId> numbers;
    CognateIndex cognates;
    for (const TermId id : usedB) {
        const Vocabulary::Entry &entry = b.at(id);
        for (const ConceptId concept_ : entry.concepts) byConcept[concept_].push_back(id);
        if (entry.kind == TermKind::Number)
            numbers.insert(entry.key, id);
        else if (!entry.folded.isEmpty())
            cognates.add(id, entry.folded);
    }
    cognates.sort();
    const SoundLinks sounds(a, usedA, b, usedB);
    WordRows rows;
    std::map<TermId, qsizetype> shared; // how many concepts
    std::map<TermId, float> links;      // ordered: the result must not depend on hashing
    for (const TermId id : usedA) {
        if (progress.cancelled()) break;
        links.clear();
        const auto raise = [&links](TermId to, float value) {
            float &link = links[to];
            link = std::max(link, value);
        };
        const Vocabulary::Entry &entry = a.at(id);
        shared.clear();
        for (const ConceptId concept_ : entry.concepts) {
            for (const TermId to : byConcept.value(concept_)) ++shared[to];
        }
        for (const auto &[to, count] : shared) {
            const bool whole = 2 * count > std::max(entry.concepts.size(), b.at(to).concepts.size());
            raise(to, whole ? conceptLink : conceptPartLink);
        }
        if (entry.kind == TermKind::Number) {
            if (const auto found = numbers.constFind(entry.key); found != numbers.constEnd())
                raise(*found, numberLink);
        } else if (kinds.cognates && !entry.folded.isEmpty()) {
            cognates.each(entry.folded, raise);
        }
        if (kinds.sounds) sounds.each(entry, raise);
        if (links.empty()) continue;
        std::vector<WordLink> row;
        for (const auto &[to, value] : links) row.push_back({to, value});
        rows.appendRow(id, row);
    }
    rows.finish(a.size());
    return rows;
}

WordRows transposed(const WordRows &rows, int fromSize, int toSize) {
    std::vector<std::vector<WordLink>> columns(static_cast<size_t>(toSize));
    for (TermId from = 0; from < fromSize; ++from) {
        for (const WordLink &link : rows.row(from))
            columns[static_cast<size_t>(link.to)].push_back({from, link.value});
    }
    WordRows result;
    for (TermId to = 0; to < toSize; ++to) {
        if (!columns[static_cast<size_t>(to)].empty()) result.appendRow(to, columns[static_cast<size_t>(to)]);
    }
    result.finish(toSize);
    return result;
}

} // namespace sejajar
