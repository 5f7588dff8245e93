// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/PemKey.h"

#include <algorithm>
#include <optional>

#include <openssl/err.h>
#include <openssl/pem.h>

namespace fieldfare {

namespace {

struct Asking
{
    const std::function<Result<SecureBytes>()> &ask;
    std::optional<Error> fault = {};
    bool asked = false;
};

int givePassphrase(char *buffer, int size, int, void *data)
{
    Asking &asking = *static_cast<Asking *>(data);
    asking.asked = true;
    const Result<SecureBytes> typed = asking.ask();
    if (!typed) {
        asking.fault = typed.error();
        return -1;
    }
    if (typed->size() > std::size_t(size))
        return -1;
    std::copy_n(typed->data(), typed->size(), reinterpret_cast<unsigned char *>(buffer));
    return int(typed->size());
}

} // namespace

Result<PrivateKey> privateKeyFromPem(const SecureBytes &pem,
                                     const std::function<Result<SecureBytes>()> &passphrase)
{
    const BioHandle bio(BIO_new_mem_buf(pem.data(), int(pem.size())));
    Asking asking{.ask = passphrase};
    const KeyHandle handle(bio ? PEM_read_bio_PrivateKey(bio.get(), nullptr, givePassphrase, &asking)
                               : nullptr);
    ERR_clear_error();
    if (asking.fault)
        return failure(*asking.fault);
    if (!handle)
        return failure(asking.asked ? errors::keyPassphrase : errors::keyUnreadable);
    const Pkcs8Handle info(EVP_PKEY2PKCS8(handle.get()));
    const int length = info ? i2d_PKCS8_PRIV_KEY_INFO(info.get(), nullptr) : 0;
    SecureBytes der{std::size_t(std::max(length, 0))};
    unsigned char *at = der.data();
    if (length <= 0 || i2d_PKCS8_PRIV_KEY_INFO(info.get(), &at) != length)
        return failure(errors::keyUnreadable);
    return PrivateKey::fromPkcs8(der);
}

} // namespace fieldfare
