// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace fieldfare::errors {

inline constexpr ErrorCode jwkMalformed{"jwk.malformed"};     ///< details: the member at fault
inline constexpr ErrorCode jwkPrivate{"jwk.private"};         ///< a private key where a public one belongs
inline constexpr ErrorCode jwkUnsupported{"jwk.unsupported"}; ///< details: kty or crv
inline constexpr ErrorCode jwkUnfit{"jwk.unfit"};         ///< details: alg, use or key_ops that does not fit
inline constexpr ErrorCode jwkAmbiguous{"jwk.ambiguous"}; ///< details: the kid that stands twice in a set

inline constexpr ErrorCode jwsMalformed{"jws.malformed"};          ///< details: the part at fault
inline constexpr ErrorCode jwsTooLarge{"jws.too-large"};           ///< details: the limit in bytes
inline constexpr ErrorCode jwsAlgorithm{"jws.algorithm"};          ///< details: the alg that is not taken
inline constexpr ErrorCode jwsHeaderRefused{"jws.header-refused"}; ///< details: crit, b64 or zip
inline constexpr ErrorCode jwsWrongType{"jws.wrong-type"};         ///< details: found, expected

inline constexpr ErrorCode jweMalformed{"jwe.malformed"};          ///< details: the part at fault
inline constexpr ErrorCode jweTooLarge{"jwe.too-large"};           ///< details: the limit in bytes
inline constexpr ErrorCode jweAlgorithm{"jwe.algorithm"};          ///< details: the alg, the enc
inline constexpr ErrorCode jweHeaderRefused{"jwe.header-refused"}; ///< details: crit or zip

inline constexpr ErrorCode sdJwtMalformed{"sdjwt.malformed"}; ///< details: the part at fault
inline constexpr ErrorCode sdJwtTooLarge{"sdjwt.too-large"};  ///< details: the limit
inline constexpr ErrorCode sdJwtHash{"sdjwt.hash"};           ///< details: the _sd_alg that is not taken
inline constexpr ErrorCode sdJwtDigestTwice{"sdjwt.digest-twice"};
inline constexpr ErrorCode sdJwtUnreferenced{"sdjwt.unreferenced"}; ///< a disclosure that no digest points at
inline constexpr ErrorCode sdJwtReservedName{"sdjwt.reserved-name"};     ///< details: the name
inline constexpr ErrorCode sdJwtNameTaken{"sdjwt.name-taken"};           ///< details: the name
inline constexpr ErrorCode sdJwtNotDisclosable{"sdjwt.not-disclosable"}; ///< details: the name
inline constexpr ErrorCode sdJwtNoSuchClaim{"sdjwt.no-such-claim"};      ///< details: the path
inline constexpr ErrorCode sdJwtKeyBinding{"sdjwt.key-binding"};         ///< details: the check that failed

} // namespace fieldfare::errors
