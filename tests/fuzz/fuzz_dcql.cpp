// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A query as anybody can send it: reading it ends in a query or an error, and what it would disclose are
// values that are there, each once.

#include "openid4vp/DcqlMatch.h"

#include <QSet>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

#include <nlohmann/json.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    using namespace fieldfare;
    static const nlohmann::json profile = nlohmann::json::parse(R"({"email":"a@b.example","age":42,"ok":true,
        "address":{"locality":"Milliways","postal_code":"12345"},"nationalities":["British","Vogon"],
        "degrees":[{"type":"Bachelor"},{"type":"Master","year":1979}],"empty":[],"nothing":null})");
    const Result<DcqlQuery> query = DcqlQuery::fromJson(QByteArrayView(data, qsizetype(size)));
    if (!query)
        return 0;
    const DcqlMatch match = matchQuery(*query, {QString::fromUtf16(profileVct), profile, {}});
    if (match.credentials.size() != query->credentials.size())
        std::abort();
    for (const CredentialMatch &credential : match.credentials) {
        if (credential.isAvailable() == credential.options.isEmpty())
            std::abort();
        for (const ClaimOption &option : credential.options) {
            QSet<QString> seen;
            for (const ClaimPath &path : option.disclosed) {
                const auto selected = selectClaims(profile, path);
                if (!selected || selected->size() != 1 || seen.contains(path.toJsonText()))
                    std::abort();
                seen.insert(path.toJsonText());
            }
        }
    }
    return 0;
}
