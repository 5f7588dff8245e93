// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "offers/FieldPath.h"
#include "offers/Offer.h"

#include <QByteArrayView>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

// Details: the place, as for an offer.
namespace errors {
inline constexpr ErrorCode handRecordBad{"request.record"};
} // namespace errors

/// An offer that the person saw elsewhere and wrote down: no protocol, the same evaluation, the same ledger.
/// { "company": {"name", "domain"}, "fields": [path…], "offer": OFFER?, "ordered": bool? }, where the offer
/// is that of protocol.md, section 4, and may leave out `id` and `controller`.
struct HandRecord
{
    QString name;
    QString domain; ///< as it was written; perhaps empty
    QList<FieldPath> fields;
    std::optional<Offer> offer;
    QByteArray offerJson; ///< the offer with what was left out put in
    bool ordered = false;

    static Result<HandRecord> fromJson(QByteArrayView bytes);
};

} // namespace fieldfare
