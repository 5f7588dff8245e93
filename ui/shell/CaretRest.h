// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <chrono>

namespace fieldfare {

/// Lets the caret of a text field stand still when nothing is typed for a while, so that a window that is
/// left alone does not wake the computer twice a second. The next key or click lets it blink again.
class CaretRest : public QObject
{
    Q_OBJECT
public:
    explicit CaretRest(std::chrono::milliseconds after = std::chrono::seconds(10), QObject *parent = nullptr);
    ~CaretRest() override;

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void blink();

    QTimer m_timer;
    int m_flashTime; ///< the system's
};

} // namespace fieldfare
