#include "core/lexicon/cognate.h"

#include <algorithm>
#include <array>
#include <utility>

namespace sejajar {

QString foldForCognates(QStringView word) {
    static constexpr std::array<std::pair<QStringView, QStringView>, 9> spellings = {{{u"tsch", u"c"},
                                                                                      {u"sch", u"s"},
                                                                                      {u"ck", u"k"},
                                                                                      {u"qu", u"k"},
                                                                                      {u"ph", u"f"},
                                                                                      {u"th", u"t"},
                                                                                      {u"ß", u"s"},
                                                                                      {u"y", u"i"},
                                                                                      {u"v", u"f"}}};
    const QString decomposed = word.toString().toLower().normalized(QString::NormalizationForm_KD);
    QString plain;
    for (const QChar c : decomposed) {
        if (c.isLetterOrNumber()) plain += c;
    }
    QString folded;
    for (qsizetype at = 0; at < plain.size();) {
        const QStringView rest = QStringView(plain).mid(at);
        const auto match = std::ranges::find_if(
            spellings, [rest](const auto &spelling) { return rest.startsWith(spelling.first); });
        QStringView add = match == spellings.end() ? rest.left(1) : match->second;
        at += match == spellings.end() ? 1 : match->first.size();
        if (add == u"c" && !(rest.size() > 1 && (rest[1] == u'e' || rest[1] == u'i' || rest[1] == u'h')))
            add = u"k";
        if (folded.endsWith(add)) continue;
        folded += add;
    }
    return folded;
}

double cognateSimilarity(QStringView a, QStringView b) {
    constexpr qsizetype longest = 40; // what is longer is no word
    if (a.isEmpty() || b.isEmpty() || a.size() > longest || b.size() > longest)
        return a == b && !a.isEmpty() ? 1 : 0;
    std::array<int, longest + 1> row{};
    for (const QChar c : a) {
        int diagonal = 0;
        for (size_t j = 0; j < static_cast<size_t>(b.size()); ++j) {
            const int above = row[j + 1];
            row[j + 1] = c == b[static_cast<qsizetype>(j)] ? diagonal + 1 : std::max(row[j + 1], row[j]);
            diagonal = above;
        }
    }
    return static_cast<double>(row[static_cast<size_t>(b.size())]) /
           static_cast<double>(std::max(a.size(), b.size()));
}

} // namespace sejajar
