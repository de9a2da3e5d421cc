#include "app/viewer/dialogs/keys_dialog.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QKeySequence>
#include <QLineEdit>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace sejajar {
namespace {

void filter(QTreeWidget *tree, const QString &words) {
    for (int group = 0; group < tree->topLevelItemCount(); ++group) {
        QTreeWidgetItem *top = tree->topLevelItem(group);
        int shown = 0;
        for (int i = 0; i < top->childCount(); ++i) {
            QTreeWidgetItem *entry = top->child(i);
            const bool fits = entry->text(0).contains(words, Qt::CaseInsensitive) ||
                              entry->text(1).contains(words, Qt::CaseInsensitive);
            entry->setHidden(!fits);
            shown += fits;
        }
        top->setHidden(shown == 0);
    }
}

} // namespace

KeysDialog::KeysDialog(const std::vector<Group> &groups, QWidget *parent) : QDialog(parent) {
    setObjectName(QStringLiteral("keysDialog"));
    setWindowTitle(tr("Keys"));
    auto *search = new QLineEdit;
    search->setPlaceholderText(tr("Search"));
    search->setAccessibleName(tr("Search the keys"));
    search->setClearButtonEnabled(true);
    auto *tree = new QTreeWidget;
    tree->setAccessibleName(tr("Keys"));
    tree->setColumnCount(2);
    tree->setHeaderLabels({tr("Action"), tr("Key")});
    tree->setRootIsDecorated(false);
    tree->setItemsExpandable(false);
    tree->setUniformRowHeights(true);
    for (const Group &group : groups) {
        auto *top = new QTreeWidgetItem(tree, {group.name});
        QFont bold = tree->font();
        bold.setBold(true);
        top->setFont(0, bold);
        top->setFirstColumnSpanned(true);
        top->setFlags(Qt::ItemIsEnabled);
        for (const Entry &entry : group.entries) new QTreeWidgetItem(top, {entry.what, entry.keys});
    }
    tree->expandAll();
    tree->header()->setStretchLastSection(true);
    // Without a gap the longest name runs into its keys.
    tree->resizeColumnToContents(0);
    tree->setColumnWidth(0, tree->columnWidth(0) + 2 * tree->fontMetrics().height());
    connect(search, &QLineEdit::textChanged, tree, [tree](const QString &words) { filter(tree, words); });
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(search);
    layout->addWidget(tree);
    layout->addWidget(buttons);
    resize(600, 560);
}

KeysDialog::Group KeysDialog::tableKeys() {
    const auto native = [](const char *keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    const auto both = [&native](const char *a, const char *b) {
        return native(a) + QStringLiteral(", ") + native(b);
    };
    return {tr("In the rows"),
            {{tr("Row above, row below"), both("Up", "Down")},
             {tr("Column to the left, to the right"), both("Left", "Right")},
             {tr("Word by word"), both("Ctrl+Left", "Ctrl+Right")},
             {tr("Character by character"), both("Alt+Left", "Alt+Right")},
             {tr("Mark characters"), both("Shift+Left", "Shift+Right")},
             {tr("Mark words"), both("Ctrl+Shift+Left", "Ctrl+Shift+Right")},
             {tr("Pick whole rows"), both("Shift+Up", "Shift+Down")},
             {tr("Beginning and end of the cell"), both("Home", "End")},
             {tr("First row, last row"), both("Ctrl+Home", "Ctrl+End")},
             {tr("Take back the marks"), native("Esc")}}};
}

KeysDialog::Group KeysDialog::glossaryKeys() {
    const auto native = [](const char *keys) {
        return QKeySequence(QString::fromLatin1(keys)).toString(QKeySequence::NativeText);
    };
    return {tr("In the glossary"),
            {{tr("Add an entry"), native("Ins")},
             {tr("Edit the cell"), native("F2")},
             {tr("Remove the marked entries"), native("Ctrl+Del")},
             {tr("Take back a change of the glossary"), native("Ctrl+Z")},
             {tr("Make it again"), native("Ctrl+Shift+Z")}}};
}

} // namespace sejajar
