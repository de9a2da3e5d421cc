#include "core/check/lost_boundary.h"

#include "core/check/make_finding.h"
#include "core/check/sentence_words.h"
#include "core/check/speech_verbs.h"
#include "core/text/language.h"
#include "core/text/language_rules.h"
#include "core/text/punctuation.h"

#include <QHash>

#include <algorithm>
#include <array>
#include <cmath>

namespace sejajar {
namespace {

struct Place {
    size_t v = 0;
    qsizetype begin = 0; ///< of the word before, in the version's text
    qsizetype end = 0;   ///< of the word with the capital
};

/// How often a document writes a word small, and how often with a capital inside a sentence.
struct Case {
    int small = 0;
    int capital = 0;
};
using Cases = QHash<QString, Case>;

bool isPoliteForm(QStringView word) {
    static constexpr std::array<QStringView, 12> forms = {u"Sie",   u"Ihr",   u"Ihre",  u"Ihren",
                                                          u"Ihrem", u"Ihrer", u"Ihres", u"Du",
                                                          u"Dein",  u"Deine", u"Ihnen", u"Euch"};
    return std::ranges::find(forms, word) != forms.end();
}

/// "in Die Zeit", "von Der Spiegel": what introduces a name ends no sentence.
bool isPreposition(QStringView word) {
    static constexpr std::array<QStringView, 24> prepositions = {
        u"in",  u"von",  u"bei",  u"mit",  u"für",   u"durch",    u"über", u"unter",
        u"auf", u"aus",  u"nach", u"zu",   u"gegen", u"ohne",     u"um",   u"als",
        u"wie", u"laut", u"und",  u"oder", u"sowie", u"zwischen", u"seit", u"neben"};
    return std::ranges::find(prepositions, word) != prepositions.end();
}

/// German: the capital says nothing of nouns, but function words have one at the beginning only.
bool germanAt(const SentenceWords &words, size_t i, const LanguageRules &rules) {
    const QStringView word = words.at(i);
    if (!rules.starter.contains(word.toString()) || isPoliteForm(word)) return false;
    const QStringView before = words.at(i - 1);
    return before.size() > 2 && word != u"Aus" && word != u"Waren" && word != u"Allen" &&
           !rules.determiner.contains(before.toString()) && !isPreposition(before);
}

/// No sentence ends with these; a capital behind them is a name or a title. Weekdays have one as well.
bool leadsOn(QStringView word) {
    static constexpr std::array<QStringView, 22> words = {
        u"di",    u"ke",    u"dari",   u"kepada", u"pada", u"oleh",   u"untuk",   u"dengan",
        u"dalam", u"para",  u"sang",   u"si",     u"bagi", u"antara", u"seorang", u"sebuah",
        u"hari",  u"bulan", u"bahasa", u"suku",   u"dan",  u"the"};
    return std::ranges::find(words, word) != words.end();
}

bool smallLetterAt(const SentenceWords &words, size_t i, const Cases &cases, const LanguageRules &rules) {
    if (!beginsSmall(words.at(i - 1)) || !beginsWithCapital(words.at(i)) || words.at(i).size() < 3)
        return false;
    if (leadsOn(words.at(i - 1))) return false;
    // "Anda" is polite, the others name feasts, houses and orders.
    static constexpr std::array<QStringView, 6> nouns = {u"Anda",  u"Hari",  u"Rumah",
                                                         u"Orang", u"Tahun", u"Atas"};
    const QString word = words.at(i).toString();
    if (std::ranges::find(nouns, QStringView(word)) != nouns.end()) return false;
    if (rules.starter.contains(word) && word.size() > 3) return true;
    // Names come in rows of capitals, also joined: "Imigrasi dan Bea Cukai".
    const auto isCapitalAt = [&](size_t at) {
        return at < words.size() && words.followsDirectly(at) && !beginsSmall(words.at(at));
    };
    if (isCapitalAt(i + 1)) return false;
    if (i + 1 < words.size() && words.at(i + 1) == u"dan" && isCapitalAt(i + 2)) return false;
    const Case found = cases.value(word.toLower());
    return found.capital <= 1 && found.small > 0;
}

/// "... motivierte „Wir haben ...": what announces speech, or joins it to the sentence, ends none; nor does
/// what makes a noun of the first word, and a title has many capitals.
bool speechAt(const SentenceWords &words, size_t i, const QString &language) {
    static constexpr std::array<QStringView, 9> joining = {u"dass", u"daß", u"bahwa", u"that", u"die",
                                                           u"der",  u"das", u"und",   u"dan"};
    const QStringView before = words.at(i - 1);
    if (!words.beginsSpeech(i) || !beginsSmall(before) || !beginsWithCapital(words.at(i))) return false;
    const bool german = primaryLanguage(language) == u"de";
    constexpr size_t looked = 5;
    size_t capitals = 0;
    for (size_t j = i + 1; j < std::min(words.size(), i + looked); ++j) capitals += !beginsSmall(words.at(j));
    if (!german && capitals > 1) return false;
    return !announcesSpeech(before, language) && std::ranges::find(joining, before) == joining.end() &&
           !(german && (isPreposition(before) || before.startsWith(u"ein") ||
                        languageRules(language).determiner.contains(before.toString())));
}

Cases casesOf(const CheckedArticle &article, size_t v) {
    Cases cases;
    for (size_t s = 0; s < article.version(v).sentences.size(); ++s) {
        const SentenceWords words(article.sentence(v, static_cast<int>(s)).text,
                                  article.tokens(v, static_cast<int>(s)));
        for (size_t i = 0; i < words.size(); ++i) {
            if (!words.isWord(i)) continue;
            if (beginsSmall(words.at(i)))
                ++cases[words.at(i).toString()].small;
            else if (beginsWithCapital(words.at(i)) && words.followsDirectly(i))
                ++cases[words.at(i).toString().toLower()].capital;
        }
    }
    return cases;
}

std::vector<Place> placesIn(const CheckedArticle &article, size_t v, int sentence, const Cases &cases) {
    std::vector<Place> places;
    const QString primary = primaryLanguage(article.version(v).language);
    const LanguageRules &rules = languageRules(article.version(v).language);
    const CheckedArticle::Passage passage = article.sentence(v, sentence);
    const SentenceWords words(passage.text, article.tokens(v, sentence));
    if (words.isTitle()) return places;
    for (size_t i = 2; i + 1 < words.size(); ++i) {
        if (!words.isWord(i) || !words.isWord(i - 1)) continue;
        const bool beside = words.followsDirectly(i) && words.followsDirectly(i + 1);
        const bool lost =
            primary == u"de" ? germanAt(words, i, rules) : smallLetterAt(words, i, cases, rules);
        if ((beside && lost && !words.isQuoted(i)) || speechAt(words, i, article.version(v).language))
            places.push_back(
                {v, passage.begin + words.token(i - 1).begin, passage.begin + words.token(i).end});
    }
    return places;
}

/// "kepada para pemimpin dunia di. Majelis": a slip, no end.
bool isBehindLeadingWord(QStringView text, qsizetype stop) {
    qsizetype begin = stop;
    while (begin > 0 && text[begin - 1].isLetter()) --begin;
    const QStringView word = text.mid(begin, stop - begin);
    return leadsOn(word) || isPreposition(word);
}

/// Where, as a share of its length, a row's text of a version has an end of a sentence inside; negative:
/// nowhere.
double innerEnd(const CheckedArticle &article, size_t row, size_t v) {
    const QStringView text = article.passage(row, v).text;
    const bool han = writesWithoutSpaces(article.version(v).language);
    for (qsizetype i = 0; i + 4 < text.size(); ++i) {
        if (!isTerminator(text[i]) || isBehindLeadingWord(text, i)) continue;
        qsizetype next = i + 1;
        while (next < text.size() && isClosingCandidate(text[next])) ++next;
        if (next >= text.size() || !(text[next].isSpace() || (han && text[i].unicode() > 0x2E80))) continue;
        return static_cast<double>(next) / static_cast<double>(text.size());
    }
    return -1;
}

/// "..., menurut Nielsen, dan MSNBC ...": a conjunction right behind joins the sentences.
bool joinsSoon(const SentenceWords &words, size_t i) {
    constexpr size_t farthest = 3;
    static constexpr std::array<QStringView, 7> conjunctions = {u"dan",   u"und",       u"tetapi",   u"aber",
                                                                u"namun", u"sedangkan", u"sementara"};
    for (size_t j = i; j < std::min(words.size(), i + farthest); ++j)
        if (std::ranges::find(conjunctions, words.at(j)) != conjunctions.end()) return true;
    return false;
}

/// All other texts of the row are two sentences, and this one is one: the capital nearest to where the others
/// divide, unless what stands before it makes a noun of it.
std::vector<Place> placeByVote(const CheckedArticle &article, size_t row, size_t t) {
    constexpr double farthest = .15;
    std::vector<Place> places;
    if (!article.isReliable(row) || article.rows()[row].ranges[t].size() != 1 ||
        innerEnd(article, row, t) >= 0)
        return places;
    double wanted = 0;
    int others = 0;
    for (size_t w = 0; w < article.versionCount(); ++w) {
        if (w == t) continue;
        const double end = innerEnd(article, row, w);
        if (end < 0) return places;
        wanted += end;
        ++others;
    }
    if (others < 2) return places;
    wanted /= others;
    const int sentence = article.rows()[row].ranges[t].begin;
    const CheckedArticle::Passage passage = article.sentence(t, sentence);
    const SentenceWords words(passage.text, article.tokens(t, sentence));
    const LanguageRules &rules = languageRules(article.version(t).language);
    // A translator who joins two sentences writes a conjunction or a semicolon.
    if (words.isTitle() || passage.text.contains(u';')) return places;
    const bool german = primaryLanguage(article.version(t).language) == u"de";
    double nearest = farthest;
    for (size_t i = 2; i + 1 < words.size(); ++i) {
        const QStringView before = words.at(i - 1);
        if (!words.isWord(i) || !words.at(i).front().isUpper()) continue;
        if (!words.followsDirectly(i) && !words.beginsSpeech(i)) continue;
        const bool inflected = before.endsWith(u'e') || before.endsWith(u"er") || before.endsWith(u"es") ||
                               before.endsWith(u"em") || before.endsWith(u"ung");
        const bool goesOn =
            german ? inflected || isPreposition(before) || rules.determiner.contains(before.toString())
                   : leadsOn(before) || !beginsSmall(before);
        if (goesOn || joinsSoon(words, i)) continue;
        const double at =
            static_cast<double>(words.token(i).begin) / static_cast<double>(passage.text.size());
        if (std::abs(at - wanted) >= nearest) continue;
        nearest = std::abs(at - wanted);
        places = {{t, passage.begin + words.token(i - 1).begin, passage.begin + words.token(i).end}};
    }
    return places;
}

} // namespace

std::vector<Finding> lostBoundaries(const CheckedArticle &article) {
    std::vector<Cases> cases;
    for (size_t v = 0; v < article.versionCount(); ++v) cases.push_back(casesOf(article, v));
    std::vector<Finding> findings;
    for (size_t r = 0; r < article.rows().size(); ++r) {
        const Row &row = article.rows()[r];
        std::vector<std::vector<Place>> places;
        for (const size_t v : article.translations()) {
            std::vector<Place> &own = places.emplace_back();
            const QString primary = primaryLanguage(article.version(v).language);
            if (primary != u"de" && primary != u"id" && primary != u"en") continue;
            for (int s = row.ranges[v].begin; s < row.ranges[v].end; ++s) {
                const std::vector<Place> more = placesIn(article, v, s, cases[v]);
                own.insert(own.end(), more.begin(), more.end());
            }
            if (own.empty()) own = placeByVote(article, r, v);
        }
        // The n-th lost boundary of one translation is taken for the n-th of the others.
        size_t most = 0;
        for (const std::vector<Place> &own : places) most = std::max(most, own.size());
        for (size_t n = 0; n < most; ++n) {
            std::vector<Span> spans;
            for (const std::vector<Place> &own : places)
                if (n < own.size()) spans.push_back(article.span(own[n].v, own[n].begin, own[n].end));
            const bool shared = spans.size() > 1;
            const QStringList place = {spans.front().quote};
            Finding finding = makeFinding(u"lost-boundary", place, std::move(spans));
            finding.category = QStringLiteral("linguistic.punctuation");
            finding.severity = shared ? Severity::Major : Severity::Minor;
            findings.push_back(std::move(finding));
        }
    }
    return findings;
}

} // namespace sejajar
