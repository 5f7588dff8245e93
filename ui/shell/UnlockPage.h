// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QDate>
#include <QWidget>

class QPushButton;

namespace fieldfare {

class IconLabel;
class Label;
class PassphraseField;

/// One thing to do: the passphrase of one wallet.
class UnlockPage : public QWidget
{
    Q_OBJECT
public:
    explicit UnlockPage(QWidget *parent = nullptr);

    /// The wallet that is to be unlocked; `backup` invalid where there is none known.
    void setWallet(const QString &path, bool keychain, QDate backup);
    const QString &path() const { return m_path; }
    void setBusy(bool busy);
    void showError(const Error &error);
    /// Something that was opened is kept until the wallet is open.
    void showWaiting();
    /// The passphrase that was typed; the field is empty afterwards.
    SecureBytes takePassphrase();
    void wipe();

Q_SIGNALS:
    void unlockRequested();
    void keychainRequested();
    void otherRequested();
    void newRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    void showHint(const QString &icon, const QString &text, bool wrong);
    void unlock();

    QString m_path;
    Label *m_title;
    Label *m_place;
    PassphraseField *m_passphrase;
    QWidget *m_hint;
    IconLabel *m_hintIcon;
    Label *m_hintText;
    QPushButton *m_unlock;
    QPushButton *m_keychain;
    Label *m_note;
};

} // namespace fieldfare
