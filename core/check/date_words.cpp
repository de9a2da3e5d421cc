#include "core/check/date_words.h"

#include "core/text/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace sejajar {
namespace {

constexpr std::array weekdays = {u"monday", u"tuesday",  u"wednesday", u"thursday",
                                 u"friday", u"saturday", u"sunday"};
constexpr std::array months = {u"january", u"february", u"march",     u"april",   u"may",      u"june",
                               u"july",    u"august",   u"september", u"october", u"november", u"december"};

ConceptId dayOf(const CheckedArticle &article, const Field &field, const char16_t *name) {
    return article.lexicon().find(field.id + u'.' + QString::fromUtf16(name));
}

/// Which one of the week 一二三四五六日天 says; nothing for another character.
std::optional<size_t> weekdayNumber(QChar c) {
    const qsizetype at = QStringView(u"一二三四五六日天").indexOf(c);
    if (at < 0) return std::nullopt;
    return std::min<size_t>(static_cast<size_t>(at), 6);
}

/// 1 to 12 of "12" or 十二.
std::optional<size_t> monthNumber(const QString &digits) {
    static const QStringList han = {QStringLiteral("一"), QStringLiteral("二"),   QStringLiteral("三"),
                                    QStringLiteral("四"), QStringLiteral("五"),   QStringLiteral("六"),
                                    QStringLiteral("七"), QStringLiteral("八"),   QStringLiteral("九"),
                                    QStringLiteral("十"), QStringLiteral("十一"), QStringLiteral("十二")};
    const qsizetype written = han.indexOf(digits);
    const qsizetype number = written >= 0 ? written + 1 : digits.toInt();
    if (number < 1 || number > 12) return std::nullopt;
    return static_cast<size_t>(number);
}

std::vector<DateWord> chinese(const CheckedArticle &article, const CheckedArticle::Passage &passage,
                              const Field &field) {
    // A number before 周 makes it a count of weeks: 三周一次. The whole number before 月: 12月 is no 2月.
    static const QRegularExpression weekday(QStringLiteral(
        "(?<![一二两三四五六七八九十几\\d])周([一二三四五六日])|(?:星期|礼拜)([一二三四五六日天])"));
    static const QRegularExpression month(QStringLiteral("(?<![\\d一二三四五六七八九十])(\\d{1,2}|"
                                                         "[一二三四五六七八九]|十[一二]?) ?月"));
    const bool isWeekday = field.id == u"weekdays";
    std::vector<DateWord> result;
    auto matches = (isWeekday ? weekday : month).globalMatch(passage.text.toString());
    while (matches.hasNext()) {
        const QRegularExpressionMatch match = matches.next();
        ConceptId day = -1;
        if (isWeekday) {
            if (const auto number = weekdayNumber(match.captured(match.lastCapturedIndex()).front()))
                day = dayOf(article, field, weekdays[*number]);
        } else if (const auto number = monthNumber(match.captured(1))) {
            day = dayOf(article, field, months[*number - 1]);
        }
        if (day >= 0)
            result.push_back(
                {day, passage.begin + match.capturedStart(), passage.begin + match.capturedEnd()});
    }
    return result;
}

bool isWeek(const CheckedArticle &article, size_t v, const TermOccurrence &term) {
    const QStringView text = article.version(v).text;
    const QStringView word = text.mid(term.begin, term.end - term.begin);
    return word.startsWith(u"minggu") &&
           !text.left(term.begin).trimmed().endsWith(u"hari", Qt::CaseInsensitive);
}

/// "In der Nacht zum Montag" is the night of Sunday, as the other languages say.
bool endsNight(const CheckedArticle &article, size_t v, const TermOccurrence &term) {
    static const QRegularExpression night(QStringLiteral("Nacht (?:zum|zu|auf|auf den)\\s*$"));
    // Only the words right before it: the text may be long.
    constexpr qsizetype reach = 20;
    const QStringView before = QStringView(article.version(v).text).left(term.begin).right(reach);
    return night.match(before.toString()).hasMatch();
}

} // namespace

std::vector<DateWord> dateWords(const CheckedArticle &article, size_t row, size_t v, const Field &field) {
    const QString language = primaryLanguage(article.version(v).language);
    if (language == u"zh") return chinese(article, article.passage(row, v), field);
    std::vector<DateWord> result;
    for (const TermOccurrence &term : article.terms(row, v)) {
        if (language == u"id" && isWeek(article, v, term)) continue;
        for (const ConceptId id : article.vocabulary(v).at(term.id).concepts) {
            if (article.lexicon().fieldOf(id) != &field) continue;
            if (language == u"de" && endsNight(article, v, term)) continue;
            result.push_back({id, term.begin, term.end});
        }
    }
    return result;
}

} // namespace sejajar
