// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "letters/Letter.h"
#include "requests/Request.h"

namespace fieldfare {

/// Drafts the letter that withdraws what was approved, for a company that named no address to do it at
/// (protocol.md, section 5): a request for erasure, in which every consent is withdrawn (Article 7(3) GDPR).
/// One that lies ready unsent is taken: two would ask for the same.
Result<LetterId> draftWithdrawal(const WalletContext &context, const RequestId &id);

} // namespace fieldfare
