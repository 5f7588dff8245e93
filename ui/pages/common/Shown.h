// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "companies/Holding.h"
#include "context/WalletContext.h"
#include "pricing/Sum.h"
#include "widgets/SumView.h"

#include <QLocale>
#include <QString>

namespace fieldfare {

/// How records look on a page, in the window's locale.
QString shownSince(const Since &since, const QLocale &locale);
/// A factor of a sum: "× 1.5".
QString shownFactor(const QString &factor, const QLocale &locale);
/// The lines of a sum for SumView.
QList<SumLine> shownSum(const Sum &sum, const WalletContext &context, const QLocale &locale);

} // namespace fieldfare
