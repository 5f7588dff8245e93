// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "context/WalletContext.h"
#include "documents/PdfDocument.h"
#include "rewards/StatementWords.h"

namespace fieldfare {

/// A statement as pages. `holder` is the person's name, empty where the wallet has none; `created` is written
/// into the file.
PdfDocument statementDocument(const RewardStatement &statement, const StatementWords &words,
                              const QString &holder, const QDateTime &created);

/// The same of a wallet, as a file. A language without words of its own is English.
Result<QByteArray> statementPdf(const WalletContext &context, const Period &period, const QString &language);

} // namespace fieldfare
