#pragma once

#include "tests/bench/injections.h"

#include <memory>
#include <vector>

namespace sejajar::bench {

/// Injections that go into one copy of a document, by row.
struct InjectedCopy {
    size_t document = 0;
    std::vector<Injection> injections;
};

/// The errors that one kind is measured with.
struct InjectedCopies {
    std::vector<InjectedCopy> copies;
    size_t injections = 0;
    size_t places = 0; ///< how many of them stand at places of their own
};

/// Draws errors of a kind until there are wantedInjections: all places once, then the same places with other
/// errors, then the same errors beside other ones. Each is counted on its own.
InjectedCopies injectedCopies(const std::vector<std::unique_ptr<CleanDocument>> &clean,
                              const InjectionKind &kind, Side side, std::mt19937 &random);

} // namespace sejajar::bench
