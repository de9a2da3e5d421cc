#include "core/check/check.h"

#include "core/check/repeated_word.h"

#include <algorithm>

namespace sejajar {
namespace {

constexpr Check all[] = {
    {u"repeated-word", u"linguistic.grammar", Severity::Minor, true, repeatedWords},
};

} // namespace

std::span<const Check> checks() { return all; }

const Check *checkOf(QStringView id) {
    const auto found = std::ranges::find_if(all, [id](const Check &check) { return id == check.id; });
    return found == std::end(all) ? nullptr : found;
}

} // namespace sejajar
