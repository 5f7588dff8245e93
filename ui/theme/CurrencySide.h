// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QLocale;

namespace fieldfare {

/// Whether the locale writes "€ 9.20" and not "9,20 €"; for figures whose sign is drawn by itself.
bool currencySignLeads(const QLocale &locale);

} // namespace fieldfare
