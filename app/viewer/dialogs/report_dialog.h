#pragma once

#include "core/base/result.h"
#include "core/exchange/html_report.h"

#include <QDialog>

class QPrinter;
class QTextBrowser;

namespace sejajar {

/// Shows a report, saves it as a web page and prints it.
class ReportDialog : public QDialog {
    Q_OBJECT
public:
    /// path: the file to suggest.
    ReportDialog(const HtmlReport &report, const QString &path, QWidget *parent = nullptr);

    /// Writes the page to a file; saved() or failed() is emitted.
    void saveTo(const QString &path);
    void printOn(QPrinter &printer);

Q_SIGNALS:
    void saved(const QString &path);
    void failed(const sejajar::Error &error);

private:
    void askForFile(const QString &path);
    void print();

    HtmlReport m_report;
    QTextBrowser *m_preview = nullptr;
};

} // namespace sejajar
