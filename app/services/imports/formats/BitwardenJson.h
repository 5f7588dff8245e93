// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportFormat.h"

namespace fieldfare {

/// Bitwarden and Vaultwarden, unencrypted JSON, of a person (folders) or an organisation (collections).
class BitwardenJson final : public ImportFormat
{
public:
    QString id() const override;
    QString displayName() const override;
    bool recognises(const FileHead &head) const override;
    /// Also errors::importEncrypted for both kinds of encrypted export.
    Result<ReadSummary> read(QIODevice &device, const ItemSink &sink,
                             ActivityControl &control) const override;
};

} // namespace fieldfare
