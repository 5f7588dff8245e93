// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "common/Page.h"
#include "shell/Handover.h"

#include <QList>
#include <QObject>

#include <optional>

namespace fieldfare {

/// Links and files that wait for an open wallet, in the order in which they came. Only in memory. Whether a
/// file is a request or an export is looked up in its content, on a worker.
class Arrivals : public QObject
{
    Q_OBJECT
public:
    explicit Arrivals(QObject *parent = nullptr);
    ~Arrivals() override;

    /// What waits already is not added again.
    void add(const Handover &handed);
    /// Where it is to be shown is known already.
    void add(const Target &target);
    bool isEmpty() const { return m_waiting.isEmpty(); }
    qsizetype size() const { return m_waiting.size(); }
    /// What can be shown now, the oldest first; it does not wait here any longer. Stops at a file that is
    /// still being looked at, so that the order is kept.
    QList<Target> take();

Q_SIGNALS:
    /// take() has something that it had not before.
    void ready();

private:
    struct Waiting
    {
        Target target;
        bool isKnown = true; ///< false: a file that nobody has looked at
    };
    void append(const Target &target, bool isKnown);
    void look();
    void noteLook(bool isRequest);

    QList<Waiting> m_waiting;
    Activity m_looking;
};

} // namespace fieldfare
