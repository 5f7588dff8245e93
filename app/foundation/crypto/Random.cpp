// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Random.h"

#include <openssl/rand.h>

namespace fieldfare {

Result<QByteArray> randomBytes(qsizetype count)
{
    QByteArray bytes(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(bytes.data()), int(count)) != 1)
        return failure(errors::cryptoFailed, {QStringLiteral("RAND_bytes")});
    return bytes;
}

} // namespace fieldfare
