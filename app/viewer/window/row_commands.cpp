#include "app/viewer/window/row_commands.h"

#include "app/viewer/session/session.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/opener.h"
#include "core/align/boilerplate_filter.h"
#include "core/align/sentence_edits.h"

#include <QInputDialog>

namespace sejajar {

RowCommands::RowCommands(Session *session, Opener *opener, AlignedView *view, QWidget *window)
    : QObject(window), m_session(session), m_opener(opener), m_view(view), m_window(window) {
    connect(session, &Session::rowTouched, view, &AlignedView::setCurrentRow);
}

void RowCommands::apply(const std::optional<RowChange> &change, const QString &done,
                        const QString &impossible) {
    if (!change) {
        Q_EMIT hint(impossible);
        return;
    }
    if (!m_session->changeRows(*change)) return;
    Q_EMIT hint(done);
}

void RowCommands::merge() {
    const std::vector<int> picked = m_view->selectedRows();
    if (!m_session->isOpen() || picked.empty()) return;
    const Article &article = *m_session->article();
    const int first = picked.front();
    const int last = picked.size() > 1 ? picked.back() : first + 1;
    if (last - first != static_cast<int>(picked.size() > 1 ? picked.size() : 2) - 1) {
        Q_EMIT hint(tr("Only rows that follow each other can be merged."));
        return;
    }
    if (last >= static_cast<int>(article.alignment.rows.size())) {
        Q_EMIT hint(tr("This is the last row; there is nothing to merge it with."));
        return;
    }
    m_view->setCurrentRow(first);
    apply(mergedRows(article, first, last), tr("Rows %1 to %2 are one now.").arg(first + 1).arg(last + 1),
          tr("These rows cannot be merged: their source sentences do not follow each other."));
}

void RowCommands::split() {
    if (!m_session->isOpen()) return;
    const int row = m_view->currentRow();
    apply(splitRow(*m_session->article(), row, m_view->currentColumn(), m_view->cursorOffset()),
          tr("Row %1 is two now.").arg(row + 1),
          tr("There is nothing to split: put the text cursor into a sentence of a row with several."));
}

void RowCommands::moveSentence(MoveTo to) {
    if (!m_session->isOpen()) return;
    const bool down = to == MoveTo::NextRow;
    apply(movedSentence(*m_session->article(), m_view->currentRow(), m_view->currentColumn(), to),
          down ? tr("Moved the last sentence of the cell to the next row.")
               : tr("Moved the first sentence of the cell to the previous row."),
          tr("There is no sentence here that can go there."));
}

void RowCommands::cutSentence() {
    if (!m_session->isOpen()) return;
    const int version = m_view->currentColumn();
    const qsizetype offset = m_view->cursorOffset();
    const auto change = sejajar::cutSentence(*m_session->article(), version, offset);
    if (!change) {
        Q_EMIT hint(tr("Put the text cursor into a sentence, where it is to be cut."));
    } else if (m_session->changeSentences(*change)) {
        m_view->setCursor(version, change->after.back().begin);
        Q_EMIT hint(tr("The sentence is two now. Split Row puts them into two rows."));
    }
}

void RowCommands::joinSentences() {
    if (!m_session->isOpen() || m_view->currentRow() < 0) return;
    const int version = m_view->currentColumn();
    const Article &article = *m_session->article();
    const Version &text = article.versions[static_cast<size_t>(version)];
    const SentenceRange range = article.alignment.rows[static_cast<size_t>(m_view->currentRow())]
                                    .ranges[static_cast<size_t>(version)];
    int sentence = range.begin;
    while (sentence + 1 < range.end &&
           text.sentences[static_cast<size_t>(sentence) + 1].begin <= m_view->cursorOffset())
        ++sentence;
    const auto change = range.isEmpty() ? std::nullopt : joinedWithNext(article, version, sentence);
    if (!change) {
        Q_EMIT hint(tr("There is no next sentence here."));
        return;
    }
    const qsizetype seam = change->before.back().begin;
    if (!m_session->changeSentences(*change)) return;
    m_view->setCursor(version, seam);
    Q_EMIT hint(tr("Joined with the next sentence."));
}

void RowCommands::confirmOrRelease() {
    const std::vector<int> picked = m_view->selectedRows();
    if (!m_session->isOpen() || picked.empty()) return;
    const Article &article = *m_session->article();
    const int count = static_cast<int>(picked.size());
    if (const auto change = confirmedRows(article, picked))
        apply(change, tr("%n row(s) confirmed; aligning again keeps them.", nullptr, count), {});
    else
        apply(releasedRows(article, picked),
              tr("%n row(s) released; aligning again may change them.", nullptr, count), {});
}

bool RowCommands::isLeftOut() const {
    const int row = m_view->currentRow();
    return m_session->isOpen() && row >= 0 && leftOutLine(*m_session->article(), row);
}

void RowCommands::alignLineToo() {
    if (!isLeftOut()) {
        Q_EMIT hint(tr("This row takes part in the alignment."));
        return;
    }
    m_opener->alignWithLine(*leftOutLine(*m_session->article(), m_view->currentRow()));
}

void RowCommands::askForRow() {
    if (!m_session->isOpen()) return;
    const int rows = static_cast<int>(m_session->article()->alignment.rows.size());
    if (rows == 0) return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("goToRowDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::IntInput);
    dialog->setWindowTitle(tr("Go to Row"));
    dialog->setLabelText(tr("Row (1 to %1):").arg(rows));
    dialog->setIntRange(1, rows);
    dialog->setIntValue(m_view->currentRow() + 1);
    connect(dialog, &QInputDialog::intValueSelected, m_view,
            [this](int row) { m_view->setCurrentRow(row - 1); });
    dialog->open();
}

} // namespace sejajar
