#pragma once

#include <QObject>

class QWidget;

namespace sejajar {

class AlignedView;
class FlagsDock;
class Preferences;
class Session;
struct Finding;

/// What the person does with flags: makes, edits, deletes them, and goes from one to the next.
class FlagCommands : public QObject {
    Q_OBJECT
public:
    FlagCommands(Session *session, AlignedView *view, FlagsDock *dock, Preferences *preferences,
                 QWidget *window);

    /// The flag that edit and delete mean: in the rows the one under the cursor, else the chosen one of the
    /// list; 0 for none.
    qint64 currentFlag() const;

public Q_SLOTS:
    void flagSelection();
    void edit(qint64 id);
    void remove(qint64 id);
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

    Session *m_session = nullptr;
    AlignedView *m_view = nullptr;
    FlagsDock *m_dock = nullptr;
    Preferences *m_preferences = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
