// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportedItem.h"

namespace fieldfare {

void ImportedItem::add(const QStringList &path, const QString &content)
{
    const ImportedField field{FieldPath(path), content.trimmed()};
    if (!field.content.isEmpty() && !fields.contains(field))
        fields.append(field);
}

} // namespace fieldfare
