#include "core/check/residual_english.h"

#include "core/check/english_words.h"
#include "core/check/loan_words.h"
#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

class EnglishCheck {
public:
    EnglishCheck(const CheckedArticle &article, size_t row, size_t t)
        : m_article(article), m_row(row), m_t(t), m_language(article.version(t).language),
          m_english(article, t) {}

    void find(std::vector<Finding> &findings) const {
        const SentenceRange range = m_article.rows()[m_row].ranges[m_t];
        for (int s = range.begin; s < range.end; ++s) findInSentence(s, findings);
    }

private:
    void findInSentence(int s, std::vector<Finding> &findings) const {
        const CheckedArticle::Passage sentence = m_article.sentence(m_t, s);
        const std::vector<Token> &tokens = m_article.tokens(m_t, s);
        for (size_t i = 0; i < tokens.size();) {
            size_t end = i;
            while (end < tokens.size() && m_english.isEnglishOnly(sentence.text, tokens[end]) &&
                   isSmall(sentence.text, tokens[end]) == isSmall(sentence.text, tokens[i]) &&
                   (end == i || sentence.text.sliced(tokens[end - 1].end,
                                                     tokens[end].begin - tokens[end - 1].end) == u" "))
                ++end;
            if (end == i) {
                ++i;
                continue;
            }
            const qsizetype from = tokens[i].begin;
            const qsizetype to = tokens[end - 1].end;
            if (isLeftOver(sentence.text, tokens, i, end))
                findings.push_back(
                    makeFinding(u"residual-english", {sentence.text.mid(from, to - from).toString()},
                                {m_article.span(m_t, sentence.begin + from, sentence.begin + to)}));
            i = end;
        }
    }

    /// Hyphenated, part of an address, in brackets or in a short quotation, it is used on purpose; not so a
    /// quotation that is a whole sentence: somebody said it, and the other texts say it in their language.
    static bool isSetApart(QStringView text, qsizetype begin, qsizetype end) {
        static constexpr QStringView joining = u"-/@._#";
        if (begin > 0 && joining.contains(text[begin - 1])) return true;
        // The full stop behind the last word of a sentence joins nothing.
        if (end < text.size() && joining.contains(text[end]) && (text[end] != u'.' || end + 1 < text.size()))
            return true;
        static constexpr QStringView opening = u"„“”‚‘\"«»([";
        static constexpr QStringView closing = u"“”’\"«»)]";
        const qsizetype longest = text.mid(begin, end - begin).contains(u' ') ? 60 : 30;
        qsizetype opened = begin - 1;
        while (opened >= 0 && !opening.contains(text[opened])) --opened;
        qsizetype closed = end;
        while (closed < text.size() && !closing.contains(text[closed])) ++closed;
        if (opened < 0 || closed == text.size()) return false;
        constexpr qsizetype wordsOfSentence = 4;
        const bool sentence = QStringView(u".?!").contains(text[closed - 1]) &&
                              text.mid(begin, end - begin).count(u' ') + 1 >= wordsOfSentence;
        return !sentence && closed - opened < longest && (opened == 0 || text[opened - 1].isSpace());
    }

    /// How often a text has the words as whole words.
    static int countIn(QStringView text, QStringView words, Qt::CaseSensitivity sensitivity) {
        int count = 0;
        for (qsizetype at = text.indexOf(words, 0, sensitivity); at >= 0;
             at = text.indexOf(words, at + 1, sensitivity)) {
            const qsizetype end = at + words.size();
            const bool whole = (at == 0 || !text[at - 1].isLetterOrNumber()) &&
                               (end == text.size() || !text[end].isLetterOrNumber());
            count += whole;
        }
        return count;
    }

    /// A word that the text uses again and again was chosen.
    bool isChosen(QStringView run) const {
        return countIn(m_article.version(m_t).text, run, Qt::CaseSensitive) > 1;
    }

    bool isBorrowed(QStringView text, const std::vector<Token> &tokens, size_t first, size_t end) const {
        const auto words = [&](size_t from, size_t to) {
            const qsizetype begin = tokens[from].begin;
            return text.mid(begin, tokens[to - 1].end - begin).toString().toLower();
        };
        if (isLoan(words(first, end), m_language)) return true;
        for (size_t i = first; i < end; ++i)
            if (!isLoan(words(i, i + 1), m_language)) return false;
        return true;
    }

