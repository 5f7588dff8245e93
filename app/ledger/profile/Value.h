// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"
#include "offers/FieldPath.h"

#include <QString>

namespace fieldfare {

using ValueId = Id<struct ValueTag>;

/// The person's own content of a field; a field may have several (home, work).
struct Value
{
    ValueId id;
    FieldPath path;
    QString label;   ///< "home", "work"; empty when there is one only
    QString content; ///< text; JSON for anything else, as product.md's command line has it
    friend bool operator==(const Value &, const Value &) = default;
};

} // namespace fieldfare
