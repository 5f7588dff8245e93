// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/SignedReceipt.h"

#include "jose/Jws.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

Result<QByteArray> signReceipt(ConsentRecord record, const PrivateKey &key)
{
    record.personKey = jwkThumbprint(key.publicKey());
    const nlohmann::json header{{"typ", kReceiptType}, {"jwk", jwkOf(key.publicKey())}};
    return Jws::sign(header, QByteArray::fromStdString(record.toJson().dump()), key);
}

Result<ConsentRecord> readReceipt(QByteArrayView text)
{
    const Result<Jws> jws = Jws::parse(text);
    if (!jws)
        return failure(jws.error());
    const Result<> type = jws->requireType(QString::fromLatin1(kReceiptType));
    if (!type)
        return failure(type.error());
    if (!jws->key() || !jws->verify(*jws->key()))
        return failure(errors::receiptForged);
    const Result<nlohmann::json> claims = jws->claims();
    if (!claims)
        return failure(claims.error());
    const Result<ConsentRecord> record = ConsentRecord::fromJson(*claims);
    if (record && record->personKey != jwkThumbprint(jws->key()->key))
        return failure(errors::receiptForged);
    return record;
}

} // namespace fieldfare
