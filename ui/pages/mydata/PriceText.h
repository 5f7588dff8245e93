// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"

#include <QLocale>
#include <QString>

#include <optional>

class QValidator;

namespace fieldfare {

/// A price as a person types it: digits with at most the currency's decimals, with the locale's decimal sign
/// or a point. Nothing for anything else.
std::optional<Money> typedPrice(const QString &text, Currency currency, const QLocale &locale);
/// Lets in what typedPrice reads, and nothing at all.
QValidator *priceValidator(Currency currency, const QLocale &locale, QObject *parent);

} // namespace fieldfare
