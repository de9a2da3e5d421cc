#pragma once

#include <QObject>

class QMenu;
class QWidget;

namespace sejajar {

class AlignedView;
class FindingsDock;
class Preferences;
class Session;
class Suggestions;
struct Finding;

/// What the person does with findings: flags words, edits flags, judges suggestions, and goes from one to the
/// next.
class FindingCommands : public QObject {
    Q_OBJECT
public:
    FindingCommands(Session *session, Suggestions *suggestions, AlignedView *view, FindingsDock *dock,
                    Preferences *preferences, QWidget *window);

    /// The finding that commands mean: in the rows the one under the cursor, else the chosen one of the list;
    /// 0 for none.
    qint64 current() const;
    /// What was muted, one line each; choosing a line unmutes it.
    void fillMutedMenu(QMenu *menu);

public Q_SLOTS:
    void flagSelection();
    /// Confirms a suggestion; opens a flag.
    void activate(qint64 id);
    void edit(qint64 id);
    /// Dismisses what a check proposed; deletes a flag.
    void remove(qint64 id);
    void withdraw(qint64 id);
    void muteCheck(qint64 id);
    void muteWord(qint64 id);
    void jumpTo(qint64 id);
    void goToNext() { step(1); }
    void goToPrevious() { step(-1); }

Q_SIGNALS:
    /// Something to say in the status bar.
    void hint(const QString &text);

private:
    void step(int direction);
    void openDialog(const Finding &flag);
    void save(const Finding &flag);
    void mute(qint64 id, bool onlyWord);
    void followCursor();

    Session *m_session = nullptr;
    Suggestions *m_suggestions = nullptr;
    AlignedView *m_view = nullptr;
    FindingsDock *m_dock = nullptr;
    Preferences *m_preferences = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
