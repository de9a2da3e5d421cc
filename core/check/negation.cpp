#include "core/check/negation.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"

#include <QRegularExpression>

#include <algorithm>
#include <optional>

namespace sejajar {
namespace {

/// Words (Chinese has none to count) beyond which a sentence may say no in passing.
constexpr size_t mostWordsAround = 20;

QRegularExpression wordsLike(const QString &alternatives) {
    return QRegularExpression(QStringLiteral("\\b(?:") + alternatives + QStringLiteral(")\\b"),
                              QRegularExpression::UseUnicodePropertiesOption |
                                  QRegularExpression::CaseInsensitiveOption);
}

/// How a language says no.
struct Negations {
    QRegularExpression plain;    ///< negates
    QRegularExpression harmless; ///< holds such a word, and does not negate
    QRegularExpression implied;  ///< denies without negating; both kinds count as implied
};

/// nullptr for a language whose negations are not known.
const Negations *negationsOf(const QString &language) {
    static const Negations chinese = {
        QRegularExpression(QStringLiteral("[不没沒未别勿莫]|无法|无权|无人|毫无|并非|决非|绝非|难以")),
        QRegularExpression(QStringLiteral(
            "不[仅但久过断少同管论只禁如满安幸足由错已等光单料免妨惜愧时定慎和良当利便法明力适实正公宜平稳"
            "顾屑限锈朽祥凡屈堪难无]|不得不|不可避免|不知不觉|不动产|差不多|不是没有|是不是|对不对|对不起|"
            "要不是|"
            "要不然|"
            "没[错收落]|[埋沉淹出]没|无论|未来|特别|分别|个别|别[的人墅]|[区差级性告识]别|"
            "莫[斯雷里尔纳桑迪德拉罗克]")),
        QRegularExpression(QStringLiteral("[不没沒未无無非别勿莫否缺失拒难免防禁止误错罕少差才除]|沉寂"))};
    static const Negations german = {
        wordsLike(
            QStringLiteral("nicht|kein(?:e[nmrs]?|s)?|nie|niemals|niemand(?:e[nm])?|nichts|nirgend(?:s|wo)|"
                           "weder")),
        wordsLike(QStringLiteral("nicht (?:nur|allein|bloß|zuletzt|ohne|un\\w+)")),
        wordsLike(QStringLiteral(
            "ohne|kaum|un(?!ter|ser|iv|fall|ge(?:fähr|achtet)|zähl|gar)\\w{3,}|\\w{3,}los(?:e[nmrs]?|igkeit)?"
            "|"
            "außer|statt|anstatt|anstelle|\\w*lehn\\w+|\\w*weiger\\w*|fehl\\w*|mangel\\w*|scheiter\\w*|"
            "verhinder\\w*|vermi?e[ie]?d\\w*|verb[oi]e?t\\w*|selten\\w*|wenig\\w*|nicht\\w+|non-?\\w+|no-\\w+"
            "|\\w*"
            "zweifel\\w*|"
            "dement\\w*|bestr[ei]+t\\w*|leugn\\w*|falsch\\w*|beende\\w*|auf(?:ge)?hör\\w*|nur|nein|"
            "verpass\\w*|"
            "versäum\\w*|verg[ae][sß]+\\w*|keine\\w+|heraus\\w*|gegensatz|negativ\\w*|\\w*frei|viel "
            "zu|erst|bis"))};
    static const Negations indonesian = {
        wordsLike(QStringLiteral("(?:tidak|bukan|belum|jangan)(?:lah|kah)?|tak|takkan")),
        wordsLike(
            QStringLiteral("(?:tidak|bukan|tak) (?:hanya|cuma|saja|sekadar|sekedar|lama|sengaja|terkecuali|"
                           "pelak|heran|lain|tanpa|mustahil)")),
        wordsLike(QStringLiteral(
            "tanpa|tiada|kurang|enggan|gagal|(?:men|di)olak|penolakan|hampir|jarang|mustahil|non\\w*|"
            "kehilangan|"
            "\\w*hindar\\w*|\\w*larang\\w*|(?:men|di)cegah|\\w*henti\\w*|hanya|sulit|\\w*bantah\\w*|"
            "menyangkal|"
            "salah|\\w*lupa\\w*|\\w*lewatkan|absen|\\w*batal\\w*|sedikit|nggak|gak|enggak|nihil|anti\\w*|"
            "\\w*ragu\\w*|bebas|alih-alih|di luar|tertutup|negatif|terlalu"))};
    const QString primary = primaryLanguage(language);
    if (primary == u"zh") return &chinese;
    if (primary == u"de") return &german;
    return primary == u"id" ? &indonesian : nullptr;
}

/// What a version says in a row.
struct Said {
    std::optional<Span> negation; ///< the first one
    bool implied = false;
    size_t words = 0;
};

Said readNegation(const CheckedArticle &article, size_t row, size_t v, const Negations &negations) {
    const CheckedArticle::Passage passage = article.passage(row, v);
    Said said;
    said.implied = negations.implied.match(passage.text.toString()).hasMatch();
    QString text = passage.text.toString();
    for (auto all = negations.harmless.globalMatch(passage.text.toString()); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        text.replace(match.capturedStart(), match.capturedLength(), QString(match.capturedLength(), u' '));
    }
    const QRegularExpressionMatch first = negations.plain.match(text);
    if (first.hasMatch())
        said.negation =
            article.span(v, passage.begin + first.capturedStart(), passage.begin + first.capturedEnd());
    if (!writesWithoutSpaces(article.version(v).language)) {
        const SentenceRange range = article.rows()[row].ranges[v];
        for (int s = range.begin; s < range.end; ++s) said.words += article.tokens(v, s).size();
    }
    return said;
}

Finding lonely(const CheckedArticle &article, size_t row, size_t t, const std::vector<Said> &said) {
    const bool missing = !said[t].negation;
    std::vector<Witness> witnesses;
    for (size_t w = 0; w < said.size(); ++w)
        if (w != t) witnesses.push_back({true, said[w].negation.value_or(article.rowSpan(row, w))});
    const QString word = missing ? witnesses.front().span.quote : said[t].negation->quote;
    return makeFinding(missing ? u"negation.missing" : u"negation.added", {word},
                       {missing ? article.rowSpan(row, t) : *said[t].negation}, std::move(witnesses));
}

void findInRow(const CheckedArticle &article, size_t row, std::vector<Finding> &findings) {
    std::vector<Said> said;
    for (size_t v = 0; v < article.versionCount(); ++v) {
        const Negations *negations = negationsOf(article.version(v).language);
        if (!negations || article.passage(row, v).isEmpty()) return;
        said.push_back(readNegation(article, row, v, *negations));
    }
    const auto negated = std::ranges::count_if(said, [](const Said &s) { return s.negation.has_value(); });
    const auto others = static_cast<ptrdiff_t>(said.size()) - 1;
    for (const size_t t : article.translations()) {
        const bool missing = negated == others && !said[t].negation && !said[t].implied;
        bool added = negated == 1 && said[t].negation;
        for (size_t w = 0; w < said.size(); ++w)
            added = added && said[w].words <= mostWordsAround && (w == t || !said[w].implied);
        if (missing || added) findings.push_back(lonely(article, row, t, said));
    }
}

} // namespace

std::vector<Finding> lonelyNegations(const CheckedArticle &article) {
    std::vector<Finding> findings;
    // Of two texts neither outvotes the other.
    if (article.versionCount() < 3) return findings;
    for (size_t row = 0; row < article.rows().size(); ++row)
        if (article.isReliable(row)) findInRow(article, row, findings);
    return findings;
}

} // namespace sejajar
