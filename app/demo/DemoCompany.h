// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "demo/DemoAuthority.h"
#include "demo/DemoHttp.h"
#include "demo/DemoScript.h"
#include "demo/DemoSession.h"
#include "openid4vp/AnswerCheck.h"

#include <QByteArray>
#include <QString>

#include <memory>

namespace fieldfare {

/// A made-up company: signs what it asks, looks at what it is answered, grants what it offered, and deals
/// when it is asked for more. It speaks the protocol of protocol.md as a company would, and nothing but it.
class DemoCompany
{
public:
    /// `clock` outlives it.
    DemoCompany(DemoFirm firm, DemoIdentity identity, std::shared_ptr<const DemoScript> script,
                const Clock &clock);

    const DemoFirm &firm() const { return m_firm; }
    const DemoIdentity &identity() const { return m_identity; }

    /// Begins a round of asking: the link that a person would click.
    Result<QString> invite(const QString &scene) const;
    /// What its server answers.
    DemoHttpReply answer(const DemoHttpRequest &request) const;

private:
    Result<DemoSession> sessionOf(const QByteArray &token) const;
    QUrl address(const QString &path, const QByteArray &token) const;
    Result<QByteArray> requestObject(const DemoSession &session, const QByteArray &token) const;
    Result<DemoHttpReply> replyTo(const DemoHttpRequest &request) const;
    Result<nlohmann::json> judge(const QList<FormField> &form, const DemoSession &session,
                                 const QByteArray &token) const;
    Result<nlohmann::json> grantFor(const CheckedAnswer &approval, const DemoAsk &ask,
                                    const DemoSession &session) const;
    Result<nlohmann::json> betterOffer(const QByteArray &counter, const DemoAsk &ask,
                                       const DemoSession &session) const;

    DemoFirm m_firm;
    DemoIdentity m_identity;
    std::shared_ptr<const DemoScript> m_script;
    const Clock &m_clock;
};

} // namespace fieldfare
