// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoGrant.h"

#include "base/Json.h"
#include "crypto/Digest.h"
#include "openid4vp/CompanySigning.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

/// Twelve characters that nobody mixes up when they are read out: "FARE-7K2M-Q9XD".
QString codeOf(const QString &seed, int number)
{
    static constexpr char kLetters[] = "23456789ABCDEFGHJKMNPQRSTUVWXYZ";
    const QByteArray bytes = digestOf(seed.toUtf8() + '#' + QByteArray::number(number));
    QString code = QStringLiteral("FARE");
    for (int i = 0; i < 8; ++i) {
        if (i % 4 == 0)
            code += u'-';
        code +=
            QLatin1Char(kLetters[std::size_t(static_cast<unsigned char>(bytes[i])) % (sizeof kLetters - 1)]);
    }
    return code;
}

} // namespace

Result<QByteArray> DemoGrant::sign(const json &offer, const DemoIdentity &identity) const
{
    json rewards = json::array();
    const auto give = [&](json item) {
        if (jsonText(item, "delivered") != u"with-grant")
            return;
        const int number = int(rewards.size()) + 1;
        item["id"] = (offerId + u'-' + QString::number(number)).toStdString();
        item["code"] = codeOf(seed, number).toStdString();
        rewards.push_back(std::move(item));
    };
    const json forAll = offer.value("compensation", json::array());
    for (const json &item : forAll)
        give(item);
    const json forFields = offer.value("field_compensation", json::array());
    for (const json &field : forFields) {
        const std::optional<FieldPath> path =
            FieldPath::fromJsonText(QString::fromStdString(field["path"].dump()));
        if (path && shared.contains(*path))
            give(field["compensation"]);
    }
    const QList<Certificate> chain{identity.certificate};
    return signGrant({.clientId = clientId,
                      .id = offerId + QStringLiteral("-grant"),
                      .offerId = offerId,
                      .presentationHashes = presentationHashes,
                      .madeAt = now,
                      .rewards = rewards},
                     {chain, identity.key});
}

} // namespace fieldfare
