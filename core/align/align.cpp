#include "core/align/align.h"

#include "core/align/boilerplate_filter.h"
#include "core/align/calibration.h"
#include "core/align/comparable_source.h"
#include "core/align/draft.h"
#include "core/align/evidence.h"
#include "core/align/pool_aligner.h"

#include <QStringList>

#include <algorithm>
#include <map>
#include <tuple>

namespace sejajar {
namespace {

constexpr double confident = .9;
// Of 62 pairs of news of which a seventh of the sentences is missing and another seventh joined, a quarter
// and more of the sentences stand in confident rows; of 62 pairs of unrelated news an eighth at most.
constexpr double leastConfidentShare = .18;
// Of the sentences of 372 articles of news, of which up to a seventh is missing and another seventh joined,
// .61 and more are expected beside their translation, but for two short ones; of 239 texts that share
// a quarter of the sentences at most .60. What beads score tells no more: a pair of single sentences may say
// little.
constexpr double leastTranslatedShare = .6;

/// The order in which versions are aligned: the translations, then the source against all of them at once.
std::vector<size_t> alignmentOrder(const std::vector<Version> &versions) {
    std::vector<size_t> order;
    for (const Role role : {Role::Translation, Role::Source}) {
        for (size_t i = 0; i < versions.size(); ++i) {
            if (versions[i].role == role) order.push_back(i);
        }
    }
    return order;
}

/// Share of the sentences of the given versions that stand in confident units in which none of these is
/// empty.
double confidentShare(const Draft &draft, const std::vector<size_t> &versions) {
    double all = 0;
    double good = 0;
    for (const Unit &unit : draft.units()) {
        double sentences = 0;
        bool complete = true;
        for (const size_t v : versions) {
            sentences += unit.ranges[v].size();
            complete = complete && !unit.ranges[v].isEmpty();
        }
        all += sentences;
        if (complete && unit.confidence >= confident) good += sentences;
    }
    return all > 0 ? good / all : 0;
}

/// Share of the sentences of a source and of a version it is aligned with that are expected to stand beside
/// each other: short texts have few beads that are confident, so that unsure ones have to count. How sure the
/// rows of the translations are is not asked.
double translatedShare(const Draft &draft, size_t witness, const std::vector<Bead> &beads) {
    double all = 0;
    double translated = 0;
    for (const Bead &bead : beads) {
        double sentences = 0;
        for (int i = bead.a.begin; i < bead.a.end; ++i)
            sentences += draft.units()[static_cast<size_t>(i)].ranges[witness].size();
        const bool complete = sentences > 0 && !bead.b.isEmpty();
        sentences += bead.b.size();
        all += sentences;
        if (complete) translated += sentences * bead.confidence;
    }
    return all > 0 ? translated / all : 0;
}

/// The units and sentences of one article for one step, which the job points into.
struct Step {
    std::vector<std::vector<TermSentence>> witnesses;
    AlignJob job;
};

/// Aligns articles whose versions have the same languages and roles.
class GroupAligner {
public:
    GroupAligner(const std::vector<const std::vector<Version> *> &articles, const AlignOptions &options)
        : m_articles(articles), m_options(options),
          m_knowledge(options.knowledge ? *options.knowledge : Knowledge::builtIn()),
          m_order(alignmentOrder(*articles.front())) {
        std::map<QString, std::shared_ptr<Vocabulary>> byLanguage;
        for (const Version &version : *articles.front()) {
            std::shared_ptr<Vocabulary> &vocabulary = byLanguage[version.language];
            if (!vocabulary)
                vocabulary = std::make_shared<Vocabulary>(m_knowledge.vocabulary(version.language));
            m_vocabularies.push_back(vocabulary);
        }
    }

