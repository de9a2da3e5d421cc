#pragma once

namespace sejajar {

class Actions;
class AlignedView;
class RowCommands;
class Session;

/// Enables the actions that make sense with what is open, current and found.
void enablePossible(const Actions &actions, const Session &session, const AlignedView &view,
                    const RowCommands &rows);

} // namespace sejajar
