#include "app/viewer/dialogs/message.h"

#include "app/common/error_text.h"

#include <QCoreApplication>
#include <QLabel>

namespace sejajar {

QMessageBox *showMessage(QWidget *parent, QMessageBox::Icon icon, const QString &text,
                         const QString &consequence) {
    auto *box = new QMessageBox(icon, QCoreApplication::applicationName(), text, QMessageBox::Ok, parent);
    box->setObjectName(QStringLiteral("message"));
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    // The informative text has a label of its own, which textFormat does not reach in every version of Qt.
    for (QLabel *label : box->findChildren<QLabel *>()) label->setTextFormat(Qt::PlainText);
    box->open();
    return box;
}

QMessageBox *showError(QWidget *parent, const Error &error, const QString &kept) {
    return showMessage(parent, QMessageBox::Warning, errorText(error), kept);
}

QLabel *plainLabel(const QString &text, QWidget *parent) {
    auto *label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setText(text);
    return label;
}

} // namespace sejajar