    bool isLeftOver(QStringView text, const std::vector<Token> &tokens, size_t first, size_t end) const {
        const qsizetype from = tokens[first].begin;
        const qsizetype to = tokens[end - 1].end;
        const QStringView run = text.mid(from, to - from);
        if (isSetApart(text, from, to)) return false;
        const std::optional<size_t> source = m_article.source();
        bool shared = false;
        for (size_t w = 0; w < m_article.versionCount(); ++w) {
            if (w == m_t || countIn(m_article.passage(m_row, w).text, run, Qt::CaseInsensitive) == 0)
                continue;
            if (w == source) return false;
            shared = true;
        }
        if (!isSmall(text, tokens[first]))
            return !shared && isEvent(text.mid(tokens[end - 1].begin, to - tokens[end - 1].begin));
        if (isPartOfName(text, tokens, first, end) || isChosen(run) || isBorrowed(text, tokens, first, end))
            return false;
        if (end - first >= 2) return !shared;
        const QString word = run.toString();
        if (isEnglishFunctionWord(word) || word.size() < 3) return false;
        const QList<ConceptId> concepts = meanings(word);
        const auto says = [&](size_t v) { return mentions(v, concepts); };
        if (shared) return (source && says(*source)) || isSmallInGerman(word, concepts);
        for (size_t w = 0; w < m_article.versionCount(); ++w)
            if (w != m_t && says(w)) return true;
        return false;
    }

    /// Both translations have the word, so that it may be a word of both languages; but nouns that German
    /// borrowed have a capital.
    bool isSmallInGerman(QStringView word, const QList<ConceptId> &concepts) const {
        const bool isNoun = std::ranges::any_of(concepts, [this](ConceptId id) {
            const QString form = m_article.lexicon().forms(id, QStringLiteral("de")).value(0);
            return !form.isEmpty() && form.front().isUpper();
        });
        if (!isNoun) return false;
        for (const size_t t : m_article.translations()) {
            if (primaryLanguage(m_article.version(t).language) == u"de" &&
                countIn(m_article.passage(m_row, t).text, word, Qt::CaseSensitive) > 0)
                return true;
        }
        return false;
    }

    /// What the word may mean that is no German word as well: "extreme" is how German inflects an adjective
    /// of its own, and a small word in -e may be one.
    QList<ConceptId> meanings(const QString &word) const {
        QList<ConceptId> concepts = m_english.concepts(word);
        if (primaryLanguage(m_language) != u"de" || !word.endsWith(u'e')) return concepts;
        if (word.endsWith(u"ive")) return {};
        concepts.removeIf([this](ConceptId id) {
            const QStringList forms = m_article.lexicon().forms(id, m_language);
            return !forms.isEmpty() && forms.front().front().isLower();
        });
        return concepts;
    }

    /// What names of events end with; translators translate it, while those of companies and films stay.
    static bool isEvent(QStringView word) {
        static constexpr std::array<QStringView, 6> heads = {u"Conference", u"Summit",     u"Congress",
                                                             u"Ceremony",   u"Exhibition", u"Symposium"};
        return std::ranges::find(heads, word) != heads.end();
    }

    static bool isSmall(QStringView text, const Token &token) { return text[token.begin].isLower(); }

    /// "University of Wales", "Love and Brother Love": function words beside a capital, or anything between
    /// two.
    static bool isPartOfName(QStringView text, const std::vector<Token> &tokens, size_t first, size_t end) {
        const auto isCapital = [&](size_t i) {
            return text[tokens[i].begin].isUpper() && tokens[i].kind == TokenKind::Word;
        };
        const bool after =
            end < tokens.size() && isCapital(end) && tokens[end].begin - tokens[end - 1].end == 1;
        const bool before =
            first > 0 && isCapital(first - 1) && tokens[first].begin - tokens[first - 1].end == 1;
        if (after && before && first > 1) return true; // the first word of a sentence has one anyway
        // "van Gogh", "de Gaulle"
        static constexpr std::array<QStringView, 6> particles = {u"van", u"de", u"la", u"le", u"den", u"bin"};
        const QStringView word = text.mid(tokens[first].begin, tokens[end - 1].end - tokens[first].begin);
        if (after && std::ranges::find(particles, word) != particles.end()) return true;
        return (after || before) &&
               std::all_of(tokens.begin() + static_cast<ptrdiff_t>(first),
                           tokens.begin() + static_cast<ptrdiff_t>(end), [&text](const Token &token) {
                               return isEnglishFunctionWord(
                                   text.mid(token.begin, token.end - token.begin).toString());
                           });
    }

    /// Whether a version says one of the concepts in this row.
    bool mentions(size_t v, const QList<ConceptId> &concepts) const {
        return std::ranges::any_of(m_article.terms(m_row, v), [&](const TermOccurrence &term) {
            const QList<ConceptId> &own = m_article.vocabulary(v).at(term.id).concepts;
            return std::ranges::any_of(own, [&](ConceptId id) { return concepts.contains(id); });
        });
    }

    const CheckedArticle &m_article;
    size_t m_row;
    size_t m_t;
    const QString &m_language;
    const EnglishWords m_english;
};

} // namespace

std::vector<Finding> residualEnglish(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!article.isReliable(row)) continue;
        for (const size_t t : article.translations()) {
            const QString primary = primaryLanguage(article.version(t).language);
            if (primary == u"de" || primary == u"id") EnglishCheck(article, row, t).find(findings);
        }
    }
    return findings;
}

} // namespace sejajar
