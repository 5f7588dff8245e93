// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "offers/FieldPath.h"
#include "offers/Offer.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

/// What a person types when they record an offer that they saw elsewhere.
struct HandOffer
{
    QString name;
    QString domain; ///< any address of the company's, or empty
    QList<FieldPath> fields;
    QString purpose;   ///< "dpv:DirectMarketing"; empty: not said, and then there is no offer to record
    QString retention; ///< "P2Y", "until-withdrawn"; empty: not said
    QStringList recipients;
    std::optional<Compensation> given; ///< nothing: they give nothing
    bool ordered = false;
};

/// The same as the text that recordByHand takes.
QByteArray handRecordText(const HandOffer &offer);

} // namespace fieldfare
