#pragma once

#include "core/align/cell.h"

#include <functional>
#include <vector>

namespace sejajar {

/// A part of a cell of one row.
struct CellPart {
    int column = 0;
    Cell::Range range;
    bool operator==(const CellPart &) const = default;
};

/// The words of a row that mean the same as the one at an offset of a cell, with that word itself; nothing
/// where the evidence of the row names none. Names and numbers that stand in three versions are followed
/// from one to the next.
/// cell: the text of a column of this row.
std::vector<CellPart> counterparts(const Evidence &evidence, int column, qsizetype offset,
                                   const std::function<const Cell &(int column)> &cell, int columnCount);

} // namespace sejajar
