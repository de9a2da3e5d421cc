#pragma once

#include <QObject>

class QWidget;

namespace sejajar {

class AlignedView;
class Preferences;
class Session;

/// What leaves the program: the export dialog and the clipboard.
class ExportCommands : public QObject {
    Q_OBJECT
public:
    ExportCommands(Session *session, AlignedView *view, Preferences *preferences, QWidget *window);

public Q_SLOTS:
    void openDialog();
    /// The marked words; without any, the rows.
    void copy();
    void copyRows();

Q_SIGNALS:
    void hint(const QString &text);

private:
    Session *m_session = nullptr;
    AlignedView *m_view = nullptr;
    Preferences *m_preferences = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
