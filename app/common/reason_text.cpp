#include "app/common/reason_text.h"

#include "app/common/plain_text.h"
#include "core/align/knowledge.h"

#include <QCoreApplication>

#include <algorithm>

namespace sejajar {
namespace {

struct Words {
    const char16_t *id;
    const char *text;
    int field = 0; ///< which argument is the id of a field of the lexicon; the text shows its name
};

/// By reason id; %1, %2 ... are the finding's arguments.
constexpr Words reasons[] = {
    {u"untranslated.blank",
     QT_TRANSLATE_NOOP("Reason", "Nothing stands here, but the other texts have a sentence.")},
    {u"untranslated.copy", QT_TRANSLATE_NOOP("Reason", "The sentence is the same as in another language.")},
    {u"untranslated.script", QT_TRANSLATE_NOOP("Reason", "“%1” was left in Chinese characters.")},
    {u"length.short",
     QT_TRANSLATE_NOOP("Reason", "The translation has only %1 % of the length that the source and "
                                 "the other translation let one expect.")},
    {u"number.changed", QT_TRANSLATE_NOOP("Reason", "The other texts say “%1”, here stands “%2”.")},
    {u"number.missing", QT_TRANSLATE_NOOP("Reason", "The number “%1” of the other texts is missing here.")},
    {u"number.shared", QT_TRANSLATE_NOOP("Reason", "The source says “%1”, all translations say “%2”.")},
    {u"characters.replacement",
     QT_TRANSLATE_NOOP("Reason", "A character was lost when the text was converted.")},
    {u"characters.mojibake",
     QT_TRANSLATE_NOOP("Reason", "“%1” is a letter that was read in the wrong encoding.")},
    {u"characters.mixed-scripts", QT_TRANSLATE_NOOP("Reason", "“%1” mixes letters of different scripts.")},
    {u"characters.invisible", QT_TRANSLATE_NOOP("Reason", "An invisible character (%1) stands here.")},
    {u"address.missing", QT_TRANSLATE_NOOP("Reason", "The address “%1” is missing here.")},
    {u"address.changed", QT_TRANSLATE_NOOP("Reason", "The address is “%1”, here stands “%2”.")},
    {u"address.acronym", QT_TRANSLATE_NOOP("Reason", "The other texts write “%1”, here stands “%2”.")},
    {u"residual-english", QT_TRANSLATE_NOOP("Reason", "“%1” was left in English.")},
    {u"inconsistent-target",
     QT_TRANSLATE_NOOP("Reason", "The same source sentence was translated before as “%1”.")},
    {u"lost-boundary", QT_TRANSLATE_NOOP("Reason", "A sentence seems to end inside “%1”.")},
    {u"quotes.speech", QT_TRANSLATE_NOOP("Reason", "Direct speech without quotation marks follows “%1”.")},
    {u"quotes.unclosed", QT_TRANSLATE_NOOP("Reason", "This quotation is never closed.")},
    {u"quotes.unopened", QT_TRANSLATE_NOOP("Reason", "This quotation was never opened.")},
    {u"phrase.spelling", QT_TRANSLATE_NOOP("Reason", "“%1” is misspelt; right is “%2”.")},
    {u"phrase.grammar", QT_TRANSLATE_NOOP("Reason", "“%1” is wrong; right is “%2”.")},
    {u"phrase.norm", QT_TRANSLATE_NOOP("Reason", "The norm writes “%2”, not “%1”.")},
    {u"phrase.style", QT_TRANSLATE_NOOP("Reason", "Better than “%1” is “%2”.")},
    {u"register", QT_TRANSLATE_NOOP("Reason", "The source addresses with “%1”, here stands “%2”.")},
    {u"negation.missing", QT_TRANSLATE_NOOP("Reason", "The other texts negate (“%1”), this one does not.")},
    {u"negation.added", QT_TRANSLATE_NOOP("Reason", "This text negates (“%1”), the others do not.")},
    {u"repeated-word", QT_TRANSLATE_NOOP("Reason", "“%1” stands twice in a row.")},
    {u"concept-vote.outvoted",
     QT_TRANSLATE_NOOP("Reason", "“%1” (%2) stands only here; the other versions say “%3”."), 2},
    {u"concept-vote.document",
     QT_TRANSLATE_NOOP("Reason", "“%1” (%2) stands only here; another version says “%3”, as this "
                                 "translation does in other places."),
     2},
    {u"concept-vote.shared",
     QT_TRANSLATE_NOOP("Reason",
                       "The source says “%3” (%2), both translations say “%1”: probably a shared error."),
     2},
    {u"concept-witness.source",
     QT_TRANSLATE_NOOP("Reason", "Here stands “%1” (%2), in the source “%3”; no other version helps."), 2},
    {u"concept-witness.translations",
     QT_TRANSLATE_NOOP("Reason", "One translation says “%1” (%2), the other “%3”; the source does not help."),
     2},
    {u"field-outlier",
     QT_TRANSLATE_NOOP("Reason", "“%1” (%2) stands here once; elsewhere the text speaks of %3. The source "
                                 "never mentions %4, but %5. The other translation has “%6”, too: probably "
                                 "a shared error."),
     2},
    {u"date.outvoted", QT_TRANSLATE_NOOP("Reason", "“%1” stands only here; the other versions say “%2”.")},
    {u"date.source", QT_TRANSLATE_NOOP("Reason", "Here stands “%1”, the source says “%2”.")},
    {u"date.shared",
     QT_TRANSLATE_NOOP("Reason",
                       "The translations say “%1”, the source says “%2”: probably a shared error.")},
    {u"unit", QT_TRANSLATE_NOOP("Reason", "Here stands “%1”, in the other versions “%2”.")},
    {u"pivot-homograph",
     QT_TRANSLATE_NOOP("Reason", "“%1” is another sense of the English “%3”; the source says “%2”.")},
    {u"name.spelling", QT_TRANSLATE_NOOP("Reason", "The name “%1” is written “%2” elsewhere.")},
    {u"name.capitals", QT_TRANSLATE_NOOP("Reason", "“%1” is also written “%2” in this text.")},
    {u"name.person",
     QT_TRANSLATE_NOOP("Reason", "“%1” and “%2” are one person, who has only one name in the source: %3.")},
    {u"name.romanisation",
     QT_TRANSLATE_NOOP("Reason", "“%1” is no usual way to write %3; elsewhere the text says “%2”.")},
    {u"glossary.replaced",
     QT_TRANSLATE_NOOP("Reason", "The glossary wants “%2” for “%1”, here stands “%3”.")},
    {u"glossary.missing",
     QT_TRANSLATE_NOOP("Reason", "The glossary wants “%2” for “%1”; it is missing here.")},
    {u"term", QT_TRANSLATE_NOOP("Reason", "“%1” is usually “%3” in this text, here it is “%2”.")},
    {u"attribute",
     QT_TRANSLATE_NOOP("Reason", "“%1” and “%2”: the same attribute stands beside different things.")},
    {u"inverted-compound",
     QT_TRANSLATE_NOOP("Reason", "“%1” has the order of “%2”; Indonesian names the thing first.")},
    {u"dangling-comparison", QT_TRANSLATE_NOOP("Reason", "“%1” is compared with nothing that follows.")},
    {u"bare-comparative",
     QT_TRANSLATE_NOOP(
         "Reason", "“%1”, “%2”: a comparative without anything to compare; the source does not compare.")},
};

/// By the id of the check.
struct CheckWords {
    const char16_t *id;
    const char *name;
    const char *description;
};
constexpr CheckWords checkWords[] = {
    {u"untranslated", QT_TRANSLATE_NOOP("Check", "Not translated"),
     QT_TRANSLATE_NOOP("Check", "Sentences that are missing, copied, or left in Chinese characters.")},
    {u"length", QT_TRANSLATE_NOOP("Check", "Length"),
     QT_TRANSLATE_NOOP("Check", "Translations that are much too short for the source and for each other.")},
    {u"number", QT_TRANSLATE_NOOP("Check", "Numbers"),
     QT_TRANSLATE_NOOP("Check", "Numbers on which the texts disagree.")},
    {u"characters", QT_TRANSLATE_NOOP("Check", "Characters"),
     QT_TRANSLATE_NOOP("Check", "Garbled and invisible characters, words in mixed scripts.")},
    {u"address", QT_TRANSLATE_NOOP("Check", "Addresses"),
     QT_TRANSLATE_NOOP("Check", "Web and e-mail addresses and acronyms that differ from the source.")},
    {u"residual-english", QT_TRANSLATE_NOOP("Check", "English left in"),
     QT_TRANSLATE_NOOP("Check", "English words that the other texts say in their own language.")},
    {u"inconsistent-target", QT_TRANSLATE_NOOP("Check", "Same source, other translation"),
     QT_TRANSLATE_NOOP("Check", "Source sentences that come again and are translated quite differently.")},
    {u"lost-boundary", QT_TRANSLATE_NOOP("Check", "Lost full stop"),
     QT_TRANSLATE_NOOP("Check", "Two sentences that run into each other.")},
    {u"quotes", QT_TRANSLATE_NOOP("Check", "Direct speech"),
     QT_TRANSLATE_NOOP("Check", "Direct speech without quotation marks.")},
    {u"quote-pairs", QT_TRANSLATE_NOOP("Check", "Unpaired quotation marks"),
     QT_TRANSLATE_NOOP("Check", "Quotation marks that open or close nothing.")},
    {u"phrase-de", QT_TRANSLATE_NOOP("Check", "Wrong phrases in German"),
     QT_TRANSLATE_NOOP("Check", "A list of misspellings and wrong turns of phrase.")},
    {u"phrase-id", QT_TRANSLATE_NOOP("Check", "Wrong phrases in Indonesian"),
     QT_TRANSLATE_NOOP("Check", "A list of misspellings and wrong turns of phrase.")},
    {u"phrase-usage", QT_TRANSLATE_NOOP("Check", "Usage"),
     QT_TRANSLATE_NOOP("Check", "Spellings against the norm, and things said twice.")},
    {u"register", QT_TRANSLATE_NOOP("Check", "Form of address"),
     QT_TRANSLATE_NOOP("Check", "Polite where the source is familiar, or the other way round.")},
    {u"negation", QT_TRANSLATE_NOOP("Check", "Negation"),
     QT_TRANSLATE_NOOP("Check", "Sentences that only one text negates, or all but one.")},
    {u"repeated-word", QT_TRANSLATE_NOOP("Check", "Repeated word"),
     QT_TRANSLATE_NOOP("Check", "The same word twice in a row.")},
    {u"concept-vote", QT_TRANSLATE_NOOP("Check", "Outvoted word"),
     QT_TRANSLATE_NOOP("Check", "One version names another thing of the same kind than the other two.")},
    {u"concept-witness", QT_TRANSLATE_NOOP("Check", "One word against another"),
     QT_TRANSLATE_NOOP("Check", "Two versions name different things of one kind, and nothing decides.")},
    {u"field-outlier", QT_TRANSLATE_NOOP("Check", "Thing that does not belong here"),
     QT_TRANSLATE_NOOP("Check", "A thing that both translations name once and the source never.")},
    {u"date", QT_TRANSLATE_NOOP("Check", "Weekdays and months"),
     QT_TRANSLATE_NOOP("Check", "A weekday or a month that the other versions name differently.")},
    {u"unit", QT_TRANSLATE_NOOP("Check", "Units"),
     QT_TRANSLATE_NOOP("Check", "A number that has another unit than in the other versions.")},
    {u"pivot-homograph", QT_TRANSLATE_NOOP("Check", "Other sense of an English word"),
     QT_TRANSLATE_NOOP("Check", "Words that translate another sense of the English word in between.")},
    {u"name", QT_TRANSLATE_NOOP("Check", "Names"),
     QT_TRANSLATE_NOOP("Check", "One name that is written in several ways.")},
    {u"glossary", QT_TRANSLATE_NOOP("Check", "Glossary"),
     QT_TRANSLATE_NOOP("Check", "Words of the project's glossary that a translation does not use.")},
    {u"term", QT_TRANSLATE_NOOP("Check", "Varying terms"),
     QT_TRANSLATE_NOOP("Check",
                       "Terms that a translation renders otherwise once. Synonyms are often meant.")},
    {u"attribute", QT_TRANSLATE_NOOP("Check", "Colours and numbers"),
     QT_TRANSLATE_NOOP("Check",
                       "A colour or a number that stands beside another thing in the other translation.")},
    {u"inverted-compound", QT_TRANSLATE_NOOP("Check", "Inverted compound"),
     QT_TRANSLATE_NOOP("Check", "Two Indonesian nouns in the order of a German compound.")},
    {u"dangling-comparison", QT_TRANSLATE_NOOP("Check", "Dangling comparison"),
     QT_TRANSLATE_NOOP("Check", "A thing that is compared with the speaker.")},
    {u"bare-comparative", QT_TRANSLATE_NOOP("Check", "Bare comparative"),
     QT_TRANSLATE_NOOP("Check", "A comparative in both translations with nothing to compare.")},
};

const CheckWords *wordsOf(QStringView id) {
    const auto found = std::ranges::find_if(checkWords, [id](const CheckWords &w) { return id == w.id; });
    return found == std::end(checkWords) ? nullptr : found;
}

/// The name of a field of the lexicon in the language of the installed translators; its id without one.
QString fieldName(const QString &id) {
    const QString language =
        QCoreApplication::translate("Reason", "en", "the code of this language: de for German");
    const std::vector<Field> &fields = Knowledge::builtIn().lexicon().fields();
    const auto found = std::ranges::find(fields, id, &Field::id);
    return found == fields.end() ? id : found->names.value(language, id);
}

} // namespace

QString reasonText(const Finding &finding) {
    const auto found =
        std::ranges::find_if(reasons, [&](const Words &words) { return finding.reason == words.id; });
    if (found == std::end(reasons)) return plainLine(finding.note);
    const QString pattern = QCoreApplication::translate("Reason", found->text);
    // One pass, so that an argument that reads "%2" stays what it is.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] != u'%' || number < 1) {
            text += pattern[i];
            continue;
        }
        const QString argument = finding.arguments.value(number - 1);
        text += plainLine(number == found->field ? fieldName(argument) : argument);
        ++i;
    }
    return text;
}

std::vector<Finding> explained(std::vector<Finding> findings) {
    for (Finding &finding : findings)
        if (finding.note.isEmpty()) finding.note = reasonText(finding);
    return findings;
}

QString checkName(QStringView id) {
    const CheckWords *words = wordsOf(id);
    return words ? QCoreApplication::translate("Check", words->name) : id.toString();
}

QString checkDescription(QStringView id) {
    const CheckWords *words = wordsOf(id);
    return words ? QCoreApplication::translate("Check", words->description) : QString();
}

} // namespace sejajar
