#include "app/viewer/window/context_menus.h"

#include "app/viewer/session/suggestions.h"
#include "app/viewer/window/actions.h"
#include "app/viewer/window/finding_commands.h"
#include "app/viewer/window/row_commands.h"

#include <QMenu>

namespace sejajar {

ContextMenus::ContextMenus(Actions *actions, Suggestions *suggestions, FindingCommands *findings,
                           RowCommands *rows, QWidget *window)
    : QObject(window), m_actions(actions), m_suggestions(suggestions), m_findings(findings), m_rows(rows),
      m_window(window) {}

void ContextMenus::showForRows(const QPoint &globalPosition) {
    QMenu *menu = popupMenu();
    menu->addAction((*m_actions)[ActionId::Flag]);
    addFindingActions(menu);
    menu->addSeparator();
    if (m_rows->isLeftOut()) menu->addAction((*m_actions)[ActionId::AlignLineToo]);
    for (const ActionId id :
         {ActionId::MergeRows, ActionId::SplitRow, ActionId::SentenceUp, ActionId::SentenceDown,
          ActionId::CutSentence, ActionId::JoinSentences, ActionId::ConfirmRow})
        menu->addAction((*m_actions)[id]);
    menu->addSeparator();
    for (const ActionId id : {ActionId::Copy, ActionId::CopyRows, ActionId::SelectCell})
        menu->addAction((*m_actions)[id]);
    menu->popup(globalPosition);
}

QMenu *ContextMenus::popupMenu() {
    auto *menu = new QMenu(m_window);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    return menu;
}

/// What can be done with the current finding.
void ContextMenus::addFindingActions(QMenu *menu) {
    const std::optional<Finding> finding = m_suggestions->find(m_findings->current());
    if (!finding) return;
    if (finding->state != FindingState::Confirmed) menu->addAction((*m_actions)[ActionId::ConfirmFinding]);
    menu->addAction((*m_actions)[ActionId::EditFlag]);
    if (finding->state != FindingState::Dismissed) menu->addAction((*m_actions)[ActionId::DeleteFlag]);
    if (finding->check == personCheck()) return;
    menu->addSeparator();
    menu->addAction((*m_actions)[ActionId::MuteWord]);
    menu->addAction((*m_actions)[ActionId::MuteCheck]);
}

void ContextMenus::showForFinding(const QPoint &globalPosition) {
    QMenu *menu = popupMenu();
    addFindingActions(menu);
    menu->popup(globalPosition);
}

} // namespace sejajar
