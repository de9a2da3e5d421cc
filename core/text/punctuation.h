#pragma once

#include <QStringView>

#include <cstdint>
#include <vector>

namespace sejajar {

/// . ! ? … and their full-width and ideographic forms.
bool isTerminator(QChar c);

/// Quotation marks and brackets that may close something; whether they do is a matter of their place.
bool isClosingCandidate(QChar c);

enum class Mark : uint8_t { None, Opening, Closing };

/// What each character of a paragraph does: quotation marks and brackets open or close, everything else is
/// None. The spaces around a mark decide, then its shape, then what is open: German „…“ and English “…” share
/// a mark, »…« and «…» share both, and " is every mark there is.
std::vector<Mark> marks(QStringView paragraph);

} // namespace sejajar
