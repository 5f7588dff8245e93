// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/SecureBytes.h"
#include "crypto/Key.h"

#include <QByteArrayView>

namespace fieldfare {

/// The secret that both sides come to alone (ECDH, NIST SP 800-56A): the x of the shared point, 32 or 48
/// bytes. Never a key by itself. Errors: algorithmUnfit where the two are not of the same curve, P-256 or
/// P-384; cryptoFailed.
Result<SecureBytes> agreedSecret(const PrivateKey &own, const PublicKey &other);

/// A key of that length from an agreed secret: the one-step derivation of NIST SP 800-56C with SHA-256, which
/// RFC 7518 section 4.6.2 calls Concat KDF. `otherInfo` says what the key is for. Errors: keyDerivation.
Result<SecureBytes> concatKey(const SecureBytes &secret, QByteArrayView otherInfo, std::size_t length);

} // namespace fieldfare
