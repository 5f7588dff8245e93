// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "imports/ImportFormat.h"

#include <QString>

#include <span>

class QIODevice;

namespace fieldfare {

/// Every format, in the order in which they are asked. A new one is a new file in formats/ and a line here.
std::span<const ImportFormat *const> importFormats();
/// By its id, nullptr when there is none of that name.
const ImportFormat *importFormat(const QString &id);

/// By content, not by name; the device stays at its start. errors::importEmpty, importUnreadable,
/// importTooDeep, importTooLarge, importUnknownFormat.
Result<const ImportFormat *> recogniseFormat(QIODevice &device, const QString &fileName);

} // namespace fieldfare
