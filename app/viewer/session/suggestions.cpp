#include "app/viewer/session/suggestions.h"

#include "app/viewer/session/mute_text.h"
#include "core/check/mqm_score.h"

#include <algorithm>

namespace sejajar {
namespace {

const QString mutedKey = QStringLiteral("checks.muted");

bool isSame(const CheckOptions &a, const CheckOptions &b) {
    return a.ids == b.ids && a.severities == b.severities;
}

} // namespace

Suggestions::Suggestions(Session *session, QObject *parent) : QObject(parent), m_session(session) {
    connect(session, &Session::articleChanged, this, &Suggestions::check);
    connect(session, &Session::findingsChanged, this, &Suggestions::refresh);
    connect(session, &Session::glossaryChanged, this, [this] {
        if (m_session->glossary() == m_glossary) return;
        check();
        Q_EMIT changed();
    });
}

void Suggestions::setOptions(const CheckOptions &options) {
    if (isSame(options, m_options)) return;
    m_options = options;
    check();
    Q_EMIT changed();
}

void Suggestions::check() {
    m_found.clear();
    m_words.clear();
    update();
    const std::shared_ptr<const Article> article = m_session->article();
    if (!article) return;
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
            if (!checked) {
                Q_EMIT failed(checked.error());
                return;
            }
            m_found = std::move(checked->found);
            qint64 id = 0;
            for (Finding &finding : m_found) finding.id = --id;
            m_words = std::move(checked->words);
            refresh();
        });
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
