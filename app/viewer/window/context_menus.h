#pragma once

#include <QObject>

class QMenu;
class QPoint;
class QWidget;

namespace sejajar {

class Actions;
class FindingCommands;
class RowCommands;
class Suggestions;

/// The menus that a right click opens, made of the actions of the menu bar.
class ContextMenus : public QObject {
    Q_OBJECT
public:
    ContextMenus(Actions *actions, Suggestions *suggestions, FindingCommands *findings, RowCommands *rows,
                 QWidget *window);

public Q_SLOTS:
    /// What can be done with the current row, the finding under the cursor and the selection.
    void showForRows(const QPoint &globalPosition);
    void showForFinding(const QPoint &globalPosition);

private:
    QMenu *popupMenu();
    void addFindingActions(QMenu *menu);

    Actions *m_actions = nullptr;
    Suggestions *m_suggestions = nullptr;
    FindingCommands *m_findings = nullptr;
    RowCommands *m_rows = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
