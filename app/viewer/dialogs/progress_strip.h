#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QProgressBar;
class QPushButton;

namespace sejajar {

class Background;

/// A bar with "Cancel" that appears when background work takes longer than 300 ms, and goes when it ends.
class ProgressStrip : public QWidget {
    Q_OBJECT
public:
    explicit ProgressStrip(Background *background, QWidget *parent = nullptr);

    /// What is being done: "Opening the texts …".
    void setWhat(const QString &what);
    static constexpr int appearsAfterMs = 300;

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTimer m_delay;
    QLabel *m_what = nullptr;
    QProgressBar *m_bar = nullptr;
    QPushButton *m_cancel = nullptr;
};

} // namespace sejajar
