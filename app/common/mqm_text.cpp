#include "app/common/mqm_text.h"

#include <QCoreApplication>

namespace sejajar {
namespace {

// The words of core/check/mqm.cpp once more, because lupdate reads literals only. A test compares the two.
[[maybe_unused]] constexpr const char *wordsForLupdate[] = {
    QT_TRANSLATE_NOOP("Mqm", "Accuracy"),
    QT_TRANSLATE_NOOP("Mqm", "Mistranslation"),
    QT_TRANSLATE_NOOP("Mqm", "Overtranslation"),
    QT_TRANSLATE_NOOP("Mqm", "Undertranslation"),
    QT_TRANSLATE_NOOP("Mqm", "Addition"),
    QT_TRANSLATE_NOOP("Mqm", "Omission"),
    QT_TRANSLATE_NOOP("Mqm", "Do not translate"),
    QT_TRANSLATE_NOOP("Mqm", "Untranslated"),
    QT_TRANSLATE_NOOP("Mqm", "Terminology"),
    QT_TRANSLATE_NOOP("Mqm", "Inconsistent with resource"),
    QT_TRANSLATE_NOOP("Mqm", "Inconsistent use"),
    QT_TRANSLATE_NOOP("Mqm", "Wrong term"),
    QT_TRANSLATE_NOOP("Mqm", "Linguistic conventions"),
    QT_TRANSLATE_NOOP("Mqm", "Grammar"),
    QT_TRANSLATE_NOOP("Mqm", "Punctuation"),
    QT_TRANSLATE_NOOP("Mqm", "Spelling"),
    QT_TRANSLATE_NOOP("Mqm", "Unintelligible"),
    QT_TRANSLATE_NOOP("Mqm", "Character encoding"),
    QT_TRANSLATE_NOOP("Mqm", "Textual conventions"),
    QT_TRANSLATE_NOOP("Mqm", "Style"),
    QT_TRANSLATE_NOOP("Mqm", "Organisation"),
    QT_TRANSLATE_NOOP("Mqm", "Third-party style"),
    QT_TRANSLATE_NOOP("Mqm", "Inconsistent with reference"),
    QT_TRANSLATE_NOOP("Mqm", "Register"),
    QT_TRANSLATE_NOOP("Mqm", "Awkward"),
    QT_TRANSLATE_NOOP("Mqm", "Unidiomatic"),
    QT_TRANSLATE_NOOP("Mqm", "Inconsistent style"),
    QT_TRANSLATE_NOOP("Mqm", "Locale conventions"),
    QT_TRANSLATE_NOOP("Mqm", "Number format"),
    QT_TRANSLATE_NOOP("Mqm", "Currency format"),
    QT_TRANSLATE_NOOP("Mqm", "Measurement format"),
    QT_TRANSLATE_NOOP("Mqm", "Time format"),
    QT_TRANSLATE_NOOP("Mqm", "Date format"),
    QT_TRANSLATE_NOOP("Mqm", "Address format"),
    QT_TRANSLATE_NOOP("Mqm", "Telephone format"),
    QT_TRANSLATE_NOOP("Mqm", "Shortcut key"),
    QT_TRANSLATE_NOOP("Mqm", "Audience appropriateness"),
    QT_TRANSLATE_NOOP("Mqm", "Culture-specific reference"),
    QT_TRANSLATE_NOOP("Mqm", "Offensive"),
    QT_TRANSLATE_NOOP("Mqm", "Design and markup"),
};

QString translated(const char16_t *english) {
    return QCoreApplication::translate("Mqm", QString::fromUtf16(english).toLatin1().constData());
}

} // namespace

QString mqmGroupName(const MqmCategory &category) { return translated(category.group); }

QString mqmName(const MqmCategory &category) { return translated(category.name); }

QString mqmFullName(QStringView id) {
    const MqmCategory *category = mqmCategory(id);
    if (!category) return id.toString();
    const QString group = mqmGroupName(*category);
    const QString name = mqmName(*category);
    return group == name ? name : QCoreApplication::translate("Mqm", "%1: %2").arg(group, name);
}

QString mqmSeverityName(Severity severity) {
    switch (severity) {
    case Severity::Neutral: return QCoreApplication::translate("Mqm", "Neutral");
    case Severity::Minor: return QCoreApplication::translate("Mqm", "Minor");
    case Severity::Major: return QCoreApplication::translate("Mqm", "Major");
    case Severity::Critical: return QCoreApplication::translate("Mqm", "Critical");
    }
    Q_UNREACHABLE();
}

} // namespace sejajar
