#include "core/exchange/json_text.h"

#include <QString>

namespace sejajar {

QString jsonString(QStringView text) {
    QString result;
    result.reserve(text.size() + 2);
    result += u'"';
    for (const QChar c : text) {
        switch (c.unicode()) {
        case u'"': result += u"\\\""; break;
        case u'\\': result += u"\\\\"; break;
        case u'\n': result += u"\\n"; break;
        case u'\r': result += u"\\r"; break;
        case u'\t': result += u"\\t"; break;
        // Raw, Qt's and other readers take it for a BOM when it begins a string.
        case QChar::ByteOrderMark: result += u"\\ufeff"; break;
        default:
            if (c.unicode() < 0x20)
                result += QStringLiteral("\\u%1").arg(int{c.unicode()}, 4, 16, QLatin1Char('0'));
            else
                result += c;
        }
    }
    result += u'"';
    return result;
}

} // namespace sejajar
