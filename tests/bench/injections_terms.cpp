// Errors of terms, attributes and comparisons.

#include "core/text/language.h"
#include "tests/bench/injections.h"

#include <QRegularExpression>

#include <algorithm>
#include <map>
#include <optional>

namespace sejajar::bench {
namespace {

bool overlap(const QList<ConceptId> &a, const QList<ConceptId> &b) {
    return std::ranges::any_of(a, [&b](ConceptId id) { return b.contains(id); });
}

/// A term of a row, with offsets into the line.
struct Word {
    TermId id = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
};

/// The terms of a version's line.
std::vector<Word> wordsOf(const CleanDocument &clean, int row, size_t v) {
    std::vector<Word> words;
    const qsizetype begin = spanOfLine(clean.document, v, row).begin;
    for (const TermOccurrence &term : clean.checked.terms(static_cast<size_t>(row), v))
        words.push_back({term.id, term.begin - begin, term.end - begin});
    return words;
}

const Vocabulary::Entry &entryOf(const CleanDocument &clean, size_t v, TermId id) {
    return clean.checked.vocabulary(v).at(id);
}

QString textOf(const CleanDocument &clean, int row, size_t v, const Word &word) {
    return clean.document.lines[v][row].mid(word.begin, word.end - word.begin);
}

/// Another word that the lexicon gives for one of the concepts, which does not begin like this one.
QString synonym(const CleanDocument &clean, const QList<ConceptId> &concepts, size_t v, const QString &word,
                std::mt19937 &random) {
    QStringList others;
    for (const ConceptId id : concepts) {
        for (const QString &form : clean.checked.lexicon().forms(id, clean.article.versions[v].language)) {
            const bool oneWord = std::ranges::all_of(form, [](QChar c) { return c.isLetter(); });
            if (oneWord && form.left(4).toLower() != word.left(4).toLower() &&
                form.front().isUpper() == word.front().isUpper())
                others << form;
        }
    }
    return others.isEmpty()
               ? QString()
               : others[static_cast<qsizetype>(draw(random, static_cast<size_t>(others.size())))];
}

bool isField(const CleanDocument &clean, ConceptId id, QStringView beginning) {
    const Field *field = clean.checked.lexicon().fieldOf(id);
    return field && field->id.startsWith(beginning);
}

bool isNoun(const CleanDocument &clean, ConceptId id) {
    const QStringList forms = clean.checked.lexicon().forms(id, QStringLiteral("de"));
    return !forms.isEmpty() && forms.front().front().isUpper();
}

/// A term of the source that a translation renders by one word four times or more gets a synonym once.
std::vector<Injection> termVaried(const CleanDocument &clean, Side side, std::mt19937 &random) {
    constexpr size_t fewestUses = 4;
    std::vector<Injection> result;
    if (side == Side::Both) return result;
    const size_t v = versionsOf(side).front();
    struct Use {
        int row = 0;
        Word word;
        QList<ConceptId> shared;
    };
    std::map<TermId, std::map<TermId, std::vector<Use>>> uses; // by the source's term, by the translation's
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        for (const Word &source : wordsOf(clean, r, NewsDocument::source)) {
            const Vocabulary::Entry &entry = entryOf(clean, NewsDocument::source, source.id);
            if (entry.surface.size() < 2) continue;
            for (const Word &word : wordsOf(clean, r, v)) {
                QList<ConceptId> shared = clean.checked.lexicon().concepts(clean.article.versions[v].language,
                                                                           entryOf(clean, v, word.id).key);
                shared.removeIf([&](ConceptId id) {
                    return !entry.concepts.contains(id) || !isNoun(clean, id) ||
                           isField(clean, id, u"countries");
                });
                if (!shared.isEmpty()) uses[source.id][word.id].push_back({r, word, shared});
            }
        }
    }
    for (const auto &[source, byWord] : uses) {
        if (byWord.size() != 1 || byWord.begin()->second.size() < fewestUses) continue;
        for (const Use &use : byWord.begin()->second) {
            const QString other = synonym(clean, use.shared, v, textOf(clean, use.row, v, use.word), random);
            if (!other.isEmpty())
                result.push_back({use.row, {{v, use.word.begin, use.word.end, other}}, false, false});
        }
    }
    return result;
}

/// Nouns that a row has in both translations, by their first shared concept.
std::vector<std::pair<Word, Word>> sharedNouns(const CleanDocument &clean, int row) {
    std::vector<std::pair<Word, Word>> result;
    const std::vector<Word> indonesian = wordsOf(clean, row, NewsDocument::indonesian);
    for (const Word &german : wordsOf(clean, row, NewsDocument::german)) {
        if (!textOf(clean, row, NewsDocument::german, german).front().isUpper() || german.begin == 0)
            continue;
        for (const Word &word : indonesian) {
            const QList<ConceptId> &concepts = entryOf(clean, NewsDocument::german, german.id).concepts;
            if (!overlap(concepts, entryOf(clean, NewsDocument::indonesian, word.id).concepts) ||
                !std::ranges::any_of(concepts, [&](ConceptId id) { return isNoun(clean, id); }))
                continue;
            result.push_back({german, word});
            break;
        }
    }
    return result;
}

/// German gets a colour before one noun, Indonesian the same colour behind another one, or behind the same.
std::vector<Injection> colours(const CleanDocument &clean, Side side, bool moved) {
    std::vector<Injection> result;
    if (side != Side::Both) return result;
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        const std::vector<std::pair<Word, Word>> nouns = sharedNouns(clean, r);
        if (nouns.size() < 2 || nouns.front().second.id == nouns.back().second.id ||
            nouns.front().first.id == nouns.back().first.id)
            continue;
        const Word &german = nouns.front().first;
        const Word &indonesian = (moved ? nouns.back() : nouns.front()).second;
        result.push_back(
            {r,
             {{NewsDocument::german, german.begin, german.begin, QStringLiteral("roten ")},
              {NewsDocument::indonesian, indonesian.end, indonesian.end, QStringLiteral(" merah")}},
             false,
             false});
    }
    return result;
}

