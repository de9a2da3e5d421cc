#pragma once

#include "app/viewer/session/background.h"
#include "app/viewer/session/open_texts.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QLabel;
class QPlainTextEdit;
class QPushButton;
class QTableView;

namespace sejajar {

class TextsModel;

/// Shows what was recognised in the chosen files and lets the person correct it before they are opened.
class OpenSheet : public QDialog {
    Q_OBJECT
public:
    enum class Purpose { Open, AddToProject, Properties };

    /// folder: where to look for further files.
    OpenSheet(Purpose purpose, std::vector<TextChoice> texts, bool oneSentenceALine, QString folder,
              QWidget *parent = nullptr);

    OpenRequest request() const;

    /// Reads the files and lists them, too.
    void addFiles(const QStringList &paths);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    QWidget *listBox();
    QWidget *detailsBox();
    void askForFiles();
    void redecode();
    int currentRow() const;
    void setCurrentRow(int row);
    void showCurrent();
    void showProblem();

    TextsModel *m_model = nullptr;
    Background m_background;
    QString m_folder;
    QTableView *m_list = nullptr;
    QPushButton *m_remove = nullptr;
    QPushButton *m_up = nullptr;
    QPushButton *m_down = nullptr;
    QPushButton *m_open = nullptr;
    QWidget *m_details = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_role = nullptr;
    QComboBox *m_encoding = nullptr;
    QLabel *m_remarks = nullptr;
    QLabel *m_problem = nullptr;
    QPlainTextEdit *m_preview = nullptr;
    QCheckBox *m_lines = nullptr;
};

} // namespace sejajar
