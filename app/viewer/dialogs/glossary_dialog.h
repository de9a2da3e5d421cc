#pragma once

#include "core/base/result.h"
#include "core/lexicon/glossary.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace sejajar {

class GlossaryModel;

/// The glossary of the project. Each change is handed on when it is made; undo and redo reach back to what
/// was done since the dialog came up. accepted(): the shown article is to be aligned again.
class GlossaryDialog : public QDialog {
    Q_OBJECT
public:
    /// languages: of the project, a column each. folder: where to look for files.
    GlossaryDialog(const QStringList &languages, const Glossary &glossary, QString folder,
                   QWidget *parent = nullptr);

    GlossaryModel *model() const { return m_model; }
    /// Shows what the project holds now.
    void setGlossary(const Glossary &glossary);

    void importFile(const QString &path);
    void exportFile(const QString &path);

Q_SIGNALS:
    void edited(const sejajar::Glossary &glossary);
    void undoRequested();
    void redoRequested();
    void failed(const sejajar::Error &error);
    void folderUsed(const QString &folder);

private:
    QWidget *tableBox();
    void takeEdit();
    void addRow();
    void removeRows();
    void undo();
    void redo();
    void askForImport();
    void askForExport();
    void showState(const QString &news = {});

    GlossaryModel *m_model = nullptr;
    QString m_folder;
    int m_changes = 0; ///< that undo can take back
    int m_undone = 0;
    QTableView *m_table = nullptr;
    QLabel *m_state = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_redo = nullptr;
    QPushButton *m_export = nullptr;
    QPushButton *m_align = nullptr;
};

} // namespace sejajar
