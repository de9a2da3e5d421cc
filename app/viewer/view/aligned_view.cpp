#include "app/viewer/view/aligned_view.h"

#include "app/viewer/view/accessible_aligned_view.h"
#include "app/viewer/view/aligned_view_p.h"
#include "app/viewer/view/row_lengths.h"
#include "app/viewer/view/text_cursor.h"
#include "app/viewer/view/tooltip_text.h"

#include <QClipboard>
#include <QFontInfo>
#include <QGuiApplication>
#include <QPaintEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStringList>

namespace sejajar {
namespace {

constexpr int flashMs = 1200;

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
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
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
    const int column = d->cursor.column();
    const qsizetype offset = cursorOffset();
    const bool edited = isEditOf(d->article.get(), article.get());
    d->article = article;
    // Always there once there are rows: a bar that comes and goes would change the width, and with it every
    // height.
    setVerticalScrollBarPolicy(article ? Qt::ScrollBarAlwaysOn : Qt::ScrollBarAlwaysOff);
    d->page.setViewport(viewport()->size());
    d->page.setArticle(std::move(article), d->points);
    d->picks.clear();
    d->drag = {};
    d->pointedRow = -1;
    d->cursor.reset();
    if (d->page.rowCount() > 0) {
        d->cursor.moveToRow(edited ? std::clamp(row, 0, d->page.rowCount() - 1) : 0);
        d->cursor.moveToColumn(edited ? column : 0);
    }
    // Where it stood, to confirm a row and cut a sentence of it one after the other.
    if (edited && currentRow() >= 0 && rowOf(*d->article, column, offset) == currentRow())
        d->place(column, offset);
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
    d->place(column, textOffset);
    d->showCursor();
    d->announce();
}

void AlignedView::Private::place(int column, qsizetype textOffset) {
    const Cell &cell = page.layout(cursor.row(), column).cell();
    const auto range = cell.toCell(textOffset, textOffset + 1);
    cursor.place(column, graphemeBegin(cell.text, range ? range->begin : 0));
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
    if (d->page.rowCount() == 0) return d->paintHint(painter);
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

void AlignedView::Private::paintHint(QPainter &painter) const {
    const QRect area = q->viewport()->rect();
    painter.fillRect(area, theme.page);
    const QString hint = article ? AlignedView::tr("There is no sentence in these texts.")
                                 : AlignedView::tr("Drop two or three texts here, or press Ctrl+O");
    QFont font = q->font();
    font.setPointSizeF(QFontInfo(font).pointSizeF() * 1.15);
    painter.setFont(font);
    const int margin = painter.fontMetrics().height() * 2;
    const QRect room = area.adjusted(margin, margin, -margin, -margin);
    const QRect text = painter.fontMetrics().boundingRect(room, Qt::AlignCenter | Qt::TextWordWrap, hint);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(theme.faint, 1.5, Qt::DashLine));
    if (!article) painter.drawRoundedRect(text.adjusted(-margin, -margin, margin, margin), 12, 12);
    painter.setPen(theme.muted);
    painter.drawText(text, Qt::AlignCenter | Qt::TextWordWrap, hint);
}

RowLook AlignedView::Private::look(int row) const {
    RowLook look;
    look.flashing = flashing;
    if (row == pointedRow) look.pointedAt = pointedAt;
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
