#include "app/viewer/window/flags_model.h"

#include "app/common/mqm_text.h"
#include "app/common/plain_text.h"

#include <algorithm>
#include <tuple>

namespace sejajar {

QString flagWords(const Finding &finding) {
    QStringList words;
    for (const Span &span : finding.spans) words << plainLine(span.quote, 60);
    return words.join(QStringLiteral(" / "));
}

void FlagsModel::setArticle(const Article &article) { m_rows = RowIndex(article); }

void FlagsModel::setFindings(const std::vector<Finding> &findings) {
    beginResetModel();
    m_flags.clear();
    for (const Finding &finding : findings) {
        if (finding.state != FindingState::Dismissed) m_flags.push_back({finding, m_rows.rowOf(finding)});
    }
    const auto place = [](const Flag &flag) {
        const bool anywhere = !flag.finding.spans.empty();
        return std::tuple(flag.row, anywhere ? flag.finding.spans.front().version : 0,
                          anywhere ? flag.finding.spans.front().begin : 0, flag.finding.id);
    };
    std::ranges::sort(m_flags, {}, place);
    endResetModel();
}

int FlagsModel::rowCount(const QModelIndex &parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_flags.size());
}

QVariant FlagsModel::data(const QModelIndex &index, int role) const {
    if (!index.isValid()) return {};
    const Flag &flag = m_flags[static_cast<size_t>(index.row())];
    const auto about = [&flag] {
        return QStringLiteral("%1 · %2").arg(mqmSeverityName(flag.finding.severity),
                                             mqmFullName(flag.finding.category));
    };
    switch (role) {
    case Qt::DisplayRole: return flagWords(flag.finding);
    case Qt::AccessibleTextRole:
        return tr("%1, %2, row %3").arg(flagWords(flag.finding), about()).arg(flag.row + 1);
    case IdRole: return flag.finding.id;
    case RowRole: return flag.row;
    case SeverityRole: return static_cast<int>(flag.finding.severity);
    case AboutRole: return about();
    default: return {};
    }
}

int FlagsModel::indexOf(qint64 id) const {
    const auto found =
        std::ranges::find_if(m_flags, [id](const Flag &flag) { return flag.finding.id == id; });
    return found == m_flags.end() ? -1 : static_cast<int>(found - m_flags.begin());
}

int FlagsModel::neighbour(qint64 currentFlag, int currentRow, int step) const {
    const int count = rowCount();
    if (count == 0) return -1;
    const int current = indexOf(currentFlag);
    // The chosen flag counts only while the person is still in its row.
    if (current >= 0 && m_flags[static_cast<size_t>(current)].row == currentRow)
        return (current + step + count) % count;
    if (step > 0) {
        const auto after = std::ranges::find_if(m_flags, [=](const Flag &f) { return f.row >= currentRow; });
        return after == m_flags.end() ? 0 : static_cast<int>(after - m_flags.begin());
    }
    const auto from = std::ranges::find_if(m_flags, [=](const Flag &f) { return f.row > currentRow; });
    const int before = static_cast<int>(from - m_flags.begin()) - 1;
    return before < 0 ? count - 1 : before;
}

} // namespace sejajar
