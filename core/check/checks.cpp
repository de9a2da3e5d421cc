#include "core/check/check.h"

#include "core/check/address.h"
#include "core/check/attribute.h"
#include "core/check/bare_comparative.h"
#include "core/check/characters.h"
#include "core/check/concept_vote.h"
#include "core/check/concept_witness.h"
#include "core/check/dangling_comparison.h"
#include "core/check/date.h"
#include "core/check/field_outlier.h"
#include "core/check/form_of_address.h"
#include "core/check/glossary_use.h"
#include "core/check/inconsistent_target.h"
#include "core/check/inverted_compound.h"
#include "core/check/length.h"
#include "core/check/lost_boundary.h"
#include "core/check/name.h"
#include "core/check/negation.h"
#include "core/check/number.h"
#include "core/check/phrase.h"
#include "core/check/pivot_homograph.h"
#include "core/check/quotes.h"
#include "core/check/repeated_word.h"
#include "core/check/residual_english.h"
#include "core/check/term.h"
#include "core/check/unit.h"
#include "core/check/untranslated.h"

#include <algorithm>

namespace sejajar {
namespace {

constexpr Check all[] = {
    {u"untranslated", u"accuracy.untranslated", Severity::Major, true, untranslatedText},
    {u"length", u"accuracy.omission", Severity::Major, true, shortTranslations},
    {u"residual-english", u"accuracy.untranslated", Severity::Minor, true, residualEnglish},
    {u"number", u"accuracy.mistranslation", Severity::Major, true, changedNumbers},
    {u"characters", u"linguistic.character-encoding", Severity::Minor, true, brokenCharacters},
    {u"address", u"accuracy.untranslated", Severity::Minor, true, changedAddresses},
    {u"inconsistent-target", u"terminology.inconsistent-use", Severity::Minor, true, inconsistentTargets},
    {u"lost-boundary", u"linguistic.punctuation", Severity::Minor, true, lostBoundaries},
    {u"quotes", u"linguistic.punctuation", Severity::Minor, true, unquotedSpeech},
    {u"quote-pairs", u"linguistic.punctuation", Severity::Minor, false, unpairedQuotes},
    {u"phrase-de", u"linguistic.spelling", Severity::Minor, true, germanPhrases},
    {u"phrase-id", u"linguistic.spelling", Severity::Minor, true, indonesianPhrases},
    {u"phrase-usage", u"style.unidiomatic", Severity::Minor, false, phrasesOfUsage},
    {u"register", u"style.register", Severity::Neutral, false, wrongAddress},
    {u"negation", u"accuracy.mistranslation", Severity::Neutral, false, lonelyNegations},
    {u"repeated-word", u"linguistic.grammar", Severity::Minor, true, repeatedWords},
    {u"concept-vote", u"accuracy.mistranslation", Severity::Major, true, outvotedConcepts},
    {u"concept-witness", u"accuracy.mistranslation", Severity::Neutral, false, loneWitnesses},
    {u"field-outlier", u"accuracy.mistranslation", Severity::Major, true, fieldOutliers},
    {u"date", u"accuracy.mistranslation", Severity::Major, true, changedDates},
    {u"name", u"terminology.inconsistent-use", Severity::Minor, true, inconsistentNames},
    {u"glossary", u"terminology.inconsistent-with-resource", Severity::Minor, true, unusedGlossary},
    {u"term", u"terminology.inconsistent-use", Severity::Minor, false, inconsistentTerms},
    {u"attribute", u"accuracy.mistranslation", Severity::Neutral, true, movedAttributes},
    {u"inverted-compound", u"accuracy.mistranslation", Severity::Minor, true, invertedCompounds},
    {u"dangling-comparison", u"style.awkward", Severity::Minor, true, danglingComparisons},
    {u"bare-comparative", u"style.awkward", Severity::Minor, true, bareComparatives},
    {u"unit", u"accuracy.mistranslation", Severity::Major, true, changedUnits},
    {u"pivot-homograph", u"accuracy.mistranslation", Severity::Minor, true, pivotHomographErrors},
};

} // namespace

std::span<const Check> checks() { return all; }

const Check *checkOf(QStringView id) {
    const auto found = std::ranges::find_if(all, [id](const Check &check) { return id == check.id; });
    return found == std::end(all) ? nullptr : found;
}

} // namespace sejajar
