#include "core/align/realign.h"

#include "core/align/boilerplate_filter.h"
#include "core/align/comparable_source.h"
#include "core/text/boilerplate.h"

#include <algorithm>
#include <map>
#include <memory>

namespace sejajar {
namespace {

using Ranges = std::vector<SentenceRange>;

/// Some sentences of a version, or none.
Version partOf(const Version &version, SentenceRange range) {
    Version part = version;
    part.sentences.assign(version.sentences.begin() + range.begin, version.sentences.begin() + range.end);
    return part;
}

/// Cuts an article at the rows that a person set, aligns what is between them and puts all together again.
class Realigner {
public:
    Realigner(const Article &article, const AlignOptions &options)
        : m_article(article), m_options(options),
          m_knowledge(options.knowledge ? *options.knowledge : Knowledge::builtIn()),
          m_filter(article.versions, options.keptLines) {
        const bool sourceRuns = article.alignment.sourceKind == SourceKind::Parallel && runsInOrder(0);
        for (size_t v = 0; v < article.versions.size(); ++v)
            if (article.versions[v].role == Role::Translation || sourceRuns) m_running.push_back(v);
        m_linksSource = m_running.size() < article.versions.size();
        m_options.sourceIsParallel = sourceRuns;
    }

    Result<Alignment> run(const Progress &progress) {
        Result<std::vector<Row>> rows = betweenFixedRows(progress.part(0, m_linksSource ? .5 : 1));
        if (!rows) return rows.error();
        if (m_linksSource) linkSource(*rows, progress.part(.5, 1));
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
        placeEmptyRanges(*rows);
        Alignment result = m_article.alignment;
        result.rows = *std::move(rows);
        result.confidentShare = confidentShare(m_article.versions, result.rows);
        result.keptLines = m_options.keptLines;
        return result;
    }

private:
    /// The sentences that stand in consecutive rows which nobody set: a range for each running version.
    struct Stretch {
        size_t end = 0; ///< the row behind it
        Ranges ranges;
    };

    const std::vector<Row> &rows() const { return m_article.alignment.rows; }

    bool runsInOrder(size_t version) const {
        int at = 0;
        for (const Row &row : rows()) {
            const SentenceRange range = row.ranges[version];
            if (range.isEmpty()) continue;
            if (range.begin < at) return false;
            at = range.end;
        }
        return true;
    }

    std::vector<Stretch> stretches() const {
        std::vector<Stretch> result;
        std::vector<int> at(m_running.size(), 0); // sentences of the rows above
        bool open = false;
        for (size_t r = 0; r < rows().size(); ++r) {
            const bool fixed = isSetByPerson(rows()[r]);
            if (!fixed && !open) {
                result.emplace_back();
                for (const int begin : at) result.back().ranges.push_back({begin, begin});
            }
            open = !fixed;
            for (size_t i = 0; i < at.size(); ++i) {
                const SentenceRange range = rows()[r].ranges[m_running[i]];
                if (!range.isEmpty()) at[i] = range.end;
                if (open) result.back().ranges[i].end = at[i];
            }
            if (open) result.back().end = r + 1;
        }
        return result;
    }

    std::vector<Version> versionsOf(const Ranges &ranges) const {
        std::vector<Version> versions;
        for (size_t i = 0; i < m_running.size(); ++i)
            versions.push_back(partOf(m_article.versions[m_running[i]], ranges[i]));
        return versions;
    }

    /// Whether a line is left out of the alignment is asked of the whole article: what every version has is
    /// aligned, also where a stretch holds it in one version only.
    QStringList keptLines() const {
        QStringList kept = m_options.keptLines;
        for (size_t v = 0; v < m_article.versions.size(); ++v) {
            const Version &version = m_article.versions[v];
            for (int s = 0; s < static_cast<int>(version.sentences.size()); ++s)
                if (isBoilerplate(version.sentence(s)) && !m_filter.isLeftOut(v, s))
                    kept << version.sentence(s).toString();
        }
        return kept;
    }

    Result<std::vector<Row>> betweenFixedRows(const Progress &progress) const {
        const std::vector<Stretch> between = stretches();
        std::vector<std::vector<Version>> texts;
        for (const Stretch &stretch : between) texts.push_back(versionsOf(stretch.ranges));
        for (const Row &row : rows()) { // they teach
            if (!isSetByPerson(row)) continue;
            Ranges ranges;
            for (const size_t v : m_running) ranges.push_back(row.ranges[v]);
            if (std::ranges::none_of(ranges, &SentenceRange::isEmpty)) texts.push_back(versionsOf(ranges));
        }
        std::vector<const std::vector<Version> *> articles;
        for (const std::vector<Version> &text : texts) articles.push_back(&text);
        AlignOptions options = m_options;
        options.keptLines = keptLines();
        Result<std::vector<Alignment>> aligned = alignPool(articles, options, progress);
        if (!aligned) return aligned.error();

        std::vector<Row> result;
        size_t next = 0;
        for (size_t r = 0; r < rows().size(); ++r) {
            if (isSetByPerson(rows()[r])) {
                result.push_back(rows()[r]);
                continue;
            }
            for (Row &row : (*aligned)[next].rows)
                result.push_back(inWholeArticle(std::move(row), between[next].ranges));
            r = between[next++].end - 1;
        }
        return result;
    }

