// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "openid4vp/DcqlQuery.h"

#include <QList>
#include <QString>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// The type of the person's own profile, a credential of format dc+sd-jwt.
inline constexpr char16_t profileVct[] = u"urn:fieldfare:profile:1";

/// A credential of format dc+sd-jwt that the wallet could present: its claims as one JSON object in which
/// every field has one value (which of several is the caller's choice). The person's own profile has no
/// authority.
struct HeldCredential
{
    QString vct;
    const nlohmann::json &claims;
    QStringList authorityKeyIds; ///< base64url, as `trusted_authorities` of type "aki" has them
};

/// One way to answer a credential query, and exactly what it would disclose.
struct ClaimOption
{
    int claimSet = -1; ///< index into `claim_sets`, -1 where the query has none
    /// Every single value, each once and with its full path: an address asked as a whole stands here street
    /// by street. Empty where the query asks for no claim.
    QList<ClaimPath> disclosed;

    /// The fields of the values, each once.
    QList<FieldPath> fields() const;
};

enum class Availability {
    Available,
    OtherFormat,    ///< mso_mdoc and others, which the wallet does not have
    OtherType,      ///< none of `vct_values` is the credential's
    OtherAuthority, ///< `trusted_authorities` names none of the credential's
    ClaimsMissing   ///< absent, or with another value than asked: the two are never told apart outside
};

/// What can be done about one credential query.
struct CredentialMatch
{
    QString id;
    Availability availability = Availability::Available;
    QList<ClaimOption> options; ///< only those that can be satisfied, in the order of the query
    /// Claims that are absent or have another value, each once in the query's order: shown to the person
    /// only.
    QList<ClaimPath> missing;
    bool isAvailable() const { return availability == Availability::Available; }
};

struct CredentialSetMatch
{
    bool required = true;
    QList<QStringList> options; ///< ids of credential queries; only options that can be satisfied, in order
};

struct DcqlMatch
{
    QList<CredentialMatch> credentials; ///< one for each credential query, in its order
    /// What goes together; for a query without credential_sets one required set of one option, all of them.
    QList<CredentialSetMatch> sets;

    /// Whether every required set has an option. Otherwise nothing at all may be returned.
    bool isSatisfiable() const;
    const CredentialMatch *find(const QString &id) const;
};

/// Evaluates a query over one credential (OpenID4VP 1.0, sections 6.4 and 7). Pure: the same answer for the
/// same input, and `credential.claims` is only read.
DcqlMatch matchQuery(const DcqlQuery &query, const HeldCredential &credential);

} // namespace fieldfare
