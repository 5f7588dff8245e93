// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/PassphraseStep.h"

#include "shell/EmergencySheetSaver.h"
#include "shell/FileDialogs.h"
#include "shell/firststart/PassphraseStrength.h"
#include "shell/firststart/WalletPlace.h"
#include "theme/Icons.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconLabel.h"
#include "widgets/PassphraseField.h"
#include "widgets/StrengthMeter.h"
#include "words/ErrorWords.h"

#include <QAction>
#include <QCheckBox>
#include <QDir>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldfare {

namespace {
}

PassphraseStep::PassphraseStep(const Clock &clock, QWidget *parent)
    : StepFrame(76, tr("One file, one passphrase."), 640, parent)
    , m_clock(clock)
    , m_place(new QLineEdit(this))
    , m_problem(new Label({}, TextStyle::Small, Role::Refuses, this))
    , m_passphrase(new PassphraseField(tr("Passphrase"), PassphraseField::kHeight, this))
    , m_repeat(new PassphraseField(tr("Once more"), PassphraseField::kHeight, this))
    , m_meter(new StrengthMeter(this))
    , m_sheetLine(new ElidedLabel({}, TextStyle::Small, Role::TextMuted, this))
    , m_known(new QCheckBox(tr("I know that nobody can recover a lost passphrase."), this))
    , m_proceed(roomy(primaryButton(tr("Go on to prices"), this)))
{
    setAccessibleName(tr("Place and passphrase"));
    addParagraph(tr("Everything is in one encrypted file on this computer. Nobody can recover a lost "
                    "passphrase, not even the people who made this program."));
    addSteps(*this, 0);
    addToForm(new Label(tr("Place and passphrase"), TextStyle::Title, Role::Text, this));
    addPlace();
    addPassphrase();
    addSheet();
    addToForm(m_known, 18);
    connect(m_known, &QCheckBox::toggled, this, &PassphraseStep::check);
    addButtons();
    setPath(defaultWalletPath());
}

void PassphraseStep::addPlace()
{
    QWidget *row = new QWidget(this);
    QHBoxLayout *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(8);
    m_place->addAction(themedIcon(QStringLiteral("wallet")), QLineEdit::LeadingPosition)
        ->setText(tr("Where the file shall be")); // a screen reader meets the icon as a button of its own
    m_place->setAccessibleName(tr("Where the file shall be"));
    QPushButton *change = secondaryButton(tr("Change…"), row);
    cells->addWidget(m_place, 1);
    cells->addWidget(change);
    addField(tr("Where the file shall be"), row);
    m_problem->setWrapping(true);
    addToForm(m_problem, 6);
    connect(m_place, &QLineEdit::textChanged, this, &PassphraseStep::check);
    connect(change, &QPushButton::clicked, this, [this] {
        askForPlace(this, tr("Where the file shall be"), path(), tr("Wallets (*.fieldfare)"),
                    [this](const QString &path) { setPath(path); });
    });
}

void PassphraseStep::addPassphrase()
{
    addField(tr("Passphrase"), m_passphrase);
    addToForm(m_meter, 8);
    addField(tr("Once more"), m_repeat);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const PassphraseStrength strength = strengthOf(typed);
        m_meter->setStrength(strength.level, strength.help);
        check();
    });
    connect(m_repeat, &QLineEdit::textChanged, this, &PassphraseStep::check);
    connect(m_repeat, &QLineEdit::returnPressed, this, &PassphraseStep::proceed);
}

void PassphraseStep::addSheet()
{
    Card *card = new Card(this, 16);
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(0, 2, 0, 2);
    row->setSpacing(14);
    row->addWidget(new IconLabel(QStringLiteral("file"), 24, Role::TextMuted, card));
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(tr("Emergency sheet"), TextStyle::BodyMedium, Role::Text, card));
    m_sheetLine->setText(tr("one page with room for the passphrase, in your own hand"));
    words->addWidget(m_sheetLine);
    row->addLayout(words, 1);
    QPushButton *save = secondaryButton(tr("Save as PDF"), card);
    save->setAccessibleDescription(tr("Emergency sheet"));
    row->addWidget(save);
    card->body()->addLayout(row);
    addToForm(card, 22);
    connect(save, &QPushButton::clicked, this, [this] {
        saveEmergencySheet(
            this, path(), m_clock.today(), m_clock,
            [this](const QString &file) {
                m_sheetLine->setText(tr("saved as %1").arg(QFileInfo(file).fileName()));
            },
            [this](const Error &error) { showError(error); });
    });
}

void PassphraseStep::addButtons()
{
    QWidget *row = new QWidget(this);
    QHBoxLayout *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(8);
    QPushButton *back = roomy(quietButton({}, tr("Back"), row));
    cells->addWidget(m_proceed);
    cells->addWidget(back);
    cells->addStretch();
    addToForm(row, 24);
    connect(m_proceed, &QPushButton::clicked, this, &PassphraseStep::proceed);
    connect(back, &QPushButton::clicked, this, &PassphraseStep::backRequested);
}

QString PassphraseStep::path() const
{
    QString path = QDir::fromNativeSeparators(m_place->text());
    if (!path.isEmpty() && QFileInfo(path).suffix().isEmpty())
        path += QStringLiteral(".fieldfare");
    return path;
}

void PassphraseStep::setPath(const QString &path)
{
    m_place->setText(QDir::toNativeSeparators(path));
}

SecureBytes PassphraseStep::takePassphrase()
{
    m_repeat->wipe();
    return m_passphrase->take();
}

void PassphraseStep::wipe()
{
    m_passphrase->wipe();
    m_repeat->wipe();
}

void PassphraseStep::showError(const Error &error)
{
    m_problem->setText(wordsFor(error).text());
    m_problem->show();
}

QString PassphraseStep::missing() const
{
    if (m_passphrase->text().isEmpty())
        return tr("Type a passphrase first.");
    if (m_passphrase->text() != m_repeat->text())
        return tr("The two passphrases differ.");
    if (!m_known->isChecked())
        return tr("Tick that nobody can recover a lost passphrase.");
    return {};
}

void PassphraseStep::check()
{
    const Result<> place = checkNewWalletPlace(path());
    m_problem->setVisible(!place);
    if (!place)
        showError(place.error());
    m_place->setProperty("invalid", !place);
    m_place->update();
    m_repeat->showRepeats(*m_passphrase);
    const QString why = missing();
    m_proceed->setEnabled(place && why.isEmpty());
    m_proceed->setToolTip(why);
}

void PassphraseStep::proceed()
{
    check();
    if (m_proceed->isEnabled())
        Q_EMIT done();
}

void PassphraseStep::showEvent(QShowEvent *event)
{
    StepFrame::showEvent(event);
    m_passphrase->setFocus();
    check();
}

} // namespace fieldfare
