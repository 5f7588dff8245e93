// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Key.h"

#include <functional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode keyPassphrase{"crypto.key-passphrase"}; ///< it does not open the key
} // namespace errors

/// The private key of a PEM text (PKCS #8, or OpenSSL's older forms), as web servers have it; `passphrase` is
/// asked only where the key is encrypted. Errors: keyUnreadable, keyPassphrase, and what asking fails with.
Result<PrivateKey> privateKeyFromPem(const SecureBytes &pem,
                                     const std::function<Result<SecureBytes>()> &passphrase);

} // namespace fieldfare
