#include "app/viewer/session/background.h"

namespace sejajar {

Background::Background(QObject *parent) : QObject(parent), m_line(std::make_shared<Line>()) {
    m_line->end = this;
}

Background::~Background() {
    m_stop.request_stop();
    const std::lock_guard lock(m_line->mutex);
    m_line->end = nullptr;
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
    return {m_stop.get_token(), [line = m_line, revision, lastPercent](double share) {
                const int percent = static_cast<int>(share * 100);
                if (lastPercent->exchange(percent) == percent) return;
                const std::lock_guard lock(line->mutex);
                Background *const self = line->end;
                if (!self) return;
                QMetaObject::invokeMethod(
                    self,
                    [self, revision, share] {
                        if (revision == self->m_revision && self->m_running) Q_EMIT self->progressed(share);
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
    Q_EMIT cancelled();
}

} // namespace sejajar
