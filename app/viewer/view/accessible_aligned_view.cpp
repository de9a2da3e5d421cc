#include "app/viewer/view/accessible_aligned_view.h"

#include "app/viewer/view/aligned_view.h"
#include "app/viewer/view/cell_layout.h"
#include "app/viewer/view/header_strip.h"
#include "app/viewer/view/row_lengths.h"
#include "app/viewer/view/tooltip_text.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QCoreApplication>
#include <QStringList>

#include <map>

namespace sejajar {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(sejajar::AlignedView)
};

class AccessibleTable;

class AccessibleCell final : public QAccessibleInterface, public QAccessibleTableCellInterface {
public:
    AccessibleCell(AccessibleTable &table, int row, int column)
        : m_table(table), m_row(row), m_column(column) {}

    bool isValid() const override;
    QObject *object() const override { return nullptr; }
    QAccessibleInterface *childAt(int, int) const override { return nullptr; }
    QAccessibleInterface *parent() const override;
    QAccessibleInterface *child(int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface *) const override { return -1; }
    QString text(QAccessible::Text which) const override;
    void setText(QAccessible::Text, const QString &) override {}
    QRect rect() const override;
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override;
    void *interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::TableCellInterface ? static_cast<QAccessibleTableCellInterface *>(this)
                                                       : nullptr;
    }

    bool isSelected() const override;
    QList<QAccessibleInterface *> columnHeaderCells() const override { return {}; }
    QList<QAccessibleInterface *> rowHeaderCells() const override { return {}; }
    int columnIndex() const override { return m_column; }
    int rowIndex() const override { return m_row; }
    int columnExtent() const override { return 1; }
    int rowExtent() const override { return 1; }
    QAccessibleInterface *table() const override { return parent(); }

private:
    AlignedView *view() const;
    Cell cell() const;

    AccessibleTable &m_table; // owns this
    int m_row;
    int m_column;
};

/// Children are numbered row by row, left to right.
class AccessibleTable final : public QAccessibleWidget, public QAccessibleTableInterface {
public:
    explicit AccessibleTable(AlignedView *view) : QAccessibleWidget(view, QAccessible::Table) {}
    ~AccessibleTable() override { forgetCells(); }

    AlignedView *view() const { return static_cast<AlignedView *>(widget()); }
    void *interface_cast(QAccessible::InterfaceType type) override {
        if (type == QAccessible::TableInterface) return static_cast<QAccessibleTableInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    int childCount() const override { return rowCount() * columnCount(); }
    QAccessibleInterface *child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        return cellAt(index / columnCount(), index % columnCount());
    }
    int indexOfChild(const QAccessibleInterface *child) const override {
        for (const auto &[index, id] : m_cells)
            if (QAccessible::accessibleInterface(id) == child) return index;
        return -1;
    }
    QAccessibleInterface *childAt(int x, int y) const override {
        for (int row = view()->currentRow(); row >= 0 && row < rowCount(); ++row) {
            if (view()->cellRect(row, 0).isEmpty()) break;
            for (int column = 0; column < columnCount(); ++column) {
                QAccessibleInterface *found = cellAt(row, column);
                if (found->rect().contains(x, y)) return found;
            }
        }
        return nullptr;
    }
    QAccessibleInterface *focusChild() const override {
        return view()->hasFocus() && view()->currentRow() >= 0
                   ? cellAt(view()->currentRow(), view()->currentColumn())
                   : nullptr;
    }

    QAccessibleInterface *caption() const override { return nullptr; }
    QAccessibleInterface *summary() const override { return nullptr; }
    QAccessibleInterface *cellAt(int row, int column) const override {
        if (row < 0 || row >= rowCount() || column < 0 || column >= columnCount()) return nullptr;
        const int index = row * columnCount() + column;
        const auto known = m_cells.find(index);
        if (known != m_cells.end()) return QAccessible::accessibleInterface(known->second);
        auto *made = new AccessibleCell(const_cast<AccessibleTable &>(*this), row, column);
        m_cells.emplace(index, QAccessible::registerAccessibleInterface(made));
        return made;
    }
    int rowCount() const override {
        const auto article = view()->article();
        return article ? static_cast<int>(article->alignment.rows.size()) : 0;
    }
    int columnCount() const override {
        const auto article = view()->article();
        return article ? static_cast<int>(article->versions.size()) : 0;
    }
    QString columnDescription(int column) const override {
        if (column < 0 || column >= columnCount()) return {};
        return columnTitle(view()->article()->versions[static_cast<size_t>(column)]);
    }
    QString rowDescription(int row) const override { return Words::tr("Row %1").arg(row + 1); }

