// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/WelcomeStep.h"

#include "widgets/ChoiceCard.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

namespace fieldfare {

WelcomeStep::WelcomeStep(QWidget *parent)
    : StepFrame(128, tr("Every field of your data has a fare."), 560, parent)
{
    setAccessibleName(tr("Welcome to Fieldfare"));
    left()->addSpacing(20);
    addPromise(QStringLiteral("eye"), tr("See who holds what, and since when"));
    addPromise(QStringLiteral("price"), tr("Set what each field costs"));
    addPromise(QStringLiteral("charge"), tr("Send a charge or an erasure letter with one click"));
    addPromise(QStringLiteral("clock"), tr("Keep the legal deadline in sight"));
    Label *where = new Label(tr("One encrypted file on this computer. No account, no server."),
                             TextStyle::Small, Role::TextMuted, this);
    where->setWrapping(true);
    left()->addSpacing(24);
    left()->addWidget(where);
    left()->addStretch();

    addToForm(new Label(tr("Welcome to Fieldfare"), TextStyle::Title, Role::Text, this));
    ChoiceCard *fresh = new ChoiceCard(QStringLiteral("wallet"), tr("New wallet"),
                                       tr("Choose a passphrase and a place for the file"), this);
    fresh->setPreferred(true);
    addToForm(fresh, 16);
    ChoiceCard *open = new ChoiceCard(QStringLiteral("folder"), tr("Open a wallet"),
                                      tr("A .fieldfare file or a backup that you have"), this);
    addToForm(open, 12);
    Label *later = new Label(tr("You can bring in a password manager’s export later. Passwords are dropped "
                                "while it is read."),
                             TextStyle::Small, Role::TextMuted, this);
    later->setWrapping(true);
    addToForm(later, 24);
    connect(fresh, &QAbstractButton::clicked, this, &WelcomeStep::newRequested);
    connect(open, &QAbstractButton::clicked, this, &WelcomeStep::openRequested);
}

void WelcomeStep::addPromise(const QString &icon, const QString &text)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(0, 4, 0, 4);
    row->setSpacing(10);
    row->addWidget(new IconLabel(icon, 18, Role::Slate, this), 0, Qt::AlignTop);
    Label *words = new Label(text, TextStyle::Body, Role::TextMuted, this);
    words->setWrapping(true);
    row->addWidget(words, 1);
    left()->addLayout(row);
}

} // namespace fieldfare
