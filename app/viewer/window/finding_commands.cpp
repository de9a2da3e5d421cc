#include "app/viewer/window/finding_commands.h"

#include "app/common/plain_text.h"
#include "app/common/reason_text.h"
#include "app/viewer/dialogs/flag_dialog.h"
#include "app/viewer/session/preferences.h"
#include "app/viewer/session/session.h"
#include "app/viewer/session/suggestions.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/findings_dock.h"

#include <QMenu>

#include <algorithm>

namespace sejajar {
namespace {

/// The span without white space at its ends: word by word, the keyboard marks the space after a word as well.
Span trimmed(Span span, const QString &text) {
    while (span.begin < span.end && text[span.begin].isSpace()) ++span.begin;
    while (span.end > span.begin && text[span.end - 1].isSpace()) --span.end;
    span.quote = text.mid(span.begin, span.end - span.begin);
    return span;
}

/// "Repeated word: im im"
QString mutedName(const Mute &mute) {
    const QString check = plainLine(checkName(mute.check), 60);
    if (mute.word.isEmpty()) return check;
    //: A check, and a word that it is not to mention
    return FindingCommands::tr("%1: “%2”").arg(check, plainLine(mute.word, 40));
}

} // namespace

FindingCommands::FindingCommands(Session *session, Suggestions *suggestions, AlignedView *view,
                                 FindingsDock *dock, Preferences *preferences, QWidget *window)
    : QObject(window), m_session(session), m_suggestions(suggestions), m_view(view), m_dock(dock),
      m_preferences(preferences), m_window(window) {
    connect(dock, &FindingsDock::jumpTo, this, &FindingCommands::jumpTo);
    connect(dock, &FindingsDock::activated, this, &FindingCommands::activate);
    connect(dock, &FindingsDock::removed, this, &FindingCommands::remove);
    connect(dock, &FindingsDock::withdrawn, this, &FindingCommands::withdraw);
    connect(view, &AlignedView::findingActivated, this, &FindingCommands::activate);
    connect(view, &AlignedView::selectionChanged, this, &FindingCommands::followCursor);
}

/// Lets the list tell about the finding under the cursor.
void FindingCommands::followCursor() {
    const std::vector<qint64> here = m_view->findingsAtCursor();
    if (!here.empty() && std::ranges::find(here, m_dock->current()) == here.end())
        m_dock->setCurrent(here.front());
}

qint64 FindingCommands::current() const {
    const qint64 chosen = m_dock->current();
    if (!m_view->hasFocus()) return chosen;
    const std::vector<qint64> here = m_view->findingsAtCursor();
    // Where findings overlap, the list says which one.
    if (std::ranges::find(here, chosen) != here.end()) return chosen;
    // The list may show a finding of another place: that one is not meant while the person works in the rows,
    // unless they just went there, which puts it on the cursor's row.
    if (!here.empty()) return here.front();
    return m_dock->model()->rowOf(chosen) == m_view->currentRow() ? chosen : 0;
}

void FindingCommands::flagSelection() {
    if (!m_session->isOpen()) return;
    const Selection selection = m_view->selection();
    if (selection.isEmpty()) {
        Q_EMIT hint(tr("Mark the words first: drag over them, or hold Shift with the arrow keys."));
        return;
    }
    Finding flag;
    flag.check = personCheck();
    for (const Span &span : selection.spans) {
        const Version &version = m_session->article()->versions[static_cast<size_t>(span.version)];
        const Span words = trimmed(span, version.text);
        if (words.begin < words.end) flag.spans.push_back(words);
    }
    if (flag.spans.empty()) return;
    const QStringList recent = m_preferences->recentCategories();
    flag.category = recent.isEmpty() ? QStringLiteral("accuracy.mistranslation") : recent.first();
    openDialog(flag);
}

void FindingCommands::activate(qint64 id) {
    const std::optional<Finding> finding = m_suggestions->find(id);
    if (!finding) {
        Q_EMIT hint(tr("There is no finding here."));
        return;
    }
    if (finding->state == FindingState::Confirmed) {
        openDialog(*finding);
        return;
    }
    const std::optional<qint64> confirmed = m_suggestions->confirm(id);
    if (!confirmed) return;
    m_dock->setCurrent(*confirmed);
    Q_EMIT hint(tr("Confirmed and saved: %1").arg(findingWords(*finding)));
}

void FindingCommands::edit(qint64 id) {
    if (const std::optional<Finding> finding = m_suggestions->find(id)) openDialog(*finding);
}

void FindingCommands::openDialog(const Finding &flag) {
    auto *dialog = new FlagDialog(*m_session->article(), flag, m_preferences->recentCategories(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->flag()); });
    dialog->open();
}

