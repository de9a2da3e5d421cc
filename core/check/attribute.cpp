#include "core/check/attribute.h"

#include "core/check/make_finding.h"
#include "core/check/term_meaning.h"
#include "core/text/language.h"

#include <algorithm>
#include <array>
#include <optional>

namespace sejajar {
namespace {

/// The most words that are looked at for the noun.
constexpr size_t reach = 5;
constexpr qsizetype shortestAdjective = 5;

/// A colour or a number with the noun that it belongs to.
struct Attribute {
    QList<ConceptId> colours; ///< empty for a number
    QString value;            ///< of the number
    QList<ConceptId> nouns;   ///< what the nouns beside it may mean; none: no noun, or an unknown one
    qsizetype begin = 0;      ///< of attribute and nouns in the version's text
    qsizetype end = 0;

    bool isSame(const Attribute &other) const {
        return colours.isEmpty() ? other.colours.isEmpty() && value == other.value
                                 : overlap(colours, other.colours);
    }
};

/// A year belongs to no noun.
bool isYear(const QString &number) {
    const double value = number.toDouble();
    return number.size() == 4 && value >= 1000 && value < 2100;
}

bool isOne(QStringView word, std::initializer_list<QStringView> words) {
    return std::ranges::find(words, word) != words.end();
}

/// Reads the attributes of one version in one row.
class AttributeReader {
public:
    AttributeReader(const CheckedArticle &article, size_t row, size_t v)
        : m_article(article), m_version(v), m_terms(article.terms(row, v)),
          m_german(primaryLanguage(article.version(v).language) == u"de") {}

    std::vector<Attribute> read() const {
        std::vector<Attribute> result;
        for (size_t i = 0; i < m_terms.size(); ++i) {
            const Vocabulary::Entry &entry = m_article.vocabulary(m_version).at(m_terms[i].id);
            Attribute attribute;
            attribute.begin = m_terms[i].begin;
            attribute.end = m_terms[i].end;
            if (entry.kind == TermKind::Number)
                attribute.value = isYear(entry.surface) ? QString() : entry.key;
            else
                attribute.colours = coloursOf(i);
            if (attribute.value.isEmpty() && attribute.colours.isEmpty()) continue;
            if (m_german)
                readGermanNoun(i, attribute);
            else
                readIndonesianNouns(i, attribute);
            result.push_back(std::move(attribute));
        }
        return result;
    }

private:
    QStringView word(size_t i) const {
        return QStringView(m_article.version(m_version).text)
            .mid(m_terms[i].begin, m_terms[i].end - m_terms[i].begin);
    }

    /// Whether only a space lies between two neighbours.
    bool touch(size_t i, size_t next) const {
        const QStringView between = QStringView(m_article.version(m_version).text)
                                        .mid(m_terms[i].end, m_terms[next].begin - m_terms[i].end);
        return between.size() == 1 && between.front().isSpace();
    }

    QList<ConceptId> coloursAmong(const QList<ConceptId> &concepts) const {
        QList<ConceptId> colours;
        for (const ConceptId id : concepts) {
            const Field *field = m_article.lexicon().fieldOf(id);
            if (field && field->id == u"colours") colours.append(id);
        }
        return colours;
    }

    QList<ConceptId> coloursOf(size_t i) const {
        // "Das Rote Kreuz", "die Grünen".
        if (m_german && word(i).front().isUpper()) return {};
        // Before the compound is taken apart, which takes time: hardly a word has a colour in it.
        if (coloursAmong(m_article.vocabulary(m_version).at(m_terms[i].id).concepts).isEmpty()) return {};
        return coloursAmong(meaningOf(m_article, m_version, m_terms[i].id).head);
    }

    void add(size_t i, Attribute &attribute) const {
        attribute.nouns += meaningOf(m_article, m_version, m_terms[i].id).head;
        attribute.begin = std::min(attribute.begin, m_terms[i].begin);
        attribute.end = std::max(attribute.end, m_terms[i].end);
    }

    /// The first word behind it with a capital; adjectives may stand between.
    void readGermanNoun(size_t i, Attribute &attribute) const {
        for (size_t next = i + 1; next < m_terms.size() && next <= i + reach && touch(next - 1, next);
             ++next) {
            // An hour is no thing counted: "um 8 Uhr abends", "pukul 8 malam".
            if (word(next) == u"Uhr") return;
            if (word(next).front().isUpper()) return add(next, attribute);
            // Neither "und" nor "ein" is an adjective.
            if (word(next).size() < shortestAdjective) return;
        }
    }

    /// The nouns before a colour or behind a number, as far as they follow each other; a word with ber-
    /// ("berkerah bulu") begins a phrase of its own.
    void readIndonesianNouns(size_t i, Attribute &attribute) const {
        const bool forward = attribute.colours.isEmpty();
        size_t last = i;
        for (size_t step = 0; step < reach; ++step) {
            if (forward ? last + 1 == m_terms.size() : last == 0) return;
            const size_t next = forward ? last + 1 : last - 1;
            if (!touch(std::min(last, next), std::max(last, next))) return;
            last = next;
            const QString lower = word(next).toString().toLower();
            const bool between = forward ? isOne(lower, {u"buah", u"orang", u"ekor", u"lembar", u"unit"})
                                         : isOne(lower, {u"yang", u"warna", u"berwarna"});
            if (between) continue;
            if (!isNoun(m_article, meaningOf(m_article, m_version, m_terms[next].id).head)) return;
            add(next, attribute);
            if (lower.startsWith(u"ber")) return;
        }
    }

    const CheckedArticle &m_article;
    size_t m_version;
    std::vector<TermOccurrence> m_terms;
    bool m_german;
};

/// The only attribute of this kind; nullptr when there are more, or none.
const Attribute *onlyOne(const std::vector<Attribute> &attributes, const Attribute &like) {
    const auto isSame = [&like](const Attribute &other) { return like.isSame(other); };
    if (std::ranges::count_if(attributes, isSame) != 1) return nullptr;
    return &*std::ranges::find_if(attributes, isSame);
}

void compare(const CheckedArticle &article, size_t row, size_t german, size_t indonesian,
             std::vector<Finding> &findings) {
    const std::vector<Attribute> here = AttributeReader(article, row, german).read();
    if (here.empty()) return;
    const std::vector<Attribute> there = AttributeReader(article, row, indonesian).read();
    for (const Attribute &a : here) {
        const Attribute *b = onlyOne(there, a);
        if (!b || !onlyOne(here, a) || a.nouns.isEmpty() || b->nouns.isEmpty()) continue;
        if (overlap(a.nouns, b->nouns) ||
            !standsElsewhere(article, a.nouns, row, indonesian, b->begin, b->end) ||
            !standsElsewhere(article, b->nouns, row, german, a.begin, a.end))
            continue;
        const Span first = article.span(german, a.begin, a.end);
        const Span second = article.span(indonesian, b->begin, b->end);
        findings.push_back(makeFinding(u"attribute", {first.quote, second.quote}, {first, second}));
    }
}

} // namespace

std::vector<Finding> movedAttributes(const CheckedArticle &article) {
    return compareGermanWithIndonesian(article, compare);
}

} // namespace sejajar
