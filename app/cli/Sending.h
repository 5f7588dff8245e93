// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "delivery/Reception.h"
#include "openid4vp/RequestLink.h"

namespace fieldfare::cli {

/// Fetches what the link points at and takes it in; waits until that is done.
Result<ArrivalOutcome> takeIn(Wallet &wallet, const RequestLink &link);
/// Sends what is due and waits until nothing is on its way any more.
Result<> sendWhatIsDue(Wallet &wallet);

} // namespace fieldfare::cli
