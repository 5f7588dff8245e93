// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QObject>
#include <QString>

#include <functional>

namespace fieldfare {

/// The computer's store of secrets. Answers come later, on the caller's thread; errors are keychainMissing
/// (no such service here), keychainEmpty, keychainRefused.
class Keychain
{
public:
    virtual ~Keychain() = default;
    /// `wallet` names the entry: the wallet's absolute path.
    virtual void read(const QString &wallet, QObject *context,
                      std::function<void(Result<SecureBytes>)> done) = 0;
    virtual void write(const QString &wallet, const SecureBytes &passphrase, QObject *context,
                       std::function<void(Result<>)> done) = 0;
    virtual void remove(const QString &wallet, QObject *context, std::function<void(Result<>)> done) = 0;
};

} // namespace fieldfare
