#include "core/check/name.h"

#include "core/check/name_spelling.h"
#include "core/check/person_names.h"

namespace sejajar {

std::vector<Finding> inconsistentNames(const CheckedArticle &article) {
    std::vector<CapitalWords> words;
    for (size_t v = 0; v < article.versionCount(); ++v) words.emplace_back(article, v);
    std::vector<Finding> findings = personVariants(article, words);
    for (Finding &finding : spellingVariants(article, words)) findings.push_back(std::move(finding));
    return findings;
}

} // namespace sejajar
