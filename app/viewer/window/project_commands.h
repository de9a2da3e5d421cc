#pragma once

#include "core/store/project_store.h"

#include <QObject>

class QWidget;

namespace sejajar {

class GlossaryDialog;
class Opener;
class Preferences;
class Session;

/// What is done to the project as a whole: its articles and its glossary.
class ProjectCommands : public QObject {
    Q_OBJECT
public:
    ProjectCommands(Session *session, Opener *opener, Preferences *preferences, QWidget *window);

public Q_SLOTS:
    /// Of the shown article.
    void renameArticle();
    void removeArticle();
    void openGlossary();

Q_SIGNALS:
    void hint(const QString &text);

private:
    void wire(GlossaryDialog *dialog);

    Session *m_session = nullptr;
    Opener *m_opener = nullptr;
    Preferences *m_preferences = nullptr;
    QWidget *m_window = nullptr;
};

} // namespace sejajar
