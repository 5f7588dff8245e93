// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PdfDocument.h"

#include <QLocale>

namespace fieldfare {

struct EmergencySheetFacts
{
    QString walletName; ///< "Maren’s wallet"
    QString filePath;   ///< whole path, with the system's own separators
    QDate made;         ///< when the wallet was made
    QDate printed;
};

/// One page in the window's language, to be completed by hand: the passphrase is never printed.
PdfDocument emergencySheet(const EmergencySheetFacts &facts, const QLocale &locale, const QDateTime &created);

} // namespace fieldfare
