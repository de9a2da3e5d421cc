#pragma once

#include <QDialog>

namespace sejajar {

/// Name, version, what the program is and what it stands on.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget *parent = nullptr);
};

} // namespace sejajar
