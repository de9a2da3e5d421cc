#pragma once

#include "core/align/article.h"

#include <optional>
#include <vector>

namespace sejajar {

/// Keeps lines that are no part of an article (see core/text/boilerplate.h) out of its alignment: menus of
/// languages and notices that only some versions have. What every version has is aligned like all else, and
/// so is a version of nothing but boilerplate, and the lines that a person wants to be aligned.
class BoilerplateFilter {
public:
    /// versions must outlive it. keptLines: see Alignment.
    explicit BoilerplateFilter(const std::vector<Version> &versions, const QStringList &keptLines = {});

    /// The versions without it, for the aligner; the very same object where nothing was left out.
    const std::vector<Version> &versions() const { return m_left.empty() ? m_all : m_left; }
    bool isLeftOut(size_t version, int sentence) const {
        return !m_left.empty() && !isKept(version, sentence);
    }
    /// An alignment of versions() as one of all sentences: what was left out has rows of its own without a
    /// counterpart, before the row that goes on with its version. Inside a row of several sentences it stays
    /// there.
    Alignment restored(Alignment alignment) const;

private:
    bool isKept(size_t v, int sentence) const;
    /// By version and row: the first sentence that stands alone in a row behind it, or how many there are.
    std::vector<std::vector<int>> firstAloneBehind(const std::vector<Row> &rows) const;

    const std::vector<Version> &m_all;
    std::vector<Version> m_left; ///< empty: nothing was left out
    std::vector<std::vector<int>>
        m_index; ///< by version: of each sentence that is left, its number among all
};

/// The line of a row that holds nothing else and looks like boilerplate; nothing for one that the person
/// wants to be aligned.
std::optional<QString> leftOutLine(const Article &article, int row);

} // namespace sejajar
