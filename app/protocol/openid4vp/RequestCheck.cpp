// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/RequestCheck.h"

#include <algorithm>
#include <array>

namespace fieldfare {

QString checkKey(CheckName name)
{
    static constexpr std::array<const char *, checkCount> keys{"readable",
                                                               "algorithm",
                                                               "type",
                                                               "client-id",
                                                               "same-client-id",
                                                               "chain",
                                                               "name",
                                                               "signature",
                                                               "audience",
                                                               "wallet-nonce",
                                                               "time",
                                                               "response-type",
                                                               "response-mode",
                                                               "response-address",
                                                               "response-host",
                                                               "nonce",
                                                               "state",
                                                               "query",
                                                               "formats",
                                                               "encryption",
                                                               "transaction-data",
                                                               "fresh"};
    return QString::fromLatin1(keys.at(std::size_t(name)));
}

RequestChecks::RequestChecks()
{
    for (int i = 0; i < checkCount; ++i)
        m_list.append({CheckName(i), CheckOutcome::NotReached, std::nullopt});
}

bool RequestChecks::record(CheckName name, const std::optional<Error> &fault)
{
    m_list[int(name)].outcome = fault ? CheckOutcome::Failed : CheckOutcome::Passed;
    m_list[int(name)].fault = fault;
    return !fault;
}

bool RequestChecks::allPassed() const
{
    return std::ranges::all_of(m_list, [](const RequestCheck &check) {
        return check.ok() || check.outcome == CheckOutcome::NotNeeded;
    });
}

const RequestCheck *RequestChecks::firstFailed() const
{
    const auto found = std::ranges::find(m_list, CheckOutcome::Failed, &RequestCheck::outcome);
    return found == m_list.end() ? nullptr : &*found;
}

} // namespace fieldfare
