// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/formats/CsvFormat.h"

namespace fieldfare {

/// Firefox: url,username,password,httpRealm,formActionOrigin,guid,timeCreated,timeLastUsed,
/// timePasswordChanged, times in milliseconds since 1970.
class FirefoxCsv final : public CsvFormat
{
public:
    FirefoxCsv();

private:
    void complete(ImportedItem &item, const CsvRecord &record) const override;
};

} // namespace fieldfare
