#include "core/check/phrase_list.h"

#include "core/text/language.h"

#include <QFile>

#include <cassert>

namespace sejajar {
namespace {

/// How many words "..." may stand for.
constexpr size_t widestGap = 16;

PhraseList::Kind kindNamed(QStringView name) {
    if (name == u"grammar") return PhraseList::Kind::Grammar;
    if (name == u"norm") return PhraseList::Kind::Norm;
    if (name == u"style") return PhraseList::Kind::Style;
    assert(name == u"spelling"); // a test reads all the lists
    return PhraseList::Kind::Spelling;
}

std::vector<QStringList> partsOf(QStringView wrong) {
    std::vector<QStringList> parts;
    for (const QStringView part : wrong.split(u"...")) {
        QStringList words;
        for (const Token &token : tokenize(part))
            words << part.mid(token.begin, token.end - token.begin).toString();
        parts.push_back(words);
    }
    return parts;
}

QString readList(const QString &language) {
    QFile file(QStringLiteral(":/check/phrases-%1.tsv").arg(language));
    const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened); // built into the program
    return opened ? QString::fromUtf8(file.readAll()) : QString();
}

/// Whether the words stand from a token on, one space (or the hyphen of the entry) apart.
bool standAt(const QStringList &words, QStringView text, const std::vector<Token> &tokens, size_t first,
             bool begins) {
    if (first + static_cast<size_t>(words.size()) > tokens.size()) return false;
    for (size_t i = 0; i < static_cast<size_t>(words.size()); ++i) {
        const Token &token = tokens[first + i];
        const QString &word = words[static_cast<qsizetype>(i)];
        const QStringView own = text.mid(token.begin, token.end - token.begin);
        const bool mayBeCapital = begins && i == 0 && word.front().isLower();
        const bool same = own == word || (mayBeCapital && own.front().toLower() == word.front() &&
                                          own.sliced(1) == QStringView(word).sliced(1));
        if (!same) return false;
        if (i > 0 && token.begin - tokens[first + i - 1].end != 1) return false;
        if (i > 0 && !text[token.begin - 1].isSpace() && text[token.begin - 1] != u'-') return false;
    }
    return true;
}

} // namespace

PhraseList::PhraseList(QStringView lines) {
    for (const QStringView line : lines.split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const QList<QStringView> columns = line.split(u'\t');
        assert(columns.size() == 3);
        for (const QStringView wrong : columns[1].split(u'|'))
            m_entries.push_back(
                {kindNamed(columns[0]), wrong.toString(), columns[2].toString(), partsOf(wrong)});
    }
    for (size_t i = 0; i < m_entries.size(); ++i)
        m_byFirst[m_entries[i].parts.front().front().toLower()].push_back(i);
}

const PhraseList &PhraseList::of(const QString &language) {
    static const PhraseList german(readList(QStringLiteral("de")));
    static const PhraseList indonesian(readList(QStringLiteral("id")));
    static const PhraseList none;
    const QString primary = primaryLanguage(language);
    return primary == u"de" ? german : primary == u"id" ? indonesian : none;
}

std::vector<PhraseList::Match> PhraseList::find(QStringView text, const std::vector<Token> &tokens) const {
    std::vector<Match> matches;
    if (m_entries.empty()) return matches;
    qsizetype done = 0;
    for (size_t first = 0; first < tokens.size(); ++first) {
        const Token &token = tokens[first];
        // The second half of a hyphenated word is no word: "Anti-Standart" is nobody's spelling.
        if (token.begin < done || (token.begin > 0 && text[token.begin - 1] == u'-')) continue;
        const auto candidates =
            m_byFirst.constFind(text.mid(token.begin, token.end - token.begin).toString().toLower());
        if (candidates == m_byFirst.constEnd()) continue;
        Match best;
        for (const size_t candidate : *candidates) {
            const Entry &entry = m_entries[candidate];
            if (!standAt(entry.parts.front(), text, tokens, first, true)) continue;
            size_t next = first + static_cast<size_t>(entry.parts.front().size());
            bool found = true;
            for (size_t part = 1; part < entry.parts.size() && found; ++part) {
                const size_t limit = std::min(tokens.size(), next + widestGap + 1);
                size_t at = next;
                while (at < limit && !standAt(entry.parts[part], text, tokens, at, false)) ++at;
                found = at < limit;
                next = at + static_cast<size_t>(entry.parts[part].size());
            }
            if (!found) continue;
            const qsizetype end = tokens[next - 1].end;
            if (end > best.end) best = {&entry, token.begin, end};
        }
        if (!best.entry) continue;
        matches.push_back(best);
        if (best.entry->parts.size() == 1) done = best.end;
    }
    return matches;
}

} // namespace sejajar
