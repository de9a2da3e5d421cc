#include "core/text/converter.h"

#include <unicode/ucnv.h>
#include <unicode/ucnv_err.h>

#include <algorithm>
#include <limits>
#include <memory>

namespace sejajar {
namespace {

struct CloseConverter {
    void operator()(UConverter *converter) const { ucnv_close(converter); }
};
using ConverterPtr = std::unique_ptr<UConverter, CloseConverter>;

QByteArray canonicalName(UConverter *converter, const QByteArray &asked) {
    UErrorCode status = U_ZERO_ERROR;
    const char *const internal = ucnv_getName(converter, &status);
    if (U_FAILURE(status)) return asked;
    for (const char *standard : {"MIME", "IANA"}) {
        status = U_ZERO_ERROR;
        const char *const name = ucnv_getStandardName(internal, standard, &status);
        if (U_SUCCESS(status) && name) return name;
    }
    return internal;
}

// Small enough that a cancel is noticed at once, large enough that the calls do not count.
constexpr qsizetype blockBytes = 1 << 18;

} // namespace

Result<Converted> convertToUtf16(QByteArrayView bytes, const QByteArray &encoding, const Progress &progress) {
    // Twice two bytes a byte is the most a converter makes of it, and ICU counts in 32 bits.
    if (bytes.size() > std::numeric_limits<int32_t>::max() / 2) return Error{ErrorKind::TooLarge, {}, {}};
    UErrorCode status = U_ZERO_ERROR;
    const ConverterPtr converter(ucnv_open(encoding.constData(), &status));
    // An empty name would mean the converter of the system.
    if (U_FAILURE(status) || encoding.isEmpty())
        return Error{ErrorKind::UnknownEncoding, QString::fromLatin1(encoding), {}};
    // Stop at what means nothing instead of substituting: only so can we count the places.
    ucnv_setToUCallBack(converter.get(), UCNV_TO_U_CALLBACK_STOP, nullptr, nullptr, nullptr, &status);

    Converted result;
    result.encoding = canonicalName(converter.get(), encoding);
    result.text.resize(bytes.size() + 16);
    const char *source = bytes.data();
    const char *const sourceEnd = source + bytes.size();
    qsizetype written = 0;
    const auto makeRoom = [&] {
        if (written + 2 >= result.text.size())
            result.text.resize(result.text.size() + result.text.size() / 2 + 16);
    };
    // The converter may hold a cut sequence when the last byte is read: the loop ends when it has nothing
    // left.
    for (bool finished = false; !finished;) {
        if (progress.cancelled()) return Error{ErrorKind::Cancelled, {}, {}};
        const char *const blockEnd = source + std::min<qsizetype>(blockBytes, sourceEnd - source);
        const bool last = blockEnd == sourceEnd;
        for (;;) {
            makeRoom();
            auto *const base = reinterpret_cast<UChar *>(result.text.data());
            UChar *target = base + written;
            status = U_ZERO_ERROR;
            ucnv_toUnicode(converter.get(), &target, base + result.text.size(), &source, blockEnd, nullptr,
                           last, &status);
            written = target - base;
            if (status == U_BUFFER_OVERFLOW_ERROR) {
                result.text.resize(result.text.size() + result.text.size() / 2 + 16);
                continue;
            }
            if (U_SUCCESS(status)) break;
            makeRoom();
            if (result.replaced++ == 0) result.firstReplaced = written;
            result.text[written++] = QChar(QChar::ReplacementCharacter);
            if (status == U_TRUNCATED_CHAR_FOUND) break;
        }
        finished = last;
        if (!bytes.isEmpty())
            progress(1.0 - static_cast<double>(sourceEnd - source) / static_cast<double>(bytes.size()));
    }
    result.text.truncate(written);
    result.text.squeeze();
    return result;
}

} // namespace sejajar
