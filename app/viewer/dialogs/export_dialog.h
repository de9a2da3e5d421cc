#pragma once

#include "app/viewer/session/background.h"
#include "app/viewer/session/tsv_export.h"

#include <QDialog>

class QButtonGroup;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QTableWidget;

namespace sejajar {

/// Chooses dialect and file of a TSV export, shows how it will begin, and writes it.
class ExportDialog : public QDialog {
    Q_OBJECT
public:
    /// The project in which the article stands.
    struct Project {
        QString path;
        size_t articles = 1;
    };

    /// content: the shown article. path: the file to suggest.
    ExportDialog(const TsvExport &content, const Project &project, const QString &path,
                 QWidget *parent = nullptr);

    QString path() const;
    TsvDialect dialect() const { return m_content.dialect; }

    /// Writes, and closes the dialog when that succeeded.
    void accept() override;

Q_SIGNALS:
    void exported(const QString &path, const sejajar::TsvReport &report);
    void failed(const sejajar::Error &error);

private:
    QWidget *scopeBox();
    void chooseScope(bool all);
    bool isComplete() const;
    QWidget *dialectBox();
    QWidget *previewBox();
    QWidget *fileBox(const QString &path);
    void askForFile();
    void showPreview();
    void showFigures(const Result<TsvReport> &report);
    void showFileState();

    TsvExport m_content;
    Project m_project;
    std::vector<FlaggedArticle> m_shown; ///< the article that is shown, alone
    bool m_all = false;
    /// Its end waits for a file that is being written, which was told to stop and removes what it has begun.
    QThreadPool m_writer;
    Background m_background;
    QButtonGroup *m_dialects = nullptr;
    QTableWidget *m_table = nullptr;
    QPlainTextEdit *m_raw = nullptr;
    QLabel *m_figures = nullptr;
    QLineEdit *m_path = nullptr;
    QLabel *m_fileState = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace sejajar
