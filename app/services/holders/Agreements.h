// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "holders/Holders.h"

#include <QDate>
#include <QList>
#include <QString>

namespace fieldfare {

/// The approved requests of these companies, withdrawn ones included, newest first.
Result<QList<Agreement>> agreementsWith(const WalletContext &context, const QList<CompanyId> &companies);

/// An agreement whose end comes: they must delete by then.
struct EndingAgreement
{
    CompanyId company;
    QString name;
    QDate since;
    QDate until;
    int fields = 0;
};

/// Of all companies, those that are not withdrawn and end on one of these days or between them.
Result<QList<EndingAgreement>> agreementsEnding(const WalletContext &context, QDate from, QDate to);

/// Fills in how sure the line's holding is. Where nothing but answers of the person's speaks for it, it is as
/// sure as it is that the surest of them arrived; a company that refused the answer had it in its hands.
Result<> readCertainty(const WalletContext &context, HolderLine &line);

} // namespace fieldfare
