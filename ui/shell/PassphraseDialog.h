// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "common/PageDialog.h"

#include <functional>

class QProgressBar;

namespace fieldfare {

class Label;
class PassphraseField;
class Session;
class StrengthMeter;
class WindowSettings;

/// Asks for the present passphrase and a new one and has the session change it. It stays open while the file
/// is written anew and closes when that is done or the wallet is locked.
class PassphraseDialog : public PageDialog
{
    Q_OBJECT
public:
    PassphraseDialog(Session &session, WindowSettings &settings, QWidget *parent);

    /// Not while the file is being written.
    void reject() override;

Q_SIGNALS:
    /// Everything is done; `inKeychain` as in Session::passphraseChanged.
    void changed(bool inKeychain);

private:
    void addFields();
    void addProgress();
    void check();
    void change();
    void showProgress(int done);
    void showKept(const Error &error);
    void showProblem(const QString &problem);
    void setBusy(bool busy);
    void wipe();

    Session &m_session;
    WindowSettings &m_settings;
    PassphraseField *m_present;
    PassphraseField *m_fresh;
    PassphraseField *m_again;
    StrengthMeter *m_meter;
    Label *m_problem;
    Label *m_stage;
    QProgressBar *m_bar;
    QPushButton *m_change;
    bool m_busy = false;
};

/// Says what a new passphrase means for copies and the emergency sheet. `sheetWanted` is called for a new
/// sheet.
void showPassphraseChanged(QWidget *parent, bool inKeychain, std::function<void()> sheetWanted);

} // namespace fieldfare
