#pragma once

#include "core/check/finding.h"

#include <span>

namespace sejajar {

/// One error type of MQM core (the MQM Council's table). Ids are stored and exported: never rename.
struct MqmCategory {
    const char16_t *id;    ///< "accuracy.mistranslation"
    const char16_t *group; ///< "Accuracy", in English
    const char16_t *name;  ///< "Mistranslation", in English; app translates group and name by context "Mqm"
};

/// All categories, grouped, in the order of the MQM Council's table.
std::span<const MqmCategory> mqmCategories();
/// nullptr for an unknown id.
const MqmCategory *mqmCategory(QStringView id);

QString severityId(Severity severity); ///< "neutral", "minor", "major", "critical"
QString stateId(FindingState state);   ///< "suggested", "confirmed", "dismissed"

} // namespace sejajar
