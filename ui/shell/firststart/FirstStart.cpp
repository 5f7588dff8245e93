// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/FirstStart.h"

#include "shell/Session.h"
#include "shell/firststart/ImportStep.h"
#include "shell/firststart/PassphraseStep.h"
#include "shell/firststart/PricesStep.h"
#include "shell/firststart/WelcomeStep.h"

namespace fieldfare {

FirstStart::FirstStart(Session &session, const QString &language, QWidget *parent)
    : QStackedWidget(parent)
    , m_session(session)
    , m_language(language)
    , m_welcome(new WelcomeStep(this))
    , m_place(new PassphraseStep(session.clock(), this))
{
    addWidget(m_welcome);
    addWidget(m_place);
    connect(m_welcome, &WelcomeStep::newRequested, this, &FirstStart::showNew);
    connect(m_welcome, &WelcomeStep::openRequested, this, &FirstStart::openRequested);
    connect(m_welcome, &WelcomeStep::lookRoundRequested, &m_session, &Session::lookRound);
    connect(&m_session, &Session::busyChanged, m_welcome, &WelcomeStep::setBusy);
    connect(&m_session, &Session::progressed, m_welcome, &WelcomeStep::setProgress);
    connect(m_place, &PassphraseStep::done, this, &FirstStart::showPrices);
    connect(m_place, &PassphraseStep::backRequested, this, &FirstStart::leftAtStart);
}

void FirstStart::showWelcome()
{
    wipe();
    setCurrentIndex(0);
}

void FirstStart::showNew()
{
    setCurrentWidget(m_place);
}

void FirstStart::showPrices()
{
    const Result<std::shared_ptr<const Facts>> facts = m_session.facts();
    if (!facts) {
        m_place->showError(facts.error());
        return;
    }
    m_path = m_place->path();
    m_passphrase = m_place->takePassphrase();
    if (!m_prices) {
        m_prices = new PricesStep(*facts, m_language, this);
        addWidget(m_prices);
        connect(m_prices, &PricesStep::done, this, &FirstStart::create);
        connect(m_prices, &PricesStep::backRequested, this, &FirstStart::showNew);
        connect(&m_session, &Session::busyChanged, m_prices, &PricesStep::setBusy);
    }
    setCurrentWidget(m_prices);
}

void FirstStart::create()
{
    // A copy, so that another try after a full disk needs no typing.
    m_session.create(m_path, m_passphrase.clone(), m_prices->chosen());
}

void FirstStart::showError(const Error &error)
{
    if (isAtPrices())
        m_prices->showError(error);
    else if (isAtWelcome())
        m_welcome->showError(error);
    else
        m_place->showError(error);
}

bool FirstStart::isAtPrices() const
{
    return m_prices && currentWidget() == m_prices;
}

bool FirstStart::isAtWelcome() const
{
    return currentWidget() == m_welcome;
}

void FirstStart::showImport()
{
    wipe();
    ImportStep *import = new ImportStep(this);
    addWidget(import);
    setCurrentWidget(import);
    connect(import, &ImportStep::done, this, &FirstStart::finished);
}

void FirstStart::wipe()
{
    m_passphrase = SecureBytes();
    m_place->wipe();
}

} // namespace fieldfare
