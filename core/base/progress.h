#pragma once

#include <functional>
#include <stop_token>

namespace sejajar {

/// Passed by value to long work. Work polls cancelled() at least every few milliseconds and returns
/// Error{Cancelled}; it calls report() with a share in [0, 1] that never falls. Both may be left empty.
/// report is called on the worker's thread.
struct Progress {
    std::stop_token stop;
    std::function<void(double share)> report;

    bool cancelled() const { return stop.stop_requested(); }
    void operator()(double share) const {
        if (report) report(share);
    }
    /// The part [from, to] of this work, as a progress of its own.
    Progress part(double from, double to) const {
        if (!report) return {stop, {}};
        return {stop, [outer = report, from, to](double share) { outer(from + (to - from) * share); }};
    }
};

} // namespace sejajar
