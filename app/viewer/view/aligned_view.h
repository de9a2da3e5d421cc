#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <QAbstractScrollArea>

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
/// Keys: Up/Down row, Left/Right column, Ctrl+Left/Right word, Shift with these extends the selection in the
/// column, Home/End, Page Up/Down, Ctrl+Home/End; Escape clears the selection. Mouse: drag selects, double
/// click takes a word; dragging in another column of the same row adds to the selection, in another row
/// starts anew. Shift+Up/Down and Ctrl+click / Shift+click on row numbers select whole rows.
class AlignedView : public QAbstractScrollArea {
    Q_OBJECT
public:
    explicit AlignedView(QWidget *parent = nullptr);
    ~AlignedView() override;

    /// The view keeps its own shared copy. Clears the selection.
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

public Q_SLOTS:
    void setCurrentRow(int row);
    /// Scrolls to the finding, selects its row and flashes its spans.
    void showFinding(qint64 id);
    void clearSelection();
    void selectAllInCell();
    void setTextSize(double points);

Q_SIGNALS:
    void currentRowChanged(int row);
    void selectionChanged();
    /// Double click or Enter on a painted finding.
    void findingActivated(qint64 id);
    void contextMenuAt(const QPoint &globalPosition);
    /// Text files or a project were dropped on the view.
    void filesDropped(const QStringList &paths);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace sejajar
