// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "requests/Rule.h"

#include <QByteArray>
#include <QByteArrayView>

namespace fieldfare {

/// What a rule says, as JSON: all but what the table has columns for.
QByteArray recordOfRule(const Rule &rule);
/// One that has a member which this program does not know is not read: it would do more than was written.
Result<Rule> ruleFromRecord(QByteArrayView record);

} // namespace fieldfare
