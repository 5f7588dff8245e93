// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "shell/firststart/StepFrame.h"

namespace fieldfare {

/// The wallet is made: drop an export, or go on without.
class ImportStep : public StepFrame
{
    Q_OBJECT
public:
    explicit ImportStep(QWidget *parent = nullptr);

Q_SIGNALS:
    /// `file` is empty for "later".
    void done(const QString &file);

private:
    void choose();
};

} // namespace fieldfare
