// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoCompany.h"

#include <QStringList>

#include <memory>
#include <vector>

namespace fieldfare {

/// All made-up companies of one demonstration, with the authority that vouches for them. Their keys lie in
/// that demonstration's own wallet, so that a request which came before the program was closed can be
/// answered afterwards; what they vouch for counts nowhere else.
class DemoCompanies
{
public:
    /// With new keys. `clock` outlives it.
    static Result<std::unique_ptr<DemoCompanies>> make(std::shared_ptr<const DemoScript> script,
                                                       const Clock &clock);
    /// As toRecord wrote them. Error: demoUnreadable.
    static Result<std::unique_ptr<DemoCompanies>>
    fromRecord(const QString &record, std::shared_ptr<const DemoScript> script, const Clock &clock);
    Result<QString> toRecord() const;

    const DemoScript &script() const { return *m_script; }
    const Certificate &authority() const { return m_authority; }
    /// For TLS, under all their names.
    const DemoIdentity &server() const { return m_server; }
    QStringList hosts() const;
    /// Null where there is none.
    const DemoCompany *at(const QString &host) const;
    const DemoCompany *of(const QString &firm) const;

    /// The link by which the scene's company asks.
    Result<QString> invite(const QString &scene) const;
    /// What the company whose name the request was sent to answers.
    DemoHttpReply answer(const DemoHttpRequest &request) const;

private:
    DemoCompanies(std::shared_ptr<const DemoScript> script, Certificate authority, DemoIdentity server);

    std::shared_ptr<const DemoScript> m_script;
    Certificate m_authority;
    DemoIdentity m_server;
    std::vector<std::unique_ptr<DemoCompany>> m_companies;
};

} // namespace fieldfare
