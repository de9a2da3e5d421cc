#pragma once

#include "tests/bench/figure.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace sejajar::bench {

/// Confidences against how often they are right.
class Reliability {
public:
    void add(double confidence, bool right) {
        const auto at = std::min(static_cast<size_t>(confidence * bins), size_t{bins - 1});
        ++m_count[at];
        m_confidence[at] += confidence;
        m_right[at] += right;
    }
    void print(const QString &name) const {
        double all = 0;
        double error = 0;
        for (size_t i = 0; i < bins; ++i) {
            all += m_count[i];
            error += std::abs(m_confidence[i] - m_right[i]);
        }
        figure(name + QStringLiteral("_calibration_error"), all > 0 ? error / all : 0, "share");
        for (size_t i = 0; i < bins; ++i) {
            const QString bin = name + QStringLiteral("_bin%1").arg(i);
            const double count = std::max(m_count[i], 1.);
            figure(bin + QStringLiteral("_confidence"), m_confidence[i] / count, "share");
            figure(bin + QStringLiteral("_right"), m_right[i] / count, "share");
            figure(bin + QStringLiteral("_count"), m_count[i], "rows");
        }
    }

private:
    static constexpr size_t bins = 10;
    std::array<double, bins> m_count{};
    std::array<double, bins> m_confidence{};
    std::array<double, bins> m_right{};
};

} // namespace sejajar::bench
