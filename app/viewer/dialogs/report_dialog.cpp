#include "app/viewer/dialogs/report_dialog.h"

#include "core/exchange/safe_file.h"

#include <QDialogButtonBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QImage>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QPushButton>
#include <QSvgRenderer>
#include <QTextBrowser>
#include <QTextDocument>
#include <QUrl>
#include <QVBoxLayout>

#include <memory>

namespace sejajar {
namespace {

/// Twice as fine as the screen, so that prints are sharp.
QImage pictureOf(const HtmlChart &chart) {
    QSvgRenderer renderer(svgChart(chart).toUtf8());
    constexpr int scale = 2;
    QImage image(renderer.defaultSize() * scale, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::white);
    QPainter painter(&image);
    renderer.render(&painter);
    painter.end();
    image.setDevicePixelRatio(scale);
    return image;
}

/// The report as a document that asks for nothing from outside: it knows its charts, and nothing else.
class ReportDocument : public QTextDocument {
public:
    ReportDocument(const HtmlReport &report, QObject *parent)
        : QTextDocument(parent), m_charts(report.charts) {
        setHtml(htmlReport(report, ChartPlace::Image));
    }

protected:
    QVariant loadResource(int, const QUrl &name) override {
        for (size_t i = 0; i < m_charts.size(); ++i)
            if (name.toString() == QStringLiteral("chart%1").arg(i)) return pictureOf(m_charts[i]);
        return {};
    }

private:
    std::vector<HtmlChart> m_charts;
};

} // namespace

ReportDialog::ReportDialog(const HtmlReport &report, const QString &path, QWidget *parent)
    : QDialog(parent), m_report(report), m_preview(new QTextBrowser) {
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report"));
    m_preview->setObjectName(QStringLiteral("preview"));
    m_preview->setAccessibleName(tr("The report as it will be saved and printed"));
    m_preview->setOpenLinks(false);
    // Paper is white: the page names its own colours.
    QPalette paper = m_preview->palette();
    paper.setColor(QPalette::Base, Qt::white);
    paper.setColor(QPalette::Text, Qt::black);
    m_preview->setPalette(paper);
    m_preview->setDocument(new ReportDocument(report, m_preview));
    m_preview->document()->setDocumentMargin(16);

    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QPushButton *save = buttons->addButton(tr("&Save as HTML…"), QDialogButtonBox::ActionRole);
    QPushButton *printer = buttons->addButton(tr("&Print…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("saveReport"));
    printer->setObjectName(QStringLiteral("printReport"));
    save->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, [this, path] { askForFile(path); });
    connect(printer, &QPushButton::clicked, this, &ReportDialog::print);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_preview, 1);
    layout->addWidget(buttons);
    resize(900, 700);
    m_preview->setFocus();
}

void ReportDialog::askForFile(const QString &path) {
    auto *dialog =
        new QFileDialog(this, tr("Save the Report"), path, tr("Web pages (*.html);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("html"));
    dialog->selectFile(QFileInfo(path).fileName());
    connect(dialog, &QFileDialog::fileSelected, this, &ReportDialog::saveTo);
    dialog->open();
}

void ReportDialog::saveTo(const QString &path) {
    const Outcome written = writeSafely(path, htmlReport(m_report).toUtf8());
    if (written)
        Q_EMIT saved(path);
    else
        Q_EMIT failed(written.error());
}

void ReportDialog::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(m_report.title);
    auto *dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, qOverload<QPrinter *>(&QPrintDialog::accepted), this,
            [this, printer] { printOn(*printer); });
    dialog->open();
}

void ReportDialog::printOn(QPrinter &printer) { m_preview->document()->print(&printer); }

} // namespace sejajar
