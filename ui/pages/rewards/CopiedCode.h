// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rewards/Reward.h"

#include <QObject>
#include <QTimer>

namespace fieldfare {

/// A code on the clipboard for half a minute: long enough to put it in somewhere, not to be found there
/// later. It is taken off only while it is still ours, and when the page goes (at locking) at once.
class CopiedCode : public QObject
{
    Q_OBJECT

public:
    explicit CopiedCode(QObject *parent = nullptr);
    ~CopiedCode() override;
    void copy(const RewardId &id, const QString &code);
    /// Half a minute; tests do not wait for it.
    void setTime(int milliseconds) { m_timer.setInterval(milliseconds); }

Q_SIGNALS:
    /// Whose code lies there; a null id: none any more.
    void changed(const fieldfare::RewardId &id);

private:
    void takeAway();
    void noteOthers();

    QTimer m_timer; ///< runs only while something of ours is there
    QString m_code;
};

} // namespace fieldfare
