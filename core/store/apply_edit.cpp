#include "core/store/apply_edit.h"

#include "core/store/article_table.h"
#include "core/store/finding_table.h"
#include "core/store/glossary_table.h"
#include "core/store/setting_table.h"

namespace sejajar::store {
namespace {

using Body = std::optional<QByteArray>;

Error unreadable() { return {ErrorKind::Corrupt, QStringLiteral("an unreadable edit"), {}}; }

Outcome applyToFinding(const Connection &connection, const Edit &edit, const Body &to) {
    if (to)
        if (const Outcome fits = checkBody(connection, edit.article, *to); !fits) return fits;
    return setFinding(connection, edit.article, edit.finding, to);
}

Outcome applyToArticle(const Connection &connection, const Edit &edit, const Body &to) {
    const std::optional<ArticleState> state = to ? stateFromJson(*to) : std::nullopt;
    if (!state) return unreadable();
    return writeState(connection, edit.article, *state);
}

Outcome applyToGlossary(const Connection &connection, const Body &from, const Body &to) {
    const std::optional<GlossaryPart> before = from ? partFromJson(*from) : std::nullopt;
    const std::optional<GlossaryPart> after = to ? partFromJson(*to) : std::nullopt;
    if (!before || !after) return unreadable();
    return replacePart(connection, *before, *after);
}

} // namespace

Outcome applyEdit(const Connection &connection, const Edit &edit, const Body &from, const Body &to) {
    if (edit.article == 0) {
        const std::optional<Setting> setting = to ? settingFromJson(*to) : std::nullopt;
        if (setting) return writeSetting(connection, setting->name, setting->value);
        return applyToGlossary(connection, from, to);
    }
    if (edit.finding == 0) return applyToArticle(connection, edit, to);
    return applyToFinding(connection, edit, to);
}

} // namespace sejajar::store
