#pragma once

#include "core/align/article.h"
#include "core/base/result.h"
#include "core/check/finding.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QStringList>

#include <optional>

namespace sejajar {

// JSON lines: one article a line, in and out, UTF-8, so that any engine that hands lines around can spread
// the work.
//
// In:
//     {"article": "name", "source": "zh-Hans", "versions": [
//       {"language": "zh-Hans", "text": "..."}, {"language": "de", "lines": ["one sentence", "another",
//       ""]}]}
//
// source: the language of the version that is the source, or null: there is none; left out: the Chinese one,
// where there is one. language may be left out: it is detected. text is segmented; lines are one sentence
// each, an empty line ends a paragraph. At least two versions.
//
// Out, keys in this order:
//     {"article": "name", "source": "zh-Hans", "source_kind": "parallel", "confident_share": 0.930,
//      "versions": [{"language": "zh-Hans", "text": "..."}, ...],
//      "rows": [{"row": 1, "text": {"zh-Hans": "...", "de": "..."}, "bead": "1-1", "confidence": 0.930,
//                "status": "auto", "sentences": [[0, 1], [0, 1]], "findings": [...]}, ...],
//      "findings": [...]}
//
// The source stands first. text is keyed as the columns of the TSV ("de-2" for a second German version);
// sentences are half-open ranges, zero-based, one a version. The findings of a row are as in row_findings.h;
// those of the article, whole and with reason and witnesses, as in finding_objects.h. An output line can be
// an input line again: its findings are read, the other keys that only outputs have are skipped. The same
// article gives the same bytes anywhere.

struct JsonlVersion {
    QString language; ///< empty: to be detected
    QString text;     ///< lines are joined with LF
    bool lines = false;
    bool operator==(const JsonlVersion &) const = default;
};

struct JsonlArticle {
    enum class Source { Default, None, Language };
    QString article;
    Source source = Source::Default;
    QString sourceLanguage; ///< when source is Language
    std::vector<JsonlVersion> versions;
    std::vector<Finding> findings; ///< of an output line: their versions are places in `versions`
    bool operator==(const JsonlArticle &) const = default;
};

/// Reads one line, without its LF. Strict: an unknown key is an error, so that a typing mistake does not
/// pass. number: one-based, for the error. Errors: InvalidFormat.
Result<JsonlArticle> readJsonlLine(QByteArrayView line, qsizetype number);

/// Reads all lines; empty ones are skipped. Errors: InvalidFormat, with the line.
Result<std::vector<JsonlArticle>> readJsonl(QByteArrayView bytes);

/// An output line with its LF. Lone surrogates become U+FFFD; replaced, if given, counts them.
QByteArray writeJsonlLine(const Article &article, const std::vector<Finding> &findings,
                          qint64 *replaced = nullptr);

/// Whether a JSON reader gets the article's texts and rows out of the line. Errors: WriteFailed.
Outcome verifyJsonlLine(QByteArrayView line, const Article &article, const std::vector<Finding> &findings);

} // namespace sejajar