std::vector<Injection> colourMoved(const CleanDocument &clean, Side side, std::mt19937 &) {
    return colours(clean, side, true);
}
/// No error: how often the check sees one all the same.
std::vector<Injection> colourKept(const CleanDocument &clean, Side side, std::mt19937 &) {
    return colours(clean, side, false);
}

/// Two Indonesian words for a German compound get its order.
std::vector<Injection> compoundInverted(const CleanDocument &clean, Side side, std::mt19937 &) {
    std::vector<Injection> result;
    if (side != Side::Indonesian) return result;
    constexpr size_t v = NewsDocument::indonesian;
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        const std::vector<Word> words = wordsOf(clean, r, v);
        for (const Word &german : wordsOf(clean, r, NewsDocument::german)) {
            const Vocabulary::Entry &entry = entryOf(clean, NewsDocument::german, german.id);
            if (!entry.surface.front().isUpper() || entry.key.contains(u' ')) continue;
            const Compound parts = compound(clean.checked.lexicon(), entry.surface);
            for (size_t i = 0; i + 1 < words.size(); ++i) {
                const bool fits = words[i + 1].begin == words[i].end + 1 &&
                                  overlap(entryOf(clean, v, words[i].id).concepts, parts.head) &&
                                  overlap(entryOf(clean, v, words[i + 1].id).concepts, parts.rest);
                if (!fits) continue;
                result.push_back(
                    {r,
                     {{v, words[i].begin, words[i + 1].end,
                       textOf(clean, r, v, words[i + 1]) + u' ' + textOf(clean, r, v, words[i])}},
                     false,
                     false});
                break;
            }
        }
    }
    return result;
}

QRegularExpression pattern(const QString &text) {
    return QRegularExpression(text, QRegularExpression::UseUnicodePropertiesOption);
}

/// The first adjective of the lexicon that a pattern captures in a line, up to its end.
QRegularExpressionMatch firstAdjective(const CleanDocument &clean, int row, size_t v,
                                       const QRegularExpression &like) {
    const QString language = primaryLanguage(clean.article.versions[v].language);
    for (auto all = like.globalMatch(clean.document.lines[v][row]); all.hasNext();) {
        const QRegularExpressionMatch match = all.next();
        const QList<ConceptId> concepts =
            clean.checked.lexicon().concepts(language, ConceptLexicon::key(match.captured(1), language));
        if (std::ranges::any_of(concepts, [&](ConceptId id) { return isField(clean, id, u"adjectives"); }))
            return match;
    }
    return {};
}

