// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"

#include <QList>

namespace fieldfare {

/// What happened between the person and a company, newest first.
Result<QList<HolderEvent>> holderTimeline(const WalletContext &context, const HolderDetail &detail);

} // namespace fieldfare
