#pragma once

#include "app/viewer/session/project_folder.h"
#include "app/viewer/session/text_choice.h"
#include "core/base/progress.h"

namespace sejajar {

/// Texts to be opened, as they were recognised or as the person wants them.
struct OpenRequest {
    std::vector<TextChoice> texts;
    bool oneSentenceALine = false;
    bool chosen = false; ///< the person looked at the properties: only a project with the same ones will do
    QString name;        ///< of the article; empty: out of the file names
    QStringList keptLines{}; ///< see Alignment
};

/// The versions, the source first and else in the order given, segmented. Files that cannot be read are left
/// out. Errors: Cancelled.
Result<std::vector<Version>> segmentedVersions(const OpenRequest &request, const Progress &progress = {});

/// An article and what aligning it taught.
struct AlignedArticle {
    Article article;
    LearntWords learnt;
};

/// An article in a project; a worker opens the project by its path.
struct ArticlePlace {
    QString project;
    ArticleId article = 0;
};

/// Segments and aligns an article of a project anew, with what the project knows beside it.
/// Errors: Cancelled, those of ProjectStore.
Result<AlignedArticle> articleAnew(const OpenRequest &request, const ArticlePlace &place,
                                   const Progress &progress = {});

/// The same for an article whose sentences stay, and so do the rows that a person set and the kept lines.
/// Errors: Cancelled, those of ProjectStore.
Result<AlignedArticle> alignedAnew(const Article &article, const ArticlePlace &place,
                                   const Progress &progress = {});

/// A further article for a project.
struct FurtherArticle {
    AlignedArticle aligned;
    ArticleId known = 0; ///< the project has these texts already, in this article; then nothing was aligned
};

/// Segments the texts and aligns them with what the project knows. Errors: Cancelled, those of ProjectStore.
Result<FurtherArticle> furtherArticle(const OpenRequest &request, const QString &project,
                                      const Progress &progress = {});

/// Opens the project that was made from these texts, with its flags, or makes it.
/// Errors: Cancelled, those of ProjectStore.
Result<LoadedProject> openTexts(const OpenRequest &request, const ProjectFolder &folder,
                                const Progress &progress = {});

/// Whether an article with these versions would get other texts, languages, roles or another order, or would
/// be cut into sentences otherwise.
bool asksForOtherProperties(const OpenRequest &request, const std::vector<Version> &versions);

/// Whether the sentences are the lines of the texts.
bool hasOneSentenceALine(const std::vector<Version> &versions);

} // namespace sejajar