    /// A row of a stretch with the numbers that its sentences and versions have in the article.
    Row inWholeArticle(Row row, const Ranges &stretch) const {
        Ranges ranges(m_article.versions.size());
        for (size_t i = 0; i < m_running.size(); ++i)
            ranges[m_running[i]] = {stretch[i].begin + row.ranges[i].begin,
                                    stretch[i].begin + row.ranges[i].end};
        row.ranges = std::move(ranges);
        for (Evidence::Pair &pair : row.evidence.pairs) {
            pair.versionA = static_cast<int>(m_running[static_cast<size_t>(pair.versionA)]);
            pair.versionB = static_cast<int>(m_running[static_cast<size_t>(pair.versionB)]);
        }
        return row;
    }

    bool isLeftOut(const Row &row) const {
        int sentences = 0;
        bool leftOut = true;
        for (size_t v = 0; v < row.ranges.size(); ++v) {
            sentences += row.ranges[v].size();
            for (int s = row.ranges[v].begin; s < row.ranges[v].end; ++s)
                leftOut = leftOut && m_filter.isLeftOut(v, s);
        }
        return sentences == 1 && leftOut;
    }

    /// Links a comparable source with the rows that nobody set.
    void linkSource(std::vector<Row> &rows, const Progress &progress) const {
        constexpr size_t source = 0; // it stands first
        std::map<QString, std::unique_ptr<Vocabulary>> vocabularies;
        std::vector<LanguageTerms> languages;
        std::vector<std::vector<TermSentence>> terms;
        for (const Version &version : m_article.versions) {
            std::unique_ptr<Vocabulary> &vocabulary = vocabularies[version.language];
            if (!vocabulary)
                vocabulary = std::make_unique<Vocabulary>(m_knowledge.vocabulary(version.language));
            languages.push_back({version.language, vocabulary.get()});
            terms.push_back(termSentences(version, m_knowledge.lexicon(), *vocabulary, progress));
        }
        if (progress.cancelled()) return; // some terms are missing
        const LanguageTerms sourceLanguage = languages[source];
        languages.erase(languages.begin() + source);

        LinkedAlready linked;
        linked.sentences.resize(m_article.versions[source].sentences.size());
        for (size_t s = 0; s < linked.sentences.size(); ++s)
            linked.sentences[s] = m_filter.isLeftOut(source, static_cast<int>(s));
        std::vector<Unit> units;
        for (const Row &row : rows) {
            const bool fixed = isSetByPerson(row);
            units.push_back({row.ranges, row.confidence, row.evidence, fixed});
            linked.rows.push_back(fixed || isLeftOut(row));
            for (int s = row.ranges[source].begin; s < row.ranges[source].end; ++s)
                linked.sentences[static_cast<size_t>(s)] = true;
        }
        Draft draft(m_article.versions, std::move(terms), std::move(units));
        std::vector<std::vector<TermSentence>> witnesses;
        for (const size_t v : m_running) witnesses.push_back(draft.unitSentences(v));
        AlignJob job{{}, &draft.terms(source)};
        for (const auto &witness : witnesses) job.witnesses.push_back(&witness);
        joinComparableSource({languages, sourceLanguage, m_knowledge, job, m_running, source, linked}, draft,
                             progress);
        rows = rowsOf(std::move(draft.units()), rows);
    }

    /// before: the rows that the units were, in their order, but for the source sentences that joined.
    static std::vector<Row> rowsOf(std::vector<Unit> units, const std::vector<Row> &before) {
        std::vector<Row> rows;
        auto fixed = before.begin();
        for (Unit &unit : units) {
            if (!unit.fixed) {
                rows.push_back(
                    {std::move(unit.ranges), unit.confidence, RowStatus::Auto, std::move(unit.evidence)});
                continue;
            }
            fixed = std::find_if(fixed, before.end(), isSetByPerson);
            rows.push_back(*fixed++);
        }
        return rows;
    }

    const Article &m_article;
    AlignOptions m_options;
    const Knowledge &m_knowledge;
    BoilerplateFilter m_filter;
    std::vector<size_t> m_running; ///< the versions whose sentences stand in their order in the rows
    bool m_linksSource = false;    ///< the source is not one of them
};

} // namespace

Result<Alignment> realign(const Article &article, const AlignOptions &options, const Progress &progress) {
    if (std::ranges::none_of(article.alignment.rows, isSetByPerson))
        return align(article.versions, options, progress);
    return Realigner(article, options).run(progress);
}

} // namespace sejajar
