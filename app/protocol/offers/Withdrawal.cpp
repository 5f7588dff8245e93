// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/Withdrawal.h"

#include "jose/Jws.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

Result<QByteArray> Withdrawal::sign(const PrivateKey &key) const
{
    json claims{{"offer_id", offerId.toStdString()},
                {"presentation_hashes", json::array()},
                {"iat", issuedAt.microseconds / 1'000'000}};
    for (const QString &hash : presentationHashes)
        claims["presentation_hashes"].push_back(hash.toStdString());
    const json header{{"typ", "fieldfare-withdrawal+jwt"},
                      {"kid", didJwkKeyId(key.publicKey()).toStdString()}};
    return Jws::sign(header, QByteArray::fromStdString(claims.dump()), key);
}

} // namespace fieldfare
