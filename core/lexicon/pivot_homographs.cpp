#include "core/lexicon/pivot_homographs.h"

#include <QFile>

namespace sejajar {

std::vector<PivotHomograph> readPivotHomographs(const QByteArray &tsv) {
    constexpr int columns = 5;
    std::vector<PivotHomograph> result;
    bool header = true;
    for (const QByteArray &line : tsv.split('\n')) {
        if (line.trimmed().isEmpty() || line.startsWith('#')) continue;
        const QStringList cells = QString::fromUtf8(line).split(u'\t');
        if (!header && cells.size() == columns) {
            const auto forms = [&cells](int column) { return cells[column].split(u'|', Qt::SkipEmptyParts); };
            result.push_back({cells[0], forms(1), forms(2), forms(3), forms(4)});
        }
        header = false;
    }
    return result;
}

const std::vector<PivotHomograph> &pivotHomographs() {
    static const std::vector<PivotHomograph> table = [] {
        QFile file(QStringLiteral(":/lexicon/pivot-homographs.tsv"));
        return file.open(QIODevice::ReadOnly) ? readPivotHomographs(file.readAll())
                                              : std::vector<PivotHomograph>();
    }();
    return table;
}

} // namespace sejajar
