// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/WelcomeStep.h"

#include "widgets/ChoiceCard.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"
#include "words/ErrorWords.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kMomentMs = 500;

} // namespace

WelcomeStep::WelcomeStep(QWidget *parent)
    : StepFrame(128, tr("Every field of your data has a fare."), 560, parent)
{
    setAccessibleName(tr("Welcome to Fieldfare"));
    left()->addSpacing(20);
    addPromise(QStringLiteral("eye"), tr("See who holds what, and since when"));
    addPromise(QStringLiteral("price"), tr("Set what each field costs"));
    addPromise(QStringLiteral("requests"), tr("Answer each request with one key"));
    addPromise(QStringLiteral("receipts"), tr("Keep a signed receipt of every answer"));
    Label *where = new Label(tr("One encrypted file on this computer. No account, no server."),
                             TextStyle::Small, Role::TextMuted, this);
    where->setWrapping(true);
    left()->addSpacing(24);
    left()->addWidget(where);
    left()->addStretch();

    addToForm(new Label(tr("Welcome to Fieldfare"), TextStyle::Title, Role::Text, this));
    addWays();
    addProgress();
    Label *later = new Label(tr("You can bring in a password manager’s export later. Passwords are dropped "
                                "while it is read."),
                             TextStyle::Small, Role::TextMuted, this);
    later->setWrapping(true);
    addToForm(later, 24);
}

void WelcomeStep::addWays()
{
    ChoiceCard *fresh = new ChoiceCard(QStringLiteral("wallet"), tr("New wallet"),
                                       tr("Choose a passphrase and a place for the file"), this);
    fresh->setPreferred(true);
    addToForm(fresh, 16);
    ChoiceCard *open = new ChoiceCard(QStringLiteral("folder"), tr("Open a wallet"),
                                      tr("A .fieldfare file or a backup that you have"), this);
    addToForm(open, 12);
    ChoiceCard *look = new ChoiceCard(
        QStringLiteral("binoculars"), tr("Look round"),
        tr("A wallet with made-up data. A sample company on this computer asks, you answer"), this);
    addToForm(look, 12);
    m_ways = {fresh, open, look};
    connect(fresh, &QAbstractButton::clicked, this, &WelcomeStep::newRequested);
    connect(open, &QAbstractButton::clicked, this, &WelcomeStep::openRequested);
    connect(look, &QAbstractButton::clicked, this, &WelcomeStep::lookRoundRequested);
}

void WelcomeStep::addProgress()
{
    m_making = new QWidget(this);
    QVBoxLayout *rows = new QVBoxLayout(m_making);
    // Their own space above, so that there is none while they are hidden.
    rows->setContentsMargins(0, 16, 0, 0);
    rows->setSpacing(6);
    rows->addWidget(new Label(tr("Making the demonstration…"), TextStyle::Small, Role::TextMuted, m_making));
    m_bar = new QProgressBar(m_making);
    m_bar->setAccessibleName(tr("Making the demonstration"));
    m_bar->setTextVisible(false);
    rows->addWidget(m_bar);
    addToForm(m_making);
    m_making->hide();
    m_moment.setSingleShot(true);
    m_moment.setInterval(kMomentMs);
    connect(&m_moment, &QTimer::timeout, m_making, &QWidget::show);
    m_problem = new Label({}, TextStyle::Small, Role::Refuses, this);
    m_problem->setWrapping(true);
    m_problem->setContentsMargins(0, 12, 0, 0);
    addToForm(m_problem);
    m_problem->hide();
}

void WelcomeStep::setBusy(bool busy)
{
    for (ChoiceCard *way : std::as_const(m_ways))
        way->setEnabled(!busy);
    if (busy) {
        m_problem->hide();
        m_bar->setRange(0, 0);
        m_moment.start();
    } else {
        m_moment.stop();
        m_making->hide();
    }
}

void WelcomeStep::setProgress(qint64 done, qint64 total)
{
    m_bar->setRange(0, int(total));
    m_bar->setValue(int(done));
}

void WelcomeStep::showError(const Error &error)
{
    m_problem->setText(wordsFor(error).text());
    m_problem->show();
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
