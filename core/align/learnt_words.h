#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace sejajar {

/// One thing that aligned articles taught: `a` of one language was translated by `b` of the other about this
/// often.
struct LearntLink {
    QString languageA;
    QString languageB;
    QString a; ///< as it stands in a text
    QString b;
    double count = 0;
    bool operator==(const LearntLink &) const = default;
};

/// What a batch or a project has learnt, both directions of each pair of languages; sorted, so that the same
/// articles give the same bytes.
struct LearntWords {
    std::vector<LearntLink> links;
    bool operator==(const LearntWords &) const = default;
};

/// UTF-8 TSV behind one line that says what it is: language, language, word, word, count with two decimals.
QByteArray writeLearntWords(const LearntWords &words);
/// Whether a file begins like one that writeLearntWords wrote.
bool isLearntWords(QByteArrayView bytes);
/// Errors: InvalidFormat; where is the line.
Result<LearntWords> readLearntWords(const QByteArray &bytes);

} // namespace sejajar
