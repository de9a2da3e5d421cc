#include "core/check/english_words.h"

#include "core/lexicon/stem.h"
#include "core/text/language_rules.h"

#include <QSet>

#include <algorithm>

namespace sejajar {
namespace {

const QString &english() {
    static const QString language = QStringLiteral("en");
    return language;
}

bool isLatinWord(QStringView word) {
    return word.size() >= 2 && std::ranges::all_of(word, [](QChar c) {
               return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z');
           });
}

} // namespace

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

EnglishWords::EnglishWords(const CheckedArticle &article, size_t version)
    : m_article(article), m_version(version), m_language(article.version(version).language) {}

bool EnglishWords::isEnglishOnly(QStringView text, const Token &token) const {
    const QStringView word = text.mid(token.begin, token.end - token.begin);
    if (token.kind != TokenKind::Word || !isLatinWord(word)) return false;
    const QString lower = word.toString().toLower();
    if (!isEnglishFunctionWord(lower) && !isEnglish(word, lower)) return false;
    if (isOfLanguage(word)) return false;
    QString capital = lower;
    capital.front() = capital.front().toUpper();
    return !languageRules(m_language).starter.contains(capital);
}

QList<ConceptId> EnglishWords::concepts(const QString &lower) const {
    return m_article.lexicon().concepts(english(), stem(lower, english()));
}

/// "twitter" is a name that somebody wrote small.
bool EnglishWords::isEnglish(QStringView word, const QString &lower) const {
    return std::ranges::any_of(concepts(lower), [&](ConceptId id) {
        return word.front().isUpper() || hasSmallForm(id, english(), stem(lower, english()));
    });
}

/// Whether seed corpus or lexicon have a word of this language with the stem; one with a capital only for a
/// word that has one, too: "summer" has the stem of "Summe", "wall" that of "Wall Street".
bool EnglishWords::isOfLanguage(QStringView word) const {
    const QString key = stem(word, m_language);
    const bool small = word.front().isLower();
    const Vocabulary &vocabulary = m_article.vocabulary(m_version);
    const TermId known = vocabulary.find(key);
    if (known >= 0 && vocabulary.at(known).background > 0 &&
        !(small && vocabulary.at(known).surface.front().isUpper()))
        return true;
    return std::ranges::any_of(m_article.lexicon().concepts(m_language, key),
                               [&](ConceptId id) { return !small || hasSmallForm(id, m_language, key); });
}

bool EnglishWords::hasSmallForm(ConceptId id, const QString &language, const QString &key) const {
    const QStringList forms = m_article.lexicon().forms(id, language);
    return std::ranges::any_of(forms, [&](const QString &form) {
        return form.front().isLower() && ConceptLexicon::key(form, language) == key;
    });
}

} // namespace sejajar
