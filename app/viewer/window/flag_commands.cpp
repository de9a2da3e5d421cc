#include "app/viewer/window/flag_commands.h"

#include "app/viewer/dialogs/flag_dialog.h"
#include "app/viewer/session/preferences.h"
#include "app/viewer/session/session.h"
#include "app/viewer/view/aligned_view.h"
#include "app/viewer/window/flags_dock.h"

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

} // namespace

FlagCommands::FlagCommands(Session *session, AlignedView *view, FlagsDock *dock, Preferences *preferences,
                           QWidget *window)
    : QObject(window), m_session(session), m_view(view), m_dock(dock), m_preferences(preferences),
      m_window(window) {
    connect(dock, &FlagsDock::jumpTo, this, &FlagCommands::jumpTo);
    connect(dock, &FlagsDock::editRequested, this, &FlagCommands::edit);
    connect(dock, &FlagsDock::deleteRequested, this, &FlagCommands::remove);
    connect(view, &AlignedView::findingActivated, this, &FlagCommands::edit);
}

qint64 FlagCommands::currentFlag() const {
    if (m_view->hasFocus()) {
        const std::vector<qint64> here = m_view->findingsAtCursor();
        const qint64 chosen = m_dock->currentFlag();
        // Where flags overlap, the list says which one.
        if (std::find(here.begin(), here.end(), chosen) != here.end()) return chosen;
        // The list may show a flag of another place: that one is not meant while the person works in the
        // rows, unless they just went there, which puts it on the cursor's row.
        if (!here.empty()) return here.front();
        const int index = m_dock->model()->indexOf(chosen);
        if (index < 0) return 0;
        const int row = m_dock->model()->index(index).data(FlagsModel::RowRole).toInt();
        return row == m_view->currentRow() ? chosen : 0;
    }
    return m_dock->currentFlag();
}

void FlagCommands::flagSelection() {
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

void FlagCommands::edit(qint64 id) {
    if (const std::optional<Finding> flag = m_session->finding(id)) openDialog(*flag);
}

void FlagCommands::openDialog(const Finding &flag) {
    auto *dialog = new FlagDialog(*m_session->article(), flag, m_preferences->recentCategories(), m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { save(dialog->flag()); });
    dialog->open();
}

void FlagCommands::save(const Finding &flag) {
    m_preferences->addRecentCategory(flag.category);
    if (flag.id != 0) {
        m_session->updateFinding(flag);
        return;
    }
    const std::optional<qint64> id = m_session->addFinding(flag);
    if (!id) return; // the marks stay, so that the person can try again
    m_view->clearSelection();
    m_dock->setCurrentFlag(*id);
    Q_EMIT hint(tr("Flagged and saved: %1").arg(flagWords(flag)));
}

void FlagCommands::remove(qint64 id) {
    const std::optional<Finding> flag = m_session->finding(id);
    if (!flag) {
        Q_EMIT hint(tr("There is no flag here."));
        return;
    }
    if (m_session->removeFinding(id))
        Q_EMIT hint(tr("Deleted the flag %1. Undo brings it back.").arg(flagWords(*flag)));
}

void FlagCommands::jumpTo(qint64 id) {
    m_dock->setCurrentFlag(id);
    m_view->showFinding(id);
}

void FlagCommands::step(int direction) {
    const FlagsModel *flags = m_dock->model();
    const int index = flags->neighbour(m_dock->currentFlag(), m_view->currentRow(), direction);
    if (index < 0) {
        Q_EMIT hint(tr("There is no flag yet."));
        return;
    }
    jumpTo(flags->finding(index).id);
}

} // namespace sejajar
