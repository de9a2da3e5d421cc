#include "app/viewer/window/possible_actions.h"

#include "app/viewer/session/session.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/actions.h"
#include "app/viewer/window/row_commands.h"

#include <QAction>

namespace sejajar {

void enablePossible(const Actions &actions, const Session &session, const AlignedView &view,
                    const RowCommands &rows) {
    const bool open = session.isOpen();
    for (const ActionId id :
         {ActionId::AddTexts,       ActionId::RenameArticle, ActionId::OpenGlossary,  ActionId::AlignAgain,
          ActionId::TextProperties, ActionId::SaveCopy,      ActionId::Export,        ActionId::Report,
          ActionId::Copy,           ActionId::CopyRows,      ActionId::SelectCell,    ActionId::Flag,
          ActionId::GoToRow,        ActionId::MergeRows,     ActionId::SplitRow,      ActionId::SentenceUp,
          ActionId::SentenceDown,   ActionId::CutSentence,   ActionId::JoinSentences, ActionId::ConfirmRow})
        actions[id]->setEnabled(open);
    actions[ActionId::AlignLineToo]->setEnabled(rows.isLeftOut());
    actions[ActionId::RemoveArticle]->setEnabled(session.articles().size() > 1);
    // Also those that the list hides: the rows show them.
    const bool anyFinding = !view.findings().empty();
    for (const ActionId id :
         {ActionId::ConfirmFinding, ActionId::EditFlag, ActionId::DeleteFlag, ActionId::NextFlag,
          ActionId::PreviousFlag, ActionId::MuteWord, ActionId::MuteCheck})
        actions[id]->setEnabled(anyFinding);
    actions[ActionId::Undo]->setEnabled(session.canUndo());
    actions[ActionId::Redo]->setEnabled(session.canRedo());
}

} // namespace sejajar
