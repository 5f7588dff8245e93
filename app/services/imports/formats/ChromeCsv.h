// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/formats/CsvFormat.h"

namespace fieldfare {

/// Chrome, Edge, Brave and their relatives: name,url,username,password and since 2023 note.
class ChromeCsv final : public CsvFormat
{
public:
    ChromeCsv();
};

} // namespace fieldfare
