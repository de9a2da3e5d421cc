// Any line is read or refused, as InvalidFormat.

#include "core/exchange/jsonl.h"
#include "tests/fuzz/require.h"

using namespace sejajar;

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size) {
    const Result<std::vector<JsonlArticle>> articles =
        readJsonl(QByteArrayView(data, static_cast<qsizetype>(size)));
    if (!articles) {
        fuzz::require(articles.error().kind == ErrorKind::InvalidFormat,
                      "a line is refused as InvalidFormat");
        return 0;
    }
    for (const JsonlArticle &article : *articles) {
        fuzz::require(article.versions.size() >= 2, "an article has two versions");
        for (const Finding &finding : article.findings) {
            for (const Span &span : finding.spans) {
                const auto v = static_cast<size_t>(span.version);
                fuzz::require(v < article.versions.size() && 0 <= span.begin && span.begin <= span.end &&
                                  span.end <= article.versions[v].text.size(),
                              "a span lies in the text of a version");
            }
        }
    }
    return 0;
}
