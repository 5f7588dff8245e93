// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/formats/CsvFormat.h"

namespace fieldfare {

/// Safari and the Passwords app: Title,URL,Username,Password,Notes,OTPAuth.
class SafariCsv final : public CsvFormat
{
public:
    SafariCsv();
};

} // namespace fieldfare
