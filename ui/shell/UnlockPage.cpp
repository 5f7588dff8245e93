// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/UnlockPage.h"

#include "demo/DemoWallet.h"
#include "demo/Demonstration.h"
#include "shell/Bird.h"
#include "theme/Formats.h"
#include "theme/Theme.h"
#include "vault/VaultErrors.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconLabel.h"
#include "widgets/PassphraseField.h"
#include "words/ErrorWords.h"

#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kWidth = 344;
constexpr int kLift = 40; ///< the form's middle is above the window's

/// What follows an error's first sentence where the error is about the passphrase itself.
bool isAboutPassphrase(const Error &error)
{
    return error.code == errors::wrongPassphrase;
}

} // namespace

UnlockPage::UnlockPage(QWidget *parent)
    : QWidget(parent)
    , m_title(new ElidedLabel({}, TextStyle::Title, Role::Text, this))
    , m_place(new ElidedLabel({}, TextStyle::Body, Role::TextMuted, this))
    , m_passphrase(new PassphraseField(tr("Passphrase"), 40, this))
    , m_hint(new QWidget(this))
    , m_hintIcon(new IconLabel(QStringLiteral("info"), 16, Role::Text, m_hint))
    , m_hintText(new Label({}, TextStyle::Small, Role::Text, m_hint))
    , m_unlock(roomy(primaryButton(tr("Unlock"), this)))
    , m_keychain(roomy(quietButton(QStringLiteral("key"), tr("Use the keychain"), this)))
    , m_note(new Label({}, TextStyle::Small, Role::TextMuted, this))
{
    setAccessibleName(tr("Unlock"));
    QWidget *column = new QWidget(this);
    column->setFixedWidth(kWidth);
    QVBoxLayout *rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, kLift * 2);
    rows->setSpacing(0);
    QHBoxLayout *bird = new QHBoxLayout;
    bird->setContentsMargins(0, 0, 0, 20);
    bird->addWidget(new Bird(76, column));
    bird->addStretch();
    rows->addLayout(bird);
    rows->addWidget(m_title);
    rows->addWidget(m_place);
    rows->addSpacing(24);
    rows->addWidget(makeForm());
    rows->addSpacing(32);
    rows->addWidget(makeFoot());
    QVBoxLayout *middle = new QVBoxLayout(this);
    middle->setContentsMargins(0, 0, 0, 0);
    middle->addStretch();
    middle->addWidget(column, 0, Qt::AlignHCenter);
    middle->addStretch();
    setWallet({}, false, {});
}

QWidget *UnlockPage::makeForm()
{
    QWidget *form = new QWidget(this);
    QVBoxLayout *rows = new QVBoxLayout(form);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    Label *caption = new Label(tr("Passphrase"), TextStyle::SmallMedium, Role::Text, form);
    caption->setBuddy(m_passphrase);
    rows->addWidget(caption);
    rows->addSpacing(6);
    rows->addWidget(m_passphrase);
    QHBoxLayout *hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(0, 8, 0, 0);
    hint->setSpacing(6);
    hint->addWidget(m_hintIcon, 0, Qt::AlignTop);
    hint->addWidget(m_hintText, 1, Qt::AlignTop);
    m_hintText->setWrapping(true);
    rows->addWidget(m_hint);
    rows->addSpacing(18);
    QHBoxLayout *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(m_unlock);
    buttons->addWidget(m_keychain);
    buttons->addStretch();
    rows->addLayout(buttons);
    connect(m_passphrase, &QLineEdit::returnPressed, this, &UnlockPage::unlock);
    connect(m_passphrase, &PassphraseField::capsLockChanged, this, [this](bool on) {
        showHint(QStringLiteral("info"), on ? tr("Caps Lock is on") : QString(), false);
    });
    connect(m_unlock, &QPushButton::clicked, this, &UnlockPage::unlock);
    connect(m_keychain, &QPushButton::clicked, this, &UnlockPage::keychainRequested);
    return form;
}

QWidget *UnlockPage::makeFoot()
{
    QWidget *foot = new QWidget(this);
    QVBoxLayout *rows = new QVBoxLayout(foot);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(hairline(Qt::Horizontal, foot));
    rows->addSpacing(14);
    QHBoxLayout *links = new QHBoxLayout;
    links->setSpacing(6);
    QPushButton *other = smallLinkButton(tr("Open another wallet"), foot);
    QPushButton *fresh = smallLinkButton(tr("New wallet"), foot);
    links->addWidget(other);
    links->addWidget(new Label(QStringLiteral("·"), TextStyle::Small, Role::TextMuted, foot));
    links->addWidget(fresh);
    links->addStretch();
    rows->addLayout(links);
    rows->addSpacing(10);
    m_note->setWrapping(true);
    rows->addWidget(m_note);
    connect(other, &QPushButton::clicked, this, &UnlockPage::otherRequested);
    connect(fresh, &QPushButton::clicked, this, &UnlockPage::newRequested);
    return foot;
}

void UnlockPage::setWallet(const QString &path, bool keychain, QDate backup)
{
    m_path = path;
    const QFileInfo file(path);
    m_title->setText(tr("Unlock %1").arg(file.completeBaseName()));
    m_place->setText(tr("%1 in %2").arg(file.fileName(), file.dir().dirName()));
    m_place->setToolTip(path);
    m_keychain->setVisible(keychain);
    m_note->setText(backup.isValid() ? tr("Nobody can reset a passphrase. Your backup of %1 opens with the "
                                          "same one.")
                                           .arg(formatDate(backup, locale()))
                                     : tr("Nobody can reset a passphrase."));
    if (isDemonstrationName(path))
        m_note->setText(tr("The passphrase of the demonstration is “%1”.").arg(demonstrationPassphrase()));
    showHint({}, {}, false);
    wipe();
}

void UnlockPage::setBusy(bool busy)
{
    m_unlock->setEnabled(!busy);
    m_keychain->setEnabled(!busy);
    m_passphrase->setEnabled(!busy);
    m_unlock->setText(busy ? tr("Unlocking…") : tr("Unlock"));
    if (!busy && isVisible())
        m_passphrase->setFocus();
}

void UnlockPage::showError(const Error &error)
{
    showHint(QStringLiteral("refuses"), wordsFor(error).text(), true);
    if (isAboutPassphrase(error))
        m_passphrase->setFocus();
}

void UnlockPage::showWaiting()
{
    showHint(QStringLiteral("info"), tr("What you opened is kept, and shown once the wallet is unlocked."),
             false);
}

SecureBytes UnlockPage::takePassphrase()
{
    return m_passphrase->take();
}

void UnlockPage::wipe()
{
    m_passphrase->wipe();
}

void UnlockPage::showHint(const QString &icon, const QString &text, bool wrong)
{
    m_hint->setVisible(!text.isEmpty());
    m_hintIcon->setIcon(icon, wrong ? Role::Refuses : Role::Text);
    m_hintText->setText(text);
    m_hintText->setRole(wrong ? Role::Refuses : Role::Text);
    m_passphrase->setProperty("invalid", wrong);
    m_passphrase->setAccessibleDescription(text);
    m_passphrase->update();
}

void UnlockPage::unlock()
{
    showHint({}, {}, false);
    if (!m_passphrase->text().isEmpty())
        Q_EMIT unlockRequested();
}

void UnlockPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Role::Ground));
}

void UnlockPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_passphrase->setFocus();
}

} // namespace fieldfare
