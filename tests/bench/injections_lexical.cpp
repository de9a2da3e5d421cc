// Errors made with the words of the lexicon. A word is changed only where its form is exactly one of the
// concept's forms (so that no inflection is lost), the form is not ambiguous, and the counterparts that the
// error needs really stand in the row.

#include "core/check/phrase_list.h"
#include "core/text/language.h"
#include "core/text/tokens.h"
#include "tests/bench/injections.h"

#include <algorithm>
#include <array>
#include <functional>
#include <optional>
#include <set>

namespace sejajar::bench {
namespace {

/// A word of a row that stands in exactly one of a concept's forms.
struct Word {
    qsizetype begin = 0; ///< in the line
    qsizetype end = 0;
    ConceptId meaning = 0;
};

/// One row of a clean document as the lexicon sees it.
class LexicalRow {
public:
    LexicalRow(const CleanDocument &clean, int row) : m_clean(clean), m_row(row) {
        for (size_t v = 0; v < m_concepts.size(); ++v) {
            for (const TermOccurrence &term : clean.checked.terms(static_cast<size_t>(row), v)) {
                const QList<ConceptId> &concepts = clean.checked.vocabulary(v).at(term.id).concepts;
                m_concepts[v].insert(concepts.begin(), concepts.end());
            }
        }
    }
    const ConceptLexicon &lexicon() const { return m_clean.checked.lexicon(); }
    const QString &line(size_t v) const { return m_clean.document.lines[v][m_row]; }
    QString language(size_t v) const { return primaryLanguage(m_clean.article.versions[v].language); }
    bool has(size_t v, ConceptId id) const { return m_concepts[v].contains(id); }

