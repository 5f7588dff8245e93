// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Lookup.h"

#include "companies/CompanyStore.h"
#include "letters/LetterStore.h"
#include "vault/VaultErrors.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>

namespace fieldfare::cli {

Result<FieldPath> fieldOf(const QString &text)
{
    const std::optional<FieldPath> path = FieldPath::fromTyped(text);
    if (!path)
        return usage(Words::tr("“%1” is no field; write address/postal_code or a JSON array").arg(text));
    return *path;
}

Result<QDate> dayOf(const QString &text)
{
    const QDate day = QDate::fromString(text, Qt::ISODate);
    if (!day.isValid())
        return usage(Words::tr("“%1” is no day; write 2024-05-31").arg(text));
    return day;
}

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(fieldfare::errors::fileUnreadable, {path, file.errorString()});
    return file.readAll();
}

Result<CompanyId> companyOf(const WalletContext &context, const QString &text)
{
    const CompanyStore store(context.connection);
    const Result<CompanyId> found = store.named(text);
    if (!found)
        return found;
    const Result<QHash<CompanyId, CompanyId>> standIns = store.standIns();
    if (!standIns)
        return failure(standIns.error());
    return standIns->value(*found, *found);
}

Result<QString> companyName(const WalletContext &context, const CompanyId &id)
{
    const Result<std::optional<Company>> company = CompanyStore(context.connection).company(id);
    if (!company)
        return failure(company.error());
    return *company ? (*company)->name : QString();
}

Result<LetterId> letterOf(const WalletContext &context, const QString &text)
{
    return LetterStore(context.connection).named(text);
}

Result<QString> folderOf(const QString &path)
{
    if (!QDir().mkpath(path))
        return failure(fieldfare::errors::placeReadOnly, {path});
    return QDir(path).path();
}

QString fileNameOf(const QString &text)
{
    static const QRegularExpression forbidden(QStringLiteral("[\\\\/:*?\"<>|\\x00-\\x1f]+"));
    QString name = text;
    name.replace(forbidden, QStringLiteral("-"));
    return name;
}

} // namespace fieldfare::cli
