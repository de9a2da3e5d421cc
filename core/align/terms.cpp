#include "core/align/terms.h"

#include "core/align/word_memory.h"
#include "core/lexicon/cognate.h"
#include "core/lexicon/names.h"
#include "core/lexicon/numbers.h"
#include "core/text/language.h"
#include "core/text/tokens.h"

#include <algorithm>

namespace sejajar {

Vocabulary::Vocabulary(std::shared_ptr<const Vocabulary> base)
    : m_base(std::move(base)), m_offset(m_base ? m_base->size() : 0) {}

TermId Vocabulary::find(const QString &key) const {
    if (m_base) {
        if (const TermId id = m_base->find(key); id >= 0) return id;
    }
    if (const int id = m_compiled.find(key); id >= 0) return id;
    return m_ids.value(key, -1);
}

TermId Vocabulary::add(Entry entry) {
    const TermId id = size();
    m_ids.insert(entry.key, id);
    m_entries.push_back(std::move(entry));
    return id;
}

void Vocabulary::write(BlobWriter &blob) const {
    QStringList keys;
    QStringList surfaces;
    QStringList folded;
    std::vector<TermKind> kinds;
    std::vector<QList<ConceptId>> concepts;
    std::vector<double> background;
    for (const Entry &entry : m_entries) {
        keys.append(entry.key);
        surfaces.append(entry.surface);
        folded.append(entry.folded);
        kinds.push_back(entry.kind);
        concepts.push_back(entry.concepts);
        background.push_back(entry.background);
    }
    StringTable::write(blob, keys);
    StringPool::write(blob, surfaces);
    StringPool::write(blob, folded);
    blob.array(std::span<const TermKind>(kinds));
    Lists<ConceptId>::write(blob, concepts);
    blob.array(std::span<const double>(background));
}

Vocabulary Vocabulary::read(BlobReader &blob) {
    Vocabulary vocabulary;
    vocabulary.m_compiled = StringTable::read(blob);
    const StringPool surfaces = StringPool::read(blob);
    const StringPool folded = StringPool::read(blob);
    const auto kinds = blob.array<TermKind>();
    const auto concepts = Lists<ConceptId>::read(blob);
    const auto background = blob.array<double>();
    if (!blob.sound()) return Vocabulary();
    vocabulary.m_entries.reserve(kinds.size());
    for (int i = 0; i < vocabulary.m_compiled.size(); ++i)
        vocabulary.m_entries.push_back({vocabulary.m_compiled.at(i), surfaces.at(i), folded.at(i),
                                        kinds[static_cast<size_t>(i)], concepts.at(i),
                                        background[static_cast<size_t>(i)]});
    return vocabulary;
}

namespace {

/// Chinese characters that do grammatical work and hardly form words with others.
constexpr QStringView grammar = u"的了着过们地得是在我你您他她它这那也都就还又很更最太再不没把被给让对向从于"
                                u"与和跟及或将会能可一两三四五六七八九十几每中内";

bool isSoundedOut(QStringView word) { return std::ranges::all_of(word, isTransliterationCharacter); }

/// What a word may mean, and whether it may be a name. han: of a script without spaces.
void lookUp(Vocabulary::Entry &entry, const QString &language, bool han, const ConceptLexicon &lexicon) {
    entry.concepts = lexicon.concepts(language, entry.key);
    if (entry.concepts.isEmpty() && primaryLanguage(language) == u"de" && !entry.key.contains(u' '))
        entry.concepts = compoundConcepts(lexicon, entry.surface);
    const bool couldBeName =
        han ? entry.surface.size() > 1 && isSoundedOut(entry.surface) : entry.surface.front().isUpper();
    entry.kind = entry.concepts.isEmpty() && couldBeName ? TermKind::Name : TermKind::Word;
}

/// Turns the tokens of one sentence into terms: numbers first, then the longest expressions of the lexicon,
/// then single words; a Han word that the lexicon does not know is looked at for known words inside.
class SentenceTerms {
public:
    SentenceTerms(QStringView text, qsizetype offset, const QString &language, const ConceptLexicon &lexicon,
                  Vocabulary &vocabulary, WordMemory &memory)
        : m_text(text), m_offset(offset), m_language(language), m_lexicon(lexicon), m_vocabulary(vocabulary),
          m_memory(memory), m_unspaced(writesWithoutSpaces(language)), m_tokens(tokenize(text)) {}

