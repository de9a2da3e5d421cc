#pragma once

#include "core/base/progress.h"

#include <atomic>
#include <mutex>
#include <thread>
#include <vector>

namespace sejajar {

/// Calls work(i) once for every i in [0, count), on up to `threads` threads; the calls must not depend on
/// each other. Returns false when progress was cancelled, in which case some were not made.
template <class Work>
bool parallelFor(size_t count, int threads, const Progress &progress, const Work &work) {
    std::atomic<size_t> next = 0;
    size_t done = 0;
    std::mutex reporting;
    const auto run = [&] {
        for (size_t i = next++; i < count; i = next++) {
            if (progress.cancelled()) return;
            work(i);
            const std::lock_guard lock(reporting);
            progress(static_cast<double>(++done) / static_cast<double>(count));
        }
    };
    {
        std::vector<std::jthread> others;
        for (int i = 1; i < threads && static_cast<size_t>(i) < count; ++i) others.emplace_back(run);
        run();
    }
    return !progress.cancelled();
}

} // namespace sejajar
