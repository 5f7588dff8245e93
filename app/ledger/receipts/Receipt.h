// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "requests/Decision.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fieldfare {

using ReceiptId = Id<struct ReceiptTag>;

/// What a receipt records. The numbers are stored: never renumber.
enum class ReceiptEvent { Given = 0, Refused = 1, Countered = 2, Withdrawn = 3, Granted = 4 };

/// For files and the command line: "given".
QString receiptEventName(ReceiptEvent event);
std::optional<ReceiptEvent> receiptEventFromName(const QString &name);

/// The signed record of one outcome, never changed afterwards. What it says is in `jws`.
struct Receipt
{
    ReceiptId id;
    RequestId request;
    DecisionId decision; ///< null for a grant
    ReceiptEvent event = ReceiptEvent::Given;
    QByteArray jws;    ///< compact, typ fieldfare-receipt+jwt
    QByteArray sha256; ///< of jws
    Instant at;
};

} // namespace fieldfare
