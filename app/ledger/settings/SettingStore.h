// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QString>

#include <optional>

namespace fieldfare {

/// Settings that belong to the wallet and travel with it. (What must be known before unlocking, such as the
/// theme, is the window's own.)
class SettingStore
{
public:
    explicit SettingStore(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<QString>> value(const QString &name) const;
    Result<QString> value(const QString &name, const QString &fallback) const;
    Result<QList<std::pair<QString, QString>>> all() const;
    static Result<> set(Transaction &transaction, const QString &name, const QString &value);

private:
    Connection &m_connection;
};

} // namespace fieldfare
