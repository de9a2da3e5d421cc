#pragma once

#include <QString>
#include <QStringList>

namespace sejajar {

/// What an article is called whose texts stand in these files: what the names share ("news" for news.de.txt
/// and news.id.txt), else the names themselves, sorted. One line, fit to be shown.
QString articleName(const QStringList &paths);

} // namespace sejajar
