#pragma once

#include "core/check/mqm.h"

#include <QString>

namespace sejajar {

/// The words for MQM in the language of the installed translators (context "Mqm").

QString mqmGroupName(const MqmCategory &category);
QString mqmName(const MqmCategory &category);
/// "Accuracy: Mistranslation"; the id itself when the category is not known.
QString mqmFullName(QStringView id);
QString mqmSeverityName(Severity severity);

} // namespace sejajar