    Result<std::vector<Alignment>> run(const Progress &progress) {
        for (const std::vector<Version> *article : m_articles) {
            std::vector<std::vector<TermSentence>> terms;
            for (size_t v = 0; v < article->size(); ++v)
                terms.push_back(
                    termSentences((*article)[v], m_knowledge.lexicon(), *m_vocabularies[v], progress));
            m_drafts.emplace_back(*article, std::move(terms), m_order.front());
        }
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
        m_alignments.resize(m_drafts.size());
        for (size_t step = 1; step < m_order.size(); ++step) {
            const auto steps = static_cast<double>(m_order.size() - 1);
            const std::vector<size_t> witnesses(m_order.begin(),
                                                m_order.begin() + static_cast<std::ptrdiff_t>(step));
            Outcome added = addVersion(
                witnesses, m_order[step],
                progress.part(static_cast<double>(step - 1) / steps, static_cast<double>(step) / steps));
            if (!added) return added.error();
        }
        for (size_t d = 0; d < m_drafts.size(); ++d) {
            // Links to a comparable source have a confidence of their own.
            const bool calibrate = m_order.size() > 2 && m_alignments[d].sourceKind != SourceKind::Comparable;
            for (Unit &unit : m_drafts[d].units())
                m_alignments[d].rows.push_back({std::move(unit.ranges),
                                                calibrate ? calibratedRow(unit.confidence) : unit.confidence,
                                                RowStatus::Auto, std::move(unit.evidence)});
        }
        return std::move(m_alignments);
    }

private:
    /// Aligns one more version with what the drafts hold already.
    Outcome addVersion(const std::vector<size_t> &witnesses, size_t target, const Progress &progress) {
        const std::vector<Version> &versions = m_drafts.front().versions();
        const bool isSource = versions[target].role == Role::Source;
        std::vector<Step> steps(m_drafts.size());
        std::vector<AlignJob> jobs;
        for (size_t d = 0; d < m_drafts.size(); ++d) {
            if (witnesses.size() == 1) {
                // Nothing has joined: its units are its sentences.
                steps[d].job.witnesses.push_back(&m_drafts[d].terms(witnesses.front()));
            } else {
                for (const size_t w : witnesses) steps[d].witnesses.push_back(m_drafts[d].unitSentences(w));
                for (const auto &units : steps[d].witnesses) steps[d].job.witnesses.push_back(&units);
            }
            steps[d].job.target = &m_drafts[d].terms(target);
            jobs.push_back(steps[d].job);
        }
        std::vector<LanguageTerms> languages;
        for (const size_t w : witnesses) languages.push_back({versions[w].language, m_vocabularies[w].get()});
        const LanguageTerms targetLanguage{versions[target].language, m_vocabularies[target].get()};
        PoolAligner aligner(languages, targetLanguage, m_knowledge, std::move(jobs), progress);
        Result<std::vector<BeadPath>> paths = aligner.run(
            {.threads = m_options.threads, .learnAtTheEnd = m_options.learnt != nullptr}, progress);
        if (!paths) return paths.error();

        size_t translated = 0;
        for (size_t d = 0; d < m_drafts.size(); ++d) {
            Draft &draft = m_drafts[d];
            Alignment &alignment = m_alignments[d];
            const std::vector<Bead> &beads = (*paths)[d].beads;
            if (isSource) {
                const bool parallel =
                    m_options.sourceIsParallel ||
                    translatedShare(draft, witnesses.front(), beads) >= leastTranslatedShare;
                alignment.sourceKind = parallel ? SourceKind::Parallel : SourceKind::Comparable;
                if (!parallel) {
                    joinComparableSource(
                        {languages, targetLanguage, m_knowledge, steps[d].job, witnesses, target}, draft,
                        progress);
                    continue;
                }
            }
            ++translated;
            draft.join(target, beads);
            if (!isSource) {
                std::vector<size_t> aligned = witnesses;
                aligned.push_back(target);
                alignment.looksTranslated = confidentShare(draft, aligned) >= leastConfidentShare;
            }
            explain(aligner.models(), steps[d].job, witnesses, target, beads, draft, progress);
        }
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
        // A source that was not translated teaches nothing: its words were counted beside those of sentences
        // about something else.
        if (m_options.learnt && 2 * translated > m_drafts.size())
            collectLearnt(aligner.models(), languages, targetLanguage);
        return Done{};
    }

    void collectLearnt(const std::vector<std::unique_ptr<PairModel>> &models,
                       const std::vector<LanguageTerms> &witnesses, const LanguageTerms &target) const {
        for (size_t w = 0; w < models.size(); ++w) {
            addLearnt(models[w]->forward().counts(), witnesses[w], target);
            addLearnt(models[w]->backward().counts(), target, witnesses[w]);
        }
    }

