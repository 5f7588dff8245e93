// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// read_company_texts: what the wallet's own parsers say, for whoever holds schemas against them. A line of
// standard input is {"schema": "offer", "value": …}; the answer is a line, "yes" or "no".

#include "base/Json.h"
#include "jose/Jws.h"
#include "offers/CounterOffer.h"
#include "offers/Grant.h"
#include "offers/Offer.h"
#include "offers/Withdrawal.h"

#include <iostream>
#include <string>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

QByteArray signedAs(const char *type, const json &claims, const PrivateKey &key)
{
    const json header{
        {"typ", type}, {"jwk", jwkOf(key.publicKey())}, {"kid", didJwkKeyId(key.publicKey()).toStdString()}};
    return Jws::sign(header, QByteArray::fromStdString(claims.dump()), key).value_or(QByteArray());
}

bool isTaken(const QString &schema, const json &value, const PrivateKey &key)
{
    if (schema == u"offer")
        return Offer::fromJson(value).has_value();
    if (schema == u"grant")
        return Grant::fromJson(value).has_value();
    if (schema == u"counter")
        return CounterOffer::fromSigned(signedAs("fieldfare-counter+jwt", value, key)).has_value();
    return Withdrawal::fromSigned(signedAs("fieldfare-withdrawal+jwt", value, key)).has_value();
}

} // namespace

int main()
{
    const Result<PrivateKey> key = PrivateKey::generate(KeyKind::P256);
    if (!key)
        return 1;
    std::string line;
    while (std::getline(std::cin, line)) {
        const Result<json> asked = parseJson(QByteArrayView(line.data(), qsizetype(line.size())));
        const bool taken = asked && isTaken(jsonText(*asked, "schema"), asked->at("value"), *key);
        std::cout << (taken ? "yes" : "no") << std::endl;
    }
    return 0;
}
