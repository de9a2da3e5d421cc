#include "app/viewer/session/background.h"

namespace sejajar {

Background::~Background() {
    m_stop.request_stop();
    const auto watchers = findChildren<QFutureWatcherBase *>();
    for (QFutureWatcherBase *watcher : watchers) {
        watcher->disconnect(this);
        watcher->waitForFinished();
    }
}

Progress Background::begin() {
    m_stop.request_stop();
    m_stop = std::stop_source();
    const int revision = ++m_revision;
    if (!m_running) {
        m_running = true;
        Q_EMIT started();
    }
    // Work reports more often than a bar can move: a hundred messages to the UI thread are enough.
    auto lastPercent = std::make_shared<std::atomic<int>>(-1);
    return {m_stop.get_token(), [this, revision, lastPercent](double share) {
                const int percent = static_cast<int>(share * 100);
                if (lastPercent->exchange(percent) == percent) return;
                // The destructor waits for the worker, so this is alive here.
                QMetaObject::invokeMethod(
                    this,
                    [this, revision, share] {
                        if (revision == m_revision && m_running) Q_EMIT progressed(share);
                    },
                    Qt::QueuedConnection);
            }};
}

void Background::end() {
    m_running = false;
    Q_EMIT ended();
}

void Background::cancel() {
    if (!m_running) return;
    m_stop.request_stop();
    ++m_revision;
    end();
}

} // namespace sejajar
