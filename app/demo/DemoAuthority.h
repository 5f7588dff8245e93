// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Certificate.h"
#include "crypto/Key.h"

#include <QString>
#include <QStringList>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// A certificate with its key, as whoever owns it has them.
struct DemoIdentity
{
    Certificate certificate;
    PrivateKey key;

    /// {"certificate": PEM, "key": base64 of PKCS #8}: worth nothing outside the demonstration that made it.
    Result<nlohmann::json> toJson() const;
    /// Error: demoUnreadable.
    static Result<DemoIdentity> fromJson(const nlohmann::json &object);
};

/// The authority that vouches for the made-up companies of one demonstration. It is made anew for each, its
/// name says what it is, and nothing but that demonstration's wallet trusts it.
class DemoAuthority
{
public:
    /// Valid from three years before, so that the made-up past has certificates too.
    static Result<DemoAuthority> make(const QString &name, Instant now);
    explicit DemoAuthority(DemoIdentity identity)
        : m_identity(std::move(identity))
    {
    }

    const DemoIdentity &identity() const { return m_identity; }
    /// For signing requests and serving TLS under these names; valid as long as the authority.
    Result<DemoIdentity> issue(const QString &organisation, const QStringList &hosts) const;

private:
    DemoIdentity m_identity;
};

} // namespace fieldfare
