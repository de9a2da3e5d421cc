#include "app/viewer/view/header_strip.h"

#include "app/viewer/view/language_name.h"
#include "app/viewer/view/tooltip_text.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHelpEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QToolTip>

namespace sejajar {
namespace {

constexpr int reach = 4; // pixels beside a border that still take it

} // namespace

QString columnTitle(const Version &version) {
    const QString name = languageName(version.language);
    if (version.role != Role::Source) return name;
    //: A column's title: the language, and that it is the text translated from
    return QCoreApplication::translate("sejajar::AlignedView", "%1 (source)").arg(name);
}

HeaderStrip::HeaderStrip(const Page &page, QWidget *parent) : QWidget(parent), m_page(page) {
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
}

void HeaderStrip::setLook(const ViewTheme &theme, int focusColumn, int scrolledX) {
    m_theme = theme;
    m_focusColumn = focusColumn;
    m_scrolledX = scrolledX;
    update();
}

QSize HeaderStrip::sizeHint() const {
    const int pitch = m_page.metrics().linePitch;
    return {pitch * 10, m_page.columnCount() == 0 ? 0 : pitch * 17 / 10};
}

int HeaderStrip::borderAt(QPoint position) const {
    return m_page.columns().borderAt(position.x() + m_scrolledX, reach);
}

void HeaderStrip::paintEvent(QPaintEvent *) {
    QPainter painter(this);
    painter.fillRect(rect(), m_theme.header);
    painter.translate(-m_scrolledX, 0);
    for (int column = 0; column < m_page.columnCount(); ++column) paintColumn(painter, column);
    painter.fillRect(m_scrolledX, height() - 1, width(), 1, m_theme.gapLine);
}

void HeaderStrip::paintColumn(QPainter &painter, int column) const {
    const ViewMetrics &metrics = m_page.metrics();
    const Version &version = m_page.article()->versions[static_cast<size_t>(column)];
    const QRect box(m_page.columns().left(column), 0, m_page.columns().width(column), height());
    const QRect inside = box.adjusted(metrics.paddingX, 0, -metrics.paddingX, 0);
    if (column > 0) painter.fillRect(box.left(), 6, 1, height() - 12, m_theme.hairline);

    QFont font = metrics.fonts[static_cast<size_t>(column)];
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(m_theme.text);
    const QFontMetrics fontMetrics(font);
    const QString title = fontMetrics.elidedText(columnTitle(version), Qt::ElideRight, inside.width());
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextSingleLine, title);
    if (column == m_focusColumn)
        painter.fillRect(box.left() + (column > 0), height() - 3, box.width(), 3, m_theme.accent);

    // Two German translations are told apart by their files.
    const int free = inside.width() - fontMetrics.horizontalAdvance(title) - metrics.paddingX;
    const QString file = QFileInfo(version.path).fileName();
    if (file.isEmpty() || free < metrics.linePitch * 2) return;
    painter.setFont(metrics.smallFont);
    painter.setPen(m_theme.muted);
    painter.drawText(inside, Qt::AlignVCenter | Qt::AlignRight | Qt::TextSingleLine,
                     QFontMetrics(metrics.smallFont).elidedText(file, Qt::ElideMiddle, free));
}

bool HeaderStrip::event(QEvent *event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto *help = static_cast<QHelpEvent *>(event);
    const int column = m_page.columns().columnAt(help->pos().x() + m_scrolledX);
    if (column >= 0) {
        const Version &version = m_page.article()->versions[static_cast<size_t>(column)];
        const QString text =
            version.path.isEmpty() ? columnTitle(version) : columnTitle(version) + u'\n' + version.path;
        QToolTip::showText(help->globalPos(), toToolTip(text), this);
    }
    return true;
}

void HeaderStrip::mousePressEvent(QMouseEvent *event) {
    if (event->button() == Qt::LeftButton) m_dragged = borderAt(event->position().toPoint());
}

void HeaderStrip::mouseMoveEvent(QMouseEvent *event) {
    const QPoint position = event->position().toPoint();
    if (m_dragged >= 0)
        Q_EMIT borderMoved(m_dragged, position.x() + m_scrolledX);
    else
        setCursor(borderAt(position) >= 0 ? Qt::SplitHCursor : Qt::ArrowCursor);
}

void HeaderStrip::mouseReleaseEvent(QMouseEvent *) { m_dragged = -1; }

void HeaderStrip::mouseDoubleClickEvent(QMouseEvent *event) {
    m_dragged = -1;
    if (borderAt(event->position().toPoint()) >= 0) Q_EMIT equalWidthsAsked();
}

} // namespace sejajar
