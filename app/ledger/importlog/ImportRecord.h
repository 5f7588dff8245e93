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

/// The format of a list of breaches.
inline constexpr QLatin1String kBreachList("breaches");

/// A file that was taken in.
struct ImportRecord
{
    ImportId id;
    QString format;   ///< the format's id, e.g. "bitwarden-json"; kBreachList
    QString fileName; ///< without its folder
    QByteArray sha256;
    Instant takenAt;
    int passwordsDropped = 0;
    int holdings = 0; ///< what its items attach to today
    int breaches = 0; ///< of a list of breaches; 0 when it was undone
    std::optional<Instant> undoneAt;
};

} // namespace fieldfare
