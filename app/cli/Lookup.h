// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Command.h"
#include "letters/Letter.h"
#include "offers/FieldPath.h"

#include <QDate>

#include <optional>

namespace fieldfare::cli {

/// What was typed, as the records know it. What cannot be read fails with errors::usage.
Result<FieldPath> fieldOf(const QString &text);
Result<QDate> dayOf(const QString &text);
Result<QByteArray> contentOf(const QString &file);
/// By name, domain or id; the company that stands for it when it was merged.
Result<CompanyId> companyOf(const WalletContext &context, const QString &text);
Result<QString> companyName(const WalletContext &context, const CompanyId &id);
/// By number or id.
Result<LetterId> letterOf(const WalletContext &context, const QString &text);
/// The folder, made where it is not there yet.
Result<QString> folderOf(const QString &path);
/// A name that any system takes for a file.
QString fileNameOf(const QString &text);

} // namespace fieldfare::cli
