#include "core/check/name_spelling.h"

#include "core/check/make_finding.h"
#include "core/lexicon/cognate.h"
#include "core/lexicon/names.h"
#include "core/lexicon/sound_similarity.h"

#include <QSet>

#include <algorithm>
#include <map>

namespace sejajar {
namespace {

constexpr qsizetype shortestName = 4;
constexpr qsizetype longName = 8;

/// "Rangerz" sounds like "Rangers", "Doile" like "Doyle".
QString soundOfName(QString name) {
    return soundOfLatin(name.replace(u'z', u's').replace(u'y', u'i').replace(u'w', u'v'));
}

/// Whether one is the other spelt otherwise: a letter or two. The last letter may be an inflection, so there
/// it has to sound alike: "Thomaz" for "Thomas", "Scot" for "Scott".
bool isVariant(const QString &a, const QString &b) {
    if (a == b || a.size() < shortestName || b.size() < shortestName || a.front() != b.front()) return false;
    const QString &longer = a.size() > b.size() ? a : b;
    const QString &shorter = a.size() > b.size() ? b : a;
    if (longer == shorter + shorter.back()) return true;
    if (longer.startsWith(shorter) || a.compare(b, Qt::CaseInsensitive) == 0) return false;
    if (a.chopped(1) == b.chopped(1) && soundOfName(a) != soundOfName(b)) return false;
    const int most = std::min(a.size(), b.size()) >= longName ? 2 : 1;
    return letterDistance(a, b, most) <= most || foldForCognates(a) == foldForCognates(b);
}

qsizetype count(std::span<const CapitalWord> words, const QString &text) {
    return std::ranges::count(words, text, &CapitalWord::text);
}

class Spellings {
public:
    Spellings(const CheckedArticle &article, const std::vector<CapitalWords> &words)
        : m_article(article), m_words(words) {}

    std::vector<Finding> findings() {
        const std::vector<size_t> translations = m_article.translations();
        for (size_t row = 0; row < m_article.rows().size(); ++row) {
            if (!m_article.isReliable(row)) continue;
            for (const size_t v : translations) {
                for (const size_t sister : translations) {
                    if (sister != v) compare(row, v, sister);
                }
            }
            if (translations.size() == 2) shared(row, translations.front(), translations.back());
        }
        return std::move(m_findings);
    }

private:
    /// What the lexicon knows is a word of its own: "Marke" is no variant of "Marge".
    bool isKnown(size_t v, const QString &word) const {
        const TermId id =
            m_article.vocabulary(v).find(ConceptLexicon::key(word, m_article.version(v).language));
        return id >= 0 && !m_article.vocabulary(v).at(id).concepts.isEmpty();
    }

    /// Words of v that the sister writes otherwise in this row, and v elsewhere.
    void compare(size_t row, size_t v, size_t sister) {
        const std::span<const CapitalWord> ours = m_words[v].inRow(row);
        const std::span<const CapitalWord> theirs = m_words[sister].inRow(row);
        for (const CapitalWord &word : ours) {
            if (word.text.size() < shortestName || count(theirs, word.text) > 0) continue;
            for (const CapitalWord &other : theirs) {
                if (!isVariant(word.text, other.text) ||
                    count(ours, other.text) >= count(theirs, other.text) ||
                    m_words[v].count(other.text) < m_words[v].count(word.text) || isKnown(v, word.text))
                    continue;
                add(v, word, {true, span(sister, other)}, other.text);
                break;
            }
        }
    }

    /// All places of one form of a version are one finding.
    void add(size_t v, const CapitalWord &word, Witness witness, const QString &usual) {
        const QStringList arguments = {word.text, usual};
        for (Finding &finding : m_findings) {
            if (finding.arguments != arguments || static_cast<size_t>(finding.spans.front().version) != v)
                continue;
            finding.spans.push_back(span(v, word));
            finding.witnesses.push_back(std::move(witness));
            return;
        }
        m_findings.push_back(makeFinding(u"name.spelling", arguments, {span(v, word)}, {std::move(witness)}));
    }

    /// Words that both translations write alike here, once, and otherwise elsewhere.
    void shared(size_t row, size_t a, size_t b) {
        for (const CapitalWord &word : m_words[a].inRow(row)) {
            if (word.text.size() < shortestName || m_words[a].count(word.text) > 1 ||
                m_words[b].count(word.text) > 1)
                continue;
            const std::span<const CapitalWord> theirs = m_words[b].inRow(row);
            const auto same = std::ranges::find(theirs, word.text, &CapitalWord::text);
            if (same == theirs.end() || isKnown(a, word.text) || isKnown(b, word.text)) continue;
            const CapitalWord *usual = usualForm(a, b, row, word.text);
            if (!usual) continue;
            m_findings.push_back(makeFinding(u"name.spelling", {word.text, usual->text},
                                             {span(a, word), span(b, *same)}, {{true, span(a, *usual)}}));
        }
    }

    /// A variant of the word that sounds alike (Brent is no Brett) and stands in both translations where the
    /// source has the same name.
    const CapitalWord *usualForm(size_t a, size_t b, size_t row, const QString &word) {
        if (m_inBoth.empty()) {
            for (const CapitalWord &other : m_words[a].all())
                if (m_words[b].count(other.text) > 0) m_inBoth[other.text.front()].push_back(&other);
        }
        for (const CapitalWord *other : m_inBoth[word.front()]) {
            if (isVariant(word, other->text) && soundOfName(word) == soundOfName(other->text) &&
                (isOneNameInSource(row, other->row, other->text) || goesWithName(row, a, other->text)))
                return other;
        }
        return nullptr;
    }

