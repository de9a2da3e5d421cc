#include "core/store/sound_article.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace sejajar::store {
namespace {

/// Packed sentences keep 31 bits of an offset.
constexpr qsizetype longestText = std::numeric_limits<qint32>::max();

QString flawOf(const Version &version, bool first) {
    if (version.role != Role::Translation && (version.role != Role::Source || !first))
        return QStringLiteral("a source that does not stand first");
    if (version.text.size() > longestText) return QStringLiteral("a text of more than 2 GiB");
    qsizetype from = 0;
    for (const SentenceSpan &span : version.sentences) {
        if (span.begin < from || span.end <= span.begin || span.end > version.text.size())
            return QStringLiteral("sentences that overlap or lie outside of their text");
        from = span.end;
    }
    return {};
}

QString flawOf(const Evidence &evidence, size_t versions) {
    for (const double nats : {evidence.length, evidence.words, evidence.names, evidence.numbers})
        if (!std::isfinite(nats)) return QStringLiteral("evidence that is not a number");
    const auto isVersion = [versions](int v) { return v >= 0 && static_cast<size_t>(v) < versions; };
    for (const Evidence::Pair &pair : evidence.pairs) {
        if (!isVersion(pair.versionA) || !isVersion(pair.versionB))
            return QStringLiteral("evidence in a version that does not exist");
        if (pair.kind < Evidence::Kind::Word || pair.kind > Evidence::Kind::Cognate)
            return QStringLiteral("evidence of an unknown kind");
    }
    return {};
}

bool isShare(double value) { return value >= 0 && value <= 1; } // false for NaN

} // namespace

QString flawOf(const Article &article) {
    for (size_t v = 0; v < article.versions.size(); ++v)
        if (QString flaw = flawOf(article.versions[v], v == 0); !flaw.isEmpty()) return flaw;
    return flawOf(article.alignment, sentenceCounts(article.versions));
}

QString flawOfPart(const Alignment &part, const std::vector<qsizetype> &sentenceCounts) {
    if (part.sourceKind < SourceKind::None || part.sourceKind > SourceKind::Comparable)
        return QStringLiteral("an unknown kind of source");
    if (!isShare(part.confidentShare)) return QStringLiteral("a share of confident rows outside of [0, 1]");

    std::vector<std::vector<bool>> placed;
    for (const qsizetype count : sentenceCounts) placed.emplace_back(static_cast<size_t>(count), false);
    for (const Row &row : part.rows) {
        if (!isShare(row.confidence)) return QStringLiteral("a confidence outside of [0, 1]");
        if (row.status < RowStatus::Auto || row.status > RowStatus::Edited)
            return QStringLiteral("a row of an unknown status");
        if (QString flaw = flawOf(row.evidence, sentenceCounts.size()); !flaw.isEmpty()) return flaw;
        if (row.ranges.size() != sentenceCounts.size())
            return QStringLiteral("a row without a range for each version");
        for (size_t v = 0; v < row.ranges.size(); ++v) {
            const SentenceRange range = row.ranges[v];
            if (range.begin < 0 || range.end < range.begin || range.end > sentenceCounts[v])
                return QStringLiteral("a row with sentences that do not exist");
            for (auto i = static_cast<size_t>(range.begin); i < static_cast<size_t>(range.end); ++i) {
                if (placed[v][i]) return QStringLiteral("a sentence that stands in two rows");
                placed[v][i] = true;
            }
        }
    }
    return {};
}

QString flawOf(const Alignment &alignment, const std::vector<qsizetype> &sentenceCounts) {
    if (QString flaw = flawOfPart(alignment, sentenceCounts); !flaw.isEmpty()) return flaw;
    if (alignment.rows.empty()) return {};
    std::vector<qsizetype> unplaced = sentenceCounts;
    for (const Row &row : alignment.rows)
        for (size_t v = 0; v < row.ranges.size(); ++v) unplaced[v] -= row.ranges[v].size();
    for (const qsizetype count : unplaced)
        if (count != 0) return QStringLiteral("a sentence that stands in no row");
    return {};
}

bool haveSameSentences(const std::vector<Row> &a, const std::vector<Row> &b) {
    const auto sentences = [](const std::vector<Row> &rows) {
        std::vector<std::pair<size_t, int>> all;
        for (const Row &row : rows)
            for (size_t v = 0; v < row.ranges.size(); ++v)
                for (int s = row.ranges[v].begin; s < row.ranges[v].end; ++s) all.emplace_back(v, s);
        std::ranges::sort(all);
        return all;
    };
    return sentences(a) == sentences(b);
}

QString flawOf(const Finding &finding, const std::vector<qsizetype> &textLengths) {
    if (finding.severity < Severity::Neutral || finding.severity > Severity::Critical)
        return QStringLiteral("a finding of an unknown severity");
    if (finding.state < FindingState::Suggested || finding.state > FindingState::Dismissed)
        return QStringLiteral("a finding in an unknown state");
    for (const Span &span : finding.spans) {
        if (span.version < 0 || static_cast<size_t>(span.version) >= textLengths.size())
            return QStringLiteral("a finding in a version that does not exist");
        if (span.begin < 0 || span.end < span.begin ||
            span.end > textLengths[static_cast<size_t>(span.version)])
            return QStringLiteral("a finding outside of its text");
    }
    return {};
}

std::vector<qsizetype> sentenceCounts(const std::vector<Version> &versions) {
    std::vector<qsizetype> counts;
    for (const Version &version : versions)
        counts.push_back(static_cast<qsizetype>(version.sentences.size()));
    return counts;
}

} // namespace sejajar::store
