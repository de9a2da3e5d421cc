#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <vector>

namespace sejajar {

/// A right sense of an English word and what a translation through English may make of it, as a line of
/// resources/lexicon/pivot-homographs.tsv; the README there explains the columns.
struct PivotHomograph {
    QString english;
    QStringList right;       ///< Chinese forms of the sense
    QStringList wrong;       ///< Chinese forms of the other senses
    QStringList wrongGerman; ///< forms that translate another sense only
    QStringList wrongIndonesian;
};

/// The lines of the table; those with another number of columns are left out.
std::vector<PivotHomograph> readPivotHomographs(const QByteArray &tsv);
/// The table that is compiled into the program.
const std::vector<PivotHomograph> &pivotHomographs();

} // namespace sejajar