    /// The words of a version whose concept also stands in the source or in the sister translation.
    std::vector<Word> words(size_t v) const {
        std::vector<Word> result;
        const qsizetype lineBegin = spanOfLine(m_clean.document, v, m_row).begin;
        for (const TermOccurrence &term : m_clean.checked.terms(static_cast<size_t>(m_row), v)) {
            const qsizetype begin = term.begin - lineBegin;
            const QString text = line(v).mid(begin, term.end - term.begin);
            std::vector<ConceptId> meanings;
            for (const ConceptId id : m_clean.checked.vocabulary(v).at(term.id).concepts) {
                const QString key = ConceptLexicon::key(text, language(v));
                if (lexicon().forms(id, language(v)).contains(text) &&
                    !lexicon().isAmbiguous(id, language(v), key))
                    meanings.push_back(id);
            }
            // Half of "teman-teman" is no word.
            const bool hyphenated =
                (begin > 0 && line(v)[begin - 1] == u'-') ||
                (begin + text.size() < line(v).size() && line(v)[begin + text.size()] == u'-');
            if (meanings.size() != 1 || hyphenated) continue;
            bool supported = false;
            for (size_t other = 0; other < m_concepts.size(); ++other)
                supported = supported || (other != v && has(other, meanings.front()));
            if (supported) result.push_back({begin, begin + text.size(), meanings.front()});
        }
        return result;
    }

private:
    const CleanDocument &m_clean;
    int m_row;
    std::array<std::set<ConceptId>, 3> m_concepts;
};

bool isOneWord(const QString &form) {
    return std::ranges::all_of(form, [](QChar c) { return c.isLetter(); });
}

bool isNoun(const ConceptLexicon &lexicon, ConceptId id) {
    const QStringList german = lexicon.forms(id, QStringLiteral("de"));
    return !german.isEmpty() && german.front().front().isUpper();
}

/// The best form of one word; empty when there is none.
QString oneWordForm(const ConceptLexicon &lexicon, ConceptId id, const QString &language) {
    const QStringList forms = lexicon.forms(id, language);
    return !forms.isEmpty() && isOneWord(forms.front()) ? forms.front() : QString();
}

bool areRelated(const ConceptLexicon &lexicon, ConceptId a, ConceptId b) {
    return a == b || lexicon.isAncestor(a, b) || lexicon.isAncestor(b, a);
}

/// Whether a form may also mean the concept or one above or below it.
bool mayMean(const LexicalRow &row, const QString &form, const QString &language, ConceptId id) {
    const QList<ConceptId> concepts = row.lexicon().concepts(language, ConceptLexicon::key(form, language));
    return std::ranges::any_of(concepts, [&](ConceptId c) { return areRelated(row.lexicon(), c, id); });
}

/// Concepts of the lexicon that may take the place of another one in a row: stand in no version of it, and
/// have a word in German and in Indonesian that cannot mean the same.
bool mayReplace(const LexicalRow &row, ConceptId original, ConceptId other) {
    if (areRelated(row.lexicon(), original, other)) return false;
    for (size_t v = 0; v < 3; ++v)
        if (row.has(v, other)) return false;
    for (const size_t v : versionsOf(Side::Both)) {
        const QString form = oneWordForm(row.lexicon(), other, row.language(v));
        if (form.isEmpty() || mayMean(row, form, row.language(v), original)) return false;
    }
    return true;
}

/// What stands in place of a word: the form in a version, or nothing when it cannot be replaced there.
using Replacement = std::function<QString(const LexicalRow &row, size_t version, ConceptId original,
                                          const QString &text, std::mt19937 &random)>;

/// The same concept in all versions of the side, each with its own word replaced.
std::vector<Injection> replaced(const CleanDocument &clean, Side side, std::mt19937 &random,
                                const std::function<bool(const ConceptLexicon &, ConceptId)> &wanted,
                                const Replacement &replacement) {
    std::vector<Injection> result;
    const std::vector<size_t> versions = versionsOf(side);
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        const LexicalRow row(clean, r);
        std::set<ConceptId> done;
        for (const Word &word : row.words(versions.front())) {
            if (!wanted(row.lexicon(), word.meaning) || !done.insert(word.meaning).second) continue;
            Injection injection{r, {}, false, false};
            // Both sides draw the same lot, so that they get the same sibling.
            const std::mt19937 lot(random());
            for (const size_t v : versions) {
                const std::vector<Word> words = row.words(v);
                const auto same = std::ranges::find(words, word.meaning, &Word::meaning);
                if (same == words.end()) break;
                std::mt19937 drawn = lot;
                const QString text = row.line(v).mid(same->begin, same->end - same->begin);
                const QString other = replacement(row, v, word.meaning, text, drawn);
                if (!other.isEmpty()) injection.edits.push_back({v, same->begin, same->end, other});
            }
            if (injection.edits.size() == versions.size()) result.push_back(std::move(injection));
        }
    }
    return result;
}

QString drawnForm(const LexicalRow &row, size_t version, ConceptId original,
                  const QList<ConceptId> &candidates, std::mt19937 &random) {
    QList<ConceptId> fitting;
    for (const ConceptId id : candidates)
        if (mayReplace(row, original, id)) fitting << id;
    if (fitting.isEmpty()) return {};
    return oneWordForm(row.lexicon(), fitting[static_cast<qsizetype>(draw(random, fitting.size()))],
                       row.language(version));
}

QString sibling(const LexicalRow &row, size_t version, ConceptId original, const QString &,
                std::mt19937 &random) {
    return drawnForm(row, version, original, row.lexicon().conceptsOf(*row.lexicon().fieldOf(original)),
                     random);
}

bool isExclusiveNoun(const ConceptLexicon &lexicon, ConceptId id) {
    const Field *field = lexicon.fieldOf(id);
    return field && field->exclusive && isNoun(lexicon, id);
}

std::vector<Injection> siblingNoun(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return replaced(clean, side, random, isExclusiveNoun, sibling);
}

std::vector<Injection> weekday(const CleanDocument &clean, Side side, std::mt19937 &random) {
    const auto wanted = [](const ConceptLexicon &lexicon, ConceptId id) {
        return lexicon.at(id).field == u"weekdays";
    };
    return replaced(clean, side, random, wanted, sibling);
}

/// A noun by another noun of any field.
std::vector<Injection> anyNoun(const CleanDocument &clean, Side side, std::mt19937 &random) {
    const auto other = [](const LexicalRow &row, size_t version, ConceptId original, const QString &,
                          std::mt19937 &lot) {
        for (int attempt = 0; attempt < 50; ++attempt) {
            const auto id = static_cast<ConceptId>(draw(lot, row.lexicon().size()));
            if (isNoun(row.lexicon(), id) && mayReplace(row, original, id))
                return oneWordForm(row.lexicon(), id, row.language(version));
        }
        return QString();
    };
    return replaced(clean, side, random, isNoun, other);
}

/// The control: another form of the same concept is no error. Other forms of somebody's name are one, to be
/// found by the check of names, and so are spellings that the lists of phrases correct ("isteri").
std::vector<Injection> synonym(const CleanDocument &clean, Side side, std::mt19937 &random) {
    const auto wanted = [](const ConceptLexicon &lexicon, ConceptId id) {
        const QString field = lexicon.at(id).field;
        return isExclusiveNoun(lexicon, id) && field != u"first-names" && field != u"people";
    };
    const auto other = [](const LexicalRow &row, size_t version, ConceptId original, const QString &text,
                          std::mt19937 &lot) {
        QStringList fitting;
        for (const QString &form : row.lexicon().forms(original, row.language(version))) {
            const QString key = ConceptLexicon::key(form, row.language(version));
            if (form != text && isOneWord(form) && form.front().isUpper() == text.front().isUpper() &&
                !row.lexicon().isAmbiguous(original, row.language(version), key) &&
                PhraseList::of(row.language(version)).find(form, tokenize(form)).empty())
                fitting << form;
        }
        return fitting.isEmpty() ? QString() : fitting[static_cast<qsizetype>(draw(lot, fitting.size()))];
    };
    return replaced(clean, side, random, wanted, other);
}

/// A word left in English, or in the words of the source.
std::vector<Injection> untranslated(const CleanDocument &clean, Side side, std::mt19937 &random,
                                    const QString &language) {
    const auto wanted = [](const ConceptLexicon &lexicon, ConceptId id) {
        return isNoun(lexicon, id) && lexicon.forms(id, QStringLiteral("en")).value(0).left(1).isLower();
    };
    const auto foreign = [&language](const LexicalRow &row, size_t version, ConceptId original,
                                     const QString &text, std::mt19937 &lot) {
        QStringList fitting;
        for (const QString &form : row.lexicon().forms(original, language)) {
            const bool borrowed = mayMean(row, form, row.language(version), original);
            if (isOneWord(form) && !borrowed && form.compare(text, Qt::CaseInsensitive) != 0) fitting << form;
        }
        return fitting.isEmpty() ? QString() : fitting[static_cast<qsizetype>(draw(lot, fitting.size()))];
    };
    return replaced(clean, side, random, wanted, foreign);
}

std::vector<Injection> leftInEnglish(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return untranslated(clean, side, random, QStringLiteral("en"));
}

std::vector<Injection> leftInChinese(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return untranslated(clean, side, random, QStringLiteral("zh"));
}

const QStringList meaningChecks = {QStringLiteral("concept-vote"), QStringLiteral("field-outlier"),
                                   QStringLiteral("pivot-homograph"), QStringLiteral("date")};
const QStringList untranslatedChecks = {QStringLiteral("untranslated"), QStringLiteral("residual-english"),
                                        QStringLiteral("characters")};

const InjectionKind kinds[] = {
    {"sibling-noun", meaningChecks, siblingNoun},
    {"any-noun", meaningChecks, anyNoun},
    {"weekday", meaningChecks, weekday},
    {"left-in-english", untranslatedChecks, leftInEnglish},
    {"left-in-chinese", untranslatedChecks, leftInChinese},
    {"synonym-control", {}, synonym},
};

} // namespace

std::span<const InjectionKind> lexicalInjections() { return kinds; }

} // namespace sejajar::bench
