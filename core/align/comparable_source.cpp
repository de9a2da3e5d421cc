#include "core/align/comparable_source.h"

#include "core/align/evidence.h"

namespace sejajar {

void joinComparableSource(const ComparableSource &step, Draft &draft, const Progress &progress) {
    // What was learnt while the source was taken for a parallel one is wrong, so the links start from what is
    // known.
    const PoolAligner unlearnt(step.languages, step.sourceLanguage, step.knowledge, {step.job}, progress);
    const SourceLinks links = linkComparableSource(unlearnt.models(), step.job, step.linked, progress);
    if (progress.cancelled()) return;
    const auto shown = [&draft](size_t v) {
        return EvidenceVersion{static_cast<int>(v), &draft.versions()[v]};
    };
    std::vector<EvidenceVersion> translations;
    for (const size_t v : step.translations) translations.push_back(shown(v));
    EvidenceFinder finder(unlearnt.models(), step.knowledge.lexicon(), step.job, std::move(translations),
                          shown(step.source));
    for (const SourceLink &link : links.links)
        finder.add({link.row, link.row + 1}, {link.sentence, link.sentence + 1},
                   draft.units()[static_cast<size_t>(link.row)].evidence);
    draft.joinSource(step.source, links);
}

} // namespace sejajar
