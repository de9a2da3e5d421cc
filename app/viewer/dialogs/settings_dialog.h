#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QTabWidget;

namespace sejajar {

class ChecksPage;
class Preferences;

/// Language, theme and text size: what is changed is seen at once; Cancel takes it back. On a page of its own
/// the checks, which run again when the dialog is accepted.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// languages: tags of the interface languages.
    SettingsDialog(const Preferences &preferences, const QStringList &languages, QWidget *parent = nullptr);

    QString language() const; ///< empty: as the system
    QString theme() const;
    double textSize() const;
    const ChecksPage *checks() const { return m_checks; }

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QTabWidget *m_pages = nullptr;
    ChecksPage *m_checks = nullptr;
    QFormLayout *m_form = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QDoubleSpinBox *m_textSize = nullptr;
};

} // namespace sejajar
