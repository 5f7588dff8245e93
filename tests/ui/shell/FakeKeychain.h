// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Keychain.h"
#include "vault/VaultErrors.h"

#include <QHash>
#include <QMetaObject>

#include <map>

namespace fieldfare::samples {

/// A keychain in memory; `missing` makes it one of a computer that has none.
class FakeKeychain final : public Keychain
{
public:
    bool missing = false;

    void read(const QString &wallet, QObject *context, std::function<void(Result<SecureBytes>)> done) override
    {
        later(context, [this, wallet, done] {
            const auto found = m_kept.find(wallet);
            if (missing)
                done(failure(errors::keychainMissing, {QStringLiteral("none")}));
            else if (found == m_kept.end())
                done(failure(errors::keychainEmpty));
            else
                done(found->second.clone());
        });
    }
    void write(const QString &wallet, const SecureBytes &passphrase, QObject *context,
               std::function<void(Result<>)> done) override
    {
        if (!missing)
            m_kept.insert_or_assign(wallet, passphrase.clone());
        later(context, [this, done] { done(answer()); });
    }
    void remove(const QString &wallet, QObject *context, std::function<void(Result<>)> done) override
    {
        m_kept.erase(wallet);
        later(context, [this, done] { done(answer()); });
    }
    bool has(const QString &wallet) const { return m_kept.contains(wallet); }

private:
    Result<> answer() const
    {
        return missing ? Result<>(failure(errors::keychainMissing, {QStringLiteral("none")})) : Result<>();
    }
    static void later(QObject *context, std::function<void()> work)
    {
        QMetaObject::invokeMethod(context, std::move(work), Qt::QueuedConnection);
    }

    std::map<QString, SecureBytes> m_kept;
};

} // namespace fieldfare::samples
