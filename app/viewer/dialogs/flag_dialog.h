#pragma once

#include "core/align/article.h"
#include "core/check/finding.h"

#include <QDialog>

class QButtonGroup;
class QPlainTextEdit;

namespace sejajar {

class CategoryCombo;

/// Makes or edits a flag: its spans are given, the person says category, severity, note and correction.
/// Keys: 1 to 4 in the category field (with Alt anywhere) choose the severity, Ctrl+Enter saves.
class FlagDialog : public QDialog {
    Q_OBJECT
public:
    /// flag: a new one (id 0) or one to be edited. recent: categories to offer first.
    FlagDialog(const Article &article, const Finding &flag, const QStringList &recent,
               QWidget *parent = nullptr);

    /// The flag as the person wants it.
    Finding flag() const;

    void accept() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *spansBox(const Article &article);
    QWidget *severityBox();

    Finding m_flag;
    CategoryCombo *m_category = nullptr;
    QButtonGroup *m_severity = nullptr;
    QPlainTextEdit *m_note = nullptr;
    QPlainTextEdit *m_correction = nullptr;
};

} // namespace sejajar
