// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RequestParameters.h"

#include "base/Json.h"
#include "openid4vp/FormText.h"
#include "openid4vp/RequestLink.h"

#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

constexpr std::array kTexts{"client_id",    "response_type", "response_mode", "response_uri",
                            "redirect_uri", "nonce",         "state",         "scope"};
constexpr std::array kObjects{"dcql_query", "client_metadata", "transaction_data"};
constexpr int kMostParameterDepth = 32;

} // namespace

Result<json> requestParameters(QByteArrayView form)
{
    const std::optional<QList<FormField>> fields = fromFormText(form);
    if (!fields || form.size() > RequestLink::kMostLinkBytes)
        return failure(errors::linkMalformed, {QStringLiteral("?")});
    json parameters = json::object();
    for (const FormField &field : *fields) {
        const std::string name = field.name.toStdString();
        if (parameters.contains(name))
            return failure(errors::linkParameterTwice, {field.name.left(100)});
        if (std::ranges::find(kTexts, name) != kTexts.end()) {
            parameters[name] = field.value.toStdString();
        } else if (std::ranges::find(kObjects, name) != kObjects.end()) {
            const QByteArray text = field.value.toUtf8();
            const Result<json> value =
                parseJson(text, {std::size_t(RequestLink::kMostLinkBytes), kMostParameterDepth});
            // What is no JSON stays a text, which is then the fault of that one member.
            parameters[name] = value ? *value : json(text.toStdString());
        }
    }
    return parameters;
}

} // namespace fieldfare
