// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "base/SecureBytes.h"

#include <QByteArrayView>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode keyDerivation{"crypto.key-derivation"};
} // namespace errors

/// PBKDF2 with HMAC-SHA-512 (RFC 8018 section 5.2), by OpenSSL. Slow by intent: never on the window's thread.
Result<SecureBytes> deriveKey(const SecureBytes &passphrase, QByteArrayView salt, int iterations,
                              std::size_t length);

} // namespace fieldfare
