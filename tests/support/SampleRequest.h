// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "TestCa.h"
#include "openid4vp/RequestObject.h"

#include <QByteArray>
#include <QString>

#include <nlohmann/json.hpp>

namespace fieldfare::samples {

inline constexpr Instant requestTime{std::int64_t(1'798'000'000) * 1'000'000}; // December 2026

/// A shop with a certificate, and the request for an e-mail address that it signs. Change `claims`, `header`
/// or `identity`, then sign.
struct SampleCompany
{
    SampleCompany();

    QByteArray signedRequest() const;
    /// As the wallet gets it by a link, in December 2026, trusting the shop's authority.
    RequestContext context() const;
    RequestReading read() const { return readRequest(signedRequest(), context()); }
    /// Puts an entry of transaction data in, base64url.
    void setTransactionData(const nlohmann::json &entry);

    Issued authority;
    Issued identity;
    nlohmann::json offer;
    nlohmann::json transactionData;
    nlohmann::json claims;
    nlohmann::json header;
};

} // namespace fieldfare::samples
