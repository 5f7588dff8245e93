// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/WalletPlace.h"

#include "vault/VaultErrors.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace fieldfare {

namespace {

QString userName()
{
    QString name = QDir::home().dirName();
    if (!name.isEmpty())
        name[0] = name.at(0).toUpper();
    return name;
}

} // namespace

QString defaultWalletPath()
{
    QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    if (!QFileInfo(folder).isDir())
        folder = QDir::homePath();
    const QString user = userName();
    const QString name = user.isEmpty()
                             ? QCoreApplication::translate("fieldfare::WalletPlace", "My wallet")
                             : QCoreApplication::translate("fieldfare::WalletPlace", "%1’s wallet").arg(user);
    QString path = folder + u'/' + name + QStringLiteral(".fieldfare");
    for (int number = 2; QFileInfo::exists(path); ++number)
        path = folder + u'/' + name + u' ' + QString::number(number) + QStringLiteral(".fieldfare");
    return path;
}

Result<> checkNewWalletPlace(const QString &path)
{
    if (QFileInfo::exists(path))
        return failure(errors::fileExists, {path});
    const QFileInfo folder(QFileInfo(path).path());
    if (!folder.isDir())
        return failure(errors::fileMissing, {folder.filePath()});
    if (!folder.isWritable())
        return failure(errors::placeReadOnly, {path});
    return {};
}

} // namespace fieldfare
