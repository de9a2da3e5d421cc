#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <vector>

namespace sejajar {

/// Something that decoding had to change; shown to the person, with its place.
struct DecodeWarning {
    enum class Kind {
        ReplacedBytes, ///< bytes that mean nothing in the encoding stand as U+FFFD
        RemovedNuls,   ///< NUL characters were dropped
    };
    Kind kind = Kind::ReplacedBytes;
    qsizetype line = 0;  ///< one-based line of the first place
    qsizetype count = 0; ///< how many places
    bool operator==(const DecodeWarning &) const = default;
};

/// A text as it was read. Line ends are LF, there is no BOM and no NUL; else nothing was changed but what
/// the warnings say.
struct Document {
    QString text;
    QByteArray encoding; ///< ICU's canonical name: "UTF-8", "GB18030", "Big5", "windows-1252", "UTF-16LE" ...
    bool encodingGuessed = false; ///< ICU's detector chose it: worth a look by the person
    QString language;             ///< see language.h
    std::vector<DecodeWarning> warnings;
    bool operator==(const Document &) const = default;
};

/// Decodes bytes: BOM, then valid UTF-8, then the NUL pattern of UTF-16, then ICU's detector.
/// encoding: an ICU converter name that overrules all of these; empty: recognise.
/// Errors: Empty, NotText, UnknownEncoding.
Result<Document> decode(QByteArrayView bytes, const QByteArray &encoding = {});

/// Reads a regular file and decodes it; where is the path.
/// Errors: those of decode, NotFound, NotRegularFile, Unreadable, TooLarge, Cancelled.
Result<Document> readDocument(const QString &path, const QByteArray &encoding = {},
                              const Progress &progress = {});

/// The encodings to offer a person, as names that decode takes.
std::vector<QByteArray> knownEncodings();

} // namespace sejajar
