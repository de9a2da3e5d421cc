#pragma once

#include <cstdio>
#include <cstdlib>

namespace sejajar::fuzz {

/// An assertion that also holds in release builds; libFuzzer keeps the input that broke it.
inline void require(bool holds, const char *what) {
    if (holds) return;
    std::fprintf(stderr, "broken: %s\n", what);
    std::abort();
}

} // namespace sejajar::fuzz
