#include "core/check/number_words.h"

#include "core/text/language.h"

#include <QHash>
#include <QStringList>

#include <algorithm>

namespace sejajar {
namespace {

using Words = QHash<QString, double>;

/// One line a value; what stands for it, in small letters, separated by spaces.
Words wordsFrom(std::initializer_list<std::pair<double, const char16_t *>> lines) {
    Words result;
    for (const auto &[value, words] : lines)
        for (const QString &word : QString::fromUtf16(words).split(u' ')) result.insert(word, value);
    return result;
}

/// Words from which larger numbers are put together, and months, which Chinese counts.
const Words &numberWords(const QString &language) {
    static const Words german = wordsFrom({
        {0, u"null kein keine keinen keiner"},
        {.5, u"halb halbe halben halber halbes hälfte"},
        {1, u"eins ein eine einen einem einer eines erste ersten erster erstes erstem einmal januar jänner"},
        {1.5, u"anderthalb eineinhalb"},
        {2, u"zwei zweite zweiten zweiter zweites zweitem zweimal doppelt doppelte doppelten beide beiden "
            u"beider "
            u"zweien zweier paar februar"},
        {3,
         u"drei dritte dritten dritter drittes drittem dreimal dreifach dreifache drittel dreier märz trio"},
        {4, u"vier vierte vierten vierter viertes viermal viertel halbfinale halbfinals april"},
        {5, u"fünf fünfte fünften fünfter fünftes fünfmal fünftel mai"},
        {6, u"sechs sechste sechsten sechster sechstes sechsmal sechstel juni"},
        {7, u"sieben siebte siebten siebter siebtes siebenmal juli"},
        {8, u"acht achte achten achter achtes achtmal achtel viertelfinale viertelfinals august"},
        {9, u"neun neunte neunten neunter neuntes neunmal september"},
        {10, u"zehn zehnte zehnten zehnter zehntes zehntel oktober jahrzehnt jahrzehnte jahrzehnten"},
        {11, u"elf elfte elften elfter november"},
        {12, u"zwölf zwölfte zwölften zwölfter dutzend dezember"},
        {13, u"dreizehn"},
        {14, u"vierzehn"},
        {15, u"fünfzehn"},
        {16, u"sechzehn achtelfinale achtelfinals"},
        {17, u"siebzehn"},
        {18, u"achtzehn"},
        {19, u"neunzehn"},
        {20, u"zwanzig zwanziger"},
        {30, u"dreißig dreißiger"},
        {40, u"vierzig vierziger"},
        {50, u"fünfzig fünfziger"},
        {60, u"sechzig sechziger"},
        {70, u"siebzig siebziger"},
        {80, u"achtzig achtziger"},
        {90, u"neunzig neunziger"},
        {100, u"hundert hunderte hunderten jahrhundert jahrhunderts jahrhunderte"},
        {1000, u"tausend tausende tausenden jahrtausend"},
        {1e6, u"million millionen"},
        {1e9, u"milliarde milliarden"},
        {1e12, u"billion billionen"},
        {1e15, u"billiarde billiarden"},
        {1e18, u"trillion trillionen"},
    });
    static const Words indonesian = wordsFrom({
        {0, u"nol"},
        {.5, u"setengah separuh separo"},
        {1,
         u"satu pertama sekali sebuah seorang seekor salah setahun sehari seminggu sebulan januari tunggal"},
        {2, u"dua kedua keduanya berdua ganda februari pasangan sepasang"},
        {3, u"tiga ketiga ketiganya sepertiga maret"},
        {4, u"empat keempat seperempat april"},
        {5, u"lima kelima mei"},
        {6, u"enam keenam juni"},
        {7, u"tujuh ketujuh juli"},
        {8, u"delapan kedelapan agustus"},
        {9, u"sembilan kesembilan september"},
        {10, u"sepuluh kesepuluh oktober dekade dasawarsa puluh"},
        {11, u"sebelas kesebelas november"},
        {12, u"lusin selusin desember"},
        {100, u"seratus abad ratus"},
        {1000, u"seribu ribu"},
        {1e6, u"sejuta juta"},
        {1e9, u"semiliar miliar"},
        {1e12, u"triliun"},
        {1e15, u"kuadriliun"},
        {1e18, u"kuintiliun"},
    });
    static const Words english = wordsFrom({
        {0, u"zero no none"},
        {.5, u"half"},
        {1, u"one first once a an january"},
        {2, u"two second twice double both pair february"},
        {3, u"three third triple march"},
        {4, u"four fourth quarter april"},
        {5, u"five fifth may"},
        {6, u"six sixth june"},
        {7, u"seven seventh july"},
        {8, u"eight eighth august"},
        {9, u"nine ninth september"},
        {10, u"ten tenth october decade decades"},
        {11, u"eleven eleventh november"},
        {12, u"twelve twelfth dozen december"},
        {13, u"thirteen"},
        {14, u"fourteen"},
        {15, u"fifteen"},
        {16, u"sixteen"},
        {17, u"seventeen"},
        {18, u"eighteen"},
        {19, u"nineteen"},
        {20, u"twenty"},
        {30, u"thirty"},
        {40, u"forty"},
        {50, u"fifty"},
        {60, u"sixty"},
        {70, u"seventy"},
        {80, u"eighty"},
        {90, u"ninety"},
        {100, u"hundred century"},
        {1000, u"thousand"},
        {1e6, u"million"},
        {1e9, u"billion"},
        {1e12, u"trillion"},
    });
    static const Words none;
    const QString primary = primaryLanguage(language);
    return primary == u"de" ? german : primary == u"id" ? indonesian : primary == u"en" ? english : none;
}

/// "einundzwanzig", "zweihundert", "fünfundzwanzigsten", "sechsjährig": the parts a German word is made of,
/// the longest first.
double germanCompound(QStringView word) {
    static const Words &words = numberWords(QStringLiteral("de"));
    constexpr qsizetype longest = 12;
    double total = 0;
    double section = 0;
    double unit = 0;
    bool any = false;
    for (qsizetype at = 0; at < word.size();) {
        qsizetype length = std::min(longest, word.size() - at);
        double value = -1;
        for (; length >= 3 && value < 0; --length) value = words.value(word.mid(at, length).toString(), -1);
        if (value < 0) {
            const QStringView rest = word.mid(at);
            if (rest.startsWith(u"und") && any) {
                at += 3;
                continue;
            }
            // What follows makes an adjective or an ordinal of it.
            if (!any || rest.size() > 8) return -1;
            break;
        }
        at += length + 1;
        any = true;
        if (value == 100) {
            section += (unit > 0 ? unit : 1) * 100;
            unit = 0;
        } else if (value == 1000) {
            total += std::max(section + unit, 1.) * 1000;
            section = unit = 0;
        } else {
            unit += value;
        }
    }
    return any ? total + section + unit : -1;
}

} // namespace

double wordValue(const QString &lower, const QString &language) {
    const double value = numberWords(language).value(lower, -1);
    return value < 0 && primaryLanguage(language) == u"de" ? germanCompound(lower) : value;
}

size_t spacedNumber(const std::vector<double> &values, size_t first, double &result) {
    double total = 0;
    double section = 0;
    double unit = 0;
    size_t i = first;
    for (; i < values.size() && values[i] >= 0; ++i) {
        const double value = values[i];
        if (value >= 1000) {
            total += (section + unit > 0 ? section + unit : 1) * value; // half a million
            section = unit = 0;
        } else if (value == 100 || (value == 10 && unit > 0 && unit < 10)) {
            unit = std::max(unit, 1.) * value;
            section += unit;
            unit = 0;
        } else if (unit > 0 && unit < 20) {
            break;
        } else {
            unit += value;
        }
    }
    result = total + section + unit;
    return i - first;
}

bool isMonth(QStringView word) {
    static const QStringList words =
        QStringLiteral(
            "januar januari january jänner februar februari february märz maret march april mai mei may "
            "juni june juli july august agustus september oktober october november dezember desember "
            "december")
            .split(u' ');
    return words.contains(word, Qt::CaseInsensitive);
}

} // namespace sejajar
