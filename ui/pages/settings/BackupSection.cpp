// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/BackupSection.h"

#include "settings/WindowSettings.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>

namespace fieldfare {

BackupSection::BackupSection(Wallet &wallet, WindowSettings &settings, QWidget *parent)
    : SettingsSection(tr("Backups"), parent)
    , m_wallet(wallet)
    , m_settings(settings)
    , m_button(secondaryButton(tr("Save a copy…"), this))
{
    connect(m_button, &QPushButton::clicked, this, &BackupSection::choose);
    m_note = addRow(tr("Copy of the wallet"), tr("No copy was made yet"), m_button);
    QPushButton *open = secondaryButton(tr("Open a copy…"), this);
    connect(open, &QPushButton::clicked, this, &BackupSection::openRequested);
    addRow(
        tr("Go back to a copy"),
        tr("A copy is a whole wallet as it was that day. Opening it changes neither wallet; go on with the "
           "copy, or look something up and come back."),
        open);
    refresh();
}

void BackupSection::refresh()
{
    const QList<BackupCopy> copies = m_settings.backups(m_wallet.path());
    if (copies.isEmpty())
        m_note->setText(tr("No copy was made yet. Each is proven by opening it."));
    else
        lookFor(copies);
}

/// On a worker, because a copy may lie on a drive that is slow to answer.
void BackupSection::lookFor(const QList<BackupCopy> &copies)
{
    if (m_look.isRunning())
        return;
    m_look.run<QList<bool>>(
        [copies](ActivityControl &) -> Result<QList<bool>> {
            QList<bool> there;
            for (const BackupCopy &each : copies)
                there.append(QFileInfo::exists(each.path));
            return there;
        },
        [this, copies](const Result<QList<bool>> &there) { showCopies(copies, *there); });
}

void BackupSection::showCopies(const QList<BackupCopy> &copies, const QList<bool> &there)
{
    const QString day = formatDate(copies.first().day, locale());
    QStringList lines{
        copies.first().opensWithFormer
            ? tr("The last one was made on %1. It opens with the former passphrase alone.").arg(day)
            : tr("The last one was made on %1. It opens with the same passphrase.").arg(day)};
    for (qsizetype i = 0; i < copies.size(); ++i) {
        const QString line = formatDate(copies.at(i).day, locale()) + QStringLiteral(": ") +
                             QDir::toNativeSeparators(copies.at(i).path);
        lines.append(there.at(i) ? line : tr("%1 (not there now)").arg(line));
    }
    m_note->setText(lines.join(u'\n'));
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
        m_settings.addBackup(m_wallet.path(), {m_wallet.context().clock.today(), target});
    refresh();
    if (!done)
        Q_EMIT failed(done.error());
}

} // namespace fieldfare
