#include "core/check/measured_number.h"

#include <QHash>
#include <QRegularExpression>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace sejajar {
namespace {

using Dimension = Measure::Dimension;
using Units = QHash<QString, Measure>;

/// By the words for them in small letters, inflected forms too.
const Units &units() {
    static const Units units = [] {
        struct Line {
            Measure measure;
            const char16_t *words;
        };
        static constexpr std::array lines = {
            Line{{Dimension::Length, 1000},
                 u"km kilometer kilometern kilometers kilometre kilometres 公里 千米"},
            Line{{Dimension::Length, 1}, u"m meter metern meters metre metres 米"},
            Line{{Dimension::Length, .01}, u"cm zentimeter zentimetern sentimeter centimeters 厘米 公分"},
            Line{{Dimension::Length, .001}, u"mm millimeter millimetern milimeter millimeters 毫米"},
            Line{{Dimension::Length, 1609.34}, u"meile meilen mil mile miles mph 英里"},
            Line{{Dimension::Length, .3048}, u"fuß kaki feet foot ft 英尺"},
            Line{{Dimension::Length, .0254}, u"zoll inci inch inches 英寸"},
            Line{{Dimension::Length, .9144}, u"yard yards 码"},
            Line{{Dimension::Area, 1e4}, u"hektar hektare hectares ha 公顷"},
            Line{{Dimension::Area, 4046.86}, u"acre acres ekar 英亩"},
            Line{{Dimension::Weight, 1}, u"kg kilo kilos kilogramm kilogram kilograms 公斤 千克"},
            Line{{Dimension::Weight, .001}, u"g gramm gram grams 克"},
            Line{{Dimension::Weight, 1000}, u"t tonne tonnen ton tons 吨"},
            Line{{Dimension::Weight, .453592}, u"pfund pon pound pounds lbs 磅"},
            Line{{Dimension::Weight, .0283495}, u"oz unze unzen ons ounce ounces 盎司"},
            Line{{Dimension::Volume, 1}, u"liter litern liters litre litres 升"},
            Line{{Dimension::Volume, 3.78541}, u"gallone gallonen galon gallon gallons 加仑"},
            Line{{Dimension::Temperature, 1}, u"grad derajat degrees ° °c 度 摄氏 摄氏度"},
            Line{{Dimension::Temperature, 5. / 9, -160. / 9}, u"fahrenheit °f 华氏 华氏度"},
        };
        Units result;
        for (const Line &line : lines)
            for (const QString &word : QString::fromUtf16(line.words).split(u' '))
                result.insert(word, line.measure);
        return result;
    }();
    return units;
}

std::optional<Measure> unitOf(const QString &word) {
    const auto found = units().constFind(word);
    return found == units().cend() ? std::nullopt : std::optional(*found);
}

std::optional<Measure> squared(const std::optional<Measure> &measure) {
    if (!measure || measure->dimension != Dimension::Length) return std::nullopt;
    return Measure{Dimension::Area, measure->factor * measure->factor};
}

/// The longest unit with which a text without spaces begins.
std::optional<Measure> chineseUnit(QStringView text) {
    static const QString square = QStringLiteral("平方");
    if (text.startsWith(square)) return squared(chineseUnit(text.sliced(square.size())));
    constexpr qsizetype longest = 3;
    for (qsizetype length = std::min(longest, text.size()); length > 0; --length)
        if (const auto unit = unitOf(text.first(length).toString())) return unit;
    return std::nullopt;
}

} // namespace

std::optional<Measure> measureBehind(QStringView text, qsizetype end) {
    static const QRegularExpression words(
        QStringLiteral("^[\\s-]*(°?\\s?\\p{Latin}*)(²?)(?:\\s+(\\p{Latin}+))?"),
        QRegularExpression::UseUnicodePropertiesOption); // a narrow space may stand before the unit
    constexpr qsizetype reach = 40;
    const QStringView behind = text.sliced(end).left(reach);
    if (const QStringView first = behind.trimmed();
        !first.isEmpty() && first.front().script() == QChar::Script_Han)
        return chineseUnit(first);
    const QRegularExpressionMatch match = words.match(behind.toString());
    const QString word = match.captured(1).remove(u' ').toLower();
    const QString next = match.captured(3).toLower();
    static const QString square = QStringLiteral("quadrat");
    if (word.startsWith(square)) return squared(unitOf(word.sliced(square.size())));
    const std::optional<Measure> unit = unitOf(word);
    if (!match.captured(2).isEmpty() || next == u"persegi") return squared(unit);
    if (unit && unit->dimension == Dimension::Temperature && next == u"fahrenheit") return unitOf(next);
    return unit;
}

bool isConverted(double value, const Measure &measure, double otherValue, const Measure &otherMeasure,
                 double share) {
    constexpr double degrees = 2;
    if (measure.dimension != otherMeasure.dimension || measure.factor == otherMeasure.factor) return false;
    const double own = value * measure.factor + measure.offset;
    const double other = otherValue * otherMeasure.factor + otherMeasure.offset;
    const double allowed = measure.dimension == Dimension::Temperature
                               ? degrees
                               : share * std::max(std::abs(own), std::abs(other));
    return std::abs(own - other) <= allowed;
}

} // namespace sejajar