    /// Whether two rows of the source have a name in common that sounds like the word, or is it.
    bool isOneNameInSource(size_t row, size_t otherRow, const QString &name) const {
        const std::optional<size_t> source = m_article.source();
        if (!source || row == otherRow) return false;
        const Vocabulary &vocabulary = m_article.vocabulary(*source);
        const std::vector<TermOccurrence> others = m_article.terms(otherRow, *source);
        constexpr double alike = .5;
        return std::ranges::any_of(m_article.terms(row, *source), [&](const TermOccurrence &term) {
            if (std::ranges::none_of(others, [&term](const TermOccurrence &o) { return o.id == term.id; }))
                return false;
            const QString &key = vocabulary.at(term.id).surface;
            return key.compare(name, Qt::CaseInsensitive) == 0 ||
                   soundSimilarity(soundOfHan(key), soundOfLatin(name)) >= alike;
        });
    }

    /// Whether the source has a term in the row that stands for the name, which it translates: 流浪者 stands
    /// where "Rangers" does, and mostly there.
    bool goesWithName(size_t row, size_t v, const QString &name) {
        constexpr double mostly = .5;
        constexpr qsizetype fewest = 2;
        const std::optional<size_t> source = m_article.source();
        QSet<size_t> rows;
        for (const CapitalWord &word : m_words[v].all())
            if (word.text == name) rows.insert(word.row);
        rows.remove(row);
        if (!source || rows.size() < fewest) return false;
        return std::ranges::any_of(m_article.terms(row, *source), [&](const TermOccurrence &term) {
            const QSet<size_t> &own = sourceRowsOf(term.id);
            const auto both = static_cast<double>(
                std::ranges::count_if(own, [&rows](size_t r) { return rows.contains(r); }));
            return both >= mostly * static_cast<double>(rows.size()) &&
                   both >= mostly * static_cast<double>(own.size() - 1);
        });
    }

    const QSet<size_t> &sourceRowsOf(TermId term) {
        if (m_sourceRows.empty()) {
            for (size_t row = 0; row < m_article.rows().size(); ++row)
                for (const TermOccurrence &other : m_article.terms(row, *m_article.source()))
                    m_sourceRows[other.id].insert(row);
        }
        return m_sourceRows[term];
    }

    Span span(size_t v, const CapitalWord &word) const { return m_article.span(v, word.begin, word.end); }

    const CheckedArticle &m_article;
    const std::vector<CapitalWords> &m_words;
    std::map<QChar, std::vector<const CapitalWord *>>
        m_inBoth; ///< what both translations have, by first letter
    std::map<TermId, QSet<size_t>> m_sourceRows;
    std::vector<Finding> m_findings;
};

/// "NVIDIA" and "Nvidia" in one translation: the form of the minority, or of a tie the later one.
std::vector<Finding> capitalVariants(const CheckedArticle &article, const std::vector<CapitalWords> &words) {
    constexpr qsizetype shortestAcronym = 4; // "US" and "Us", "WHO" and "Who" are different words
    std::map<QString, Finding> byWord;       // by the form that deviates: one finding over all translations
    QStringList order;
    for (const size_t v : article.translations()) {
        QHash<QString, const CapitalWord *> titles; // by the form in capitals
        for (const CapitalWord &word : words[v].all()) {
            if (word.text.size() >= shortestAcronym && word.text[1].isLower())
                titles.insert(word.text.toUpper(), titles.value(word.text.toUpper(), &word));
        }
        QStringList done;
        for (const CapitalWord &capitals : words[v].all()) {
            const CapitalWord *title = titles.value(capitals.text);
            if (!title || capitals.text.toUpper() != capitals.text || done.contains(capitals.text)) continue;
            done << capitals.text;
            const int inCapitals = words[v].count(capitals.text);
            const int inTitle = words[v].count(title->text);
            const bool capitalsWin =
                inCapitals > inTitle || (inCapitals == inTitle && capitals.begin < title->begin);
            const QString &deviating = capitalsWin ? title->text : capitals.text;
            const QString &usual = capitalsWin ? capitals.text : title->text;
            if (!byWord.contains(deviating)) {
                order << deviating;
                byWord[deviating] = makeFinding(u"name.capitals", {deviating, usual}, {});
            }
            for (const CapitalWord &word : words[v].all()) {
                if (word.text == deviating)
                    byWord[deviating].spans.push_back(article.span(v, word.begin, word.end));
            }
            const CapitalWord &witness = capitalsWin ? capitals : *title;
            byWord[deviating].witnesses.push_back({true, article.span(v, witness.begin, witness.end)});
        }
    }
    std::vector<Finding> findings;
    for (const QString &word : order) findings.push_back(byWord[word]);
    return findings;
}

} // namespace

std::vector<Finding> spellingVariants(const CheckedArticle &article, const std::vector<CapitalWords> &words) {
    std::vector<Finding> findings = Spellings(article, words).findings();
    for (Finding &finding : capitalVariants(article, words)) findings.push_back(std::move(finding));
    return findings;
}

} // namespace sejajar
