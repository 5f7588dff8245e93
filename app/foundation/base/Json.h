// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QByteArrayView>
#include <QString>

#include <cstddef>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode jsonMalformed{"json.malformed"}; ///< details: byte offset
inline constexpr ErrorCode jsonTooDeep{"json.too-deep"};    ///< details: the limit
inline constexpr ErrorCode jsonTooLarge{"json.too-large"};  ///< details: the limit in bytes
inline constexpr ErrorCode jsonDuplicate{"json.duplicate"}; ///< details: the member's name
} // namespace errors

struct JsonLimits
{
    std::size_t bytes = std::size_t(64) * 1024 * 1024;
    int depth = 32;
};

/// Reads one UTF-8 JSON document (RFC 8259) within the limits; a duplicate member is an error, a BOM too.
Result<nlohmann::json> parseJson(QByteArrayView bytes, const JsonLimits &limits = {});

/// A member's string, empty when it is absent or no string.
QString jsonText(const nlohmann::json &object, const char *member);
QString toQString(const nlohmann::json &string);
nlohmann::json toJson(const QString &text);

} // namespace fieldfare