void FindingCommands::save(const Finding &flag) {
    m_preferences->addRecentCategory(flag.category);
    // Who writes something about a suggestion stands for it.
    Finding confirmed = flag;
    confirmed.state = FindingState::Confirmed;
    if (flag.id > 0) {
        m_session->updateFinding(confirmed);
        return;
    }
    confirmed.id = 0;
    const std::optional<qint64> id = m_session->addFinding(confirmed);
    if (!id) return; // the marks stay, so that the person can try again
    m_view->clearSelection();
    m_dock->setCurrent(*id);
    Q_EMIT hint(tr("Flagged and saved: %1").arg(findingWords(flag)));
}

void FindingCommands::remove(qint64 id) {
    const std::optional<Finding> finding = m_suggestions->find(id);
    if (!finding) {
        Q_EMIT hint(tr("There is no finding here."));
        return;
    }
    const QString words = findingWords(*finding);
    if (finding->check == personCheck()) {
        if (m_session->removeFinding(id))
            Q_EMIT hint(tr("Deleted the flag %1. Undo brings it back.").arg(words));
    } else if (m_suggestions->dismiss(id)) {
        Q_EMIT hint(tr("Dismissed: %1. Undo brings it back.").arg(words));
    }
}

void FindingCommands::withdraw(qint64 id) {
    const std::optional<Finding> finding = m_session->finding(id);
    if (finding && m_suggestions->withdraw(id))
        Q_EMIT hint(tr("To be judged again: %1").arg(findingWords(*finding)));
}

void FindingCommands::muteCheck(qint64 id) { mute(id, false); }
void FindingCommands::muteWord(qint64 id) { mute(id, true); }

void FindingCommands::mute(qint64 id, bool onlyWord) {
    const std::optional<Finding> finding = m_suggestions->find(id);
    if (!finding || finding->check == personCheck()) {
        Q_EMIT hint(tr("There is no suggestion here."));
        return;
    }
    const Mute mute{finding->check, onlyWord ? mutedWord(*finding) : QString()};
    if (m_suggestions->mute(mute))
        Q_EMIT hint(tr("Muted: %1. Undo or the menu “Muted” brings it back.").arg(mutedName(mute)));
}

void FindingCommands::fillMutedMenu(QMenu *menu) {
    menu->clear();
    for (const Mute &mute : m_suggestions->mutes()) {
        QString name = mutedName(mute);
        QAction *action = menu->addAction(name.replace(u'&', QStringLiteral("&&")));
        action->setStatusTip(tr("Suggest this again"));
        connect(action, &QAction::triggered, this, [this, mute] {
            if (m_suggestions->unmute(mute)) Q_EMIT hint(tr("Suggested again: %1").arg(mutedName(mute)));
        });
    }
    if (menu->isEmpty()) menu->addAction(tr("Nothing"))->setEnabled(false);
}

void FindingCommands::jumpTo(qint64 id) {
    m_view->showFinding(id);
    m_dock->setCurrent(id);
}

void FindingCommands::step(int direction) {
    const qint64 id = m_dock->model()->neighbour(m_dock->current(), m_view->currentRow(), direction);
    if (id == 0)
        Q_EMIT hint(tr("There is no finding."));
    else
        jumpTo(id);
}

} // namespace sejajar
