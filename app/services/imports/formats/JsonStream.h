// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "imports/TextSource.h"

#include <optional>
#include <string>
#include <string_view>

namespace fieldfare {

inline constexpr int kMostJsonLevels = 64;

/// Sees a JSON document go by. `where` is the place of a value: "items[].login.uris[].uri"; a member whose
/// name could be mistaken for such a path appears as "?".
class JsonVisitor
{
public:
    virtual ~JsonVisitor() = default;
    /// The text is wiped when the call returns.
    virtual void text(std::string_view where, std::string_view value);
    virtual void number(std::string_view where, long long value);
    virtual void flag(std::string_view where, bool value);
    virtual void begin(std::string_view where); ///< an object or array
    virtual void end(std::string_view where);
    /// Set to end the reading.
    std::optional<Error> stop;
};

/// Reads one document in flat memory. errors::importCutOff, importMalformed, importTooDeep, what TextSource
/// gives, and what the visitor stopped with.
Result<> visitJson(TextSource &source, JsonVisitor &visitor);

} // namespace fieldfare
