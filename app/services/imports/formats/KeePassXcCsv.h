// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/formats/CsvFormat.h"

namespace fieldfare {

/// KeePassXC: "Group","Title","Username","Password","URL","Notes","TOTP","Icon","Last Modified","Created";
/// older versions end with "Notes".
class KeePassXcCsv final : public CsvFormat
{
public:
    KeePassXcCsv();

private:
    void complete(ImportedItem &item, const CsvRecord &record) const override;
};

} // namespace fieldfare
