// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "crypto/Key.h"

#include <QByteArray>

namespace fieldfare::samples {

/// The private key of P-256 or P-384 whose number is known, as vectors have it, big-endian.
inline Result<PrivateKey> keyOfScalar(KeyKind kind, const QByteArray &number)
{
    const bool isShort = kind == KeyKind::P256;
    const qsizetype width = isShort ? 32 : 48;
    // PKCS #8 around an ECPrivateKey (RFC 5915) without its public part.
    const QByteArray head =
        QByteArray::fromHex(isShort ? "3041020100301306072a8648ce3d020106082a8648ce3d030107042730250201010420"
                                    : "304e020100301006072a8648ce3d020106052b8104002204373035020101"
                                      "0430");
    const QByteArray filled = number.rightJustified(width, '\0').right(width);
    return PrivateKey::fromPkcs8(SecureBytes::copyOf(head + filled));
}

} // namespace fieldfare::samples
