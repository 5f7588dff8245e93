// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/firststart/StepFrame.h"

namespace fieldfare {

/// A promise and two ways to begin.
class WelcomeStep : public StepFrame
{
    Q_OBJECT
public:
    explicit WelcomeStep(QWidget *parent = nullptr);

Q_SIGNALS:
    void newRequested();
    void openRequested();

private:
    void addPromise(const QString &icon, const QString &text);
};

} // namespace fieldfare
