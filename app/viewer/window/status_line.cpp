#include "app/viewer/window/status_line.h"

#include "app/viewer/dialogs/message.h"
#include "app/viewer/view/language_name.h"
#include "app/viewer/view/tooltip_text.h"

#include <QLabel>
#include <QLocale>
#include <QStatusBar>

namespace sejajar {
namespace {

/// The MQM score of each translation, one a line.
QString scoresText(const Article &article, const std::vector<MqmScore> &scores) {
    QStringList lines;
    for (const MqmScore &score : scores) {
        const QString &language = article.versions[static_cast<size_t>(score.version)].language;
        //: A language and the MQM score of its translation
        lines << StatusLine::tr("%1: %2 points per 1,000 words")
                     .arg(languageName(language), QLocale().toString(score.perThousandWords(), 'f', 1));
    }
    return lines.join(u'\n');
}

} // namespace

StatusLine::StatusLine(QStatusBar *bar) : QObject(bar), m_figures(plainLabel({})), m_notice(plainLabel({})) {
    m_figures->setObjectName(QStringLiteral("figures"));
    m_notice->setObjectName(QStringLiteral("notice"));
    m_figures->setContentsMargins(6, 0, 6, 0);
    m_notice->setContentsMargins(6, 0, 6, 0);
    bar->addWidget(m_figures);
    bar->addPermanentWidget(m_notice);
}

void StatusLine::show(const Article *article, const std::vector<Finding> &findings,
                      const std::vector<qint64> &words, const MqmWeights &weights) {
    const QString figures = article ? figuresText(figuresOf(*article, findings, words, weights)) : QString();
    m_figures->setText(figures);
    m_figures->setAccessibleName(figures);
    m_figures->setToolTip(article && !words.empty()
                              ? toToolTip(scoresText(*article, mqmScores(*article, findings, words, weights)))
                              : QString());
    const Notice notice = article ? noticeOn(*article) : Notice();
    m_notice->setText(notice.brief.isEmpty() ? QString() : QStringLiteral("⚠ ") + notice.brief);
    // Our own words and a number: nothing of a text, which a tooltip might take for HTML.
    m_notice->setToolTip(notice.full);
    m_notice->setAccessibleName(notice.full);
    m_notice->setVisible(!notice.brief.isEmpty());
}

} // namespace sejajar
