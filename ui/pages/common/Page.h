// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "base/Activity.h"
#include "companies/Company.h"
#include "letters/Letter.h"
#include "offers/FieldPath.h"
#include "receipts/Receipt.h"
#include "requests/Request.h"
#include "rewards/Reward.h"

#include <QWidget>

#include <functional>
#include <memory>
#include <vector>

namespace fieldfare {

enum class PageId { Overview, Requests, Companies, MyData, Rewards, Receipts, Letters, Imports, Settings };

/// Where a page wants the window to go.
struct Target
{
    PageId page = PageId::Overview;
    CompanyId company;     ///< Companies: choose it
    LetterId letter;       ///< Letters: choose it
    RequestId request;     ///< Requests: choose it
    RewardId reward;       ///< Rewards: choose it
    ReceiptId receipt;     ///< Receipts: choose it
    int group = -1;        ///< Companies: only those that hold a field of this group of the catalogue
    FieldPath field;       ///< Companies: only those that hold a value of this field; empty: any
    bool breached = false; ///< Companies: only breached ones
    QString file;          ///< Imports: preview it; Requests: a request, take it in
    QString link;          ///< Requests: from outside, one more that waits for the person's click
};

/// A page of the window. It shows records of the wallet and is thrown away when the wallet is locked, models
/// and all.
class Page : public QWidget
{
    Q_OBJECT
public:
    explicit Page(Wallet &wallet, QWidget *parent = nullptr);

    /// Called when the page comes to the front; `target` says what to show there.
    virtual void show(const Target &target);
    /// Ctrl F.
    virtual void focusSearch() {}
    /// Ctrl Z; false when there is nothing to undo.
    virtual bool undo() { return false; }
    /// Below 1100 px the window is narrow: sidebars and detail panes give way (look.md, "Layout").
    virtual void setNarrow(bool) {}

Q_SIGNALS:
    void targeted(const fieldfare::Target &target);
    /// Shown by the window in a banner, in words.
    void failed(const fieldfare::Error &error);
    /// A reading of the whole wallet is over: what it needed meanwhile can go back to the system.
    void readMuch();
    /// The number beside the page's name in the sidebar; 0 hides it.
    void badgeChanged(int count);

protected:
    /// Reads records anew; called once the page is shown first, and when records of a kind that it watches
    /// changed.
    virtual void refresh() = 0;
    /// The kinds of record that the page shows. Call it in the constructor.
    void watch(std::initializer_list<RecordKind> kinds);
    Wallet &wallet() const { return m_wallet; }
    const WalletContext &context() const { return m_wallet.context(); }

    void showEvent(QShowEvent *event) override;

private:
    void noteChange(RecordKind kind);

    Wallet &m_wallet;
    QList<RecordKind> m_watched;
    bool m_stale = true;
    bool m_queued = false;
};

/// Runs `read(const WalletContext &, ActivityControl &) -> Result<T>` on a worker with a connection of its
/// own, then `done(Result<T>)` on this thread. A read that is still going when the next one starts is
/// interrupted and its result dropped, without waiting for it; only the destructor waits, so that nothing has
/// the wallet open after it is locked.
template <typename T>
class WorkerRead
{
public:
    WorkerRead() = default;
    WorkerRead(const WorkerRead &) = delete;
    WorkerRead &operator=(const WorkerRead &) = delete;
    ~WorkerRead()
    {
        for (Run &run : m_runs)
            run.stop();
    }

    void start(Wallet &wallet, std::function<Result<T>(const WalletContext &, ActivityControl &)> read,
               std::function<void(Result<T>)> done)
    {
        std::erase_if(m_runs, [](Run &run) { return run.leaveIfOver(); });
        for (Run &run : m_runs)
            run.stop();
        Result<std::unique_ptr<WorkerContext>> worker = wallet.workerContext();
        if (!worker) {
            done(failure(worker.error()));
            return;
        }
        std::shared_ptr<WorkerContext> context(std::move(*worker));
        m_runs.push_back({std::make_unique<Activity>(), context});
        Activity *activity = m_runs.back().activity.get();
        activity->template run<T>([context, read = std::move(read)](
                                      ActivityControl &control) { return read(context->context(), control); },
                                  [this, activity, done = std::move(done)](Result<T> result) {
                                      if (m_runs.empty() || m_runs.back().activity.get() != activity)
                                          return;
                                      m_runs.back().context.reset();
                                      done(std::move(result));
                                  });
    }
    /// The read that counts; nothing before the first.
    Activity *activity() const { return m_runs.empty() ? nullptr : m_runs.back().activity.get(); }

private:
    struct Run
    {
        std::unique_ptr<Activity> activity;
        std::shared_ptr<WorkerContext> context;
        void stop()
        {
            activity->cancel();
            if (context && activity->isRunning())
                context->interrupt();
        }
        /// Later, because the next read may be started by what the last one calls when it is done.
        bool leaveIfOver()
        {
            if (activity->isRunning())
                return false;
            activity.release()->deleteLater();
            return true;
        }
    };
    std::vector<Run> m_runs;
};

} // namespace fieldfare
