#pragma once

#include <QMenu>

namespace sejajar {

class Preferences;

/// The projects that were open last; reads the preferences each time it is shown.
class RecentMenu : public QMenu {
    Q_OBJECT
public:
    RecentMenu(Preferences *preferences, QWidget *parent);

    void refresh();

Q_SIGNALS:
    void chosen(const QString &path);

private:
    Preferences *m_preferences = nullptr;
};

} // namespace sejajar
