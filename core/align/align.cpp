#include "core/align/align.h"

#include <algorithm>

namespace sejajar {

Result<Alignment> align(const std::vector<Version> &versions, const Progress &) {
    // Sentence n with sentence n: stands here until the model does.
    Alignment result;
    size_t rows = 0;
    for (const Version &version : versions) rows = std::max(rows, version.sentences.size());
    for (size_t i = 0; i < rows; ++i) {
        Row row;
        row.confidence = .5;
        for (const Version &version : versions) {
            const int size = static_cast<int>(version.sentences.size());
            row.ranges.push_back(
                {std::min(static_cast<int>(i), size), std::min(static_cast<int>(i) + 1, size)});
        }
        result.rows.push_back(row);
    }
    return result;
}

} // namespace sejajar
