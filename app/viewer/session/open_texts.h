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
};

/// The versions, the source first and else in the order given, segmented. Files that cannot be read are left
/// out. Errors: Cancelled.
Result<std::vector<Version>> segmentedVersions(const OpenRequest &request, const Progress &progress = {});

/// Segments and aligns. Errors: Cancelled.
Result<Article> alignedArticle(const OpenRequest &request, const Progress &progress = {});

/// Opens the project that was made from these texts, with its flags, or makes it.
/// Errors: Cancelled, those of ProjectStore.
Result<LoadedProject> openTexts(const OpenRequest &request, const ProjectFolder &folder,
                                const Progress &progress = {});

/// Whether the sentences are the lines of the texts.
bool hasOneSentenceALine(const std::vector<Version> &versions);

} // namespace sejajar
