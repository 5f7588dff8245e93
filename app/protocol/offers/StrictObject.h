// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "base/Result.h"

#include <QString>
#include <QStringList>

#include <functional>
#include <optional>
#include <set>
#include <string_view>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// Reads one JSON object of which every member must be known, of the right type and within its limits. Only
/// the first fault counts and is kept in `fault`; what is read after it is empty. Call `finish` last.
class StrictObject
{
public:
    enum class Need { Required, Optional };

    /// `place` is the object's place in the whole ("compensation[2]"), empty for the whole itself.
    StrictObject(const nlohmann::json &value, QString place, std::optional<Error> &fault);

    bool has(const char *member) const;
    /// A text that is not empty where required; no control characters but newline and tab, and
    /// none that turn the direction of what is around them.
    QString text(const char *member, Need need, qsizetype most);
    /// An integer from `least` to `most`.
    std::int64_t number(const char *member, Need need, std::int64_t least, std::int64_t most);
    /// A NumericDate: whole seconds since 1970.
    std::optional<Instant> time(const char *member);
    /// Decimal text, not negative; without a currency a fault.
    std::optional<Money> amount(const char *member, Need need, const std::optional<Currency> &currency);
    /// Calls `each` with every entry and its place.
    void list(const char *member, Need need, std::size_t most,
              const std::function<void(const nlohmann::json &, const QString &)> &each);
    /// base64url SHA-256 digests, one at least.
    QStringList digests(const char *member, std::size_t most);
    /// The member itself, marked as known; null where it is absent.
    const nlohmann::json *take(const char *member, Need need);
    /// Every member that nobody asked for is a fault.
    void finish();

    QString placeOf(const char *member) const;
    void fail(ErrorCode code, const QString &place);

private:
    const nlohmann::json &m_value;
    QString m_place;
    std::optional<Error> &m_fault;
    std::set<std::string_view> m_known;
};

} // namespace fieldfare
