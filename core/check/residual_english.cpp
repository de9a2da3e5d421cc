#include "core/check/residual_english.h"

#include "core/check/make_finding.h"
#include "core/lexicon/stem.h"
#include "core/text/language.h"
#include "core/text/language_rules.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

/// English function words that neither German nor Indonesian has.
bool isEnglishFunctionWord(const QString &lower) {
    static const QSet<QString> words = [] {
        QSet<QString> result;
        for (const QString &word :
             QStringLiteral(
                 "the and of with from that this these those was were has have had is are been by for to "
                 "at as it its he she they we you his her their our your not but or if which who what "
                 "when where will would can could should there than then into about after before")
                 .split(u' '))
            result.insert(word);
        return result;
    }();
    return words.contains(lower);
}

bool isLatinWord(QStringView word) {
    return word.size() >= 2 && std::ranges::all_of(word, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
           });
}

class EnglishCheck {
public:
    EnglishCheck(const CheckedArticle &article, size_t row, size_t t)
        : m_article(article), m_row(row), m_t(t), m_language(article.version(t).language) {}

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
            while (end < tokens.size() && isEnglishOnly(sentence.text, tokens[end]) &&
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

    bool isEnglishOnly(QStringView text, const Token &token) const {
        const QStringView word = text.mid(token.begin, token.end - token.begin);
        if (token.kind != TokenKind::Word || !isLatinWord(word)) return false;
        const QString lower = word.toString().toLower();
        if (!isEnglishFunctionWord(lower) && english(lower).isEmpty()) return false;
        const QString own = stem(word, m_language);
        if (!m_article.lexicon().concepts(m_language, own).isEmpty()) return false;
        const TermId known = m_article.vocabulary(m_t).find(own);
        if (known >= 0 && (m_article.vocabulary(m_t).at(known).background > 0 ||
                           !m_article.vocabulary(m_t).at(known).concepts.isEmpty()))
            return false;
        QString capital = lower;
        capital.front() = capital.front().toUpper();
        return !languageRules(m_language).starter.contains(capital);
    }

    QList<ConceptId> english(const QString &lower) const {
        const QString language = QStringLiteral("en");
        return m_article.lexicon().concepts(language, stem(lower, language));
    }

    /// Hyphenated, quoted, in brackets or part of an address, it is used on purpose.
    static bool isSetApart(QStringView text, qsizetype begin, qsizetype end) {
        static constexpr QStringView marks = u"-„“”‚‘’'\"«»()[]/@._#";
        static constexpr QStringView before = u"„“”‚‘\"«»([";
        static constexpr QStringView after = u"“”’\"«»)]";
        if (begin > 0 && marks.contains(text[begin - 1])) return true;
        // The full stop behind the last word of a sentence is none of these.
        if (end < text.size() && marks.contains(text[end]) && (text[end] != u'.' || end + 1 < text.size()))
            return true;
        const auto in = [](QStringView set) { return [set](QChar c) { return set.contains(c); }; };
        return std::ranges::any_of(text.first(begin), in(before)) &&
               std::ranges::any_of(text.sliced(end), in(after));
    }

    /// A word that the text uses again and again was chosen.
    bool isChosen(QStringView run) const {
        const QString &whole = m_article.version(m_t).text;
        const qsizetype first = whole.indexOf(run);
        return first >= 0 && whole.indexOf(run, first + run.size()) >= 0;
    }

    bool isLeftOver(QStringView text, const std::vector<Token> &tokens, size_t first, size_t end) const {
        const qsizetype from = tokens[first].begin;
        const qsizetype to = tokens[end - 1].end;
        const QStringView run = text.mid(from, to - from);
        if (isSetApart(text, from, to)) return false;
        for (size_t w = 0; w < m_article.versionCount(); ++w)
            if (w != m_t && m_article.passage(m_row, w).text.contains(run, Qt::CaseInsensitive)) return false;
        size_t small = 0;
        for (size_t i = first; i < end; ++i) small += text[tokens[i].begin].isLower();
        if (small == 0) return isEvent(text.mid(tokens[end - 1].begin, to - tokens[end - 1].begin));
        // "University of": the rest of the name has a capital.
        if (small < end - first || isBesideCapital(text, tokens, first, end) || isChosen(run)) return false;
        if (end - first >= 2) return true;
        return isSaidElsewhere(english(run.toString().toLower()));
    }

    /// What names of events end with; translators translate it, while those of companies and films stay.
    static bool isEvent(QStringView word) {
        static constexpr std::array<QStringView, 6> heads = {u"Conference", u"Summit",     u"Congress",
                                                             u"Ceremony",   u"Exhibition", u"Symposium"};
        return std::ranges::find(heads, word) != heads.end();
    }

    static bool isBesideCapital(QStringView text, const std::vector<Token> &tokens, size_t first,
                                size_t end) {
        const auto english = [&](size_t i) {
            return text[tokens[i].begin].isUpper() && tokens[i].kind == TokenKind::Word;
        };
        const bool after =
            end < tokens.size() && english(end) && tokens[end].begin - tokens[end - 1].end == 1;
        const bool before =
            first > 0 && english(first - 1) && tokens[first].begin - tokens[first - 1].end == 1;
        return before && after;
    }

    bool expresses(size_t v, const QList<ConceptId> &concepts) const {
        return std::ranges::any_of(m_article.terms(m_row, v), [&](const TermOccurrence &term) {
            const QList<ConceptId> &own = m_article.vocabulary(v).at(term.id).concepts;
            return std::ranges::any_of(own, [&](ConceptId id) { return concepts.contains(id); });
        });
    }

    /// Another version says it, and this one does not.
    bool isSaidElsewhere(const QList<ConceptId> &concepts) const {
        if (concepts.isEmpty() || expresses(m_t, concepts)) return false;
        for (size_t w = 0; w < m_article.versionCount(); ++w)
            if (w != m_t && expresses(w, concepts)) return true;
        return false;
    }

    const CheckedArticle &m_article;
    size_t m_row;
    size_t m_t;
    const QString &m_language;
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
