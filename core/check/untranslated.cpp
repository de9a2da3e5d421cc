#include "core/check/untranslated.h"

#include "core/check/make_finding.h"
#include "core/text/language.h"
#include "core/text/word_window.h"

#include <algorithm>

namespace sejajar {
namespace {

/// A sentence that no translation has: one finding for all. Only information, because what a translator of
/// all versions took out may have been taken out on purpose.
Finding missingEverywhere(const CheckedArticle &article, size_t row, size_t source) {
    std::vector<Span> spans = {article.rowSpan(row, source)};
    for (const size_t t : article.translations()) spans.push_back(article.gap(row, t));
    Finding finding = makeFinding(u"untranslated.blank", {}, std::move(spans));
    finding.category = QStringLiteral("accuracy.omission");
    finding.severity = Severity::Neutral;
    return finding;
}

void findBlank(const CheckedArticle &article, size_t row, std::vector<Finding> &findings) {
    // A comparable source says other things; a sister alone may have added its sentence.
    if (article.article().alignment.sourceKind == SourceKind::Comparable) return;
    const std::vector<size_t> translations = article.translations();
    const std::optional<size_t> source = article.source();
    if (source && article.passage(row, *source).isEmpty()) return;
    const auto blank = [&](size_t v) { return article.passage(row, v).isEmpty(); };
    const auto missing = std::ranges::count_if(translations, blank);
    const auto present = static_cast<ptrdiff_t>(translations.size()) - missing;
    if (missing == 0 || (!source && present < 2)) return;
    if (present == 0) {
        findings.push_back(missingEverywhere(article, row, *source));
        return;
    }
    for (const size_t t : translations) {
        if (!blank(t)) continue;
        std::vector<Span> spans = {article.gap(row, t)};
        if (source) spans.insert(spans.begin(), article.rowSpan(row, *source));
        std::vector<Witness> witnesses;
        for (size_t w = 0; w < article.versionCount(); ++w)
            if (w != t && !blank(w)) witnesses.push_back({true, article.rowSpan(row, w)});
        Finding finding = makeFinding(u"untranslated.blank", {}, std::move(spans), std::move(witnesses));
        finding.category = QStringLiteral("accuracy.omission");
        finding.severity = Severity::Major;
        findings.push_back(std::move(finding));
    }
}

QString comparable(QStringView text) {
    return text.toString().normalized(QString::NormalizationForm_KC).toCaseFolded();
}

/// Words that a translation would change: small letters, or Chinese.
qsizetype wordsToTranslate(const CheckedArticle &article, size_t row, size_t v) {
    qsizetype count = 0;
    const SentenceRange range = article.rows()[row].ranges[v];
    for (int s = range.begin; s < range.end; ++s) {
        const QStringView text = article.sentence(v, s).text;
        for (const Token &token : article.tokens(v, s))
            count += token.kind == TokenKind::Han ||
                     (token.kind == TokenKind::Word && text[token.begin].isLower());
    }
    return count;
}

void findCopies(const CheckedArticle &article, size_t row, size_t t, std::vector<Finding> &findings) {
    const CheckedArticle::Passage own = article.passage(row, t);
    for (size_t w = 0; w < t; ++w) {
        const CheckedArticle::Passage other = article.passage(row, w);
        if (own.isEmpty() || article.version(w).language == article.version(t).language ||
            comparable(own.text) != comparable(other.text) || wordsToTranslate(article, row, t) < 2)
            continue;
        findings.push_back(makeFinding(u"untranslated.copy", {}, {article.rowSpan(row, t)},
                                       {{true, article.rowSpan(row, w)}}));
        return;
    }
}

/// Inside brackets, or quoted: the text shows the characters, it does not use them.
bool isGloss(QStringView text, qsizetype begin, qsizetype end) {
    static constexpr QStringView opening = u"([（［„“‚‘\"'»«「『《,，:/";
    static constexpr QStringView closing = u")]）］“”‘’\"'«»」』》";
    const qsizetype before = skipSpaceBack(text, 0, begin);
    const qsizetype after = skipSpace(text, end);
    return before > 0 && after < text.size() && opening.contains(text[before - 1]) &&
           (closing.contains(text[after]) || opening.contains(text[after]));
}

/// The sister shows the same characters, and the source quotes them or does not use them as its own words:
/// the text speaks about them.
bool isMentioned(const CheckedArticle &article, size_t row, size_t t, QStringView characters) {
    const std::vector<size_t> translations = article.translations();
    const bool sisterShows = std::ranges::any_of(translations, [&](size_t w) {
        return w != t && !writesWithoutSpaces(article.version(w).language) &&
               article.passage(row, w).text.contains(characters);
    });
    const std::optional<size_t> source = article.source();
    if (!sisterShows || !source || !writesWithoutSpaces(article.version(*source).language))
        return sisterShows;
    const QStringView text = article.passage(row, *source).text;
    const qsizetype at = text.indexOf(characters);
    return at >= 0 && isGloss(text, at, at + characters.size());
}

void findForeignScript(const CheckedArticle &article, size_t row, size_t t, std::vector<Finding> &findings) {
    if (writesWithoutSpaces(article.version(t).language)) return;
    const CheckedArticle::Passage own = article.passage(row, t);
    for (qsizetype i = 0; i < own.text.size(); ++i) {
        if (!isHanLetter(own.text[i])) continue;
        qsizetype end = i + 1;
        while (end < own.text.size() && isHanLetter(own.text[end])) ++end;
        if (!isGloss(own.text, i, end) && !isMentioned(article, row, t, own.text.mid(i, end - i)))
            findings.push_back(makeFinding(u"untranslated.script", {own.text.mid(i, end - i).toString()},
                                           {article.span(t, own.begin + i, own.begin + end)}));
        i = end;
    }
}

} // namespace

std::vector<Finding> untranslatedText(const CheckedArticle &article) {
    std::vector<Finding> findings;
    for (size_t row = 0; row < article.rows().size(); ++row) {
        findBlank(article, row, findings);
        for (const size_t t : article.translations()) {
            findCopies(article, row, t, findings);
            findForeignScript(article, row, t, findings);
        }
    }
    return findings;
}

} // namespace sejajar
