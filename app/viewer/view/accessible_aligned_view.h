#pragma once

namespace sejajar {

class AlignedView;

/// Makes screen readers see the view as a table of rows and columns whose cells say their text, language,
/// row, confidence and findings. Cells are made when a reader asks for them: a million rows cost nothing.
/// May be called any number of times.
void installAccessibleAlignedView();

/// Tells screen readers that another cell has the focus.
void reportAccessibleFocus(AlignedView *view);
/// Tells them that everything changed.
void reportAccessibleReset(AlignedView *view);

} // namespace sejajar
