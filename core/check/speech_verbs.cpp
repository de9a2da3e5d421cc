#include "core/check/speech_verbs.h"

#include "core/text/language.h"
#include "core/text/language_rules.h"

#include <QSet>

namespace sejajar {

bool announcesSpeech(QStringView word, const QString &language) {
    static const QSet<QString> indonesian = {QStringLiteral("mengatakan"),  QStringLiteral("menjelaskan"),
                                             QStringLiteral("menambahkan"), QStringLiteral("menegaskan"),
                                             QStringLiteral("menyatakan"),  QStringLiteral("mengungkapkan"),
                                             QStringLiteral("menuturkan"),  QStringLiteral("menyampaikan"),
                                             QStringLiteral("menulis"),     QStringLiteral("mengingatkan")};
    const QString lower = word.toString().toLower();
    return languageRules(language).speech.contains(lower) ||
           (primaryLanguage(language) == u"id" && indonesian.contains(lower));
}

} // namespace sejajar
