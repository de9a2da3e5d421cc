#pragma once

#include "app/viewer/view/page.h"
#include "app/viewer/view/view_theme.h"

#include <QWidget>

namespace sejajar {

/// The names of the columns above the rows. Dragging a border makes its columns wider and narrower, double
/// click on one makes all equal.
class HeaderStrip : public QWidget {
    Q_OBJECT
public:
    /// page: must outlive the strip; it is read, never changed.
    HeaderStrip(const Page &page, QWidget *parent);

    void setLook(const ViewTheme &theme, int focusColumn, int scrolledX);
    QSize sizeHint() const override;

Q_SIGNALS:
    void borderMoved(int column, int x);
    void equalWidthsAsked();

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    int borderAt(QPoint position) const;
    void paintColumn(QPainter &painter, int column) const;

    const Page &m_page;
    ViewTheme m_theme;
    int m_focusColumn = -1;
    int m_scrolledX = 0;
    int m_dragged = -1;
};

/// "中文 (source)", "Deutsch".
QString columnTitle(const Version &version);

} // namespace sejajar
