// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/PassphraseDialog.h"

#include "settings/WindowSettings.h"
#include "shell/Session.h"
#include "shell/firststart/PassphraseStrength.h"
#include "vault/VaultErrors.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/PassphraseField.h"
#include "widgets/StrengthMeter.h"
#include "words/ErrorWords.h"

#include <QProgressBar>
#include <QVBoxLayout>

namespace fieldfare {

namespace {
constexpr int kStages = 3;
} // namespace

PassphraseDialog::PassphraseDialog(Session &session, WindowSettings &settings, QWidget *parent)
    : PageDialog(tr("Change the passphrase"), parent)
    , m_session(session)
    , m_settings(settings)
    , m_present(new PassphraseField(tr("Present passphrase"), PassphraseField::kHeight, this))
    , m_fresh(new PassphraseField(tr("New passphrase"), PassphraseField::kHeight, this))
    , m_again(new PassphraseField(tr("Once more"), PassphraseField::kHeight, this))
    , m_meter(new StrengthMeter(this))
    , m_problem(new Label({}, TextStyle::Small, Role::Refuses, this))
    , m_stage(new Label({}, TextStyle::Small, Role::TextMuted, this))
    , m_bar(new QProgressBar(this))
    , m_change(primaryButton(tr("Change the passphrase"), this))
{
    addSentence(tr("The wallet closes for a moment while its file is written anew, and opens again. Nobody "
                   "can recover a lost passphrase."));
    addFields();
    addProgress();
    setAction(m_change);
    connect(m_change, &QPushButton::clicked, this, &PassphraseDialog::change);
    connect(&session, &Session::passphraseProgress, this, &PassphraseDialog::showProgress);
    connect(&session, &Session::passphraseKept, this, &PassphraseDialog::showKept);
    connect(&session, &Session::passphraseChanged, this, [this](bool inKeychain) {
        setBusy(false);
        accept();
        Q_EMIT changed(inKeychain);
    });
    connect(&session, &Session::locked, this, [this] {
        setBusy(false);
        reject();
    });
    check();
    m_present->setFocus();
}

void PassphraseDialog::addFields()
{
    body()->addSpacing(8);
    addField(tr("Present passphrase"), m_present);
    body()->addSpacing(4);
    addField(tr("New passphrase"), m_fresh);
    body()->addWidget(m_meter);
    addField(tr("Once more"), m_again);
    m_problem->setWrapping(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(m_present, &QLineEdit::textEdited, this, [this] { showProblem({}); });
    connect(m_present, &QLineEdit::textChanged, this, &PassphraseDialog::check);
    connect(m_fresh, &QLineEdit::textChanged, this, [this](const QString &typed) {
        const PassphraseStrength strength = strengthOf(typed);
        m_meter->setStrength(strength.level, strength.help);
        check();
    });
    connect(m_again, &QLineEdit::textChanged, this, &PassphraseDialog::check);
}

void PassphraseDialog::addProgress()
{
    m_bar->setTextVisible(false);
    m_bar->setRange(0, kStages);
    m_bar->setFixedHeight(6);
    m_bar->setAccessibleName(tr("Progress"));
    body()->addSpacing(4);
    body()->addWidget(m_stage);
    body()->addWidget(m_bar);
    setBusy(false);
}

void PassphraseDialog::check()
{
    m_again->showRepeats(*m_fresh);
    QString why;
    if (m_present->text().isEmpty())
        why = tr("Type the present passphrase first.");
    else if (m_fresh->text().isEmpty())
        why = tr("Type a new passphrase.");
    else if (m_fresh->text() != m_again->text())
        why = tr("The two passphrases differ.");
    else if (m_fresh->text() == m_present->text())
        why = tr("The new passphrase is the present one.");
    m_change->setEnabled(why.isEmpty() && !m_busy);
    m_change->setToolTip(m_busy ? QString() : why);
}

void PassphraseDialog::change()
{
    const QString path = m_session.wallet() ? m_session.wallet()->path() : QString();
    if (path.isEmpty() || m_session.isBusy())
        return;
    showProblem({});
    setBusy(true);
    m_again->wipe();
    m_session.changePassphrase(m_present->take(), m_fresh->take(), m_settings.keychainOn(path));
}

void PassphraseDialog::showProgress(int done)
{
    const QStringList stages{tr("Looking whether the present passphrase fits…"),
                             tr("Writing the file anew and reading it through…"),
                             tr("Opening the wallet again…")};
    m_stage->setText(stages.value(done));
    m_bar->setValue(done);
    m_bar->setAccessibleDescription(stages.value(done));
}

void PassphraseDialog::showKept(const Error &error)
{
    setBusy(false);
    const bool wrong = error.code == errors::wrongPassphrase;
    m_present->setProperty("invalid", wrong);
    m_present->update();
    showProblem(wrong ? tr("That is not the present passphrase. Nothing was changed.")
                      : tr("The passphrase stays as it was. %1").arg(wordsFor(error).text()));
    m_present->setFocus();
}

void PassphraseDialog::showProblem(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
    m_present->setAccessibleDescription(problem);
    if (problem.isEmpty()) {
        m_present->setProperty("invalid", false);
        m_present->update();
    }
    adjustSize();
}

void PassphraseDialog::setBusy(bool busy)
{
    m_busy = busy;
    for (QWidget *each : QList<QWidget *>{m_present, m_fresh, m_again})
        each->setEnabled(!busy);
    setClosable(!busy);
    m_stage->setVisible(busy);
    m_bar->setVisible(busy);
    check();
    adjustSize();
}

void PassphraseDialog::wipe()
{
    for (PassphraseField *each : {m_present, m_fresh, m_again})
        each->wipe();
}

void PassphraseDialog::reject()
{
    if (m_busy)
        return;
    wipe();
    PageDialog::reject();
}

void showPassphraseChanged(QWidget *parent, bool inKeychain, std::function<void()> sheetWanted)
{
    PageDialog *dialog = new PageDialog(PassphraseDialog::tr("The passphrase is changed"), parent);
    dialog->addSentence(
        PassphraseDialog::tr("Copies that you made before still open with the former passphrase, and hold "
                             "what the wallet held then. Make a new copy, and delete the old ones where "
                             "somebody may know it."));
    dialog->addSentence(
        PassphraseDialog::tr("An emergency sheet with the former passphrase opens those copies alone: print "
                             "a new sheet and destroy the old one."));
    if (!inKeychain)
        dialog->addSentence(
            PassphraseDialog::tr("The computer’s keychain did not take the new passphrase. Unlocking by "
                                 "keychain is off until you turn it on again."));
    dialog->setClosing(PassphraseDialog::tr("Close"));
    QPushButton *sheet = primaryButton(PassphraseDialog::tr("Save a new emergency sheet"));
    dialog->setAction(sheet);
    QObject::connect(sheet, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(sheetWanted));
    dialog->open();
}

} // namespace fieldfare
