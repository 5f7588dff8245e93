// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/CryptoErrors.h"

#include <QByteArray>

namespace fieldfare {

/// Bytes from OpenSSL's generator, for salts and nonces. Fails where the system gives no randomness.
Result<QByteArray> randomBytes(qsizetype count);

} // namespace fieldfare
