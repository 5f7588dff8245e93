// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/FileDialogs.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QStandardPaths>

namespace fieldfare {

namespace {

void openDialog(QFileDialog *dialog, QWidget *parent, std::function<void(QString)> chosen)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, parent, std::move(chosen));
    dialog->open();
}

} // namespace

void askForWallet(QWidget *parent, std::function<void(QString)> chosen)
{
    QFileDialog *dialog = new QFileDialog(
        parent, QCoreApplication::translate("fieldfare::FileDialogs", "Open a wallet"),
        QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation),
        QCoreApplication::translate("fieldfare::FileDialogs", "Wallets (*.fieldfare);;All files (*)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    openDialog(dialog, parent, std::move(chosen));
}

void askForPlace(QWidget *parent, const QString &title, const QString &suggested, const QString &filter,
                 std::function<void(QString)> chosen)
{
    const QFileInfo file(suggested);
    QFileDialog *dialog = new QFileDialog(parent, title, file.path(), filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(file.suffix());
    dialog->selectFile(file.fileName());
    openDialog(dialog, parent, std::move(chosen));
}

} // namespace fieldfare
