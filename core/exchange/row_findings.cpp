#include "core/exchange/row_findings.h"

#include "core/check/mqm.h"
#include "core/exchange/export_names.h"
#include "core/exchange/finding_objects.h"
#include "core/exchange/json_text.h"

#include <algorithm>

namespace sejajar {
namespace {

/// For each version the row of each sentence; -1 in an article that was not aligned.
std::vector<std::vector<int>> rowsOfSentences(const Article &article) {
    std::vector<std::vector<int>> rows;
    for (const Version &version : article.versions) rows.emplace_back(version.sentences.size(), -1);
    int number = 0;
    for (const Row &row : article.alignment.rows) {
        for (size_t v = 0; v < rows.size(); ++v)
            std::fill(rows[v].begin() + row.ranges[v].begin, rows[v].begin() + row.ranges[v].end, number);
        ++number;
    }
    return rows;
}

/// The sentences that a span touches: [first, last). An empty span, a place where something is missing,
/// touches the sentence in which or at whose edge it lies.
std::pair<size_t, size_t> touchedSentences(const Version &version, const Span &span) {
    const auto &sentences = version.sentences;
    const qsizetype from = span.begin == span.end ? span.begin : span.begin + 1;
    const auto first = std::ranges::lower_bound(sentences, from, {}, &SentenceSpan::end);
    auto last = first;
    if (span.begin == span.end) {
        if (last != sentences.end() && last->begin <= span.begin) ++last;
    } else {
        last = std::ranges::lower_bound(sentences, span.end, {}, &SentenceSpan::begin);
    }
    const auto index = [&](auto it) { return static_cast<size_t>(it - sentences.begin()); };
    return {index(first), std::max(index(first), index(last))};
}

std::optional<Cell::Range> placeInCell(const Cell &cell, const Span &span) {
    if (span.begin != span.end) return cell.toCell(span.begin, span.end);
    for (const Cell::Piece &piece : cell.pieces) {
        const qsizetype at = span.begin - piece.textBegin;
        if (at >= 0 && at <= piece.length) return Cell::Range{piece.cellBegin + at, piece.cellBegin + at};
    }
    return std::nullopt;
}

} // namespace

RowFindings::RowFindings(const Article &article, const std::vector<Finding> &findings)
    : m_findings(findings), m_labels(versionLabels(article.versions)),
      m_byRow(article.alignment.rows.size()) {
    const std::vector<std::vector<int>> rowOf = rowsOfSentences(article);
    for (size_t f = 0; f < findings.size(); ++f) {
        bool placed = false;
        for (const Span &span : findings[f].spans) {
            if (span.isLost()) continue;
            const auto v = static_cast<size_t>(span.version);
            const auto [first, last] = touchedSentences(article.versions[v], span);
            for (size_t i = first; i < last; ++i) {
                if (rowOf[v][i] < 0) continue;
                std::vector<size_t> &inRow = m_byRow[static_cast<size_t>(rowOf[v][i])];
                if (inRow.empty() || inRow.back() != f) inRow.push_back(f);
                placed = true;
            }
        }
        if (!placed) ++m_withoutRow;
    }
}

QString RowFindings::json(size_t row, const std::vector<Cell> &cells) const {
    if (m_byRow[row].empty()) return QStringLiteral("[]");
    QString result = QStringLiteral("[");
    for (const size_t f : m_byRow[row]) {
        if (result.size() > 1) result += u',';
        result += json(f, m_findings[f], cells);
    }
    return result + u']';
}

QString RowFindings::json(size_t index, const Finding &finding, const std::vector<Cell> &cells) const {
    QString spans;
    for (size_t v = 0; v < cells.size(); ++v) {
        QString inVersion;
        for (const Span &span : finding.spans) {
            if (static_cast<size_t>(span.version) != v || span.isLost()) continue;
            const std::optional<Cell::Range> range = placeInCell(cells[v], span);
            if (!range) continue;
            if (!inVersion.isEmpty()) inVersion += u',';
            const QStringView text = QStringView(cells[v].text).mid(range->begin, range->end - range->begin);
            inVersion += u'[' + QString::number(range->begin) + u',' + QString::number(range->end) + u',' +
                         jsonString(text) + u']';
        }
        if (inVersion.isEmpty()) continue;
        if (!spans.isEmpty()) spans += u',';
        spans += jsonString(m_labels[static_cast<qsizetype>(v)]) + QStringLiteral(":[") + inVersion + u']';
    }
    QString result = QStringLiteral("{\"id\":") + jsonString(finding.check) + QStringLiteral(",\"number\":") +
                     QString::number(findingNumber(finding, index)) + QStringLiteral(",\"category\":") +
                     jsonString(finding.category) + QStringLiteral(",\"severity\":") +
                     jsonString(severityId(finding.severity)) + QStringLiteral(",\"state\":") +
                     jsonString(stateId(finding.state)) + QStringLiteral(",\"spans\":{") + spans +
                     QStringLiteral("},\"note\":") + jsonString(finding.note);
    if (!finding.correction.isEmpty())
        result += QStringLiteral(",\"correction\":") + jsonString(finding.correction);
    return result + u'}';
}

} // namespace sejajar
