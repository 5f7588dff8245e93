// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/KeyDerivation.h"

#include <openssl/evp.h>

namespace fieldfare {

Result<SecureBytes> deriveKey(const SecureBytes &passphrase, QByteArrayView salt, int iterations,
                              std::size_t length)
{
    SecureBytes key(length);
    const int done = PKCS5_PBKDF2_HMAC(passphrase.view().data(), int(passphrase.size()),
                                       reinterpret_cast<const unsigned char *>(salt.data()), int(salt.size()),
                                       iterations, EVP_sha512(), int(length), key.data());
    if (done != 1)
        return failure(errors::keyDerivation);
    return key;
}

} // namespace fieldfare
