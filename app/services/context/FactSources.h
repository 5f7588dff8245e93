// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QList>
#include <QString>

namespace fieldfare {

/// Where the lists come from that the program brings along, to be named wherever they are shown.
struct FactSource
{
    enum class What { Companies, Breaches };
    What what = What::Companies;
    QString name;
    QString licence;
    QString date; ///< as the source has it: "2025-03", "2026-07-21"
    QString attribution;
};

/// Reads the large lists for it: on a worker.
Result<QList<FactSource>> factSources();

} // namespace fieldfare
