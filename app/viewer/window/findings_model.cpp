#include "app/viewer/window/findings_model.h"

#include "app/common/mqm_text.h"
#include "app/common/plain_text.h"
#include "app/common/reason_text.h"
#include "core/check/check.h"
#include "core/check/reanchor.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace sejajar {
namespace {

const QString lostGroup = QStringLiteral("lost");

bool passes(const Finding &finding, FindingFilter filter) {
    switch (filter) {
    case FindingFilter::Open: return finding.state != FindingState::Dismissed;
    case FindingFilter::Suggestions: return finding.state == FindingState::Suggested;
    case FindingFilter::Flags: return finding.state == FindingState::Confirmed;
    case FindingFilter::Dismissed: return finding.state == FindingState::Dismissed;
    }
    Q_UNREACHABLE();
}

QString groupOf(const Finding &finding) { return isLost(finding) ? lostGroup : finding.check; }

QString groupName(const QString &group) {
    if (group == personCheck()) return FindingsModel::tr("Flags");
    if (group == lostGroup) return FindingsModel::tr("No longer in the text");
    return plainLine(checkName(group), 60);
}

/// The person's flags, then the checks in their order, then checks of another program version, then the lost.
size_t groupOrder(const QString &group) {
    if (group == personCheck()) return 0;
    if (group == lostGroup) return checks().size() + 2;
    const auto found = std::ranges::find_if(checks(), [&](const Check &check) { return group == check.id; });
    return 1 + static_cast<size_t>(found - checks().begin());
}

} // namespace

QString findingWords(const Finding &finding) {
    QStringList words;
    for (const Span &span : finding.spans)
        if (!span.quote.isEmpty()) words << plainLine(span.quote, 60);
    return words.isEmpty() ? FindingsModel::tr("(missing)", "words that a translation lacks")
                           : words.join(QStringLiteral(" / "));
}

QString findingKind(const Finding &finding) {
    return QStringLiteral("%1 · %2").arg(mqmSeverityName(finding.severity), mqmFullName(finding.category));
}

void FindingsModel::setArticle(const Article &article) { m_rows = RowIndex(article); }

void FindingsModel::setFindings(const std::vector<Finding> &findings) {
    m_all = findings;
    const auto place = [this](const Finding &finding) {
        const bool anywhere = !finding.spans.empty();
        return std::tuple(m_rows.rowOf(finding), anywhere ? finding.spans.front().version : 0,
                          anywhere ? finding.spans.front().begin : 0, std::abs(finding.id));
    };
    std::ranges::sort(m_all, {}, place);
    rebuild();
}

void FindingsModel::setFilter(FindingFilter filter) {
    m_filter = filter;
    rebuild();
}

int FindingsModel::count(FindingFilter filter) const {
    return static_cast<int>(
        std::ranges::count_if(m_all, [filter](const Finding &finding) { return passes(finding, filter); }));
}

void FindingsModel::rebuild() {
    m_shown.clear();
    std::map<std::pair<size_t, QString>, QList<QStandardItem *>> groups;
    for (const Finding &finding : m_all) {
        if (!passes(finding, m_filter)) continue;
        m_shown.push_back(finding);
        const QString words = findingWords(finding);
        const QString kind = findingKind(finding);
        const QString why = finding.reason.isEmpty() ? kind : reasonText(finding);
        const int row = m_rows.rowOf(finding);
        auto *item = new QStandardItem(words);
        item->setEditable(false);
        item->setData(finding.id, IdRole);
        item->setData(row, RowRole);
        item->setData(static_cast<int>(finding.severity), SeverityRole);
        item->setData(static_cast<int>(finding.state), StateRole);
        item->setData(why, AboutRole);
        QString spoken = row < 0 ? QStringLiteral("%1, %2").arg(words, why)
                                 : tr("%1, %2, row %3").arg(words, why).arg(row + 1);
        if (finding.state == FindingState::Suggested) spoken = tr("Suggestion: %1").arg(spoken);
        if (finding.state == FindingState::Dismissed) spoken = tr("Dismissed: %1").arg(spoken);
        item->setData(spoken, Qt::AccessibleTextRole);
        const QString group = groupOf(finding);
        groups[{groupOrder(group), group}] << item;
    }
    clear();
    for (const auto &[key, items] : groups) {
        //: A group of findings and how many there are
        auto *heading = new QStandardItem(tr("%1 (%2)").arg(groupName(key.second)).arg(items.size()));
        heading->setFlags(Qt::ItemIsEnabled);
        heading->setData(key.second, GroupRole);
        heading->appendRows(items);
        appendRow(heading);
    }
}

const Finding *FindingsModel::find(qint64 id) const {
    const auto found = std::ranges::find(m_shown, id, &Finding::id);
    return found == m_shown.end() ? nullptr : &*found;
}

QModelIndex FindingsModel::indexOf(qint64 id) const {
    for (int group = 0; group < rowCount(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int i = 0; i < rowCount(parent); ++i) {
            const QModelIndex child = index(i, 0, parent);
            if (child.data(IdRole).toLongLong() == id) return child;
        }
    }
    return {};
}

int FindingsModel::rowOf(qint64 id) const {
    const Finding *finding = find(id);
    return finding ? m_rows.rowOf(*finding) : -1;
}

qint64 FindingsModel::neighbour(qint64 current, int currentRow, int step) const {
    struct Place {
        qint64 id = 0;
        int row = 0;
    };
    std::vector<Place> places;
    for (const Finding &finding : m_shown)
        if (const int row = m_rows.rowOf(finding); row >= 0) places.push_back({finding.id, row});
    if (places.empty()) return 0;
    const auto count = static_cast<qsizetype>(places.size());
    const auto at = [&](qsizetype i) { return places[static_cast<size_t>((i + count) % count)].id; };
    const auto chosen = std::ranges::find(places, current, &Place::id);
    // The chosen one counts only while the person is still in its row.
    if (chosen != places.end() && chosen->row == currentRow) return at(chosen - places.begin() + step);
    if (step > 0) {
        const auto after = std::ranges::find_if(places, [=](const Place &p) { return p.row >= currentRow; });
        return at(after - places.begin());
    }
    const auto from = std::ranges::find_if(places, [=](const Place &p) { return p.row > currentRow; });
    return at(from - places.begin() - 1);
}

} // namespace sejajar
