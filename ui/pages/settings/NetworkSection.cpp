// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/NetworkSection.h"

#include "inbox/Trust.h"
#include "widgets/Label.h"
#include "widgets/Switch.h"

#include <QSignalBlocker>

namespace fieldfare {

NetworkSection::NetworkSection(Wallet &wallet, QWidget *parent)
    : SettingsSection(tr("Network"), parent)
    , m_wallet(wallet)
    , m_own(new Switch(tr("Requests from your own network"), this))
{
    addRow(tr("What Fieldfare connects to"),
           tr("Only to companies, and only after a click on a button that names the host: to fetch a request, "
              "and to send your answer or withdraw it. An answer that did not get through is sent again to "
              "the same host until you give it up. It looks for no updates, rates or breach lists, and tells "
              "nobody how you use it."),
           nullptr);
    addRow(tr("What they see of you then"),
           tr("Your internet address and the time. No cookie, no referrer, no language and no name of this "
              "program; no redirect is followed, and no connection is shared between two requests."),
           nullptr);
    addRow(tr("Requests from your own network"),
           tr("Off, requests that lead to this computer or to your home’s network are refused, so that "
              "nobody can use your wallet to reach your router or printer. Turn it on to try requests of "
              "your own; plain http to this computer is allowed then too."),
           m_own);
    connect(m_own, &QCheckBox::toggled, this, &NetworkSection::allow);
}

void NetworkSection::refresh()
{
    const Result<bool> allowed = ownNetworkAllowed(m_wallet.context());
    if (!allowed)
        Q_EMIT failed(allowed.error());
    const QSignalBlocker blocker(m_own);
    m_own->setChecked(allowed.value_or(false));
}

void NetworkSection::allow(bool allowed)
{
    const Result<> done = allowOwnNetwork(m_wallet.context(), allowed);
    if (done)
        return;
    Q_EMIT failed(done.error());
    refresh();
}

} // namespace fieldfare
