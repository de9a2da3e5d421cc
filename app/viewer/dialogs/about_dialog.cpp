#include "app/viewer/dialogs/about_dialog.h"

#include "app/viewer/dialogs/message.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QIcon>
#include <QLabel>
#include <QVBoxLayout>

namespace sejajar {

AboutDialog::AboutDialog(QWidget *parent) : QDialog(parent) {
    setObjectName(QStringLiteral("aboutDialog"));
    setWindowTitle(tr("About %1").arg(QApplication::applicationName()));

    QLabel *icon = plainLabel({});
    icon->setPixmap(QIcon(QStringLiteral(":/icons/sejajar.svg")).pixmap(72, 72));
    QLabel *name = plainLabel(QStringLiteral("Sejajar " SEJAJAR_VERSION));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.6);
    large.setBold(true);
    name->setFont(large);
    QLabel *what = plainLabel(tr("Shows the translations of an article side by side with its source, "
                                 "sentence by sentence, so that mistranslations can be found, flagged and "
                                 "taken home as a table."));
    QLabel *privacy = plainLabel(tr("Your texts stay on this computer: the program opens no network "
                                    "connection. Every change is saved when you make it."));
    QLabel *parts = plainLabel(tr("Error categories follow the MQM Council's table. Built with Qt %1, ICU, "
                                  "SQLite, CLD2 and Snowball.")
                                   .arg(QString::fromLatin1(qVersion())));
    parts->setForegroundRole(QPalette::PlaceholderText);
    for (QLabel *label : {what, privacy, parts}) {
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    }
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto *words = new QVBoxLayout;
    words->setSpacing(10);
    for (QLabel *label : {name, what, privacy, parts}) words->addWidget(label);
    words->addStretch();
    auto *top = new QHBoxLayout;
    top->setSpacing(18);
    top->addWidget(icon, 0, Qt::AlignTop);
    top->addLayout(words, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(20, 20, 20, 14);
    layout->addLayout(top);
    layout->addWidget(buttons);
    setMinimumWidth(500);
}

} // namespace sejajar
