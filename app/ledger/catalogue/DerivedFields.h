// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offers/FieldPath.h"

#include <QDate>
#include <QString>

#include <optional>

namespace fieldfare {

/// The content of a derived field, computed from its parent's content: over N ("true" or "false"), birth
/// year, postal prefix. Nothing where the content does not say it, or where the path is none that can be
/// computed. A birth date is ISO 8601; a year alone answers only what it surely answers.
std::optional<QString> derivedContent(const FieldPath &path, const QString &parentContent, QDate today);

} // namespace fieldfare
