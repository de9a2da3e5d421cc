#include "core/check/concept_mentions.h"

#include "core/text/language.h"

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

// English is left out: it is where homographs come from ("coat" of fur or paint), not a witness.
constexpr std::array languages = {u"zh", u"de", u"id"};
constexpr std::array allLanguages = {u"zh", u"de", u"id", u"en"};

bool isAcronym(QStringView form) {
    return form.size() >= 2 && std::ranges::all_of(form, [](QChar c) { return c.isUpper(); });
}

// Shorter forms stand inside other words by chance: "Ei" in "Eisen", 米 in 米兰.
bool isLongEnough(QStringView form, const QString &language, int shortestHan) {
    return form.size() >= (writesWithoutSpaces(language) ? shortestHan : 4);
}

bool isLatin(QChar c) { return c.script() == QChar::Script_Latin; }

/// Where a form stands in a text as mere letters, from an offset on; -1 when it does not. An acronym stands
/// by itself: "US" is no part of "aus".
qsizetype indexOfLetters(QStringView form, QStringView text, qsizetype from) {
    if (!isAcronym(form)) return text.indexOf(form, from, Qt::CaseInsensitive);
    for (qsizetype at = text.indexOf(form, from); at >= 0; at = text.indexOf(form, at + 1)) {
        const qsizetype end = at + form.size();
        if ((at == 0 || !isLatin(text[at - 1])) && (end == text.size() || !isLatin(text[end]))) return at;
    }
    return -1;
}

/// Unless one of them stands there already.
void addPlace(std::vector<Place> &places, const Place &place) {
    const auto overlaps = [&place](const Place &other) {
        return other.begin < place.end && place.begin < other.end;
    };
    if (std::ranges::none_of(places, overlaps)) places.push_back(place);
}

/// How near a word is to a form of which it has the stem.
enum class Nearness { Stem, Contains, Equal };

Nearness nearness(QStringView word, const QString &form) {
    if (word.compare(form, Qt::CaseInsensitive) == 0) return Nearness::Equal;
    return word.contains(form, Qt::CaseInsensitive) ? Nearness::Contains : Nearness::Stem;
}

/// Of the concepts that share a stem, those whose forms are nearest to the word: "meja" is a table, though
/// it has the stem of "kemeja", a shirt; a "Keller" is no "Kelle".
void keepClosest(QList<ConceptId> &concepts, QStringView word, const QString &language,
                 const ConceptLexicon &lexicon) {
    if (concepts.size() < 2) return;
    QList<Nearness> nearest;
    for (const ConceptId id : std::as_const(concepts)) {
        Nearness best = Nearness::Stem;
        for (const QString &form : lexicon.forms(id, language)) best = std::max(best, nearness(word, form));
        nearest << best;
    }
    const Nearness best = *std::ranges::max_element(nearest);
    for (qsizetype i = concepts.size() - 1; i >= 0; --i)
        if (nearest[i] < best) concepts.removeAt(i);
}

} // namespace

ConceptMentions::ConceptMentions(const CheckedArticle &article)
    : m_article(article), m_lexicon(article.lexicon()) {
    // By language, for versions of one language share terms; words of one term may mean different things.
    QHash<QString, QHash<std::pair<TermId, QString>, Meaning>> known;
    for (size_t v = 0; v < article.versionCount(); ++v) {
        const QString language = primaryLanguage(article.version(v).language);
        QHash<std::pair<TermId, QString>, Meaning> &meanings = known[language];
        std::vector<std::vector<ConceptMention>> &bySentence = m_mentions.emplace_back();
        for (const TermSentence &sentence : article.sentences(v)) {
            std::vector<ConceptMention> &mentions = bySentence.emplace_back();
            for (const TermOccurrence &term : sentence.terms) {
                const QString word = article.version(v).text.mid(term.begin, term.end - term.begin);
                auto found = meanings.find({term.id, word});
                if (found == meanings.end())
                    found = meanings.insert({term.id, word},
                                            meaning(article.vocabulary(v).at(term.id), word, language));
                ConceptMention mention{{}, found->certain, term.id, term.begin, term.end};
                for (const ConceptId id : std::as_const(found->concepts)) {
                    if (isExcluded(id, term, v))
                        mention.certain = false;
                    else
                        mention.concepts.append(id);
                }
                if (!mention.concepts.isEmpty()) mentions.push_back(std::move(mention));
            }
        }
    }
}

