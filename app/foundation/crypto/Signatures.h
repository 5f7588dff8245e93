// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/CryptoErrors.h"
#include "crypto/SignatureAlgorithm.h"

#include <QByteArray>
#include <QByteArrayView>

#include <openssl/types.h>

namespace fieldfare {

// What PublicKey::verify and PrivateKey::sign do once the algorithm is known to fit the key.
Result<> verifySignature(EVP_PKEY *key, SignatureAlgorithm algorithm, QByteArrayView message,
                         QByteArrayView signature);
Result<QByteArray> makeSignature(EVP_PKEY *key, SignatureAlgorithm algorithm, QByteArrayView message);

} // namespace fieldfare
