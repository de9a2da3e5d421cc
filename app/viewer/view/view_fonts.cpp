#include "app/viewer/view/view_fonts.h"

#include "core/text/language.h"

#include <QGuiApplication>
#include <QStringList>

namespace sejajar {
namespace {

// Later families are what Windows and macOS have; a family that is missing is skipped without a word.
QStringList hanFamilies(const QString &language) {
    if (language == u"zh-Hant") {
        return {QStringLiteral("Noto Sans CJK TC"), QStringLiteral("Microsoft JhengHei"),
                QStringLiteral("PingFang TC")};
    }
    const QString primary = primaryLanguage(language);
    if (primary == u"ja") {
        return {QStringLiteral("Noto Sans CJK JP"), QStringLiteral("Yu Gothic"),
                QStringLiteral("Hiragino Sans")};
    }
    if (primary == u"ko")
        return {QStringLiteral("Noto Sans CJK KR"), QStringLiteral("Malgun Gothic"),
                QStringLiteral("Apple SD Gothic Neo")};
    // Names quoted from a Chinese source stand in German texts too, so every other column gets these.
    return {QStringLiteral("Noto Sans CJK SC"), QStringLiteral("Microsoft YaHei"),
            QStringLiteral("PingFang SC")};
}

} // namespace

QFont viewFont(const QString &language, double points) {
    QFont font = QGuiApplication::font();
    font.setFamilies(QStringList{QStringLiteral("Noto Sans")} + hanFamilies(language) + font.families());
    if (points > 0) font.setPointSizeF(points);
    return font;
}

} // namespace sejajar
