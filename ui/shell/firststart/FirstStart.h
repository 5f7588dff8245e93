// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"

#include <QStackedWidget>

namespace fieldfare {

class PassphraseStep;
class PricesStep;
class Session;
class WelcomeStep;

/// From nothing to a wallet: welcome, place and passphrase, prices, an export or later.
class FirstStart : public QStackedWidget
{
    Q_OBJECT
public:
    FirstStart(Session &session, const QString &language, QWidget *parent = nullptr);

    void showWelcome();
    /// The passphrase step, as from the unlock page's "New wallet".
    void showNew();
    void showError(const Error &error);
    /// The wallet was made: what is left is the export.
    void showImport();
    bool isAtPrices() const;
    void wipe();

Q_SIGNALS:
    void openRequested();
    /// Back from the first step of a new wallet.
    void leftAtStart();
    /// `file` is the export that was dropped, or empty.
    void finished(const QString &file);

private:
    void showPrices();
    void create();
    bool isAtWelcome() const;

    Session &m_session;
    QString m_language;
    WelcomeStep *m_welcome;
    QString m_path;
    SecureBytes m_passphrase;
    PassphraseStep *m_place;
    PricesStep *m_prices = nullptr;
};

} // namespace fieldfare
