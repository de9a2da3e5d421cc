#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <QAbstractScrollArea>

#include <functional>
#include <memory>

namespace sejajar {

/// What the person has selected: spans in one or several columns of one row, in offsets of the versions'
/// texts.
struct Selection {
    int row = -1;
    std::vector<Span> spans; ///< quote filled in; at most one a column
    bool isEmpty() const { return spans.empty(); }
};

/// The rows of an article side by side: row number, confidence edge, one column a version. Paints only what
/// is visible; heights are estimated and corrected when painted, so a million rows open at once.
///
/// Keys: Up/Down row, Left/Right column, Ctrl+Left/Right word, Alt+Left/Right character, Shift with these
/// extends the selection in the column, Home/End, Page Up/Down, Ctrl+Home/End; Escape clears the selection.
/// Mouse: drag selects, double click takes a word, triple click a sentence; each of these in another column
/// of the same row adds to the selection, in another row it starts anew. A click drops the selection of its
/// column. Shift+Up/Down and Ctrl+click / Shift+click on row numbers select whole rows.
class AlignedView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit AlignedView(QWidget *parent = nullptr);
    ~AlignedView() override;

    /// The view keeps its own shared copy. Clears the selection. An article with the same texts (an edit of
    /// the alignment) keeps the current row and the place on the screen; another one is shown from its
    /// beginning.
    void setArticle(std::shared_ptr<const Article> article);
    /// Painted under their spans: confirmed ones filled and underlined in the colour of their severity,
    /// suggested ones dotted, dismissed ones not at all. Keeps the selection.
    void setFindings(std::vector<Finding> findings);

    int currentRow() const;
    int currentColumn() const; ///< a version index
    Selection selection() const;
    /// Rows picked as a whole, ascending; the current row when none were.
    std::vector<int> selectedRows() const;
    /// The findings under the text cursor (or the selection), by id.
    std::vector<qint64> findingsAtCursor() const;
    /// Where the text cursor stands, in offsets of the text of version currentColumn(): where a split would
    /// cut.
    qsizetype cursorOffset() const;

    /// In coordinates of viewport(); empty while the row is out of sight.
    QRect cellRect(int row, int column) const;
    /// The same for the part [begin, end) of a version's text within a row: an anchor for a pop-up.
    QRect textRect(int row, int column, qsizetype begin, qsizetype end) const;
    std::shared_ptr<const Article> article() const;
    const std::vector<Finding> &findings() const;

    /// Shares of the columns' widths, for the settings. Ignored when their number does not fit.
    std::vector<double> columnShares() const;
    void setColumnShares(const std::vector<double> &shares);
    /// What a finding says, as plain text, for tooltips and screen readers; without one its category, note
    /// and correction are shown.
    void setFindingText(std::function<QString(const Finding &)> text);
    QString findingText(const Finding &finding) const;

public Q_SLOTS:
    void setCurrentRow(int row);
    void setCurrentColumn(int column);
    /// Puts the text cursor (no selection) at an offset of a version's text, within the current row.
    void setCursor(int column, qsizetype textOffset);
    /// Scrolls to the finding, selects its row and flashes its spans.
    void showFinding(qint64 id);
    void clearSelection();
    void selectAllInCell();
    void setTextSize(double points);
    /// The quotes of the selection, tab-separated; does nothing without one.
    void copySelection() const;

Q_SIGNALS:
    void currentRowChanged(int row);
    void selectionChanged();
    /// Double click on a confirmed finding, or Enter on any.
    void findingActivated(qint64 id);
    void contextMenuAt(const QPoint &globalPosition);
    /// Text files or a project were dropped on the view.
    void filesDropped(const QStringList &paths);

protected:
    bool viewportEvent(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    void scrollContentsBy(int dx, int dy) override;
    void wheelEvent(QWheelEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;
    void contextMenuEvent(QContextMenuEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void timerEvent(QTimerEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sejajar
