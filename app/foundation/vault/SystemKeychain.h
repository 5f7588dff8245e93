// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Keychain.h"

namespace fieldfare {

/// Secret Service, KWallet, macOS Keychain or Windows Credential Store, by QtKeychain.
class SystemKeychain final : public Keychain
{
public:
    void read(const QString &wallet, QObject *context,
              std::function<void(Result<SecureBytes>)> done) override;
    void write(const QString &wallet, const SecureBytes &passphrase, QObject *context,
               std::function<void(Result<>)> done) override;
    void remove(const QString &wallet, QObject *context, std::function<void(Result<>)> done) override;
};

} // namespace fieldfare
