#include "app/viewer/window/recent_menu.h"

#include "app/common/plain_text.h"
#include "app/viewer/session/preferences.h"

#include <QFileInfo>

namespace sejajar {

RecentMenu::RecentMenu(Preferences *preferences, QWidget *parent)
    : QMenu(parent), m_preferences(preferences) {
    setObjectName(QStringLiteral("recentMenu"));
    connect(this, &QMenu::aboutToShow, this, &RecentMenu::refresh);
}

void RecentMenu::refresh() {
    clear();
    int number = 0;
    for (const RecentProject &project : m_preferences->recentProjects()) {
        QString title = plainLine(
            project.title.isEmpty() ? QFileInfo(project.path).completeBaseName() : project.title, 60);
        title.replace(u'&', QStringLiteral("&&"));
        ++number;
        QAction *action = addAction(number < 10 ? QStringLiteral("&%1  %2").arg(number).arg(title) : title);
        action->setStatusTip(plainPath(project.path));
        action->setEnabled(QFileInfo::exists(project.path));
        connect(action, &QAction::triggered, this, [this, path = project.path] { Q_EMIT chosen(path); });
    }
    if (number == 0) addAction(tr("Nothing yet"))->setEnabled(false);
    addSeparator();
    QAction *forget = addAction(tr("&Forget This List"));
    forget->setEnabled(number > 0);
    connect(forget, &QAction::triggered, this, [this] { m_preferences->clearRecentProjects(); });
}

} // namespace sejajar
