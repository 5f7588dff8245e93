// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "demo/DemoSession.h"
#include "openid4vp/FormText.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace fieldfare {

/// What a good approval brings.
struct DemoApproval
{
    QStringList presentationHashes;
    QList<FieldPath> shared;
};

/// Whether an approval is what protocol.md, section 5, says: one presentation, signed by the key that it
/// names, made for this question (aud, nonce), under this offer (transaction_data_hashes), with one of the
/// asked claim sets in it and nothing else. The detail of the error names the check: "nonce".
Result<DemoApproval> checkDemoApproval(const QList<FormField> &form, const DemoAsk &ask, Instant now);

/// Whether a withdrawal is signed by the key that it names and takes this offer back.
Result<> checkDemoWithdrawal(const QByteArray &jws, const QString &offerId);

/// Nothing where the form has no such field, or has it twice.
std::optional<QString> onlyField(const QList<FormField> &form, const QString &name);

} // namespace fieldfare