ConceptMentions::Meaning ConceptMentions::meaning(const Vocabulary::Entry &entry, const QString &word,
                                                  const QString &language) const {
    Meaning result;
    QList<ConceptId> all = m_lexicon.concepts(language, entry.key);
    QString key = entry.key;
    QStringView written = word;
    if (all.isEmpty() && language == u"de" && !entry.concepts.isEmpty()) {
        const Compound parts = compound(m_lexicon, word);
        all = parts.head;
        written = written.sliced(parts.headBegin);
        key = ConceptLexicon::key(written, language);
    }
    // What is always written with a capital is no word without: "aufblasbar" is no "Bar", "dan" no "Dan".
    if (word.front().isLower()) {
        all.removeIf([&](ConceptId id) {
            const QStringList forms = m_lexicon.forms(id, language);
            return std::ranges::all_of(forms, [](const QString &form) { return form.front().isUpper(); });
        });
    }
    keepClosest(all, written, language, m_lexicon);
    result.certain = true;
    for (const ConceptId id : std::as_const(all)) {
        if (m_lexicon.isAmbiguous(id, language, key)) result.certain = false;
        if (m_lexicon.fieldOf(id) && m_lexicon.fieldOf(id)->exclusive) result.concepts.append(id);
    }
    // What is no mention, or already uncertain, needs no stemming of forms.
    if (result.concepts.isEmpty()) return result;
    for (const ConceptId a : std::as_const(all)) {
        for (const ConceptId b : std::as_const(all)) {
            if (result.certain && a < b && m_lexicon.fieldOf(a) != m_lexicon.fieldOf(b) && !isSameThing(a, b))
                result.certain = false;
        }
    }
    std::ranges::sort(result.concepts);
    return result;
}

bool ConceptMentions::isExcluded(ConceptId id, const TermOccurrence &term, size_t v) const {
    const QString &text = m_article.version(v).text;
    for (const QString &expression : m_lexicon.exclusions(id, m_article.version(v).language)) {
        const qsizetype from = std::max<qsizetype>(0, term.end - expression.size());
        const qsizetype to = std::min(text.size(), term.begin + expression.size());
        if (to > from && QStringView(text).mid(from, to - from).contains(expression, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

std::vector<ConceptMention> ConceptMentions::inRow(size_t row, size_t v) const {
    const SentenceRange range = m_article.rows()[row].ranges[v];
    std::vector<ConceptMention> result;
    for (int i = range.begin; i < range.end; ++i) {
        const std::vector<ConceptMention> &more = inSentence(v, i);
        result.insert(result.end(), more.begin(), more.end());
    }
    return result;
}

int ConceptMentions::sharedLanguages(ConceptId a, ConceptId b) const {
    const auto known = m_shared.constFind({a, b});
    if (known != m_shared.cend()) return *known;
    const auto shared = std::ranges::count_if(languages, [&](const char16_t *code) {
        const QString language = QString::fromUtf16(code);
        return std::ranges::any_of(m_lexicon.forms(a, language), [&](const QString &form) {
            return m_lexicon.concepts(language, ConceptLexicon::key(form, language)).contains(b);
        });
    });
    return *m_shared.insert({a, b}, static_cast<int>(shared));
}

// Two files of the lexicon may list one thing in fields of their own; a homograph is one in one language.
bool ConceptMentions::isSameThing(ConceptId a, ConceptId b) const { return sharedLanguages(a, b) >= 2; }

bool ConceptMentions::isCompatible(ConceptId a, ConceptId b) const {
    if (a == b) return true;
    if (m_lexicon.fieldOf(a) != m_lexicon.fieldOf(b)) return false;
    return m_lexicon.isAncestor(a, b) || m_lexicon.isAncestor(b, a) || sharedLanguages(a, b) > 0;
}

bool ConceptMentions::isCompatible(const QList<ConceptId> &a, const QList<ConceptId> &b) const {
    return std::ranges::any_of(a, [&](ConceptId x) {
        return std::ranges::any_of(b, [&](ConceptId y) { return isCompatible(x, y); });
    });
}

std::vector<Place> ConceptMentions::lettersOf(const QList<ConceptId> &concepts,
                                              const CheckedArticle::Passage &passage, size_t v,
                                              int shortest) const {
    const QString own = primaryLanguage(m_article.version(v).language);
    std::vector<Place> result;
    for (const ConceptId id : concepts) {
        for (const char16_t *code : allLanguages) {
            const QString language = QString::fromUtf16(code);
            // A foreign word of few letters is a word of its own here: "Rat" is no council in Indonesian.
            if (language != own && !writesWithoutSpaces(own)) continue;
            for (const QString &form : m_lexicon.forms(id, language)) {
                if (!isLongEnough(form, language, shortest) && !isAcronym(form)) continue;
                for (qsizetype at = indexOfLetters(form, passage.text, 0); at >= 0;
                     at = indexOfLetters(form, passage.text, at + form.size()))
                    addPlace(result, {v, passage.begin + at, passage.begin + at + form.size()});
            }
        }
    }
    return result;
}

std::vector<Place> ConceptMentions::placesOf(const QList<ConceptId> &concepts, size_t row, size_t v) const {
    std::vector<Place> result;
    for (const TermOccurrence &term : m_article.terms(row, v)) {
        if (isCompatible(m_article.vocabulary(v).at(term.id).concepts, concepts))
            result.push_back({v, term.begin, term.end});
    }
    for (const Place &place : lettersOf(concepts, m_article.passage(row, v), v)) addPlace(result, place);
    return result;
}

QList<ConceptId> ConceptMentions::inField(const QList<ConceptId> &concepts, const Field *field) const {
    QList<ConceptId> result;
    std::ranges::copy_if(concepts, std::back_inserter(result),
                         [&](ConceptId id) { return m_lexicon.fieldOf(id) == field; });
    return result;
}

} // namespace sejajar
