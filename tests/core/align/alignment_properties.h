#pragma once

#include "core/align/article.h"
#include "core/align/cell.h"

#include <QStringList>

#include <cmath>
#include <map>
#include <vector>

namespace sejajar::test {

/// A version whose sentences are given one by one, each a line of its text.
inline Version version(const QString &language, const QStringList &sentences, Role role = Role::Translation) {
    Version result;
    result.language = language;
    result.role = role;
    result.encoding = QByteArrayLiteral("UTF-8");
    for (const QString &sentence : sentences) {
        const qsizetype begin = result.text.size();
        result.text += sentence;
        result.sentences.push_back({begin, result.text.size(), true});
        result.text += u'\n';
    }
    return result;
}

/// What an alignment breaks of the promises in article.h; empty when it keeps them all.
class AlignmentProperties {
public:
    AlignmentProperties(const std::vector<Version> &versions, const Alignment &alignment)
        : m_versions(versions), m_alignment(alignment) {}

    QStringList broken() {
        for (const Row &row : m_alignment.rows) {
            if (row.ranges.size() != m_versions.size()) {
                m_broken << QStringLiteral("a row without a range for each version");
                return m_broken;
            }
        }
        for (size_t v = 0; v < m_versions.size(); ++v) coverage(v);
        for (size_t r = 0; r < m_alignment.rows.size(); ++r) row(r);
        share(m_alignment.confidentShare, QStringLiteral("the confident share"));
        const bool hasSource = !m_versions.empty() && m_versions.front().role == Role::Source;
        if (!hasSource && m_alignment.sourceKind != SourceKind::None)
            m_broken << QStringLiteral("a kind of source without a source");
        if (hasSource && m_versions.size() > 1 && m_alignment.sourceKind == SourceKind::None)
            m_broken << QStringLiteral("no kind of source");
        return m_broken;
    }

private:
    void coverage(size_t v) {
        const auto size = static_cast<int>(m_versions[v].sentences.size());
        std::vector<int> seen(static_cast<size_t>(size), 0);
        int last = -1;
        bool ordered = true;
        int lastAlone = -1;
        bool aloneOrdered = true;
        for (const Row &row : m_alignment.rows) {
            const SentenceRange range = row.ranges[v];
            if (range.begin < 0 || range.end < range.begin || range.end > size) {
                m_broken << QStringLiteral("version %1: a range outside of the text").arg(v);
                return;
            }
            for (int i = range.begin; i < range.end; ++i) {
                ++seen[static_cast<size_t>(i)];
                ordered = ordered && i > last;
                last = i;
                if (isAlone(row, v)) {
                    aloneOrdered = aloneOrdered && i > lastAlone;
                    lastAlone = i;
                }
            }
        }
        for (int i = 0; i < size; ++i) {
            const int times = seen[static_cast<size_t>(i)];
            if (times != 1)
                m_broken
                    << QStringLiteral("version %1: sentence %2 stands in %3 rows").arg(v).arg(i).arg(times);
        }
        const bool mayCross =
            m_versions[v].role == Role::Source && m_alignment.sourceKind == SourceKind::Comparable;
        if (!ordered && !mayCross) m_broken << QStringLiteral("version %1 is out of order").arg(v);
        if (!aloneOrdered)
            m_broken << QStringLiteral("version %1: sentences without a counterpart are out of order").arg(v);
    }

    void row(size_t number) {
        const Row &row = m_alignment.rows[number];
        const QString name = QStringLiteral("row %1").arg(number);
        bool empty = true;
        for (const SentenceRange &range : row.ranges) empty = empty && range.isEmpty();
        if (empty) m_broken << name + QStringLiteral(" is empty");
        if (row.status != RowStatus::Auto) m_broken << name + QStringLiteral(" was touched by nobody");
        share(row.confidence, name);
        const Evidence &evidence = row.evidence;
        for (const double nats : {evidence.length, evidence.words, evidence.names, evidence.numbers}) {
            if (!std::isfinite(nats)) m_broken << name + QStringLiteral(": evidence that is no number");
        }
        // Twelve for each two versions and each row that became part of this one.
        std::map<std::pair<int, int>, int> pairs;
        for (const Evidence::Pair &pair : evidence.pairs) ++pairs[{pair.versionA, pair.versionB}];
        int sentences = 0;
        for (const SentenceRange &range : row.ranges) sentences += range.size();
        for (const auto &[versions, count] : pairs) {
            if (count > 12 * sentences) m_broken << name + QStringLiteral(": too many pairs of words");
        }
        for (const Evidence::Pair &pair : evidence.pairs) {
            if (pair.versionA == pair.versionB || !stands(row, pair.versionA, pair.a) ||
                !stands(row, pair.versionB, pair.b))
                m_broken << name +
                                QStringLiteral(": \"%1\" and \"%2\" do not stand there").arg(pair.a, pair.b);
        }
    }

    bool stands(const Row &row, int v, const QString &word) const {
        if (v < 0 || static_cast<size_t>(v) >= m_versions.size() || word.isEmpty()) return false;
        const Version &in = m_versions[static_cast<size_t>(v)];
        const SentenceRange range = row.ranges[static_cast<size_t>(v)];
        for (int i = range.begin; i < range.end; ++i) {
            if (in.sentence(i).contains(word)) return true;
        }
        return false;
    }

    static bool isAlone(const Row &row, size_t v) {
        for (size_t other = 0; other < row.ranges.size(); ++other) {
            if (other != v && !row.ranges[other].isEmpty()) return false;
        }
        return true;
    }

    void share(double value, const QString &name) {
        if (!(value >= 0 && value <= 1))
            m_broken << QStringLiteral("%1: %2 is no share").arg(name).arg(value);
    }

    const std::vector<Version> &m_versions;
    const Alignment &m_alignment;
    QStringList m_broken;
};

inline QString broken(const std::vector<Version> &versions, const Alignment &alignment) {
    return AlignmentProperties(versions, alignment).broken().join(QStringLiteral("; "));
}

/// The rows as "1-2-1 0-1-0": how many sentences of each version.
inline QStringList rowNames(const Alignment &alignment) {
    QStringList names;
    for (const Row &row : alignment.rows) names << beadName(row);
    return names;
}

} // namespace sejajar::test
