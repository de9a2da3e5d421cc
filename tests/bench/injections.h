#pragma once

#include "core/check/checked_article.h"
#include "tests/bench/news_rows.h"

#include <QStringList>

#include <random>
#include <span>
#include <vector>

namespace sejajar::bench {

/// Which translations an error is put into: one, or both alike, as a shared pivot does.
enum class Side { German, Indonesian, Both };

/// Replaces [begin, end) of a line by a text.
struct Edit {
    size_t version = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString text;
};

/// An error put into one row.
struct Injection {
    int row = 0;
    std::vector<Edit> edits; ///< one a version at most
    bool removes = false;    ///< what it leaves behind can be seen nowhere: a hit anywhere in the row counts
    bool joinsWithNext = false; ///< the row becomes one sentence with the next one in the edited versions
};

/// A clean document with what the lexicon and the tokenizer see in it.
struct CleanDocument {
    explicit CleanDocument(NewsDocument lines);
    NewsDocument document;
    Article article;
    CheckedArticle checked;
};

/// One kind of error: which checks should see it, and every place of a document where it can be made. What
/// is drawn by lot (which sibling, which digit) comes from random.
struct InjectionKind {
    const char *name;
    QStringList checks; ///< empty: all that are on by default
    std::vector<Injection> (*candidates)(const CleanDocument &clean, Side side, std::mt19937 &random);
};
/// Those that change numbers, words of the lexicon, terms and comparisons, and anything else.
std::span<const InjectionKind> numberInjections();
std::span<const InjectionKind> termInjections();
std::span<const InjectionKind> lexicalInjections();
std::span<const InjectionKind> surfaceInjections();

/// The versions that a side has.
std::vector<size_t> versionsOf(Side side);
/// Number in [0, count), the same on every platform.
size_t draw(std::mt19937 &random, size_t count);

/// A document with errors in it.
struct Injected {
    /// Where a finding counts as a hit: half-open offsets into the version's text.
    struct Place {
        size_t version = 0;
        qsizetype begin = 0;
        qsizetype end = 0;
    };
    NewsDocument document;
    Article article;                        ///< with the true rows
    std::vector<std::vector<Place>> places; ///< by injection
};
/// The injections must not touch each other's rows.
Injected inject(const NewsDocument &document, const std::vector<Injection> &injections);

} // namespace sejajar::bench
