// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/BackupSection.h"

#include "settings/WindowSettings.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QDir>
#include <QFileDialog>

namespace fieldfare {

BackupSection::BackupSection(Wallet &wallet, WindowSettings &settings, QWidget *parent)
    : SettingsSection(tr("Backups"), parent)
    , m_wallet(wallet)
    , m_settings(settings)
    , m_button(secondaryButton(tr("Save a copy…"), this))
{
    connect(m_button, &QPushButton::clicked, this, &BackupSection::choose);
    m_note = addRow(tr("Copy of the wallet"), tr("No copy was made yet"), m_button);
    refresh();
}

void BackupSection::refresh()
{
    const QDate day = m_settings.backupDay(m_wallet.path());
    m_note->setText(day.isValid() ? tr("The last one was made on %1. It opens with the same passphrase.")
                                        .arg(formatDate(day, locale()))
                                  : tr("No copy was made yet. It is proven by opening it."));
}

void BackupSection::choose()
{
    const QString day = m_wallet.context().clock.today().toString(Qt::ISODate);
    QFileDialog *dialog =
        new QFileDialog(this, tr("Save a copy of the wallet"), QDir::homePath(), tr("Wallets (*.fieldfare)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("fieldfare"));
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // an existing file is refused, in words
    dialog->selectFile(tr("%1, copy of %2").arg(m_wallet.name(), day) + QStringLiteral(".fieldfare"));
    connect(dialog, &QFileDialog::fileSelected, this, &BackupSection::backUpTo);
    dialog->open();
}

void BackupSection::backUpTo(const QString &target)
{
    m_button->setEnabled(false);
    m_note->setText(tr("Copying and opening the copy…"));
    m_activity.run<void>([work = m_wallet.backUp(target)](ActivityControl &) { return work(); },
                         [this, target](const Result<> &done) { finish(target, done); });
}

void BackupSection::finish(const QString &target, const Result<> &done)
{
    m_button->setEnabled(true);
    if (done)
        m_settings.setBackupDay(m_wallet.path(), m_wallet.context().clock.today());
    refresh();
    if (done)
        m_note->setText(tr("Copied to %1 and opened to prove it.").arg(QDir::toNativeSeparators(target)));
    else
        Q_EMIT failed(done.error());
}

} // namespace fieldfare
