// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

namespace fieldfare::errors {

inline constexpr ErrorCode cryptoFailed{"crypto.failed"};            ///< details: which step
inline constexpr ErrorCode keyUnreadable{"crypto.key-unreadable"};   ///< no key, or one that is none
inline constexpr ErrorCode keyUnsupported{"crypto.key-unsupported"}; ///< details: kind or curve
inline constexpr ErrorCode keyWeak{"crypto.key-weak"};               ///< details: bits
inline constexpr ErrorCode algorithmUnfit{"crypto.algorithm-unfit"}; ///< details: algorithm, kind of key
inline constexpr ErrorCode signatureWrong{"crypto.signature-wrong"}; ///< the signature does not fit
inline constexpr ErrorCode cipherWrong{"crypto.cipher-wrong"}; ///< not encrypted for this key, or changed

// The first detail of those about a chain is the name of the certificate at fault.
inline constexpr ErrorCode certificateUnreadable{"certificate.unreadable"};
inline constexpr ErrorCode certificateTooLarge{"certificate.too-large"}; ///< details: limit in bytes
inline constexpr ErrorCode certificateChainEmpty{"certificate.chain-empty"};
inline constexpr ErrorCode certificateChainTooLong{"certificate.chain-too-long"}; ///< details: the limit
inline constexpr ErrorCode certificateExpired{"certificate.expired"};             ///< and the date
inline constexpr ErrorCode certificateNotYetValid{"certificate.not-yet-valid"};   ///< and the date
inline constexpr ErrorCode certificateUntrusted{"certificate.untrusted"};         ///< and who issued it
inline constexpr ErrorCode certificateBadSignature{"certificate.bad-signature"};
inline constexpr ErrorCode certificateNotAuthority{"certificate.not-an-authority"};
inline constexpr ErrorCode certificateWrongUse{"certificate.wrong-use"};
inline constexpr ErrorCode certificatePathLength{"certificate.path-length"};
inline constexpr ErrorCode certificateNameNotAllowed{"certificate.name-not-allowed"};
inline constexpr ErrorCode certificateWeak{"certificate.weak"};
inline constexpr ErrorCode certificateRefused{"certificate.refused"}; ///< and OpenSSL's own words

} // namespace fieldfare::errors
