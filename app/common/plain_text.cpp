#include "app/common/plain_text.h"

#include <QDir>

namespace sejajar {
namespace {

bool isInvisible(QChar c) {
    switch (c.category()) {
    case QChar::Other_Control:
    case QChar::Other_Format: return true;
    default: return false;
    }
}

} // namespace

QString plainLine(QStringView text, qsizetype maximum) {
    QString line;
    line.reserve(qMin(text.size(), maximum) + 1);
    qsizetype head = text.size();
    qsizetype tail = text.size();
    if (text.size() > maximum) {
        head = maximum * 2 / 3;
        tail = text.size() - (maximum - head);
        if (head > 0 && text[head - 1].isHighSurrogate()) --head;
        if (tail < text.size() && text[tail].isLowSurrogate()) ++tail;
    }
    const auto append = [&line](QStringView part) {
        for (const QChar c : part) {
            if (c == u'\n' || c == u'\r' || c == u'\t' || c == QChar::LineSeparator ||
                c == QChar::ParagraphSeparator)
                line += u' ';
            else
                line += isInvisible(c) ? QChar(QChar::ReplacementCharacter) : c;
        }
    };
    append(text.first(head));
    if (tail > head) line += u'…';
    append(text.sliced(tail));
    return line;
}

QString plainPath(const QString &path) { return plainLine(QDir::toNativeSeparators(path), 400); }

} // namespace sejajar
