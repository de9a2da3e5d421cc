#pragma once

#include "app/viewer/session/background.h"
#include "app/viewer/session/session.h"
#include "core/check/run_checks.h"
#include "core/check/verdicts.h"

#include <QObject>

namespace sejajar {

/// What the checks propose for the article that the session shows, and what the person makes of it.
/// The checks run off the UI thread on a copy whenever the article or its rows change; a result that is
/// outdated by then is dropped. After an edit the old suggestions stay with their words until the new ones
/// are there. Suggestions are never stored: a suggestion that the person judges becomes a
/// finding of the session, confirmed or dismissed.
class Suggestions : public QObject {
    Q_OBJECT
public:
    /// The session must outlive it. Connects to the session first of all, so that others who hear from the
    /// session never see suggestions for another article.
    explicit Suggestions(Session *session, QObject *parent = nullptr);

    /// Which checks run, and how grave what they find is. Runs them again when that differs. They know
    /// the glossary of the project.
    void setOptions(const CheckOptions &options);

    enum class State {
        Off,     ///< no check is switched on
        Running, ///< what is open may be outdated
        Stopped, ///< by the person, or by a failure
        Done,
    };
    State state() const;

    /// Those still to be judged. Their ids are below zero; what the checks find again keeps its id.
    const std::vector<Finding> &open() const { return m_open; }
    /// The findings of the session, then the open suggestions.
    std::vector<Finding> all() const;
    std::optional<Finding> find(qint64 id) const;
    /// Whether the checks found anything, be it judged or muted since.
    bool anyFound() const { return !m_found.empty(); }
    /// Words of each version; empty until the checks have run.
    const std::vector<qint64> &words() const { return m_words; }

    /// Each stores a verdict on a suggestion or changes the one on a finding, at once, and can be undone.
    /// Returns the id of the finding that holds the verdict.
    std::optional<qint64> confirm(qint64 id) { return judge(id, FindingState::Confirmed); }
    std::optional<qint64> dismiss(qint64 id) { return judge(id, FindingState::Dismissed); }
    /// Forgets a verdict: it is a suggestion again, if the check still proposes it.
    bool withdraw(qint64 id) { return m_session->removeFinding(id); }

    /// Kept in the project; each change can be undone.
    const std::vector<Mute> &mutes() const { return m_mutes; }
    bool mute(const Mute &mute);
    bool unmute(const Mute &mute);

    Background *background() { return &m_background; }

Q_SIGNALS:
    /// Findings, suggestions, mutes or the state are others now. Not emitted when another article is shown:
    /// until its checks have run it has no suggestions.
    void changed();
    void failed(const sejajar::Error &error);

private:
    struct Checked {
        std::vector<Finding> found;
        std::vector<qint64> words;
    };
    void follow(ArticleChange change);
    void check();
    void take(Checked checked);
    void refresh();
    void update();
    bool setMutes(const std::vector<Mute> &mutes);
    std::optional<qint64> judge(qint64 id, FindingState verdict);

    Session *m_session = nullptr;
    Background m_background;
    CheckOptions m_options;
    std::vector<Version> m_versions; ///< the texts in which m_found stands
    std::vector<Finding> m_found;    ///< all that the checks propose, with their ids
    qint64 m_lastId = 0;
    bool m_isDone = false; ///< m_found is what the checks say about the article as it is
    std::vector<Finding> m_open;
    std::vector<qint64> m_words;
    std::vector<Mute> m_mutes;
    Glossary m_glossary; ///< that the checks know
};

} // namespace sejajar
