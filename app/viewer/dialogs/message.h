#pragma once

#include "core/base/result.h"

#include <QMessageBox>

class QLabel;

namespace sejajar {

/// Shows a message over the window without stopping it. Both texts are plain: what looks like HTML in a file
/// name or a text is shown as it is. Returns the box, which deletes itself.
QMessageBox *showMessage(QWidget *parent, QMessageBox::Icon icon, const QString &text,
                         const QString &consequence = {});

/// kept: what is still as it was, and what to do.
QMessageBox *showError(QWidget *parent, const Error &error, const QString &kept = {});

/// A label whose text is never taken for HTML.
QLabel *plainLabel(const QString &text, QWidget *parent = nullptr);

} // namespace sejajar
