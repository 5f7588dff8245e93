// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "jose/JoseErrors.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QString>

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// The place of a claim: member names and array positions, e.g. {"address", "postal_code"}, {"nationalities",
/// 0}. Positions count in the whole array, before anything in it is left out.
using ClaimPlace = std::vector<std::variant<std::string, std::size_t>>;
/// As a JSON array, for messages.
QString toText(const ClaimPlace &place);

/// Claims with digests in place of what can be disclosed singly (RFC 9901 section 4.2), and the disclosures.
struct HiddenClaims
{
    std::string payload; ///< JSON object with `_sd`, `...` and `_sd_alg`
    QByteArrayList disclosures;
};

/// Puts the claims at `places` behind digests, each with 128 fresh bits of salt; what stands inside another
/// gets its digest inside that one's disclosure. `_sd_alg` is written only where there is a digest; the
/// digests of one object stand in their own order, which tells nothing of the claims'. No decoys. Errors:
/// sdJwtNoSuchClaim, sdJwtReservedName.
Result<HiddenClaims> hideClaims(const nlohmann::json &claims, const std::vector<ClaimPlace> &places);

/// Where each disclosure belongs: same order as the disclosures.
struct DisclosurePlace
{
    ClaimPlace place;
    std::optional<std::size_t> parent; ///< the disclosure whose value has its digest
};

struct RevealedClaims
{
    std::vector<DisclosurePlace> places;
    std::shared_ptr<const nlohmann::json> claims; ///< without `_sd`, `...`, `_sd_alg`
};

/// Puts the disclosures back (RFC 9901 section 7.1) and refuses all that it says must be: an unknown
/// `_sd_alg` (only sha-256 is taken), malformed digests and disclosures, a digest that stands twice, a
/// disclosure that no digest points at, reserved names, a name that is there already.
Result<RevealedClaims> revealClaims(const nlohmann::json &payload, const QByteArrayList &disclosures);

} // namespace fieldfare
