// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "shell/firststart/StepFrame.h"

#include <QList>
#include <QTimer>

class QProgressBar;

namespace fieldfare {

class ChoiceCard;
class Label;

/// A promise and three ways to begin.
class WelcomeStep : public StepFrame
{
    Q_OBJECT
public:
    explicit WelcomeStep(QWidget *parent = nullptr);
    /// While the demonstration is made nothing else can be chosen; a bar shows how far it is where that takes
    /// longer than a moment.
    void setBusy(bool busy);
    void setProgress(qint64 done, qint64 total);
    void showError(const Error &error);

Q_SIGNALS:
    void newRequested();
    void openRequested();
    void lookRoundRequested();

private:
    void addPromise(const QString &icon, const QString &text);
    void addWays();
    void addProgress();

    QList<ChoiceCard *> m_ways;
    QWidget *m_making;
    QProgressBar *m_bar;
    QTimer m_moment; ///< until the bar is worth showing
    Label *m_problem;
};

} // namespace fieldfare
