#include "tests/bench/clean_verdicts.h"

#include <QFile>
#include <QStringList>

namespace sejajar::bench {

CleanVerdicts::CleanVerdicts() {
    QFile file(QStringLiteral(SEJAJAR_ROOT "/tests/bench/clean_verdicts.tsv"));
    if (!file.open(QIODevice::ReadOnly)) return;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (line.startsWith(u'#')) continue;
        const qsizetype tab = line.lastIndexOf(u'\t');
        m_verdicts[line.first(tab)] = line.sliced(tab + 1) == u"true" ? Verdict::True : Verdict::False;
    }
}

Verdict CleanVerdicts::of(const NewsDocument &document, const Finding &finding) const {
    return m_verdicts.value(keyOf(document, finding), Verdict::Unread);
}

QString CleanVerdicts::keyOf(const NewsDocument &document, const Finding &finding) {
    const Span &first = finding.spans.front();
    const auto version = static_cast<size_t>(first.version);
    int line = 0;
    while (line + 1 < document.rowCount() && spanOfLine(document, version, line).end < first.end) ++line;
    QStringList versions;
    for (const Span &span : finding.spans) versions << QString::number(span.version);
    versions.removeDuplicates();
    return QStringList{document.name, QString::number(line + 1), finding.check, finding.reason,
                       versions.join(u',')}
        .join(u'\t');
}

} // namespace sejajar::bench
