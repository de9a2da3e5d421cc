#include "app/align/single.h"

#include "app/align/output.h"
#include "app/align/suggestions.h"
#include "app/common/article_name.h"

#include "core/align/align.h"

namespace sejajar {

ExitStatus alignTexts(const Options &options, const Knowledge &knowledge) {
    const QString nothingWritten = QStringLiteral("nothing was written");
    Result<ArticleInput> input = readArticle(articleName(options.texts), options.texts, options);
    if (!input) {
        complain(input.error(), nothingWritten);
        return input.error().kind == ErrorKind::InvalidFormat ? ExitStatus::Usage : ExitStatus::InputFailed;
    }
    Result<Alignment> alignment =
        align(input->article.versions, {.knowledge = &knowledge, .threads = 1, .learnt = nullptr},
              options.progress ? terminalProgress() : Progress{});
    if (!alignment) {
        complain(alignment.error(), nothingWritten);
        return ExitStatus::InputFailed;
    }
    input->article.alignment = std::move(*alignment);
    input->findings = suggestions(input->article, options, knowledge);
    reportAlignment(input->article);
    if (Outcome written = writeArticle(*input, options, options.output); !written) {
        complain(written.error(), QStringLiteral("what stood there before stands there still"));
        return ExitStatus::OutputFailed;
    }
    return ExitStatus::Done;
}

} // namespace sejajar
