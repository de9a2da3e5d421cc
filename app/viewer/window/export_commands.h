#pragma once

#include <QObject>

class QWidget;

namespace sejajar {

class AlignedView;
class Preferences;
class Session;
class Suggestions;

/// What leaves the program: exports, the report, copies of the project and the clipboard.
class ExportCommands : public QObject {
    Q_OBJECT
public:
    ExportCommands(Session *session, Suggestions *suggestions, AlignedView *view, Preferences *preferences,
                   QWidget *window);

public Q_SLOTS:
    void openDialog();
    void openReport();
    void askForCopy();
    /// The marked words; without any, the rows.
    void copy();
    void copyRows();

Q_SIGNALS:
    void hint(const QString &text);

private:
    Session *m_session = nullptr;
    Suggestions *m_suggestions = nullptr;
    AlignedView *m_view = nullptr;
    Preferences *m_preferences = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
