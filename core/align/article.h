#pragma once

#include "core/text/version.h"

#include <QString>
#include <QStringList>

#include <vector>

namespace sejajar {

/// Sentences [begin, end) of one version.
struct SentenceRange {
    int begin = 0;
    int end = 0;
    bool isEmpty() const { return begin == end; }
    int size() const { return end - begin; }
    bool operator==(const SentenceRange &) const = default;
};

/// Auto: by the program alone. Stored in projects: never renumber.
enum class RowStatus { Auto = 0, Confirmed = 1, Edited = 2 };

/// Why the sentences of a row belong together: log-likelihood ratios against the background in nats (positive
/// speaks for the row), and some of the pairs that carried it.
struct Evidence {
    enum class Kind { Word = 0, Name = 1, Number = 2, Cognate = 3 }; // stored in projects: never renumber
    /// The same thing in two versions, as it stands in the text: "黄仁勋" and "Huang".
    struct Pair {
        Kind kind = Kind::Word;
        int versionA = 0;
        int versionB = 0;
        QString a;
        QString b;
        bool operator==(const Pair &) const = default;
    };
    double length = 0;
    double words = 0;
    double names = 0;
    double numbers = 0;
    std::vector<Pair> pairs; ///< of each two versions the strongest, the first ones first
    bool operator==(const Evidence &) const = default;
    /// What two rows have for them when they become one.
    Evidence &operator+=(Evidence other);
};

/// A row of the aligned article: a range of sentences for each version, which may be empty.
struct Row {
    std::vector<SentenceRange> ranges; ///< one for each version of the article
    double confidence = 0;             ///< probability in [0, 1] that the row is right
    RowStatus status = RowStatus::Auto;
    Evidence evidence;
    bool operator==(const Row &) const = default;
};

/// Stored in projects: never renumber.
enum class SourceKind {
    None = 0,       ///< the article has no source
    Parallel = 1,   ///< what the translations were made from
    Comparable = 2, ///< a text about the same event: linked only where the evidence carries it
};

/// Every sentence of every version stands in exactly one row. The translations run in order; the source of a
/// comparable text may be linked out of order, and its other sentences have rows of their own.
struct Alignment {
    std::vector<Row> rows;
    SourceKind sourceKind = SourceKind::None;
    double confidentShare = 0;   ///< see confidentShare()
    bool looksTranslated = true; ///< false: these are probably no translations of one text
    /// Lines that are aligned although they look like boilerplate (see boilerplate_filter.h): the person
    /// wants it.
    QStringList keptLines;
    bool operator==(const Alignment &) const = default;
};

/// The versions of one text, the source (if there is one) first, and how they are aligned.
struct Article {
    QString name;
    std::vector<Version> versions;
    Alignment alignment;
    bool operator==(const Article &) const = default;

    bool hasSource() const { return !versions.empty() && versions.front().role == Role::Source; }
};

/// Whether a person vouches for the row: then aligning again keeps it.
inline bool isSetByPerson(const Row &row) { return row.status != RowStatus::Auto; }

/// Share of the sentences of the translations that stand in confident rows with all translations; of a single
/// translation, of its and the source's in rows with both.
double confidentShare(const std::vector<Version> &versions, const std::vector<Row> &rows);

/// Empty ranges begin where the one before them ends, so that their place in the text is known.
void placeEmptyRanges(std::vector<Row> &rows);

} // namespace sejajar
