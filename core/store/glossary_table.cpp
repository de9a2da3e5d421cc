#include "core/store/glossary_table.h"

#include <algorithm>

namespace sejajar::store {
namespace {

Error corrupt(const char *flaw) { return {ErrorKind::Corrupt, QString::fromLatin1(flaw), {}}; }

bool standsIn(const Glossary &glossary, const GlossaryPart &part) {
    return part.at <= glossary.size() && part.entries.size() <= glossary.size() - part.at &&
           std::equal(part.entries.begin(), part.entries.end(),
                      glossary.begin() + static_cast<std::ptrdiff_t>(part.at));
}

GlossaryPart partOf(const Glossary &glossary, size_t at, size_t end) {
    return {at, Glossary(glossary.begin() + static_cast<std::ptrdiff_t>(at),
                         glossary.begin() + static_cast<std::ptrdiff_t>(end))};
}

} // namespace

Result<Glossary> readGlossary(const Connection &connection) {
    Statement select(connection, "SELECT number, forms FROM glossary_entry ORDER BY number");
    Glossary glossary;
    for (;;) {
        const Result<bool> row = select.step();
        if (!row) return row.error();
        if (!*row) return glossary;
        std::optional<GlossaryEntry> entry = entryFromJson(select.bytes(1));
        if (!entry) return corrupt("an unreadable entry of the glossary");
        if (select.integer(0) != static_cast<qint64>(glossary.size()))
            return corrupt("an entry of the glossary is missing");
        glossary.push_back(std::move(*entry));
    }
}

Outcome replacePart(const Connection &connection, const GlossaryPart &before, const GlossaryPart &after) {
    const Result<Glossary> glossary = readGlossary(connection);
    if (!glossary) return glossary.error();
    if (before.at != after.at || !standsIn(*glossary, before))
        return corrupt("the log of edits does not fit the glossary");
    // What follows is written anew: its numbers change.
    Statement remove(connection, "DELETE FROM glossary_entry WHERE number>=?");
    if (const Outcome done = remove.bind(static_cast<qint64>(before.at)).run(); !done) return done;
    Statement insert(connection, "INSERT INTO glossary_entry(number, forms) VALUES(?,?)");
    auto number = static_cast<qint64>(after.at);
    const auto append = [&](const GlossaryEntry &entry) {
        return insert.bind(number++, Utf8{entryToJson(entry)}).run();
    };
    for (const GlossaryEntry &entry : after.entries)
        if (const Outcome done = append(entry); !done) return done;
    for (size_t i = before.at + before.entries.size(); i < glossary->size(); ++i)
        if (const Outcome done = append((*glossary)[i]); !done) return done;
    return Done{};
}

std::pair<GlossaryPart, GlossaryPart> difference(const Glossary &before, const Glossary &after) {
    const size_t shorter = std::min(before.size(), after.size());
    size_t first = 0;
    while (first < shorter && before[first] == after[first]) ++first;
    size_t last = 0;
    while (last < shorter - first && before[before.size() - 1 - last] == after[after.size() - 1 - last])
        ++last;
    return {partOf(before, first, before.size() - last), partOf(after, first, after.size() - last)};
}

} // namespace sejajar::store
