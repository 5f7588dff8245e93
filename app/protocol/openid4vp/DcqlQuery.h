// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "openid4vp/ClaimPath.h"

#include <QByteArrayView>
#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>
#include <variant>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

// Details of each: the place ("credentials[0].claims[2].path"). All of them mean invalid_request.
namespace errors {
inline constexpr ErrorCode dcqlMissingMember{"dcql.missing-member"};
inline constexpr ErrorCode dcqlBadMember{"dcql.bad-member"}; ///< of the wrong type, form or range
inline constexpr ErrorCode dcqlTooLarge{"dcql.too-large"};   ///< longer than any honest query
inline constexpr ErrorCode dcqlDuplicateId{"dcql.duplicate-id"};
inline constexpr ErrorCode dcqlUnknownId{"dcql.unknown-id"}; ///< a set names what the query does not have
} // namespace errors

/// A value that a claim must have: type and value both exactly.
using ClaimValue = std::variant<QString, std::int64_t, bool>;

struct ClaimQuery
{
    QString id; ///< empty when it has none, which only a query without claim sets may
    ClaimPath path;
    QList<ClaimValue> values; ///< empty: any
};

struct TrustedAuthority
{
    QString type; ///< "aki" and others
    QStringList values;
};

struct CredentialQuery
{
    QString id;
    QString format; ///< "dc+sd-jwt" is ours; others are valid queries that the wallet has nothing for
    QStringList vctValues;
    QList<ClaimQuery> claims;
    QList<QList<int>> claimSets; ///< indexes into `claims`, best first; empty: all claims or nothing
    QList<TrustedAuthority> trustedAuthorities;
    bool multiple = false;
    bool holderBinding = true;
};

struct CredentialSetQuery
{
    QList<QList<int>> options; ///< indexes into `DcqlQuery::credentials`, best first
    bool required = true;
};

/// A query in the Digital Credentials Query Language (OpenID4VP 1.0, section 6), checked. Unknown properties
/// are ignored, as the section demands.
struct DcqlQuery
{
    QList<CredentialQuery> credentials;
    QList<CredentialSetQuery> sets; ///< empty: every credential is required

    /// The bytes of one JSON object, at most 64 KiB.
    static Result<DcqlQuery> fromJson(QByteArrayView bytes);
    static Result<DcqlQuery> fromJson(const nlohmann::json &object);
    const CredentialQuery *find(const QString &id) const;
};

} // namespace fieldfare
