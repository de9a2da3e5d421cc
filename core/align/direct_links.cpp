#include "core/align/direct_links.h"

#include "core/lexicon/cognate.h"
#include "core/lexicon/names.h"

#include <QHash>

#include <algorithm>
#include <map>

namespace sejajar {
namespace {

// How often a word is translated by what the link says, by hand from the seed corpus.
constexpr float conceptLink = .35f;
constexpr float conceptPartLink = .15f; // one of several concepts: an ambiguous word, or a part of a compound
constexpr float numberLink = .7f;
constexpr float identicalLink = .6f;
constexpr float shortIdenticalLink = .15f; // "in", "an": the same letters by chance
constexpr float cognateLink = .35f;
constexpr double cognateThreshold = .67;
constexpr qsizetype cognateLetters = 4;
constexpr qsizetype indexLetters = 2;
constexpr double soundThreshold = .8;
constexpr float soundLink = .4f;
constexpr float shortSoundLink = .15f;

bool isHan(const Vocabulary::Entry &entry) { return entry.folded.isEmpty(); }

/// Names written by sound in one text and with Latin letters in the other, with how well they fit.
class SoundLinks {
public:
    SoundLinks(const Vocabulary &b, const std::vector<TermId> &usedB) {
        for (const TermId id : usedB) {
            if (b.at(id).kind == TermKind::Name) m_names.push_back({id, isHan(b.at(id)), {}, &b.at(id)});
        }
    }

    template <class Raise>
    void each(const Vocabulary::Entry &entry, Raise raise) {
        if (entry.kind != TermKind::Name) return;
        const bool han = isHan(entry);
        QString sound;
        for (Name &name : m_names) {
            if (name.han == han) continue;
            if (sound.isEmpty()) sound = soundOf(entry);
            if (name.sound.isEmpty()) name.sound = soundOf(*name.entry);
            const double similarity = soundSimilarity(sound, name.sound);
            const qsizetype letters = std::min(sound.size(), name.sound.size());
            if (letters >= 2 && similarity >= (letters == 2 ? .9 : soundThreshold))
                raise(name.id, letters == 2 ? shortSoundLink : soundLink);
        }
    }

private:
    static QString soundOf(const Vocabulary::Entry &entry) {
        return isHan(entry) ? soundOfHan(entry.key) : soundOfLatin(entry.surface);
    }
    struct Name {
        TermId id;
        bool han;
        QString sound;
        const Vocabulary::Entry *entry;
    };
    std::vector<Name> m_names;
};

} // namespace

WordRows directLinks(const Vocabulary &a, const std::vector<TermId> &usedA, const Vocabulary &b,
                     const std::vector<TermId> &usedB) {
    QHash<ConceptId, std::vector<TermId>> byConcept;
    QHash<QString, std::vector<TermId>> byPrefix;
    QHash<QString, TermId> numbers;
    for (const TermId id : usedB) {
        const Vocabulary::Entry &entry = b.at(id);
        for (const ConceptId concept_ : entry.concepts) byConcept[concept_].push_back(id);
        if (entry.kind == TermKind::Number)
            numbers.insert(entry.key, id);
        else if (!entry.folded.isEmpty())
            byPrefix[entry.folded.left(indexLetters)].push_back(id);
    }
    SoundLinks sounds(b, usedB);
    WordRows rows;
    std::map<TermId, float> links; // ordered: the result must not depend on hashing
    for (const TermId id : usedA) {
        links.clear();
        const auto raise = [&links](TermId to, float value) {
            float &link = links[to];
            link = std::max(link, value);
        };
        const Vocabulary::Entry &entry = a.at(id);
        for (const ConceptId concept_ : entry.concepts) {
            const auto found = byConcept.constFind(concept_);
            if (found == byConcept.constEnd()) continue;
            for (const TermId to : *found) {
                const bool whole = entry.concepts.size() == 1 && b.at(to).concepts.size() == 1;
                raise(to, whole ? conceptLink : conceptPartLink);
            }
        }
        if (entry.kind == TermKind::Number) {
            if (const auto found = numbers.constFind(entry.key); found != numbers.constEnd())
                raise(*found, numberLink);
        } else if (!entry.folded.isEmpty()) {
            for (const TermId to : byPrefix.value(entry.folded.left(indexLetters))) {
                const QString &other = b.at(to).folded;
                if (other == entry.folded) {
                    raise(to, other.size() < cognateLetters ? shortIdenticalLink : identicalLink);
                    continue;
                }
                const qsizetype shorter = std::min(other.size(), entry.folded.size());
                const qsizetype longer = std::max(other.size(), entry.folded.size());
                if (shorter < cognateLetters ||
                    static_cast<double>(shorter) < cognateThreshold * static_cast<double>(longer))
                    continue;
                const double similarity = cognateSimilarity(entry.folded, other);
                if (similarity >= cognateThreshold)
                    raise(to, cognateLink * static_cast<float>((similarity - .5) / .5));
            }
        }
        sounds.each(entry, raise);
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
