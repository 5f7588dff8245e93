// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Activity.h"
#include "imports/ImportedFile.h"
#include "imports/Imports.h"

#include <optional>

namespace fieldfare {

/// What a file turned out to be: an export, a list of breaches, or none of these but a company's request.
struct FileReading
{
    std::optional<ImportPlan> plan;
    BreachFile breaches; ///< when there is no plan
    bool isRequest = false;
};

/// For a worker. Recognises the file by its content and reads it; changes nothing.
Result<FileReading> readFile(const WalletContext &context, const QString &path, ActivityControl &control);
/// For a worker. Reads the list once more and takes it in.
Result<TakenBreachFile> takeInBreaches(const WalletContext &context, const QString &path);

} // namespace fieldfare
