// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/formats/CsvFormat.h"

namespace fieldfare {

/// Bitwarden: folder,favorite,type,name,notes,fields,reprompt,login_uri,login_username,login_password,
/// login_totp (organisations have collections for folder). Has no dates. Custom fields are skipped
/// whole: hidden ones look like the others here.
class BitwardenCsv final : public CsvFormat
{
public:
    BitwardenCsv();

private:
    void complete(ImportedItem &item, const CsvRecord &record) const override;
};

} // namespace fieldfare
