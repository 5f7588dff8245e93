// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PdfDocument.h"
#include "rights/ChargeText.h"

namespace fieldfare {

/// The charge as pages, with a QR code to answer by. `attachments` are put into the file (how to ask properly
/// next time). Fails only when the number and contact are too long for a QR code.
Result<PdfDocument> chargeDocument(const ChargeContent &content, const QDateTime &created,
                                   const QList<PdfAttachment> &attachments = {});

} // namespace fieldfare
