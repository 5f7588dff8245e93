// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/Digest.h"

#include <array>
#include <new>

#include <openssl/evp.h>

namespace fieldfare {

QByteArray digestOf(QByteArrayView bytes, DigestAlgorithm algorithm)
{
    const EVP_MD *const method = algorithm == DigestAlgorithm::Sha256   ? EVP_sha256()
                                 : algorithm == DigestAlgorithm::Sha384 ? EVP_sha384()
                                                                        : EVP_sha512();
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest;
    unsigned int length = 0;
    if (EVP_Digest(bytes.data(), std::size_t(bytes.size()), digest.data(), &length, method, nullptr) != 1)
        throw std::bad_alloc();
    return {reinterpret_cast<const char *>(digest.data()), qsizetype(length)};
}

} // namespace fieldfare