/// An adjective behind an article becomes a comparative in both translations.
std::vector<Injection> comparativeMade(const CleanDocument &clean, Side side, std::mt19937 &) {
    static const QRegularExpression german(
        pattern(QStringLiteral("\\bd(?:er|ie|as|en|em|es) (\\w{4,})(?=e[nmrs]? \\p{Lu})")));
    static const QRegularExpression indonesian(pattern(QStringLiteral("\\byang (\\w+)")));
    std::vector<Injection> result;
    if (side != Side::Both) return result;
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        const QRegularExpressionMatch de = firstAdjective(clean, r, NewsDocument::german, german);
        const QRegularExpressionMatch id = firstAdjective(clean, r, NewsDocument::indonesian, indonesian);
        if (!de.hasMatch() || !id.hasMatch()) continue;
        const qsizetype end = de.capturedEnd(1);
        result.push_back(
            {r,
             {{NewsDocument::german, de.capturedStart(1), end, de.captured(1) + QStringLiteral("er")},
              {NewsDocument::indonesian, id.capturedStart(1), id.capturedEnd(1),
               QStringLiteral("lebih ") + id.captured(1)}},
             false,
             false});
    }
    return result;
}

/// A sentence in which I speak of something begins with a comparison of a thing.
std::vector<Injection> comparisonPrefixed(const CleanDocument &clean, Side side, std::mt19937 &random) {
    static const QRegularExpression german(
        pattern(QStringLiteral("^[„“\"]?(?:Ich|Wir) (\\w+) (?=[^,.]*\\b(?:sie|ihn|es)\\b)")));
    static const QRegularExpression indonesian(
        pattern(QStringLiteral("^[„“\"]?(?:Saya|Aku|Kami|Kita) (?=[^,.]*\\w{3}nya\\b)")));
    static const QStringList germanThings = {QStringLiteral("die Jacke"),  QStringLiteral("das Auto"),
                                             QStringLiteral("den Hammer"), QStringLiteral("das Brot"),
                                             QStringLiteral("die Brücke"), QStringLiteral("das Klavier")};
    static const QStringList indonesianThings = {QStringLiteral("jaket"),    QStringLiteral("mobil"),
                                                 QStringLiteral("palu"),     QStringLiteral("roti"),
                                                 QStringLiteral("jembatan"), QStringLiteral("piano")};
    std::vector<Injection> result;
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        Injection injection{r, {}, false, false};
        const auto thing = static_cast<qsizetype>(draw(random, static_cast<size_t>(germanThings.size())));
        for (const size_t v : versionsOf(side)) {
            const bool isGerman = v == NewsDocument::german;
            const QRegularExpressionMatch match =
                (isGerman ? german : indonesian).match(clean.document.lines[v][r]);
            if (!match.hasMatch()) break;
            const QStringList words =
                match.captured().remove(pattern(QStringLiteral("[„“\"]"))).toLower().split(u' ');
            const QString text =
                isGerman ? QStringLiteral("Genau wie %1, %2 %3 ").arg(germanThings[thing], words[1], words[0])
                         : QStringLiteral("Sama seperti %1, %2 ").arg(indonesianThings[thing], words[0]);
            injection.edits.push_back({v, 0, match.capturedEnd(), text});
        }
        if (injection.edits.size() == versionsOf(side).size()) result.push_back(std::move(injection));
    }
    return result;
}

const InjectionKind kinds[] = {
    {"term-varied", {QStringLiteral("term")}, termVaried},
    {"colour-moved", {QStringLiteral("attribute")}, colourMoved},
    {"colour-kept", {QStringLiteral("attribute")}, colourKept},
    {"compound-inverted", {QStringLiteral("inverted-compound")}, compoundInverted},
    {"comparative-made", {QStringLiteral("bare-comparative")}, comparativeMade},
    {"comparison-prefixed", {QStringLiteral("dangling-comparison")}, comparisonPrefixed},
};

} // namespace

std::span<const InjectionKind> termInjections() { return kinds; }

} // namespace sejajar::bench
