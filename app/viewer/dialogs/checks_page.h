#pragma once

#include "core/check/finding.h"

#include <QWidget>

#include <array>

class QDoubleSpinBox;
class QLabel;
class QTableWidget;

namespace sejajar {

class Preferences;

/// A page of the settings: which checks run, how grave what they find is, and what an error of each severity
/// costs in the MQM score.
class ChecksPage : public QWidget {
    Q_OBJECT
public:
    explicit ChecksPage(const Preferences &preferences, QWidget *parent = nullptr);

    void save(Preferences &preferences) const;

protected:
    void changeEvent(QEvent *event) override;

private:
    void addChecks(const Preferences &preferences);
    QWidget *weightsBox(const Preferences &preferences);
    void retranslate();

    QLabel *m_intro = nullptr;
    QTableWidget *m_checks = nullptr;
    QLabel *m_description = nullptr;
    QLabel *m_weightsTitle = nullptr;
    std::array<QLabel *, 4> m_weightNames{};
    std::array<QDoubleSpinBox *, 4> m_weights{};
};

} // namespace sejajar
