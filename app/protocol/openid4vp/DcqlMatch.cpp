// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/DcqlMatch.h"

#include "base/Json.h"

#include <algorithm>
#include <optional>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

/// Type and value both exactly: 1 is neither "1" nor 1.0 nor true.
bool hasValue(const json &claim, const ClaimValue &wanted)
{
    if (const QString *text = std::get_if<QString>(&wanted))
        return claim.is_string() && toQString(claim) == *text;
    if (const bool *flag = std::get_if<bool>(&wanted))
        return claim.is_boolean() && claim.get<bool>() == *flag;
    const std::int64_t number = std::get<std::int64_t>(wanted);
    if (claim.is_number_unsigned())
        return number >= 0 && claim.get<std::uint64_t>() == std::uint64_t(number);
    return claim.is_number_integer() && claim.get<std::int64_t>() == number;
}

/// The values that a claim query would disclose; nothing where the claim is absent, or has none of the values
/// asked for. Of several elements only those with such a value are disclosed.
std::optional<QList<ClaimPath>> disclosedBy(const ClaimQuery &query, const json &claims)
{
    std::optional<QList<SelectedClaim>> selected = selectClaims(claims, query.path);
    if (!selected)
        return std::nullopt;
    QList<ClaimPath> leaves;
    for (const SelectedClaim &claim : *selected) {
        const bool wanted =
            query.values.isEmpty() || std::ranges::any_of(query.values, [&claim](const ClaimValue &value) {
                return hasValue(*claim.value, value);
            });
        if (wanted)
            appendLeaves(*claim.value, claim.path, leaves);
    }
    return leaves.isEmpty() ? std::nullopt : std::optional(leaves);
}

/// The option of these claim queries, or nothing where one of them is absent.
std::optional<ClaimOption> optionOf(const QList<int> &wanted, int claimSet,
                                    const QList<std::optional<QList<ClaimPath>>> &disclosed)
{
    ClaimOption option;
    option.claimSet = claimSet;
    for (const int claim : wanted) {
        if (!disclosed[claim])
            return std::nullopt;
        for (const ClaimPath &path : *disclosed[claim]) {
            if (!option.disclosed.contains(path))
                option.disclosed.append(path);
        }
    }
    return option;
}

bool namesAuthority(const CredentialQuery &query, const HeldCredential &credential)
{
    return query.trustedAuthorities.isEmpty() ||
           std::ranges::any_of(query.trustedAuthorities, [&credential](const TrustedAuthority &authority) {
               return authority.type == u"aki" &&
                      std::ranges::any_of(authority.values, [&credential](const QString &id) {
                          return credential.authorityKeyIds.contains(id);
                      });
           });
}

Availability availabilityOf(const CredentialQuery &query, const HeldCredential &credential)
{
    if (query.format != u"dc+sd-jwt")
        return Availability::OtherFormat;
    if (!query.vctValues.contains(credential.vct))
        return Availability::OtherType;
    return namesAuthority(query, credential) ? Availability::Available : Availability::OtherAuthority;
}

CredentialMatch matchCredential(const CredentialQuery &query, const HeldCredential &credential)
{
    CredentialMatch match;
    match.id = query.id;
    match.availability = availabilityOf(query, credential);
    if (!match.isAvailable())
        return match;
    QList<std::optional<QList<ClaimPath>>> disclosed;
    QList<int> all;
    for (int i = 0; i < query.claims.size(); ++i) {
        disclosed.append(disclosedBy(query.claims[i], credential.claims));
        all.append(i);
        if (!disclosed.last() && !match.missing.contains(query.claims[i].path))
            match.missing.append(query.claims[i].path);
    }
    const bool hasSets = !query.claimSets.isEmpty();
    const QList<QList<int>> choices = hasSets ? query.claimSets : QList<QList<int>>{all};
    for (int i = 0; i < choices.size(); ++i) {
        if (const std::optional<ClaimOption> option = optionOf(choices[i], hasSets ? i : -1, disclosed))
            match.options.append(*option);
    }
    if (match.options.isEmpty())
        match.availability = Availability::ClaimsMissing;
    return match;
}

QList<CredentialSetQuery> setsOf(const DcqlQuery &query)
{
    if (!query.sets.isEmpty())
        return query.sets;
    QList<int> all;
    for (int i = 0; i < query.credentials.size(); ++i)
        all.append(i);
    return {CredentialSetQuery{{all}, true}};
}

} // namespace

QList<FieldPath> ClaimOption::fields() const
{
    QList<FieldPath> fields;
    for (const ClaimPath &path : disclosed) {
        if (!fields.contains(path.field()))
            fields.append(path.field());
    }
    return fields;
}

bool DcqlMatch::isSatisfiable() const
{
    return std::ranges::none_of(
        sets, [](const CredentialSetMatch &set) { return set.required && set.options.isEmpty(); });
}

const CredentialMatch *DcqlMatch::find(const QString &id) const
{
    const auto found =
        std::ranges::find_if(credentials, [&id](const CredentialMatch &match) { return match.id == id; });
    return found == credentials.end() ? nullptr : &*found;
}

DcqlMatch matchQuery(const DcqlQuery &query, const HeldCredential &credential)
{
    DcqlMatch match;
    for (const CredentialQuery &asked : query.credentials)
        match.credentials.append(matchCredential(asked, credential));
    for (const CredentialSetQuery &set : setsOf(query)) {
        CredentialSetMatch setMatch;
        setMatch.required = set.required;
        for (const QList<int> &option : set.options) {
            const bool complete =
                std::ranges::all_of(option, [&match](int i) { return match.credentials[i].isAvailable(); });
            QStringList ids;
            for (const int i : option)
                ids.append(match.credentials[i].id);
            if (complete)
                setMatch.options.append(ids);
        }
        match.sets.append(setMatch);
    }
    return match;
}

} // namespace fieldfare
