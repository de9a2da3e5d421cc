#include "app/viewer/session/suggestions.h"

#include "app/viewer/session/mute_text.h"
#include "core/check/mqm_score.h"
#include "core/check/reanchor.h"

#include <algorithm>
#include <map>
#include <utility>

namespace sejajar {
namespace {

const QString mutedKey = QStringLiteral("checks.muted");

bool isSame(const CheckOptions &a, const CheckOptions &b) {
    return a.ids == b.ids && a.severities == b.severities;
}

} // namespace

Suggestions::Suggestions(Session *session, QObject *parent) : QObject(parent), m_session(session) {
    connect(session, &Session::articleChanged, this, &Suggestions::follow);
    connect(session, &Session::findingsChanged, this, &Suggestions::refresh);
    connect(session, &Session::glossaryChanged, this, [this] {
        if (m_session->glossary() == m_glossary) return;
        check();
        Q_EMIT changed();
    });
    connect(&m_background, &Background::cancelled, this, &Suggestions::changed);
}

void Suggestions::setOptions(const CheckOptions &options) {
    if (isSame(options, m_options)) return;
    m_options = options;
    check();
    Q_EMIT changed();
}

Suggestions::State Suggestions::state() const {
    if (m_options.ids && m_options.ids->isEmpty()) return State::Off;
    if (m_background.isRunning()) return State::Running;
    return m_isDone ? State::Done : State::Stopped;
}

void Suggestions::follow(ArticleChange change) {
    if (change == ArticleChange::Other) {
        m_found.clear();
        m_words.clear();
    } else if (m_versions != m_session->article()->versions) {
        for (Finding &finding : m_found)
            finding = reanchored(finding, m_versions, m_session->article()->versions);
        std::erase_if(m_found, isLost);
    }
    check();
}

void Suggestions::check() {
    m_isDone = false;
    update();
    const std::shared_ptr<const Article> article = m_session->article();
    if (!article) return;
    m_versions = article->versions;
    m_glossary = m_session->glossary();
    m_background.run<Checked>(
        [article, options = m_options,
         glossary = m_glossary](const Progress &progress) mutable -> Result<Checked> {
            const Knowledge knowledge =
                glossary.empty() ? Knowledge::builtIn() : Knowledge::builtIn().with(glossary);
            options.knowledge = &knowledge;
            options.glossary = glossary;
            Result<std::vector<Finding>> found = runChecks(*article, options, progress);
            if (!found) return found.error();
            return Checked{*std::move(found), wordCounts(*article)};
        },
        [this](Result<Checked> checked) {
            if (checked) return take(*std::move(checked));
            Q_EMIT changed();
            Q_EMIT failed(checked.error());
        });
}

/// What was found before keeps its id, so that the one that a person is looking at stays the chosen one.
void Suggestions::take(Checked checked) {
    std::multimap<std::pair<QString, qsizetype>, Finding *> known;
    const auto place = [](const Finding &finding) {
        return std::pair(finding.check, finding.spans.empty() ? 0 : finding.spans.front().begin);
    };
    for (Finding &finding : m_found) known.emplace(place(finding), &finding);
    for (Finding &finding : checked.found) {
        const auto [begin, end] = known.equal_range(place(finding));
        const auto same = std::find_if(begin, end, [&](const auto &old) {
            return old.second->id != 0 && old.second->spans == finding.spans;
        });
        finding.id = same == end ? --m_lastId : std::exchange(same->second->id, 0);
    }
    m_found = std::move(checked.found);
    m_words = std::move(checked.words);
    m_isDone = true;
    refresh();
}

void Suggestions::refresh() {
    update();
    Q_EMIT changed();
}

void Suggestions::update() {
    m_mutes = mutesFromText(m_session->setting(mutedKey));
    m_open = openSuggestions(m_found, m_session->findings(), m_mutes);
}

std::vector<Finding> Suggestions::all() const {
    std::vector<Finding> findings = m_session->findings();
    findings.insert(findings.end(), m_open.begin(), m_open.end());
    return findings;
}

std::optional<Finding> Suggestions::find(qint64 id) const {
    if (id >= 0) return m_session->finding(id);
    const auto found = std::ranges::find(m_open, id, &Finding::id);
    if (found == m_open.end()) return std::nullopt;
    return *found;
}

std::optional<qint64> Suggestions::judge(qint64 id, FindingState verdict) {
    std::optional<Finding> finding = find(id);
    if (!finding) return std::nullopt;
    finding->state = verdict;
    if (id >= 0) return m_session->updateFinding(*finding) ? std::optional(id) : std::nullopt;
    finding->id = 0;
    return m_session->addFinding(*finding);
}

bool Suggestions::mute(const Mute &mute) {
    std::vector<Mute> mutes = m_mutes;
    if (std::ranges::find(mutes, mute) == mutes.end()) mutes.push_back(mute);
    return setMutes(mutes);
}

bool Suggestions::unmute(const Mute &mute) {
    std::vector<Mute> mutes = m_mutes;
    std::erase(mutes, mute);
    return setMutes(mutes);
}

bool Suggestions::setMutes(const std::vector<Mute> &mutes) {
    return m_session->changeSetting(mutedKey, textOfMutes(mutes));
}

} // namespace sejajar
