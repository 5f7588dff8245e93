// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"
#include "base/SecureBytes.h"
#include "shell/firststart/StepFrame.h"

class QCheckBox;
class QLineEdit;
class QPushButton;

namespace fieldfare {

class Label;
class PassphraseField;
class StrengthMeter;

/// Where the file shall be, and the passphrase that nobody can recover.
class PassphraseStep : public StepFrame
{
    Q_OBJECT
public:
    explicit PassphraseStep(const Clock &clock, QWidget *parent = nullptr);

    QString path() const;
    void setPath(const QString &path);
    /// The passphrase; both fields are empty afterwards.
    SecureBytes takePassphrase();
    void wipe();
    void showError(const Error &error);

Q_SIGNALS:
    void done();
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPlace();
    void addPassphrase();
    void addSheet();
    void addButtons();
    void check();
    QString missing() const;
    void proceed();

    const Clock &m_clock;
    QLineEdit *m_place;
    Label *m_problem;
    PassphraseField *m_passphrase;
    PassphraseField *m_repeat;
    StrengthMeter *m_meter;
    Label *m_sheetLine;
    QCheckBox *m_known;
    QPushButton *m_proceed;
};

} // namespace fieldfare
