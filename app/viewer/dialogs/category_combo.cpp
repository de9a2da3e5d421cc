#include "app/viewer/dialogs/category_combo.h"

#include "app/viewer/dialogs/category_items.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFocusEvent>
#include <QLineEdit>
#include <QStandardItemModel>

namespace sejajar {
namespace {

constexpr int idRole = Qt::UserRole;
constexpr int searchRole = Qt::UserRole + 1;

} // namespace

CategoryCombo::CategoryCombo(const QStringList &recent, QWidget *parent)
    : QComboBox(parent), m_items(new QStandardItemModel(this)) {
    for (const CategoryItem &item : categoryItems(recent)) {
        auto *entry = new QStandardItem(item.text);
        if (item.isHeading()) {
            entry->setFlags(Qt::NoItemFlags);
            QFont font = entry->font();
            font.setBold(true);
            entry->setFont(font);
        }
        entry->setData(item.id, idRole);
        entry->setData(item.searchText, searchRole);
        m_items->appendRow(entry);
    }
    setModel(m_items);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);

    auto *completer = new QCompleter(m_items, this);
    completer->setFilterMode(Qt::MatchContains);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setCompletionRole(searchRole);
    completer->setMaxVisibleItems(12);
    setCompleter(completer);
    connect(completer, qOverload<const QModelIndex &>(&QCompleter::activated), this,
            [this](const QModelIndex &index) {
                // After the combo has put the search text into its field.
                const QString id = index.data(idRole).toString();
                QMetaObject::invokeMethod(
                    this, [this, id] { setCategory(id); }, Qt::QueuedConnection);
            });
    for (int row = 0; row < m_items->rowCount(); ++row) {
        if (m_items->item(row)->data(idRole).toString().isEmpty()) continue;
        setCurrentIndex(row);
        break;
    }
}

QString CategoryCombo::category() const { return currentData(idRole).toString(); }

void CategoryCombo::setCategory(const QString &id) {
    // The last one is the one in its group: recent ones may be reordered the next time.
    for (int row = m_items->rowCount() - 1; row >= 0; --row) {
        if (m_items->item(row)->data(idRole).toString() != id) continue;
        setCurrentIndex(row);
        setEditText(itemText(row));
        return;
    }
}

void CategoryCombo::takeTyped() {
    const QString typed = lineEdit()->text().trimmed();
    if (typed == currentText() && typed == itemText(currentIndex())) return;
    for (int row = 0; row < m_items->rowCount() && !typed.isEmpty(); ++row) {
        const QStandardItem *item = m_items->item(row);
        const QString search = item->data(searchRole).toString();
        if (search.isEmpty() ||
            (item->text() != typed && search != typed && !search.contains(typed, Qt::CaseInsensitive)))
            continue;
        setCategory(item->data(idRole).toString());
        return;
    }
    setEditText(itemText(currentIndex()));
}

void CategoryCombo::focusOutEvent(QFocusEvent *event) {
    if (event->reason() != Qt::PopupFocusReason) takeTyped();
    QComboBox::focusOutEvent(event);
}

} // namespace sejajar
