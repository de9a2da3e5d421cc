#include "app/common/reason_text.h"

#include "app/common/plain_text.h"

#include <QCoreApplication>

#include <algorithm>

namespace sejajar {
namespace {

struct Words {
    const char16_t *id;
    const char *text;
};

/// By reason id; %1, %2 ... are the finding's arguments.
constexpr Words reasons[] = {
    {u"repeated-word", QT_TRANSLATE_NOOP("Reason", "“%1” stands twice in a row.")},
};

/// By the id of the check.
struct CheckWords {
    const char16_t *id;
    const char *name;
    const char *description;
};
constexpr CheckWords checkWords[] = {
    {u"repeated-word", QT_TRANSLATE_NOOP("Check", "Repeated word"),
     QT_TRANSLATE_NOOP("Check", "The same word twice in a row.")},
};

const CheckWords *wordsOf(QStringView id) {
    const auto found = std::ranges::find_if(checkWords, [id](const CheckWords &w) { return id == w.id; });
    return found == std::end(checkWords) ? nullptr : found;
}

} // namespace

QString reasonText(const Finding &finding) {
    const auto found =
        std::ranges::find_if(reasons, [&](const Words &words) { return finding.reason == words.id; });
    if (found == std::end(reasons)) return plainLine(finding.note);
    const QString pattern = QCoreApplication::translate("Reason", found->text);
    // One pass, so that an argument that reads "%2" stays what it is.
    QString text;
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const int number = i + 1 < pattern.size() ? pattern[i + 1].digitValue() : -1;
        if (pattern[i] != u'%' || number < 1) {
            text += pattern[i];
            continue;
        }
        text += plainLine(finding.arguments.value(number - 1));
        ++i;
    }
    return text;
}

QString checkName(QStringView id) {
    const CheckWords *words = wordsOf(id);
    return words ? QCoreApplication::translate("Check", words->name) : id.toString();
}

QString checkDescription(QStringView id) {
    const CheckWords *words = wordsOf(id);
    return words ? QCoreApplication::translate("Check", words->description) : QString();
}

} // namespace sejajar
