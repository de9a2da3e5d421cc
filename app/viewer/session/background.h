#pragma once

#include "core/base/progress.h"
#include "core/base/result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QThreadPool>
#include <QtConcurrentRun>

#include <atomic>
#include <exception>
#include <functional>
#include <memory>
#include <mutex>
#include <new>

namespace sejajar {

/// One piece of long work at a time, off the UI thread. Work gets values and gives a Result; a piece that
/// starts makes the one before outdated, and what is outdated or was cancelled is dropped when it arrives.
/// Nobody waits for work: it must own what it uses, since it may outlive this object.
class Background : public QObject {
    Q_OBJECT
public:
    explicit Background(QObject *parent = nullptr);
    /// Asks the work to stop.
    ~Background() override;

    /// done runs in this object's thread; never for work that was cancelled or replaced. pool: for work that
    /// must not be cut off when the program ends, one that outlives this object and is waited for.
    template <class T>
    void run(std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done,
             QThreadPool *pool = QThreadPool::globalInstance());

    bool isRunning() const { return m_running; }

public Q_SLOTS:
    void cancel();

Q_SIGNALS:
    void started();
    void progressed(double share);
    /// The work is over: done, failed, or cancelled.
    void ended();
    void cancelled();

private:
    Progress begin();
    void end();
    /// The one place where an exception becomes an Error.
    template <class T>
    static Result<T> guarded(const std::function<Result<T>(const Progress &)> &work,
                             const Progress &progress);

    /// The way back for work that reports, cut when this object dies.
    struct Line {
        std::mutex mutex;
        Background *end = nullptr;
    };

    std::stop_source m_stop;
    std::shared_ptr<Line> m_line;
    int m_revision = 0; ///< of the piece of work whose result is awaited
    bool m_running = false;
};

template <class T>
void Background::run(std::function<Result<T>(const Progress &)> work, std::function<void(Result<T>)> done,
                     QThreadPool *pool) {
    const Progress progress = begin();
    const int revision = m_revision;
    using Shared = std::shared_ptr<Result<T>>;
    auto *watcher = new QFutureWatcher<Shared>(this);
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, revision, done = std::move(done)] {
        watcher->deleteLater();
        if (revision != m_revision || !m_running) return;
        end();
        done(std::move(*watcher->result()));
    });
    watcher->setFuture(QtConcurrent::run(pool, [work = std::move(work), progress] {
        return std::make_shared<Result<T>>(guarded<T>(work, progress));
    }));
}

template <class T>
Result<T> Background::guarded(const std::function<Result<T>(const Progress &)> &work,
                              const Progress &progress) {
    try {
        return work(progress);
    } catch (const std::bad_alloc &) {
        return Error{ErrorKind::TooLarge, QStringLiteral("not enough memory"), {}};
    } catch (const std::exception &exception) {
        return Error{ErrorKind::Internal, QString::fromUtf8(exception.what()), {}};
    }
}

} // namespace sejajar