    int selectedCellCount() const override { return selectedRowCount() * columnCount(); }
    int selectedColumnCount() const override { return 0; }
    int selectedRowCount() const override { return static_cast<int>(view()->selectedRows().size()); }
    QList<QAccessibleInterface *> selectedCells() const override {
        QList<QAccessibleInterface *> cells;
        for (const int row : view()->selectedRows())
            for (int column = 0; column < columnCount(); ++column) cells << cellAt(row, column);
        return cells;
    }
    QList<int> selectedColumns() const override { return {}; }
    QList<int> selectedRows() const override {
        const std::vector<int> rows = view()->selectedRows();
        return QList<int>(rows.begin(), rows.end());
    }
    bool isColumnSelected(int) const override { return false; }
    bool isRowSelected(int row) const override {
        return std::ranges::binary_search(view()->selectedRows(), row);
    }
    bool selectRow(int row) override {
        view()->setCurrentRow(row);
        return view()->currentRow() == row;
    }
    bool selectColumn(int) override { return false; }
    bool unselectRow(int) override { return false; }
    bool unselectColumn(int) override { return false; }
    void modelChange(QAccessibleTableModelChangeEvent *) override { forgetCells(); }

private:
    void forgetCells() {
        for (const auto &[index, id] : m_cells) QAccessible::deleteAccessibleInterface(id);
        m_cells.clear();
    }

    mutable std::map<int, QAccessible::Id> m_cells; // made so far, owned by QAccessible's cache
};

AlignedView *AccessibleCell::view() const { return m_table.view(); }
QAccessibleInterface *AccessibleCell::parent() const { return &m_table; }

bool AccessibleCell::isValid() const {
    return view() && m_row < m_table.rowCount() && m_column < m_table.columnCount();
}

Cell AccessibleCell::cell() const {
    const auto article = view()->article();
    return sejajar::cell(article->versions[static_cast<size_t>(m_column)],
                         rowRange(*article, m_row, m_column), CellLayout::mostCharacters);
}

QString AccessibleCell::text(QAccessible::Text which) const {
    if (!isValid()) return {};
    const Cell shown = cell();
    if (which == QAccessible::Value) return shown.text;
    if (which != QAccessible::Name) return {};
    const auto article = view()->article();
    QStringList parts;
    parts << (shown.text.isEmpty() ? Words::tr("empty") : shown.text);
    parts << columnTitle(article->versions[static_cast<size_t>(m_column)]);
    parts << Words::tr("row %1").arg(m_row + 1);
    const Row &row = article->alignment.rows[static_cast<size_t>(m_row)];
    parts << Words::tr("confidence %1").arg(percent(row.confidence));
    if (row.status == RowStatus::Confirmed) parts << Words::tr("confirmed");
    if (row.status == RowStatus::Edited) parts << Words::tr("aligned by a person");
    for (const Finding &finding : view()->findings()) {
        if (finding.state == FindingState::Dismissed) continue;
        for (const Span &span : finding.spans) {
            if (span.version == m_column && shown.toCell(span.begin, span.end))
                parts << QStringLiteral("%1: %2").arg(view()->findingText(finding), span.quote);
        }
    }
    return parts.join(QStringLiteral(", "));
}

QRect AccessibleCell::rect() const {
    if (!isValid()) return {};
    const QRect inViewport = view()->cellRect(m_row, m_column);
    if (inViewport.isEmpty()) return {};
    return inViewport.translated(view()->viewport()->mapToGlobal(QPoint(0, 0)));
}

bool AccessibleCell::isSelected() const { return m_table.isRowSelected(m_row); }

QAccessible::State AccessibleCell::state() const {
    QAccessible::State state;
    if (!isValid()) {
        state.invalid = true;
        return state;
    }
    state.focusable = true;
    state.selectable = true;
    state.readOnly = true;
    state.selected = isSelected();
    state.focused =
        view()->hasFocus() && view()->currentRow() == m_row && view()->currentColumn() == m_column;
    state.offscreen = view()->cellRect(m_row, m_column).isEmpty();
    return state;
}

QAccessibleInterface *make(const QString &, QObject *object) {
    // By the cast, not by the class name: a subclass in a test is read too.
    auto *view = qobject_cast<AlignedView *>(object);
    return view ? new AccessibleTable(view) : nullptr;
}

} // namespace

void installAccessibleAlignedView() {
    static const bool installed = [] {
        QAccessible::installFactory(make);
        return true;
    }();
    Q_UNUSED(installed);
}

void reportAccessibleFocus(AlignedView *view) {
    if (!QAccessible::isActive() || view->currentRow() < 0 || !view->hasFocus()) return;
    QAccessibleEvent event(view, QAccessible::Focus);
    event.setChild(view->currentRow() * static_cast<int>(view->article()->versions.size()) +
                   view->currentColumn());
    QAccessible::updateAccessibility(&event);
}

void reportAccessibleReset(AlignedView *view) {
    // Always: cells made for the article before must not outlive it.
    QAccessibleTableModelChangeEvent event(view, QAccessibleTableModelChangeEvent::ModelReset);
    if (QAccessibleInterface *table = QAccessible::queryAccessibleInterface(view)) {
        if (QAccessibleTableInterface *cells = table->tableInterface()) cells->modelChange(&event);
    }
    if (QAccessible::isActive()) QAccessible::updateAccessibility(&event);
}

} // namespace sejajar
