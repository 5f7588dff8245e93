// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "vault/Connection.h"

#include <QString>

#include <optional>

namespace fieldfare {

/// Results that took long to work out, kept in the wallet beside the number of writes that it had then: they
/// are good as long as nothing was written since, and `circumstances` (the day, the program's version) are
/// the same.
class Remembered
{
public:
    explicit Remembered(Connection &connection)
        : m_connection(connection)
    {
    }

    Result<std::optional<QString>> find(const QString &name, const QString &circumstances) const;
    /// The stamp to keep a result under; take it before working the result out.
    Result<QString> stamp(const QString &circumstances) const;
    Result<> keep(const QString &name, const QString &stamp, const QString &content) const;

private:
    Connection &m_connection;
};

} // namespace fieldfare