    std::vector<TermOccurrence> read() {
        const std::vector<NumberMention> mentions = numbers(m_text, m_tokens, m_language);
        auto mention = mentions.begin();
        for (size_t i = 0; i < m_tokens.size();) {
            if (mention != mentions.end() && mention->firstToken == i) {
                add(numberTerm(mention->value), m_tokens[i].begin, m_tokens[mention->endToken - 1].end);
                i = mention->endToken;
                ++mention;
                continue;
            }
            const size_t limit = mention == mentions.end() ? m_tokens.size() : mention->firstToken;
            if (const size_t end = mixedEnd(i, limit); end > i) {
                addHan(m_tokens[i].begin, m_tokens[end - 1].end);
                i = end;
            } else {
                i = m_tokens[i].kind == TokenKind::Han ? readHan(i, limit) : readWords(i, limit);
            }
        }
        return std::move(m_terms);
    }

private:
    QStringView word(size_t i) const {
        return m_text.mid(m_tokens[i].begin, m_tokens[i].end - m_tokens[i].begin);
    }

    void add(TermId id, qsizetype begin, qsizetype end) {
        m_terms.push_back({id, m_offset + begin, m_offset + end});
    }

    TermId numberTerm(double value) {
        const QString key = u'#' + QString::number(value, 'g', 12);
        const TermId known = m_vocabulary.find(key);
        return known >= 0 ? known : m_vocabulary.add({key, key.mid(1), {}, TermKind::Number, {}, 0});
    }

    TermId wordTerm(const QString &key, QStringView surface, bool han) {
        if (const TermId known = m_vocabulary.find(key); known >= 0) return known;
        Vocabulary::Entry entry{key, surface.toString(), {}, TermKind::Word, {}, 0};
        if (!han) entry.folded = foldForCognates(surface);
        lookUp(entry, m_language, han, m_lexicon);
        return m_vocabulary.add(std::move(entry));
    }

    size_t readWords(size_t first, size_t limit) {
        WordMemory::Word &alone = m_memory.spaced(word(first));
        for (size_t count = std::min(static_cast<size_t>(std::max(alone.longest, 1)), limit - first);
             count > 1; --count) {
            QString key = alone.stem;
            for (size_t i = first + 1; i < first + count; ++i) key += u' ' + m_memory.spaced(word(i)).stem;
            if (!m_lexicon.isForm(m_language, key)) continue;
            const qsizetype begin = m_tokens[first].begin;
            const qsizetype end = m_tokens[first + count - 1].end;
            add(wordTerm(key, m_text.mid(begin, end - begin), false), begin, end);
            return first + count;
        }
        if (alone.term < 0) alone.term = wordTerm(alone.stem, word(first), false);
        add(alone.term, m_tokens[first].begin, m_tokens[first].end);
        return first + 1;
    }

    /// The longest form of the lexicon that begins at an offset and ends by limit; its length or 0.
    qsizetype knownHan(qsizetype begin, qsizetype limit) const {
        const int longest = m_memory.longestFrom(m_text[begin]);
        for (qsizetype length = std::min<qsizetype>(longest, limit - begin); length > 0; --length) {
            if (isKnown(m_text.mid(begin, length))) return length;
        }
        return 0;
    }

    bool isKnown(QStringView han) const { return m_lexicon.isForm(m_language, han); }

    /// Tokens from first on that look like one name the dictionary broke apart: 扎克|伯|格. The end of the
    /// name. A single character may be a word of the lexicon, too (布 cloth, 罗 a surname in 布|罗|迪),
    /// where the dictionary knows no more of the name; at the beginning it must not be grammar: 让|布朗.
    size_t nameEnd(size_t first, size_t limit) const {
        constexpr qsizetype longestName = 8;
        constexpr qsizetype shortestMixedName = 2;
        size_t end = first;
        bool known = false;
        bool unknown = false;
        while (end < limit && m_tokens[end].kind == TokenKind::Han && isSoundedOut(word(end)) &&
               (end == first || m_tokens[end].begin == m_tokens[end - 1].end) &&
               m_tokens[end].end - m_tokens[first].begin <= longestName) {
            if (m_memory.unspaced(word(end)).isForm) {
                if (word(end).size() > 1 || grammar.contains(word(end).front())) break;
                known = true;
            } else {
                unknown = true;
            }
            ++end;
        }
        if (!known) return end;
        const bool longEnough =
            end > first && m_tokens[end - 1].end - m_tokens[first].begin >= shortestMixedName;
        return unknown && longEnough ? end : first;
    }

    void addHan(qsizetype begin, qsizetype end) {
        const QStringView surface = m_text.mid(begin, end - begin);
        WordMemory::UnspacedWord &known = m_memory.unspaced(surface);
        if (known.term < 0) known.term = wordTerm(surface.toString(), surface, true);
        add(known.term, begin, end);
    }

    /// The end of the longest form of the lexicon that mixes Han with other letters: T恤, AI芯片, 生成式AI.
    size_t mixedEnd(size_t first, size_t limit) const {
        if (first + 1 >= limit || !m_unspaced) return first;
        const qsizetype begin = m_tokens[first].begin;
        const qsizetype longest = m_memory.longestFrom(m_text[begin]);
        size_t found = first;
        bool mixed = false;
        for (size_t i = first + 1;
             i < limit && m_tokens[i].begin == m_tokens[i - 1].end && m_tokens[i].end - begin <= longest;
             ++i) {
            mixed = mixed || m_tokens[i].kind != m_tokens[first].kind;
            if (mixed && isKnown(m_text.mid(begin, m_tokens[i].end - begin))) found = i + 1;
        }
        return found;
    }

