// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

#include <QStringList>
#include <QVariant>

#include <functional>

namespace fieldfare {

/// Every table of the file, by name.
Result<QStringList> tableNames(Connection &connection);

/// Calls `visit` for each row of a table that tableNames gave: the columns' names, and their values as
/// qlonglong, QString, QByteArray or an invalid QVariant for NULL. Ordered, so that the same content comes in
/// the same order.
Result<> visitTable(Connection &connection, const QString &table,
                    const std::function<void(const QStringList &, const QVariantList &)> &visit);

} // namespace fieldfare
