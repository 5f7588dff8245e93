// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include <string_view>

#include <tl/expected.hpp>

namespace fieldfare {

/// Names one thing that can go wrong, e.g. "vault.wrong-passphrase". Each floor declares its own; ErrorWords
/// puts every one of them into words for people, and a test proves that none is forgotten.
struct ErrorCode
{
    std::string_view name;
    friend constexpr bool operator==(ErrorCode, ErrorCode) = default;
};

/// What went wrong: a code, and the details that its sentence needs (a path, a line number, a version).
struct Error
{
    ErrorCode code;
    QStringList details;
    friend bool operator==(const Error &, const Error &) = default;
};

/// A value or an Error. Never thrown away silently.
template <typename T = void>
class [[nodiscard]] Result : public tl::expected<T, Error>
{
public:
    using tl::expected<T, Error>::expected;
};

inline tl::unexpected<Error> failure(ErrorCode code, QStringList details = {})
{
    return tl::unexpected<Error>(Error{code, std::move(details)});
}

inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

} // namespace fieldfare
