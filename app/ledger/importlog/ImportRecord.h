// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace fieldfare {

using ImportId = Id<struct ImportTag>;

/// A file that was taken in.
struct ImportRecord
{
    ImportId id;
    QString format;   ///< the format's id, e.g. "bitwarden-json"
    QString fileName; ///< without its folder
    QByteArray sha256;
    Instant takenAt;
    int passwordsDropped = 0;
    int holdings = 0; ///< what its items attach to today
    std::optional<Instant> undoneAt;
};

} // namespace fieldfare