    size_t readHan(size_t first, size_t limit) {
        // A form over several words counts only where it ends with one of them: 眼 is no eye in 眼镜.
        size_t end = first;
        const qsizetype begin = m_tokens[first].begin;
        const qsizetype longest = m_memory.longestFrom(m_text[begin]);
        qsizetype runEnd = begin;
        std::vector<qsizetype> wordEnds;
        while (end < limit && m_tokens[end].kind == TokenKind::Han && m_tokens[end].begin == runEnd &&
               m_tokens[end].end - begin <= longest) {
            runEnd = m_tokens[end++].end;
            wordEnds.push_back(runEnd);
        }
        const size_t afterName = nameEnd(first, limit);
        for (size_t count = wordEnds.size(); count > 0; --count) {
            const qsizetype formEnd = wordEnds[count - 1];
            if (!isKnown(m_text.mid(begin, formEnd - begin))) continue;
            if (formEnd == begin + 1 && afterName > first + 1) break;
            addHan(begin, formEnd);
            return first + count;
        }
        if (afterName > first + 1) {
            addHan(begin, m_tokens[afterName - 1].end);
            return afterName;
        }
        // Unknown: known words inside it, of two characters at least, and what lies between them.
        qsizetype pending = begin;
        for (qsizetype at = begin; at < m_tokens[first].end;) {
            const qsizetype known = knownHan(at, m_tokens[first].end);
            if (known < 2) {
                ++at;
                continue;
            }
            addUnknownHan(pending, at);
            addHan(at, at + known);
            at += known;
            pending = at;
        }
        addUnknownHan(pending, m_tokens[first].end);
        return first + 1;
    }

    /// ICU's dictionary holds pairs that are no words: 他在, 是的, 一家, 很大. Grammar is split off where the
    /// rest is a word, too.
    void addUnknownHan(qsizetype begin, qsizetype end) {
        const auto isPart = [this](qsizetype from, qsizetype to) {
            const QStringView part = m_text.mid(from, to - from);
            return isKnown(part) || (to - from == 1 && grammar.contains(part.front()));
        };
        if (end - begin > 1) {
            if (grammar.contains(m_text[begin]) && isPart(begin + 1, end)) {
                addHan(begin, begin + 1);
                addHan(begin + 1, end);
                return;
            }
            if (grammar.contains(m_text[end - 1]) && isPart(begin, end - 1)) {
                addHan(begin, end - 1);
                addHan(end - 1, end);
                return;
            }
        }
        if (begin < end) addHan(begin, end);
    }

    QStringView m_text;
    qsizetype m_offset;
    const QString &m_language;
    const ConceptLexicon &m_lexicon;
    Vocabulary &m_vocabulary;
    WordMemory &m_memory;
    bool m_unspaced;
    std::vector<Token> m_tokens;
    std::vector<TermOccurrence> m_terms;
};

bool endsLikeSentence(QStringView text) {
    static constexpr QStringView ends = u".!?:;…。！？：；”“\"’'»」』）)";
    return !text.isEmpty() && ends.contains(text.back());
}

} // namespace

void lookUpAgain(Vocabulary &vocabulary, const QString &language, const ConceptLexicon &lexicon) {
    for (TermId id = 0; id < vocabulary.size(); ++id) {
        Vocabulary::Entry &entry = vocabulary.own(id);
        if (entry.kind != TermKind::Number) lookUp(entry, language, entry.folded.isEmpty(), lexicon);
    }
}

std::vector<TermSentence> termSentences(const Version &version, const ConceptLexicon &lexicon,
                                        Vocabulary &vocabulary, const Progress &progress) {
    std::vector<TermSentence> sentences;
    sentences.reserve(version.sentences.size());
    WordMemory memory(version.language, lexicon);
    for (size_t i = 0; i < version.sentences.size() && !progress.cancelled(); ++i) {
        const QStringView text = version.sentence(static_cast<qsizetype>(i));
        TermSentence sentence;
        sentence.terms =
            SentenceTerms(text, version.sentences[i].begin, version.language, lexicon, vocabulary, memory)
                .read();
        sentence.length =
            static_cast<double>(std::ranges::count_if(text, [](QChar c) { return !c.isSpace(); }));
        sentence.paragraphEnd = version.sentences[i].paragraphEnd;
        sentence.heading = sentence.paragraphEnd && (i == 0 || version.sentences[i - 1].paragraphEnd) &&
                           !endsLikeSentence(text);
        sentences.push_back(std::move(sentence));
    }
    return sentences;
}

} // namespace sejajar
