#pragma once

#include "app/viewer/dialogs/keys_dialog.h"
#include "app/viewer/window/action_table.h"

#include <QAction>
#include <QMenu>
#include <QObject>

#include <map>

class QMenuBar;
class QToolBar;

namespace sejajar {

/// The actions of action_table.h, with their menus and the tool bar.
class Actions : public QObject {
    Q_OBJECT
public:
    explicit Actions(QWidget *window);

    QAction *operator[](ActionId id) const { return m_actions.at(id); }
    QMenu *menu(MenuId id) const { return m_menus.at(id); }
    /// The menus, in order, and the lines that others have put there, too.
    void fillMenuBar(QMenuBar *bar) const;
    void fillToolBar(QToolBar *bar) const;
    void retranslate();
    /// For the list of keys: what stands in the menus.
    std::vector<KeysDialog::Group> keys() const;

private:
    std::map<ActionId, QAction *> m_actions;
    std::map<MenuId, QMenu *> m_menus;
};

} // namespace sejajar
