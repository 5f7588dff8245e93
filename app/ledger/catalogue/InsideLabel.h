// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldfare {

/// A label amid others: "birth date", not "Birth date". A name of capitals keeps them, and German every one:
/// its labels begin with nouns.
inline QString insideLabel(const QString &label, const QString &language)
{
    if (language == QLatin1String("de") || label.mid(1, 1).isUpper())
        return label;
    return label.left(1).toLower() + label.mid(1);
}

} // namespace fieldfare
