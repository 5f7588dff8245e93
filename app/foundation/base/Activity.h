// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QFutureWatcher>
#include <QObject>
#include <QtConcurrent>

#include <atomic>
#include <memory>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode cancelled{"activity.cancelled"};
} // namespace errors

/// What a long piece of work and whoever waits for it share. Both sides may use it from their own threads.
class ActivityControl
{
public:
    /// total 0: not known yet.
    void report(qint64 done, qint64 total);
    void cancel() { m_cancelled.store(true, std::memory_order_relaxed); }
    bool isCancelled() const { return m_cancelled.load(std::memory_order_relaxed); }
    qint64 done() const { return m_done.load(std::memory_order_relaxed); }
    qint64 total() const { return m_total.load(std::memory_order_relaxed); }

private:
    std::atomic<qint64> m_done{0};
    std::atomic<qint64> m_total{0};
    std::atomic<bool> m_cancelled{false};
};

/// A piece of work on a worker thread, as the window sees it: progress a few times a second, cancel,
/// finished. Nothing but `run` touches the worker; destroying an Activity cancels the work and waits for it.
class Activity : public QObject
{
    Q_OBJECT
public:
    explicit Activity(QObject *parent = nullptr);
    ~Activity() override;

    /// Runs `work(ActivityControl &) -> Result<T>` on a worker; `finished(Result<T>)` is called on the
    /// caller's thread. One run at a time.
    template <typename T, typename Work, typename Finished>
    void run(Work work, Finished finished)
    {
        m_control = std::make_shared<ActivityControl>();
        auto watcher = std::make_shared<QFutureWatcher<std::shared_ptr<Result<T>>>>();
        connect(watcher.get(), &QFutureWatcherBase::finished, this, [this, watcher, finished] {
            end();
            finished(std::move(*watcher->result()));
        });
        begin();
        QFuture<std::shared_ptr<Result<T>>> future =
            QtConcurrent::run([control = m_control, work = std::move(work)] {
                return std::make_shared<Result<T>>(work(*control));
            });
        m_future = QFuture<void>(future);
        watcher->setFuture(future);
    }

    bool isRunning() const { return m_running; }
    void cancel();

Q_SIGNALS:
    void progressed(qint64 done, qint64 total);
    void runningChanged(bool running);

private:
    void begin();
    void end();
    void timerEvent(QTimerEvent *event) override;

    std::shared_ptr<ActivityControl> m_control;
    QFuture<void> m_future;
    int m_timer = 0;
    bool m_running = false;
};

} // namespace fieldfare
