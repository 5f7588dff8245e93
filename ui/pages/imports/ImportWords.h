// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace fieldfare {

/// The name of a format for people; of one that this version does not know its id.
QString importFormatName(const QString &format);
QString importIcon(const QString &format);
/// "bitwarden_export.json · 412 kB"
QString fileLine(const QString &path, qint64 bytes, const QLocale &locale);
/// "About 4 s left"; empty while nothing can be said.
QString timeLeftWords(qint64 elapsedMs, qint64 done, qint64 total);

} // namespace fieldfare
