// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/Answer.h"

#include "base/Json.h"

#include <nlohmann/json.hpp>

namespace fieldfare {

CompanyAnswer CompanyAnswer::read(const QByteArray &body)
{
    constexpr JsonLimits limits{.bytes = 256 * 1024, .depth = 8};
    constexpr qsizetype longestUri = 2048;
    const Result<nlohmann::json> object = parseJson(body, limits);
    if (!object || !object->is_object())
        return {};
    const auto uri = [&](const char *member) {
        const QString text = jsonText(*object, member);
        return text.size() <= longestUri ? text : QString();
    };
    return {uri("redirect_uri"), uri("request_uri"), jsonText(*object, "grant").toUtf8()};
}

} // namespace fieldfare
