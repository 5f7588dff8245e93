// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

struct FormField
{
    QString name;
    QString value;
    friend bool operator==(const FormField &, const FormField &) = default;
};

/// application/x-www-form-urlencoded, as links and answers have it: in order, in UTF-8.
QByteArray toFormText(const QList<FormField> &fields);
/// Nothing where a % is followed by no two hexadecimal digits, or the bytes are no UTF-8.
std::optional<QList<FormField>> fromFormText(QByteArrayView text);
/// Nothing where the form has no such field, or has it twice.
std::optional<QString> onlyField(const QList<FormField> &form, const QString &name);

} // namespace fieldfare
