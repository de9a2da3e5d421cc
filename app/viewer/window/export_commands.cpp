#include "app/viewer/window/export_commands.h"

#include "app/viewer/session/session.h"
#include "app/viewer/view/aligned_view.h"

namespace sejajar {

ExportCommands::ExportCommands(Session *session, AlignedView *view, Preferences *preferences, QWidget *window)
    : QObject(window), m_session(session), m_view(view), m_preferences(preferences), m_window(window) {}

void ExportCommands::openDialog() {}
void ExportCommands::copy() {}
void ExportCommands::copyRows() {}

} // namespace sejajar
