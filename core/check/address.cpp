#include "core/check/address.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <algorithm>
#include <optional>

namespace sejajar {
namespace {

struct Place {
    QString form; ///< as it is compared
    Span span;
};

bool isAddressCharacter(QChar c) {
    static constexpr QStringView excluded = u"\"<>()[]{}|\\^`";
    return c > u' ' && c < QChar(0x7F) && !excluded.contains(c);
}

/// "https://a.org/b", "www.a.org", "a@b.org"; not "@name", not "Amazon.com", which is a company.
bool isAddress(QStringView word) {
    if (word.contains(u"://") || word.startsWith(u"www.", Qt::CaseInsensitive)) return true;
    const qsizetype at = word.indexOf(u'@');
    return at > 0 && word.indexOf(u'.', at) > at + 1;
}

std::vector<Place> addresses(const CheckedArticle &article, size_t row, size_t v) {
    std::vector<Place> result;
    const CheckedArticle::Passage passage = article.passage(row, v);
    const QStringView text = passage.text;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isAddressCharacter(text[i])) continue;
        qsizetype end = i;
        while (end < text.size() && isAddressCharacter(text[end])) ++end;
        qsizetype last = end;
        static constexpr QStringView trailing = u".,;:!?'/";
        while (last > i && trailing.contains(text[last - 1])) --last;
        const QStringView word = text.mid(i, last - i);
        if (isAddress(word))
            result.push_back(
                {word.toString().toLower(), article.span(v, passage.begin + i, passage.begin + last)});
        i = end;
    }
    return result;
}

/// Three capitals or more in a row: "NATO", "WHO"; digits may follow.
bool isAcronym(QStringView word) {
    return word.size() >= 3 && word.size() <= 6 &&
           std::ranges::all_of(word, [](QChar c) { return c >= u'A' && c <= u'Z'; });
}

/// A line in capitals has no acronyms.
bool isShouting(QStringView text) {
    const auto small = std::ranges::count_if(text, [](QChar c) { return c.isLower(); });
    const auto capital = std::ranges::count_if(text, [](QChar c) { return c.isUpper(); });
    return capital > small;
}

std::vector<Place> acronyms(const CheckedArticle &article, size_t row, size_t v) {
    std::vector<Place> result;
    const bool han = writesWithoutSpaces(article.version(v).language);
    if (!han && isShouting(article.passage(row, v).text)) return result;
    const SentenceRange range = article.rows()[row].ranges[v];
    for (int s = range.begin; s < range.end; ++s) {
        const CheckedArticle::Passage sentence = article.sentence(v, s);
        for (const Token &token : article.tokens(v, s)) {
            const QStringView word = sentence.text.mid(token.begin, token.end - token.begin);
            if (token.kind == TokenKind::Word && isAcronym(word))
                result.push_back({word.toString(),
                                  article.span(v, sentence.begin + token.begin, sentence.begin + token.end)});
        }
    }
    return result;
}

const Place *find(const std::vector<Place> &places, const QString &form) {
    const auto found = std::ranges::find(places, form, &Place::form);
    return found == places.end() ? nullptr : &*found;
}

void compareAddresses(const CheckedArticle &article, size_t row, std::vector<Finding> &findings) {
    std::vector<std::vector<Place>> places;
    for (size_t v = 0; v < article.versionCount(); ++v) places.push_back(addresses(article, row, v));
    for (const size_t t : article.translations()) {
        if (article.passage(row, t).isEmpty()) continue;
        for (size_t w = 0; w < places.size(); ++w) {
            // Without a source any version may be the one that is wrong: the later one is asked.
            if (w == t || (article.source() ? w != *article.source() : w > t)) continue;
            for (const Place &place : places[w]) {
                if (find(places[t], place.form)) continue;
                // What stands in its place is an address that the witness lacks.
                const auto other = std::ranges::find_if(
                    places[t], [&](const Place &own) { return !find(places[w], own.form); });
                const bool changed = other != places[t].end();
                findings.push_back(makeFinding(changed ? u"address.changed" : u"address.missing",
                                               changed ? QStringList{place.span.quote, other->span.quote}
                                                       : QStringList{place.span.quote},
                                               {changed ? other->span : article.gap(row, t)},
                                               {{true, place.span}}));
            }
        }
    }
}

/// One letter differs, or two changed places.
bool isSlip(QStringView a, QStringView b) {
    if (a.size() != b.size() || a == b) return false;
    std::vector<qsizetype> differ;
    for (qsizetype i = 0; i < a.size(); ++i)
        if (a[i] != b[i]) differ.push_back(i);
    if (differ.size() == 1) return true;
    return differ.size() == 2 && a[differ[0]] == b[differ[1]] && a[differ[1]] == b[differ[0]];
}

/// An acronym of a translation that is almost the one of all others. One that is merely missing is translated
/// or spelt out: of five on clean news none was an error.
void compareAcronyms(const CheckedArticle &article, size_t row, std::vector<Finding> &findings) {
    if (article.versionCount() < 3) return;
    std::vector<std::vector<Place>> places;
    for (size_t v = 0; v < article.versionCount(); ++v) places.push_back(acronyms(article, row, v));
    for (const size_t t : article.translations()) {
        const size_t first = t == 0 ? 1 : 0;
        for (const Place &own : places[t]) {
            for (const Place &place : places[first]) {
                // Inside a longer word it is there as well: "NATO-Staaten".
                if (!isSlip(own.form, place.form) || article.passage(row, t).text.contains(place.form))
                    continue;
                std::vector<Witness> witnesses;
                for (size_t w = 0; w < places.size(); ++w) {
                    const Place *const other = w == t ? nullptr : find(places[w], place.form);
                    if (other) witnesses.push_back({true, other->span});
                }
                if (witnesses.size() + 1 == places.size())
                    findings.push_back(makeFinding(u"address.acronym", {place.form, own.form}, {own.span},
                                                   std::move(witnesses)));
            }
        }
    }
}

} // namespace

std::vector<Finding> changedAddresses(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        if (!article.isReliable(row)) continue;
        std::vector<Finding> inRow;
        compareAddresses(article, row, inRow);
        compareAcronyms(article, row, inRow);
        findings.insert(findings.end(), inRow.begin(), inRow.end());
    }
    return findings;
}

} // namespace sejajar
