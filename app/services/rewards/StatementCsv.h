// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rewards/RewardStatement.h"

#include <QByteArray>

namespace fieldfare {

/// A statement for a spreadsheet: RFC 4180, UTF-8, amounts with a point. One row an entry, with the opening
/// and closing balance of each account around its rows, then what is promised. Names of columns and entries
/// are those of the command line, whatever the window's language.
QByteArray statementCsv(const RewardStatement &statement);

/// A cell of text: always quoted, and nothing that a spreadsheet would take for a formula, whoever wrote it.
QString csvText(const QString &text);

} // namespace fieldfare
