#pragma once

#include <QString>
#include <QStringView>

namespace sejajar {

/// Whether a word is a verb of saying: "sagte", "mengatakan".
bool announcesSpeech(QStringView word, const QString &language);

} // namespace sejajar
