#include "app/viewer/window/project_commands.h"

#include "app/common/plain_text.h"
#include "app/viewer/dialogs/glossary_dialog.h"
#include "app/viewer/dialogs/message.h"
#include "app/viewer/session/preferences.h"
#include "app/viewer/session/session.h"
#include "app/viewer/window/opener.h"

#include <QInputDialog>

namespace sejajar {

ProjectCommands::ProjectCommands(Session *session, Opener *opener, Preferences *preferences, QWidget *window)
    : QObject(window), m_session(session), m_opener(opener), m_preferences(preferences), m_window(window) {
    // Undo in the window may reach back to the glossary, which nothing there shows.
    connect(session, &Session::glossaryChanged, this,
            [this] { Q_EMIT hint(tr("The glossary has changed.")); });
}

void ProjectCommands::renameArticle() {
    if (!m_session->isOpen()) return;
    auto *dialog = new QInputDialog(m_window);
    dialog->setObjectName(QStringLiteral("renameArticleDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setInputMode(QInputDialog::TextInput);
    dialog->setWindowTitle(tr("Rename Article"));
    dialog->setLabelText(tr("Name of the article:"));
    dialog->setTextValue(m_session->article()->name);
    dialog->resize(420, dialog->sizeHint().height());
    connect(dialog, &QInputDialog::textValueSelected, this,
            [this, id = m_session->articleId()](const QString &name) {
                if (!name.trimmed().isEmpty()) m_session->renameArticle(id, name.simplified());
            });
    dialog->open();
}

void ProjectCommands::removeArticle() {
    if (!m_session->isOpen()) return;
    const QString name = plainLine(m_session->article()->name, 80);
    if (m_session->removeArticle(m_session->articleId()))
        Q_EMIT hint(tr("Removed the article %1. Undo brings it back.").arg(name));
}

void ProjectCommands::openGlossary() {
    if (!m_session->isOpen()) return;
    auto *dialog =
        new GlossaryDialog(m_session->languages(), m_session->glossary(), m_preferences->folder(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    wire(dialog);
    dialog->open();
}

void ProjectCommands::wire(GlossaryDialog *dialog) {
    const auto refresh = [this, dialog] { dialog->setGlossary(m_session->glossary()); };
    connect(m_session, &Session::glossaryChanged, dialog, refresh);
    connect(dialog, &GlossaryDialog::edited, this, [this, refresh](const Glossary &glossary) {
        // What could not be written does not stand there either.
        if (!m_session->setGlossary(glossary)) refresh();
    });
    connect(dialog, &GlossaryDialog::undoRequested, m_session, &Session::undo);
    connect(dialog, &GlossaryDialog::redoRequested, m_session, &Session::redo);
    connect(dialog, &GlossaryDialog::folderUsed, this,
            [this](const QString &folder) { m_preferences->setFolder(folder); });
    connect(dialog, &GlossaryDialog::failed, this, [dialog](const Error &error) {
        showError(dialog, error, GlossaryDialog::tr("The glossary is as it was."));
    });
    connect(dialog, &QDialog::accepted, m_opener, &Opener::alignAgain);
}

} // namespace sejajar
