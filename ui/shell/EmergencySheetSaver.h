// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Result.h"

#include <QString>

#include <functional>

class QWidget;

namespace fieldfare {

/// Asks for a place and writes the emergency sheet of the wallet at `walletPath` there; `saved` is called
/// with the PDF's path, or `failed` with what kept it from being written.
void saveEmergencySheet(QWidget *parent, const QString &walletPath, QDate made, const Clock &clock,
                        std::function<void(QString)> saved, std::function<void(const Error &)> failed);

} // namespace fieldfare
