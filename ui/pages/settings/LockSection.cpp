// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/LockSection.h"

#include "common/PageDialog.h"
#include "settings/SettingNames.h"
#include "settings/WindowSettings.h"
#include "theme/Formats.h"
#include "vault/VaultErrors.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/PassphraseField.h"
#include "widgets/Switch.h"
#include "words/ErrorWords.h"

#include <QComboBox>
#include <QSignalBlocker>

#include <array>

namespace fieldfare {

namespace {

constexpr std::array kMinutes{1, 2, 5, 10, 15, 30, 60};
constexpr int kControlWidth = 148;

QString minutesText(int minutes)
{
    return minutes == 1 ? LockSection::tr("1 minute") : LockSection::tr("%1 minutes").arg(minutes);
}

} // namespace

LockSection::LockSection(Wallet &wallet, WindowSettings &settings, Keychain &keychain, bool sleepTold,
                         QWidget *parent)
    : SettingsSection(tr("Lock"), parent)
    , m_wallet(wallet)
    , m_settings(settings)
    , m_keychain(keychain)
    , m_switch(new Switch(tr("Unlock with this computer’s keychain"), this))
{
    addMinutes();
    if (sleepTold) {
        Switch *sleep = new Switch(tr("Lock when the computer sleeps or its session is locked"), this);
        sleep->setChecked(settings.locksOnSleep());
        connect(sleep, &QCheckBox::toggled, &settings, &WindowSettings::setLocksOnSleep);
        addRow(tr("Lock when the computer sleeps or its session is locked"), {}, sleep);
    }
    addKeychain();
    addPassphrase();
}

void LockSection::addMinutes()
{
    QComboBox *minutes = new QComboBox(this);
    minutes->setFixedWidth(kControlWidth);
    minutes->setAccessibleName(tr("Lock when nothing happens for"));
    for (const int each : kMinutes)
        minutes->addItem(minutesText(each), each);
    minutes->addItem(tr("Never"), 0);
    const int now = m_settings.lockMinutes();
    if (minutes->findData(now) < 0)
        minutes->addItem(minutesText(now), now);
    minutes->setCurrentIndex(minutes->findData(now));
    connect(minutes, &QComboBox::currentIndexChanged, this,
            [this, minutes] { m_settings.setLockMinutes(minutes->currentData().toInt()); });
    addRow(tr("Lock when nothing happens for"), {}, minutes);
}

void LockSection::addKeychain()
{
    m_note = addRow(tr("Unlock with this computer’s keychain"),
                    tr("Anyone who can open your session can open the wallet."), m_switch);
    showKeychain({});
    connect(m_switch, &QCheckBox::toggled, this, &LockSection::turnKeychain);
}

void LockSection::addPassphrase()
{
    QPushButton *change = secondaryButton(tr("Change…"), this);
    change->setAccessibleName(tr("Change the passphrase"));
    m_changed = addRow(tr("Passphrase"), tr("Nobody can recover a lost one."), change);
    connect(change, &QPushButton::clicked, this, &LockSection::passphraseRequested);
    refresh();
}

void LockSection::refresh()
{
    const Result<QString> noted = m_wallet.setting(passphraseDaySetting(), {});
    const QDate day = QDate::fromString(noted.value_or(QString()), Qt::ISODate);
    m_changed->setText(day.isValid() ? tr("Changed %1").arg(formatDate(day, locale()))
                                     : tr("Nobody can recover a lost one."));
}

void LockSection::showKeychain(const QString &problem)
{
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(m_settings.keychainOn(m_wallet.path()));
    m_note->setText(problem.isEmpty() ? tr("Anyone who can open your session can open the wallet.")
                                      : problem);
    m_note->setRole(problem.isEmpty() ? Role::TextMuted : Role::Refuses);
}

void LockSection::turnKeychain(bool on)
{
    if (on) {
        showKeychain({}); // on only once the keychain has it
        askForPassphrase();
        return;
    }
    m_settings.setKeychainOn(m_wallet.path(), false);
    m_keychain.remove(m_wallet.path(), this, [this](const Result<> &removed) {
        const bool gone = removed || removed.error().code == errors::keychainEmpty;
        showKeychain(gone ? QString() : wordsFor(removed.error()).text());
    });
}

void LockSection::askForPassphrase()
{
    PageDialog *dialog = new PageDialog(tr("Unlock with this computer’s keychain"), this);
    dialog->addSentence(tr("The passphrase is kept by the computer’s keychain. Anyone who can open your "
                           "session can open the wallet then."));
    PassphraseField *field = new PassphraseField(tr("Passphrase"), PassphraseField::kHeight, dialog);
    dialog->addField(tr("Passphrase of this wallet"), field);
    QPushButton *keep = primaryButton(tr("Keep it in the keychain"));
    dialog->setAction(keep);
    connect(keep, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, field] { store(field->take()); });
    dialog->open();
    field->setFocus();
}

void LockSection::store(SecureBytes passphrase)
{
    const std::shared_ptr<SecureBytes> secret = std::make_shared<SecureBytes>(std::move(passphrase));
    m_activity.run<std::shared_ptr<VaultKey>>(
        [secret, path = m_wallet.path()](ActivityControl &) -> Result<std::shared_ptr<VaultKey>> {
            Result<VaultKey> key = VaultKey::forFile(path, *secret);
            if (!key)
                return failure(key.error());
            return std::make_shared<VaultKey>(std::move(*key));
        },
        [this, secret](const Result<std::shared_ptr<VaultKey>> &key) {
            if (!key || !m_wallet.isKey(**key)) {
                showKeychain(tr("That is not the passphrase of this wallet. Nothing was kept."));
                return;
            }
            m_keychain.write(m_wallet.path(), *secret, this, [this](const Result<> &written) {
                m_settings.setKeychainOn(m_wallet.path(), written.has_value());
                showKeychain(written ? QString() : wordsFor(written.error()).text());
            });
        });
}

} // namespace fieldfare
