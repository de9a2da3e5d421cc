#include "core/lexicon/stem.h"

#include "core/text/language.h"

#include <QByteArray>

#include <libstemmer.h>

#include <map>
#include <memory>

namespace sejajar {
namespace {

constexpr qsizetype prefixLetters = 6;
constexpr qsizetype longestWord = 64; // beyond it there is no word, and Snowball is quadratic in places

struct Closer {
    void operator()(sb_stemmer *stemmer) const { sb_stemmer_delete(stemmer); }
};

/// nullptr for a language without an algorithm. A stemmer has state, so each thread has its own.
sb_stemmer *stemmerFor(const QString &language) {
    thread_local std::map<QString, std::unique_ptr<sb_stemmer, Closer>> stemmers;
    const auto found = stemmers.find(language);
    if (found != stemmers.end()) return found->second.get();
    const QByteArray name = primaryLanguage(language).toLatin1();
    return stemmers.emplace(language, sb_stemmer_new(name.constData(), "UTF_8")).first->second.get();
}

} // namespace

QString stem(QStringView word, const QString &language) {
    const QString lower = word.left(longestWord).toString().toLower();
    sb_stemmer *stemmer = stemmerFor(language);
    if (!stemmer) return lower.left(prefixLetters);
    const QByteArray utf8 = lower.toUtf8();
    const sb_symbol *stemmed = sb_stemmer_stem(stemmer, reinterpret_cast<const sb_symbol *>(utf8.constData()),
                                               static_cast<int>(utf8.size()));
    return QString::fromUtf8(reinterpret_cast<const char *>(stemmed), sb_stemmer_length(stemmer));
}

} // namespace sejajar
