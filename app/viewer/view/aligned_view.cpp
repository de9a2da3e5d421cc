#include "app/viewer/view/aligned_view.h"

#include "app/viewer/view/accessible_aligned_view.h"
#include "app/viewer/view/aligned_view_p.h"
#include "app/viewer/view/row_lengths.h"
#include "app/viewer/view/text_cursor.h"
#include "app/viewer/view/tooltip_text.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringList>
#include <QWheelEvent>

#include <limits>

namespace sejajar {
namespace {

constexpr int flashMs = 1200;

/// Scroll bars count in int; from 2^30 pixels on (some ten million rows) one step of theirs is several
/// pixels.
qint64 pixelsPerStep(const Page &page) { return page.maximum() / (qint64(1) << 30) + 1; }

/// The row that holds an offset of a version's text; -1 between sentences.
int rowOf(const Article &article, int version, qsizetype offset) {
    const std::vector<SentenceSpan> &sentences = article.versions[static_cast<size_t>(version)].sentences;
    const auto next = std::ranges::upper_bound(sentences, offset, {}, &SentenceSpan::begin);
    const int sentence = static_cast<int>(next - sentences.begin()) - 1;
    for (int row = 0; row < static_cast<int>(article.alignment.rows.size()); ++row) {
        const SentenceRange range = rowRange(article, row, version);
        if (range.begin <= sentence && sentence < range.end) return row;
    }
    return -1;
}

} // namespace

AlignedView::AlignedView(QWidget *parent) : QAbstractScrollArea(parent), d(std::make_unique<Private>(this)) {
    installAccessibleAlignedView();
    d->theme = ViewTheme::fromPalette(palette());
    d->header = new HeaderStrip(d->page, this);
    setFocusPolicy(Qt::StrongFocus);
    setFrameShape(QFrame::NoFrame);
    setAcceptDrops(true);
    setAccessibleName(tr("Aligned texts"));
    // Always there: a bar that comes and goes would change the width, and with it every height.
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    viewport()->setAttribute(Qt::WA_OpaquePaintEvent);
    viewport()->setMouseTracking(true);
    connect(d->header, &HeaderStrip::borderMoved, this, [this](int column, int x) {
        d->page.moveBorder(column, x);
        d->sync();
        viewport()->update();
    });
    connect(d->header, &HeaderStrip::equalWidthsAsked, this, [this] {
        d->page.makeColumnsEqual();
        d->sync();
        viewport()->update();
    });
    connect(verticalScrollBar(), &QScrollBar::sliderReleased, this, [this] { d->sync(); });
    d->layOutHeader();
}

AlignedView::~AlignedView() = default;

void AlignedView::setArticle(std::shared_ptr<const Article> article) {
    const int row = d->cursor.row();
    const bool edited = d->article && article && d->article->versions.size() == article->versions.size();
    d->article = article;
    d->page.setViewport(viewport()->size());
    d->page.setArticle(std::move(article), d->points);
    d->picks.clear();
    d->drag = {};
    const int column = d->cursor.column();
    d->cursor.reset();
    if (d->page.rowCount() > 0) {
        d->cursor.moveToRow(edited ? std::clamp(row, 0, d->page.rowCount() - 1) : 0);
        d->cursor.moveToColumn(edited ? column : 0);
    }
    d->layOutHeader();
    d->sync();
    d->announce();
    reportAccessibleReset(this);
}

void AlignedView::setFindings(std::vector<Finding> findings) {
    d->findings.assign(std::move(findings));
    viewport()->update();
}

std::shared_ptr<const Article> AlignedView::article() const { return d->article; }
const std::vector<Finding> &AlignedView::findings() const { return d->findings.findings(); }
int AlignedView::currentRow() const { return d->cursor.row(); }
int AlignedView::currentColumn() const { return d->cursor.column(); }

Selection AlignedView::selection() const {
    return d->article ? d->cursor.selection(*d->article) : Selection{};
}

std::vector<int> AlignedView::selectedRows() const {
    if (!d->picks.isEmpty()) return d->picks.rows();
    if (currentRow() < 0) return {};
    return {currentRow()};
}

qsizetype AlignedView::cursorOffset() const {
    if (currentRow() < 0) return 0;
    return d->page.layout(currentRow(), currentColumn()).cell().toText(d->cursor.position());
}

std::vector<qint64> AlignedView::findingsAtCursor() const {
    std::vector<qint64> ids;
    if (currentRow() < 0) return ids;
    const auto add = [&ids](const FindingIndex::Hit &hit) {
        if (std::ranges::find(ids, hit.finding->id) == ids.end()) ids.push_back(hit.finding->id);
    };
    for (const Span &span : selection().spans) {
        for (const FindingIndex::Hit &hit : d->findings.touching(span.version, span.begin, span.end))
            if (hit.span->begin < span.end && span.begin < hit.span->end) add(hit);
    }
    if (rowRange(*d->article, currentRow(), currentColumn()).isEmpty()) return ids;
    // Those that the cursor stands in before those that end where it stands.
    const qsizetype at = cursorOffset();
    const auto hits = d->findings.touching(currentColumn(), at, at);
    for (const FindingIndex::Hit &hit : hits)
        if (at < hit.span->end) add(hit);
    for (const FindingIndex::Hit &hit : hits)
        if (at == hit.span->end) add(hit);
    return ids;
}

QRect AlignedView::cellRect(int row, int column) const {
    const QRect rect = d->page.cellRect(row, column);
    return rect.isEmpty() ? QRect() : rect.translated(-d->scrolledX(), 0);
}

QRect AlignedView::textRect(int row, int column, qsizetype begin, qsizetype end) const {
    const QRect box = d->page.cellRect(row, column);
    if (box.isEmpty()) return {};
    const CellLayout &cell = d->page.layout(row, column);
    const auto range = cell.cell().toCell(begin, end);
    if (!range) return {};
    QRectF bounds;
    for (const QRectF &rect : cell.rangeRects(range->begin, range->end)) bounds |= rect;
    const QPoint padding(d->page.metrics().paddingX, d->page.metrics().paddingY);
    return bounds.toAlignedRect().translated(box.topLeft() + padding - QPoint(d->scrolledX(), 0));
}

std::vector<double> AlignedView::columnShares() const { return d->page.columns().shares(); }

void AlignedView::setColumnShares(const std::vector<double> &shares) {
    d->page.setColumnShares(shares);
    d->sync();
    viewport()->update();
}

void AlignedView::setFindingText(std::function<QString(const Finding &)> text) {
    d->findingText = std::move(text);
}

QString AlignedView::findingText(const Finding &finding) const {
    return d->findingText ? d->findingText(finding) : findingExplanation(finding);
}

void AlignedView::setCurrentRow(int row) {
    if (row < 0 || row >= d->page.rowCount()) return;
    d->goToRow(row);
}

void AlignedView::setCurrentColumn(int column) { d->goToColumn(column); }

void AlignedView::setCursor(int column, qsizetype textOffset) {
    if (currentRow() < 0 || column < 0 || column >= d->page.columnCount()) return;
    const Cell &cell = d->page.layout(currentRow(), column).cell();
    const auto range = cell.toCell(textOffset, textOffset + 1);
    d->cursor.place(column, graphemeBegin(cell.text, range ? range->begin : 0));
    d->showCursor();
    d->announce();
}

void AlignedView::showFinding(qint64 id) {
    const Finding *finding = d->findings.find(id);
    if (!finding || finding->spans.empty() || !d->article) return;
    const Span &span = finding->spans.front();
    if (span.version < 0 || span.version >= d->page.columnCount()) return;
    const int row = rowOf(*d->article, span.version, span.begin);
    if (row < 0) return;
    d->goToRow(row);
    setCursor(span.version, span.begin);
    d->flashing = id;
    d->flashTimer.start(flashMs, this);
    viewport()->update();
}

void AlignedView::clearSelection() {
    d->cursor.clearSelection();
    d->picks.clear();
    d->announce();
}

void AlignedView::selectAllInCell() {
    if (currentRow() < 0) return;
    const qsizetype end = d->page.layout(currentRow(), currentColumn()).cell().text.size();
    d->cursor.select(currentColumn(), 0, end);
    d->announce();
}

void AlignedView::setTextSize(double points) {
    d->points = points;
    d->page.setTextSize(points);
    d->layOutHeader();
    d->sync();
    viewport()->update();
}

void AlignedView::copySelection() const {
    QStringList quotes;
    for (const Span &span : selection().spans) quotes << span.quote;
    if (!quotes.isEmpty()) QGuiApplication::clipboard()->setText(quotes.join(u'\t'));
}

void AlignedView::paintEvent(QPaintEvent *event) {
    QPainter painter(viewport());
    const QRect dirty = event->rect();
    if (d->page.rowCount() == 0) {
        painter.fillRect(dirty, d->theme.page);
        painter.setPen(d->theme.muted);
        const QString hint = d->article ? tr("There is no sentence in these texts.")
                                        : tr("Drop two or three texts here, or press Ctrl+O");
        painter.drawText(viewport()->rect().adjusted(24, 24, -24, -24), Qt::AlignCenter | Qt::TextWordWrap,
                         hint);
        return;
    }
    painter.translate(-d->scrolledX(), 0);
    const QRect clip = dirty.translated(d->scrolledX(), 0);
    RowPainter rowPainter(painter, d->page, d->theme, d->findings);
    int bottom = 0;
    for (const Page::PageRow &row : d->page.rows()) {
        bottom = row.y + row.height;
        if (bottom > clip.top() && row.y <= clip.bottom()) rowPainter.paint(row, d->look(row.row), clip);
    }
    if (bottom <= clip.bottom())
        painter.fillRect(clip.left(), bottom, clip.width(), clip.bottom() - bottom + 1, d->theme.page);
}

RowLook AlignedView::Private::look(int row) const {
    RowLook look;
    look.flashing = flashing;
    look.picked = picks.contains(row);
    if (row != cursor.row()) return look;
    look.current = true;
    look.focusColumn = cursor.column();
    for (int column = 0; column < page.columnCount(); ++column) {
        const CellCursor::Range range = cursor.range(column);
        if (!range.isEmpty()) look.selected.push_back({column, {range.begin(), range.end()}});
    }
    if (q->hasFocus()) look.caret = cursor.position();
    return look;
}

void AlignedView::resizeEvent(QResizeEvent *) {
    d->page.setViewport(viewport()->size());
    d->layOutHeader();
    d->sync();
    viewport()->update();
}

void AlignedView::Private::layOutHeader() {
    const int height = header->sizeHint().height();
    if (q->viewportMargins().top() != height) q->setViewportMargins(0, height, 0, 0);
    const QRect area = q->viewport()->geometry();
    header->setGeometry(area.left(), area.top() - height, area.width(), height);
}

int AlignedView::Private::scrolledX() const { return q->horizontalScrollBar()->value(); }

void AlignedView::Private::sync() {
    page.rows();
    syncing = true;
    const qint64 step = pixelsPerStep(page);
    QScrollBar *vertical = q->verticalScrollBar();
    // Under the person's hand the handle must not move by itself; released, it takes its true place.
    if (!vertical->isSliderDown()) {
        const int height = std::max(1, q->viewport()->height());
        vertical->setRange(0, static_cast<int>(page.maximum() / step));
        vertical->setPageStep(std::max(1, static_cast<int>(height / step)));
        vertical->setSingleStep(std::max(1, page.metrics().linePitch));
        vertical->setValue(static_cast<int>(page.offset() / step));
    }
    scrolledTo = vertical->value();
    QScrollBar *horizontal = q->horizontalScrollBar();
    horizontal->setRange(0, page.contentWidth() - q->viewport()->width());
    horizontal->setPageStep(q->viewport()->width());
    horizontal->setSingleStep(std::max(1, page.metrics().linePitch));
    syncing = false;
    header->setLook(theme, page.rowCount() > 0 ? cursor.column() : -1, scrolledX());
}

void AlignedView::scrollContentsBy(int dx, int) {
    if (d->syncing) return;
    if (dx != 0) {
        d->sync();
        viewport()->update();
        return;
    }
    const QScrollBar *bar = verticalScrollBar();
    const int value = bar->value();
    d->scroll([&] {
        if (value == bar->maximum())
            d->page.scrollToEnd();
        else if (bar->isSliderDown() || value == bar->minimum())
            d->page.scrollTo(value * pixelsPerStep(d->page));
        else
            d->page.scrollBy((value - d->scrolledTo) * pixelsPerStep(d->page));
    });
}

void AlignedView::wheelEvent(QWheelEvent *event) {
    const QPoint pixels = event->pixelDelta();
    if (pixels.y() == 0 || event->modifiers() != Qt::NoModifier) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    // A touchpad scrolls by pixels, not by the steps of a wheel.
    d->scroll([&] { d->page.scrollBy(-pixels.y()); });
    event->accept();
}

void AlignedView::Private::goToRow(int row) {
    if (row != cursor.row()) cursor.moveToRow(row);
    picks.clear();
    scroll([&] { page.showRow(row); });
    announce();
}

void AlignedView::Private::goToColumn(int column) {
    if (column < 0 || column >= page.columnCount()) return;
    cursor.moveToColumn(column);
    QScrollBar *bar = q->horizontalScrollBar();
    if (page.columns().right(column) - bar->value() > q->viewport()->width())
        bar->setValue(page.columns().right(column) - q->viewport()->width());
    if (page.columns().left(column) < bar->value())
        bar->setValue(column == 0 ? 0 : page.columns().left(column));
    announce();
}

void AlignedView::Private::showCursor() {
    const int row = cursor.row();
    const QRectF caret = page.layout(row, cursor.column()).cursorRect(cursor.position());
    const int top = static_cast<int>(caret.top());
    scroll([&] { page.showPart(row, top, top + page.metrics().linePitch + 2 * page.metrics().paddingY); });
}

void AlignedView::Private::announce() {
    header->setLook(theme, page.rowCount() > 0 ? cursor.column() : -1, scrolledX());
    q->viewport()->update();
    const bool otherRow = announcedRow != cursor.row();
    announcedRow = cursor.row();
    reportAccessibleFocus(q);
    if (otherRow) Q_EMIT q->currentRowChanged(cursor.row());
    Q_EMIT q->selectionChanged();
}

void AlignedView::focusInEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
    reportAccessibleFocus(this);
}

void AlignedView::focusOutEvent(QFocusEvent *event) {
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void AlignedView::changeEvent(QEvent *event) {
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange) {
        d->theme = ViewTheme::fromPalette(palette());
        d->header->setLook(d->theme, d->cursor.column(), d->scrolledX());
        viewport()->update();
    }
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        setTextSize(d->points);
}

} // namespace sejajar
