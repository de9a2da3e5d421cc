#pragma once

#include "core/text/sentence_span.h"

#include <QByteArray>
#include <QString>

namespace sejajar {

enum class Role { Source = 0, Translation = 1 }; // stored in projects: never renumber

/// One version of an article: its text and its sentences.
struct Version {
    QString language; ///< see language.h
    Role role = Role::Translation;
    QString path;        ///< where it was read from; only shown, never opened again
    QByteArray encoding; ///< as in Document
    QString text;
    std::vector<SentenceSpan> sentences;
    bool operator==(const Version &) const = default;

    QStringView sentence(qsizetype index) const {
        const SentenceSpan &span = sentences[static_cast<size_t>(index)];
        return QStringView(text).mid(span.begin, span.end - span.begin);
    }
};

} // namespace sejajar
