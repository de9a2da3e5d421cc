// Errors that need no lexicon: sentences, words and names.

#include "core/text/language.h"
#include "tests/bench/injections.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <optional>
#include <set>

namespace sejajar::bench {
namespace {

/// Every row with the edits of one function, which says nothing where the error cannot be made.
std::vector<Injection>
inEachRow(const CleanDocument &clean, Side side, std::mt19937 &random,
          const std::function<std::optional<Edit>(const QString &, size_t, std::mt19937 &)> &edit,
          bool removes) {
    std::vector<Injection> result;
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        Injection injection{r, {}, removes, false};
        for (const size_t v : versionsOf(side)) {
            const QString &line = clean.document.lines[v][r];
            std::optional<Edit> made = line.isEmpty() ? std::nullopt : edit(line, v, random);
            if (!made) break;
            made->version = v;
            injection.edits.push_back(std::move(*made));
        }
        if (injection.edits.size() == versionsOf(side).size()) result.push_back(std::move(injection));
    }
    return result;
}

std::optional<Edit> oneOf(const std::vector<Edit> &edits, std::mt19937 &lot) {
    if (edits.empty()) return std::nullopt;
    return edits[draw(lot, edits.size())];
}

std::vector<Injection> sentenceDropped(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return inEachRow(
        clean, side, random,
        [](const QString &line, size_t, std::mt19937 &) {
            return std::optional<Edit>({0, 0, line.size(), {}});
        },
        true);
}

/// From one comma to the next or to the full stop: five words or more, and no more than what is left.
std::vector<Injection> clauseDropped(const CleanDocument &clean, Side side, std::mt19937 &random) {
    static const QRegularExpression clause(QStringLiteral(",(?: [^ ,.]+){5,}(?=[,.])"));
    return inEachRow(
        clean, side, random,
        [](const QString &line, size_t, std::mt19937 &lot) {
            std::vector<Edit> edits;
            for (const QRegularExpressionMatch &match : clause.globalMatch(line)) {
                if (match.capturedLength() * 2 <= line.size())
                    edits.push_back({0, match.capturedStart(), match.capturedEnd(), {}});
            }
            return oneOf(edits, lot);
        },
        true);
}

/// The full stop of a sentence is lost, so that the next one is taken for its end.
std::vector<Injection> boundaryLost(const CleanDocument &clean, Side side, std::mt19937 &random) {
    std::vector<Injection> result = inEachRow(
        clean, side, random,
        [](const QString &line, size_t, std::mt19937 &) {
            std::optional<Edit> edit;
            if (line.size() > 2 && line.endsWith(u'.') && line[line.size() - 2].isLower())
                edit = Edit{0, line.size() - 1, line.size(), {}};
            return edit;
        },
        false);
    std::erase_if(result, [&clean](const Injection &injection) {
        const int next = injection.row + 1;
        return next == clean.document.rowCount() ||
               std::ranges::any_of(injection.edits, [&](const Edit &edit) {
                   return clean.document.lines[edit.version][next].isEmpty();
               });
    });
    for (Injection &injection : result) injection.joinsWithNext = true;
    return result;
}

std::vector<Injection> wordDoubled(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return inEachRow(
        clean, side, random,
        [](const QString &line, size_t, std::mt19937 &lot) {
            std::vector<Token> words = tokenize(line);
            std::erase_if(words, [](const Token &token) {
                return token.kind != TokenKind::Word || token.end - token.begin < 2;
            });
            std::optional<Edit> edit;
            if (words.empty()) return edit;
            const Token &word = words[draw(lot, words.size())];
            const QString text = line.mid(word.begin, word.end - word.begin);
            edit = Edit{0, word.begin, word.end, text + u' ' + text.toLower()};
            if (word.begin > 0) edit->text = text + u' ' + text;
            return edit;
        },
        false);
}

/// Another way to write a name, as a translator who did not look back might; empty when there is none.
QString nameVariant(const QString &name, std::mt19937 &random) {
    static constexpr std::array<std::pair<const char16_t *, const char16_t *>, 12> spellings = {{
        {u"ph", u"f"},
        {u"ck", u"k"},
        {u"th", u"t"},
        {u"tt", u"t"},
        {u"nn", u"n"},
        {u"ll", u"l"},
        {u"ou", u"u"},
        {u"ei", u"ey"},
        {u"c", u"k"},
        {u"y", u"i"},
        {u"v", u"w"},
        {u"s", u"z"},
    }};
    const size_t first = draw(random, spellings.size());
    for (size_t i = 0; i < spellings.size(); ++i) {
        const auto &[from, to] = spellings[(first + i) % spellings.size()];
        const qsizetype at = name.indexOf(QStringView(from), 1);
        if (at > 0) return QString(name).replace(at, QStringView(from).size(), QString::fromUtf16(to));
    }
    return {};
}

/// A capitalised word that both translations of the row write alike and that the document has again.
std::vector<Injection> nameChanged(const CleanDocument &clean, Side side, std::mt19937 &random) {
    std::map<QString, int> mentions;
    const auto names = [&clean](size_t v, int row) {
        const QString &line = clean.document.lines[v][row];
        std::map<QString, qsizetype> result;
        for (const Token &token : tokenize(line)) {
            const QString text = line.mid(token.begin, token.end - token.begin);
            if (token.kind == TokenKind::Word && token.begin > 0 && text.size() >= 5 &&
                text.front().isUpper() && text[1].isLower())
                result.try_emplace(text, token.begin);
        }
        return result;
    };
    const auto inBoth = [&](int row) {
        std::map<QString, std::array<qsizetype, 3>> result;
        const std::map<QString, qsizetype> german = names(NewsDocument::german, row);
        for (const auto &[name, at] : names(NewsDocument::indonesian, row)) {
            const auto same = german.find(name);
            if (same != german.end()) result[name] = {0, same->second, at};
        }
        return result;
    };
    for (int r = 0; r < clean.document.rowCount(); ++r)
        for (const auto &[name, at] : inBoth(r)) ++mentions[name];
    std::vector<Injection> result;
    for (int r = 0; r < clean.document.rowCount(); ++r) {
        for (const auto &[name, at] : inBoth(r)) {
            const QString variant = nameVariant(name, random);
            if (mentions[name] < 2 || variant.isEmpty()) continue;
            Injection injection{r, {}, false, false};
            for (const size_t v : versionsOf(side))
                injection.edits.push_back({v, at[v], at[v] + name.size(), variant});
            result.push_back(std::move(injection));
        }
    }
    return result;
}

/// A word that denies, and what stands there when it no longer does.
struct Negation {
    QRegularExpression words;
    QString instead;
};

const std::vector<Negation> &negationsOf(size_t version) {
    static const auto negation = [](const char *words, const char *instead) {
        return Negation{QRegularExpression(QString::fromUtf8(words)), QString::fromUtf8(instead)};
    };
    // "nicht nur" and "tidak hanya" deny nothing, nor does "belum lama" (recently).
    static const std::vector<Negation> german = {
        negation(" nicht\\b(?! nur)", ""),          negation("(?<= )k(?=eine?[mnrs]?\\b)", ""),
        negation("(?<= )niemand(?=\\b)", "jemand"), negation("(?<= )nichts\\b", "etwas"),
        negation(" (?:nie|niemals)\\b", ""),        negation("(?<= )ohne\\b(?! zu)", "mit")};
    static const std::vector<Negation> indonesian = {
        negation(" (?:tidak|bukan)\\b(?! (?:hanya|saja|cuma))", ""),
        negation(" (?:belum|tak|jangan)\\b(?! lama)", ""), negation("(?<= )tanpa\\b", "dengan")};
    return version == NewsDocument::german ? german : indonesian;
}

std::vector<Injection> negationRemoved(const CleanDocument &clean, Side side, std::mt19937 &random) {
    return inEachRow(
        clean, side, random,
        [](const QString &line, size_t v, std::mt19937 &lot) {
            std::vector<Edit> edits;
            for (const Negation &negation : negationsOf(v)) {
                for (const QRegularExpressionMatch &match : negation.words.globalMatch(line))
                    edits.push_back({0, match.capturedStart(), match.capturedEnd(), negation.instead});
            }
            return oneOf(edits, lot);
        },
        true);
}

const QStringList omissionChecks = {QStringLiteral("untranslated"), QStringLiteral("length")};

const InjectionKind kinds[] = {
    {"sentence-dropped", omissionChecks, sentenceDropped},
    {"clause-dropped", omissionChecks, clauseDropped},
    {"boundary-lost", {QStringLiteral("lost-boundary")}, boundaryLost},
    {"word-doubled", {QStringLiteral("repeated-word")}, wordDoubled},
    {"name-variant", {QStringLiteral("name")}, nameChanged},
    {"negation-removed", {QStringLiteral("negation")}, negationRemoved},
};

} // namespace

std::span<const InjectionKind> surfaceInjections() { return kinds; }

} // namespace sejajar::bench
