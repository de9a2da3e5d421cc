#include "core/check/number_reading.h"

#include "core/lexicon/numbers.h"
#include "core/text/language.h"

#include <QHash>

#include <algorithm>
#include <cmath>

namespace sejajar {
namespace {

bool equal(double a, double b) { return std::abs(a - b) <= 1e-9 * std::max(std::abs(a), std::abs(b)); }

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
        {4, u"vier vierte vierten vierter viertes viermal viertel april"},
        {5, u"fünf fünfte fünften fünfter fünftes fünfmal fünftel mai"},
        {6, u"sechs sechste sechsten sechster sechstes sechsmal sechstel juni"},
        {7, u"sieben siebte siebten siebter siebtes siebenmal juli"},
        {8, u"acht achte achten achter achtes achtmal achtel august"},
        {9, u"neun neunte neunten neunter neuntes neunmal september"},
        {10, u"zehn zehnte zehnten zehnter zehntes zehntel oktober jahrzehnt jahrzehnte jahrzehnten"},
        {11, u"elf elfte elften elfter november"},
        {12, u"zwölf zwölfte zwölften zwölfter dutzend dezember"},
        {13, u"dreizehn"},
        {14, u"vierzehn"},
        {15, u"fünfzehn"},
        {16, u"sechzehn"},
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
        {100, u"hundert hunderte hunderten jahrhundert jahrhunderts jahrhunderte prozent"},
        {1000, u"tausend tausende tausenden jahrtausend"},
        {1e6, u"million millionen"},
        {1e9, u"milliarde milliarden"},
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
        {100, u"seratus abad ratus persen"},
        {1000, u"seribu ribu"},
        {1e6, u"sejuta juta"},
        {1e9, u"semiliar miliar"},
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
        {100, u"hundred century percent"},
        {1000, u"thousand"},
        {1e6, u"million"},
        {1e9, u"billion"},
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

/// "dua puluh lima", "tiga ratus ribu", "two hundred": consecutive words. Returns how many words it took.
size_t spacedNumber(const std::vector<double> &values, size_t first, double &result) {
    double total = 0;
    double section = 0;
    double unit = 0;
    size_t i = first;
    for (; i < values.size() && values[i] >= 0; ++i) {
        const double value = values[i];
        if (value >= 1000) {
            total += std::max(section + unit, 1.) * value;
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

/// What a Chinese sign or word says by itself: 一, 两, 半, 双方, 首次.
std::vector<double> chineseWordValues(QStringView word) {
    std::vector<double> result;
    static constexpr QStringView digits = u"〇一二三四五六七八九";
    for (const QChar c : word) {
        if (const qsizetype at = digits.indexOf(c); at >= 0) result.push_back(static_cast<double>(at));
        switch (c.unicode()) {
        case u'零': result.push_back(0); break;
        case u'两':
        case u'兩':
        case u'双':
        case u'雙': result.push_back(2); break;
        case u'半': result.insert(result.end(), {.5, 1.5}); break;
        case u'首': result.push_back(1); break;
        case u'十': result.push_back(10); break;
        case u'百': result.push_back(100); break;
        case u'千': result.push_back(1000); break;
        case u'万':
        case u'萬': result.push_back(1e4); break;
        case u'亿':
        case u'億': result.push_back(1e8); break;
        default: break;
        }
    }
    return result;
}

/// The same digits with the separators of the other convention, and decades by their last two digits.
void addAlternatives(QStringView digits, bool plain, NumberReading &reading) {
    for (const char16_t *other : {u"de", u"en"}) {
        const std::optional<double> value = digitsValue(digits, QString::fromUtf16(other));
        if (value && plain && !reading.means(*value)) reading.values.push_back(*value);
    }
    const double first = reading.values.front();
    if (digits.size() == 4 && first >= 1000 && first < 2100 && std::fmod(first, 10) == 0)
        reading.values.push_back(std::fmod(first, 100));
}

/// "1950-53", "SS19": the last two digits of a year.
void addYear(QStringView text, const std::vector<Token> &tokens, size_t token, NumberReading &reading) {
    const double value = reading.values.front();
    const Token &own = tokens[token];
    if (own.end - own.begin != 2) return;
    if (token > 0 && tokens[token - 1].end == own.begin && tokens[token - 1].kind == TokenKind::Word) {
        reading.values.push_back(2000 + value);
    } else if (token > 0 && tokens[token - 1].end + 1 == own.begin && own.begin > 1 &&
               tokens[token - 1].end - tokens[token - 1].begin == 4) {
        const double year = text.mid(tokens[token - 1].begin, 4).toDouble();
        reading.values.push_back(year - std::fmod(year, 100) + value);
    }
}

/// "15 Uhr", "下午3点", "pukul 15.30": the hour of the other clock, and the minutes, which some write apart.
void addClock(QStringView text, QStringView digits, NumberReading &reading) {
    const double first = reading.values.front();
    const auto behind = [&](QStringView what) {
        return text.sliced(reading.end).trimmed().startsWith(what, Qt::CaseInsensitive);
    };
    const QStringView before = text.first(reading.begin).trimmed();
    const bool colon = reading.end < text.size() && (text[reading.end] == u':' || text[reading.end] == u'：');
    const bool hour = behind(u"Uhr") || behind(u"点") || behind(u"點") || behind(u"时") || behind(u"a.m") ||
                      behind(u"p.m") || behind(u"am ") || behind(u"pm") || colon ||
                      before.endsWith(u"pukul", Qt::CaseInsensitive) || before.endsWith(u"jam") ||
                      before.endsWith(u"um");
    if (!hour) return;
    const qsizetype separator = std::max(digits.indexOf(u'.'), digits.indexOf(u','));
    double hours = first;
    if (separator > 0) {
        hours = digits.first(separator).toDouble();
        reading.values.push_back(hours);
        reading.values.push_back(digits.sliced(separator + 1).toDouble());
    }
    if (hours > 24) return;
    reading.values.push_back(hours + 12);
    if (hours >= 12) reading.values.push_back(hours - 12);
}

bool standsBefore(QStringView text, qsizetype end, std::initializer_list<QStringView> what) {
    const QStringView rest = text.sliced(end).trimmed();
    return std::ranges::any_of(what, [&](QStringView w) { return rest.startsWith(w, Qt::CaseInsensitive); });
}

bool isMeasured(QStringView text, qsizetype end) {
    return standsBefore(text, end,
                        {u"km",    u"kilo",    u"meter", u"m ",     u"cm",    u"zentimeter", u"sentimeter",
                         u"mm",    u"kg",      u"gramm", u"gram",   u"tonne", u"ton",        u"liter",
                         u"grad",  u"derajat", u"°",     u"hektar", u"公里",  u"千米",       u"米",
                         u"厘米",  u"公斤",    u"千克",  u"克",     u"吨",    u"升",         u"度",
                         u"公顷",  u"meile",   u"mil",   u"mph",    u"fuß",   u"kaki",       u"zoll",
                         u"inci",  u"pfund",   u"pon",   u"英",     u"磅",    u"quadrat",    u"persegi",
                         u"平方",  u"华氏",    u"摄氏",  u"yard",   u"acre",  u"ekar",       u"gallone",
                         u"galon", u"加仑",    u"码",    u"码",     u"oz",    u"unze",       u"盎司"});
}

} // namespace

bool NumberReading::means(double value) const {
    return std::ranges::any_of(values, [value](double own) { return equal(own, value); });
}

bool NumberReading::agrees(const NumberReading &other) const {
    return std::ranges::any_of(values, [&](double own) { return other.means(own); });
}

std::vector<NumberReading> numberReadings(QStringView text, const std::vector<Token> &tokens,
                                          const QString &language) {
    std::vector<NumberReading> result;
    const auto word = [&](size_t i) { return text.mid(tokens[i].begin, tokens[i].end - tokens[i].begin); };
    std::vector<bool> taken(tokens.size(), false);
    for (const NumberMention &mention : numbers(text, tokens, language)) {
        NumberReading reading;
        const size_t first = mention.firstToken;
        reading.begin = tokens[first].begin;
        reading.end = tokens[mention.endToken - 1].end;
        reading.values = {mention.value};
        const bool digits = tokens[first].kind == TokenKind::Number;
        reading.votes = digits;
        reading.measured = isMeasured(text, reading.end);
        if (digits) {
            const qsizetype digitsEnd = tokens[first].end;
            addAlternatives(word(first), mention.endToken == first + 1, reading);
            reading.end = mention.endToken == first + 1 ? digitsEnd : reading.end;
            addClock(text, word(first), reading);
            addYear(text, tokens, first, reading);
            // The month of a date is a word elsewhere; who compares dates compares it.
            const QStringView behind = text.sliced(reading.end).trimmed();
            reading.votes = !behind.startsWith(u"月");
        }
        for (size_t i = first; i < mention.endToken; ++i) taken[i] = true;
        result.push_back(std::move(reading));
    }
    // "2 至 4 英寸": what stands behind the second number measures the first.
    constexpr qsizetype range = 10;
    for (size_t i = result.size(); i-- > 1;)
        if (result[i].measured && result[i].begin - result[i - 1].end <= range) result[i - 1].measured = true;
    const Words &words = numberWords(language);
    const bool german = primaryLanguage(language) == u"de";
    std::vector<double> values(tokens.size(), -1);
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (taken[i]) continue;
        if (tokens[i].kind == TokenKind::Han) {
            std::vector<double> signs = chineseWordValues(word(i));
            if (const auto whole = chineseNumeralValue(word(i))) signs.push_back(*whole);
            if (!signs.empty())
                result.push_back({tokens[i].begin, tokens[i].end, std::move(signs), false, false});
        } else if (tokens[i].kind == TokenKind::Word) {
            const QString lower = word(i).toString().toLower();
            values[i] = words.value(lower, -1);
            if (values[i] < 0 && german) values[i] = germanCompound(lower);
            // "kedua puluh", "ke-51" are split or known; "belas" makes a teen of the word before it.
            if (lower == u"belas" && i > 0 && values[i - 1] > 0) {
                values[i - 1] += 10;
                values[i] = -1;
            }
        }
    }
    for (size_t i = 0; i < tokens.size(); ++i) {
        if (values[i] < 0) continue;
        double value = 0;
        const size_t count = std::max<size_t>(spacedNumber(values, i, value), 1);
        // Each word counts for itself, too: "satu dari dua".
        NumberReading reading{tokens[i].begin, tokens[i + count - 1].end, {value}, false, false};
        for (size_t j = i; j < i + count; ++j) reading.values.push_back(values[j]);
        result.push_back(std::move(reading));
        i += count - 1;
    }
    std::ranges::stable_sort(result, {}, &NumberReading::begin);
    return result;
}

bool namesConvertedUnit(QStringView text, const QString &language) {
    const QString primary = primaryLanguage(language);
    std::vector<QStringView> units;
    if (primary == u"zh")
        units = {u"英里", u"英尺", u"英寸", u"磅", u"华氏", u"英亩", u"加仑", u"盎司", u"码"};
    if (primary == u"de")
        units = {u"Meile",   u"meile", u" Fuß", u"Zoll", u"Pfund", u"Fahrenheit",
                 u"Gallone", u"Unze",  u"mph",  u"Acre", u"Yard"};
    if (primary == u"id")
        units = {u" mil ", u" kaki", u" inci", u" inch", u" pon",  u"Fahrenheit",
                 u"galon", u"mph",   u"ekar",  u"yard",  u" mil,", u" mil."};
    if (primary == u"en")
        units = {u"mile",       u"feet",   u"foot", u"inch", u"pound",
                 u"Fahrenheit", u"gallon", u"mph",  u"acre", u"yard"};
    return std::ranges::any_of(units, [&](QStringView unit) { return text.contains(unit); });
}

} // namespace sejajar
