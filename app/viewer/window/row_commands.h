#pragma once

#include "core/align/row_edits.h"

#include <QObject>

class QWidget;

namespace sejajar {

class AlignedView;
class Opener;
class Session;

/// What the person does with rows: merges, splits and confirms them, moves, cuts and joins their sentences,
/// and goes to one. The edits are those of core/align/row_edits.h and sentence_edits.h, committed at once,
/// with undo.
class RowCommands : public QObject {
    Q_OBJECT
public:
    RowCommands(Session *session, Opener *opener, AlignedView *view, QWidget *window);

    /// Whether the current row is a line that was left out of the alignment.
    bool isLeftOut() const;

public Q_SLOTS:
    /// The picked rows; when it is one, with the next.
    void merge();
    void split();
    void moveSentenceUp() { moveSentence(MoveTo::PreviousRow); }
    void moveSentenceDown() { moveSentence(MoveTo::NextRow); }
    /// At the text cursor.
    void cutSentence();
    /// That at the text cursor.
    void joinSentences();
    /// The picked rows: vouches for them, or when that is so for all of them, no longer.
    void confirmOrRelease();
    /// Aligns the article again, with the line of the current row, which looked like boilerplate.
    void alignLineToo();
    void askForRow();

Q_SIGNALS:
    /// Something to say in the status bar.
    void hint(const QString &text);

private:
    void moveSentence(MoveTo to);
    void apply(const std::optional<RowChange> &change, const QString &done, const QString &impossible);

    Session *m_session = nullptr;
    Opener *m_opener = nullptr;
    AlignedView *m_view = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
