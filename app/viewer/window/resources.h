#pragma once

namespace sejajar {

/// Makes icons, sample and translations available. They stand in static libraries, from which the linker
/// would drop them. Can be called more than once.
void initResources();

} // namespace sejajar
