#pragma once

#include <QDialog>
#include <QStringList>

class QComboBox;
class QDoubleSpinBox;
class QFormLayout;

namespace sejajar {

class Preferences;

/// Language, theme and text size. What is changed is seen at once; Cancel takes it back.
class SettingsDialog : public QDialog {
    Q_OBJECT
public:
    /// languages: tags of the interface languages.
    SettingsDialog(const Preferences &preferences, const QStringList &languages, QWidget *parent = nullptr);

    QString language() const; ///< empty: as the system
    QString theme() const;
    double textSize() const;

Q_SIGNALS:
    void changed();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QFormLayout *m_form = nullptr;
    QComboBox *m_language = nullptr;
    QComboBox *m_theme = nullptr;
    QDoubleSpinBox *m_textSize = nullptr;
};

} // namespace sejajar
