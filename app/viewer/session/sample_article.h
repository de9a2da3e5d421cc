#pragma once

#include "app/viewer/session/open_texts.h"

namespace sejajar {

/// The article that comes with the program: Chinese, German, Indonesian, with a few mistranslations to find.
/// name: what to call it.
OpenRequest sampleArticle(const QString &name);

} // namespace sejajar
