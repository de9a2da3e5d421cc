#include "core/text/language_rules.h"

#include "core/text/language.h"

#include <QFile>
#include <QHash>

#include <cassert>

namespace sejajar {
namespace {

QSet<QString> *listNamed(LanguageRules &rules, QStringView kind) {
    if (kind == u"closed") return &rules.closed;
    if (kind == u"number") return &rules.number;
    if (kind == u"unit") return &rules.unit;
    if (kind == u"starter") return &rules.starter;
    if (kind == u"month") return &rules.month;
    if (kind == u"determiner") return &rules.determiner;
    if (kind == u"letter") return &rules.letter;
    if (kind == u"speech") return &rules.speech;
    if (kind == u"extension") return &rules.extension;
    return nullptr;
}

void read(LanguageRules &rules, const QString &name) {
    QFile file(QStringLiteral(":/language/%1.tsv").arg(name));
    const bool opened = file.open(QIODevice::ReadOnly);
    assert(opened); // built into the program
    if (!opened) return;
    const QString content = QString::fromUtf8(file.readAll());
    for (const QStringView line : QStringView(content).split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#')) continue;
        const qsizetype tab = line.indexOf(u'\t');
        QSet<QString> *const list = listNamed(rules, line.left(tab));
        assert(list); // a test reads all the files
        if (!list) continue;
        for (const QStringView form : line.mid(tab + 1).split(u'|'))
            list->insert(form.toString().remove(u' '));
    }
}

LanguageRules readRules(const QString &primary) {
    LanguageRules rules;
    read(rules, QStringLiteral("common"));
    if (!primary.isEmpty()) read(rules, primary);
    return rules;
}

} // namespace

const LanguageRules &languageRules(const QString &language) {
    static const QHash<QString, LanguageRules> own = [] {
        QHash<QString, LanguageRules> result;
        for (const char *primary : {"de", "id", "en", "zh"})
            result.insert(QLatin1String(primary), readRules(QLatin1String(primary)));
        return result;
    }();
    static const LanguageRules common = readRules({});
    const auto found = own.constFind(primaryLanguage(canonicalLanguage(language)));
    return found == own.constEnd() ? common : *found;
}

} // namespace sejajar