    void addLearnt(const WordRows &counts, const LanguageTerms &from, const LanguageTerms &to) const {
        // What was met half a time may be anything, and numbers teach nothing.
        constexpr float worthKeeping = .5f;
        for (TermId id = 0; id < from.vocabulary->size(); ++id) {
            const Vocabulary::Entry &entry = from.vocabulary->at(id);
            if (entry.kind == TermKind::Number) continue;
            for (const WordLink &link : counts.row(id)) {
                const Vocabulary::Entry &other = to.vocabulary->at(link.to);
                if (link.value >= worthKeeping && other.kind != TermKind::Number)
                    m_options.learnt->links.push_back({from.language, to.language, entry.surface,
                                                       other.surface, static_cast<double>(link.value)});
            }
        }
    }

    void explain(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                 const std::vector<size_t> &witnesses, size_t target, const std::vector<Bead> &beads,
                 Draft &joined, const Progress &progress) const {
        EvidenceFinder finder = evidenceFinder(models, job, witnesses, target, joined);
        for (size_t i = 0; i < beads.size() && !progress.cancelled(); ++i) {
            if (!beads[i].a.isEmpty() && !beads[i].b.isEmpty())
                finder.add(beads[i].a, beads[i].b, joined.units()[i].evidence);
        }
    }

    EvidenceFinder evidenceFinder(const std::vector<std::unique_ptr<PairModel>> &models, const AlignJob &job,
                                  const std::vector<size_t> &witnesses, size_t target,
                                  const Draft &draft) const {
        const auto shown = [&draft](size_t v) {
            return EvidenceVersion{static_cast<int>(v), &draft.versions()[v]};
        };
        std::vector<EvidenceVersion> witnessVersions;
        for (const size_t w : witnesses) witnessVersions.push_back(shown(w));
        return {models, m_knowledge.lexicon(), job, std::move(witnessVersions), shown(target)};
    }

    const std::vector<const std::vector<Version> *> &m_articles;
    AlignOptions m_options;
    const Knowledge &m_knowledge;
    std::vector<size_t> m_order;
    std::vector<std::shared_ptr<Vocabulary>> m_vocabularies; ///< by version
    std::vector<Draft> m_drafts;
    std::vector<Alignment> m_alignments;
};

} // namespace

Result<Alignment> align(const std::vector<Version> &versions, const AlignOptions &options,
                        const Progress &progress) {
    Result<std::vector<Alignment>> aligned = alignPool({&versions}, options, progress);
    if (!aligned) return aligned.error();
    return std::move(aligned->front());
}

Result<std::vector<Alignment>> alignPool(const std::vector<const std::vector<Version> *> &articles,
                                         const AlignOptions &options, const Progress &progress) {
    std::map<QString, std::vector<size_t>> groups;
    for (size_t i = 0; i < articles.size(); ++i) {
        QStringList key;
        for (const Version &version : *articles[i])
            key << version.language + (version.role == Role::Source ? u'*' : u' ');
        groups[key.join(u',')].push_back(i);
    }
    std::vector<Alignment> result(articles.size());
    std::vector<BoilerplateFilter> filters;
    filters.reserve(articles.size());
    for (const std::vector<Version> *article : articles) filters.emplace_back(*article, options.keptLines);
    double done = 0;
    for (const auto &[key, members] : groups) {
        const double share = static_cast<double>(members.size()) / static_cast<double>(articles.size());
        const Progress part = progress.part(done, done + share);
        done += share;
        std::vector<const std::vector<Version> *> group;
        for (const size_t member : members) group.push_back(&filters[member].versions());
        if (group.front()->empty()) continue;
        Result<std::vector<Alignment>> aligned = GroupAligner(group, options).run(part);
        if (!aligned) return aligned.error();
        for (size_t i = 0; i < members.size(); ++i)
            result[members[i]] = filters[members[i]].restored(std::move((*aligned)[i]));
    }
    for (size_t i = 0; i < result.size(); ++i) {
        result[i].confidentShare = confidentShare(*articles[i], result[i].rows);
        result[i].keptLines = options.keptLines;
    }
    if (options.learnt) {
        std::ranges::sort(options.learnt->links, [](const LearntLink &a, const LearntLink &b) {
            return std::tie(a.languageA, a.languageB, a.a, a.b) <
                   std::tie(b.languageA, b.languageB, b.a, b.b);
        });
    }
    return result;
}

} // namespace sejajar
