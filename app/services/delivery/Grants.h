// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "rewards/RewardStore.h"

#include <QStringList>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode grantForNothing{"grant.for-nothing"}; ///< no presentation of ours is in it
} // namespace errors

struct GrantOutcome
{
    GrantId id;
    RequestId request;
    bool valid = false;
    QStringList problems; ///< names of the checks that failed
    int rewards = 0;
};

/// Takes what a company grants (protocol.md, section 5): verified under the same rules as its request, tied
/// to the approval by the hashes of the presentations. One that fails a check is kept and shown as not valid.
class Grants
{
public:
    explicit Grants(const WalletContext &context)
        : m_context(context)
    {
    }

    /// `request`: the one that it came as an answer to; null for one that came later, as a file or a link.
    /// Fails with grantForNothing where it fits no approval and came alone.
    Result<GrantOutcome> take(const QByteArray &jws, const RequestId &request = {}) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
