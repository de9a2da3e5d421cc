#include "app/viewer/window/actions.h"

#include "app/viewer/window/line_icon.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace sejajar {
namespace {

constexpr MenuId menuOrder[] = {MenuId::File,  MenuId::Edit, MenuId::Project, MenuId::Rows,
                                MenuId::Flags, MenuId::View, MenuId::Help};

QString menuTitle(MenuId id) {
    switch (id) {
    case MenuId::File: return Actions::tr("&File");
    case MenuId::Edit: return Actions::tr("&Edit");
    case MenuId::Project: return Actions::tr("&Project");
    case MenuId::Rows: return Actions::tr("&Rows");
    case MenuId::Flags: return Actions::tr("F&indings");
    case MenuId::View: return Actions::tr("&View");
    case MenuId::Help: return Actions::tr("&Help");
    }
    Q_UNREACHABLE();
}

QList<QKeySequence> sequences(const char *keys) {
    QList<QKeySequence> result;
    if (!*keys) return result;
    for (const QString &one : QString::fromLatin1(keys).split(u' ')) result << QKeySequence(one);
    return result;
}

/// The name of an action without the mark of its letter and without "…".
QString plainName(QString text) {
    // Chinese menus write the letter behind the name: "打开(&O)…".
    const qsizetype letter = text.indexOf(QLatin1String("(&"));
    if (letter >= 0) text.remove(letter, 4);
    return text.remove(u'&').remove(u'…').trimmed();
}

} // namespace

Actions::Actions(QWidget *window) : QObject(window) {
    for (const MenuId id : menuOrder) m_menus[id] = new QMenu(window);
    for (const ActionSpec &spec : actionTable()) {
        auto *action = new QAction(window);
        action->setObjectName(QString::fromLatin1(spec.name));
        action->setShortcuts(sequences(spec.keys));
        if (spec.icon) action->setIcon(lineIcon(QString::fromLatin1(spec.icon)));
        // Icons stand in the tool bar; menus stay calm.
        action->setIconVisibleInMenu(false);
        if (spec.id == ActionId::Quit) action->setMenuRole(QAction::QuitRole);
        if (spec.id == ActionId::About) action->setMenuRole(QAction::AboutRole);
        if (spec.id == ActionId::Settings) action->setMenuRole(QAction::PreferencesRole);
        if (spec.separatorBefore) m_menus[spec.menu]->addSeparator();
        m_menus[spec.menu]->addAction(action);
        m_actions[spec.id] = action;
    }
    retranslate();
}

void Actions::fillMenuBar(QMenuBar *bar) const {
    for (const MenuId id : menuOrder) bar->addMenu(m_menus.at(id));
}

void Actions::fillToolBar(QToolBar *bar) const {
    const auto add = [&](std::initializer_list<ActionId> ids) {
        if (!bar->actions().isEmpty()) bar->addSeparator();
        for (const ActionId id : ids) bar->addAction(m_actions.at(id));
    };
    add({ActionId::OpenTexts, ActionId::Export});
    add({ActionId::Undo, ActionId::Redo});
    add({ActionId::PreviousFlag, ActionId::Flag, ActionId::NextFlag});
    add({ActionId::SmallerText, ActionId::LargerText});
    // What most people come for carries its name.
    for (const ActionId id : {ActionId::OpenTexts, ActionId::Export, ActionId::Flag})
        static_cast<QToolButton *>(bar->widgetForAction(m_actions.at(id)))
            ->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void Actions::retranslate() {
    for (const MenuId id : menuOrder) m_menus[id]->setTitle(menuTitle(id));
    for (const ActionSpec &spec : actionTable()) {
        QAction *action = m_actions[spec.id];
        const QString text = QCoreApplication::translate("sejajar::Actions", spec.text);
        const QString tip = QCoreApplication::translate("sejajar::Actions", spec.tip);
        action->setText(text);
        action->setIconText(plainName(text));
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        action->setToolTip(keys.isEmpty() ? tip : QStringLiteral("%1 (%2)").arg(tip, keys));
        action->setStatusTip(tip);
    }
}

std::vector<KeysDialog::Group> Actions::keys() const {
    std::vector<KeysDialog::Group> groups;
    for (const MenuId id : menuOrder) {
        KeysDialog::Group group{plainName(m_menus.at(id)->title()), {}};
        for (const QAction *action : m_menus.at(id)->actions()) {
            if (action->shortcuts().isEmpty()) continue;
            QStringList keys;
            for (const QKeySequence &sequence : action->shortcuts())
                keys << sequence.toString(QKeySequence::NativeText);
            group.entries.push_back({plainName(action->text()), keys.join(QStringLiteral(", "))});
        }
        groups.push_back(std::move(group));
    }
    return groups;
}

} // namespace sejajar
