#include "core/text/language_rules.h"

#include "core/text/language.h"

#include <QFile>

#include <algorithm>
#include <cassert>

namespace sejajar {
namespace {

using Abbreviation = LanguageRules::Abbreviation;

Abbreviation abbreviationNamed(QStringView kind) {
    if (kind == u"closed") return Abbreviation::Closed;
    if (kind == u"unit") return Abbreviation::Unit;
    if (kind == u"number") return Abbreviation::Number;
    return Abbreviation::None;
}

QSet<QString> *listNamed(LanguageRules &rules, QStringView kind) {
    if (kind == u"starter") return &rules.starter;
    if (kind == u"month") return &rules.month;
    if (kind == u"determiner") return &rules.determiner;
    if (kind == u"letter") return &rules.letter;
    if (kind == u"speech") return &rules.speech;
    if (kind == u"extension") return &rules.extension;
    return nullptr;
}

void addAbbreviation(LanguageRules &rules, const QString &form, Abbreviation kind) {
    // A form of two kinds, as "Art." in two files, gets the one that holds more.
    Abbreviation &known = rules.abbreviation[form];
    known = std::max(known, kind);
    for (qsizetype dot = form.indexOf(u'.'); dot >= 0 && dot + 1 < form.size();
         dot = form.indexOf(u'.', dot + 1)) {
        rules.head.insert(form.left(dot + 1));
        rules.tail.insert(form.mid(dot + 1));
    }
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
        const QStringView kind = line.left(tab);
        const Abbreviation abbreviation = abbreviationNamed(kind);
        QSet<QString> *const list = listNamed(rules, kind);
        assert(list || abbreviation != Abbreviation::None); // a test reads all the files
        for (const QStringView view : line.mid(tab + 1).split(u'|')) {
            const QString form = view.toString().remove(u' ');
            if (list)
                list->insert(form);
            else
                addAbbreviation(rules, form, abbreviation);
        }
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
