#pragma once

#include "app/viewer/session/figures.h"

#include <QObject>

class QLabel;
class QStatusBar;

namespace sejajar {

/// The permanent part of the status bar: the figures of the article and, at the right, a notice.
class StatusLine : public QObject {
    Q_OBJECT
public:
    explicit StatusLine(QStatusBar *bar);

    /// words, weights: as in figuresOf.
    void show(const Article *article, const std::vector<Finding> &findings, const std::vector<qint64> &words,
              const MqmWeights &weights);

private:
    QLabel *m_figures = nullptr;
    QLabel *m_notice = nullptr;
};

} // namespace sejajar
