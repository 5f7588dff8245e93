// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "profile/Value.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QList>

#include <optional>

namespace fieldfare {

/// The person's own values. A value that was withdrawn is kept, so that holdings of it can still name it, but
/// is not listed any more.
class ProfileStore
{
public:
    explicit ProfileStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Ordered by path, then by when they were made.
    Result<QList<Value>> values() const;
    Result<QList<Value>> valuesOf(const FieldPath &path) const;
    Result<std::optional<Value>> value(const ValueId &id) const;
    Result<std::optional<Value>> find(const FieldPath &path, const QString &content) const;

    /// The value's id; one with the same path and content is used again, with its label.
    static Result<ValueId> ensure(Transaction &transaction, const FieldPath &path, const QString &content,
                                  const QString &label = {});
    static Result<> change(Transaction &transaction, const Value &value);
    static Result<> withdraw(Transaction &transaction, const ValueId &id);
    /// Removes a value that no holding names and that has no label of the person's; used when an import is
    /// undone.
    static Result<> removeIfUnused(Transaction &transaction, const ValueId &id);

private:
    Connection &m_connection;
};

} // namespace fieldfare
