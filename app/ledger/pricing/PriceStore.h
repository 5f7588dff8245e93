// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "pricing/AskBook.h"
#include "pricing/Factors.h"
#include "vault/Connection.h"
#include "vault/Transaction.h"

#include <QHash>
#include <QList>
#include <QString>

namespace fieldfare {

struct StoredCombination
{
    QList<FieldPath> members;
    Money amount;
};

struct StoredRate
{
    Currency currency;
    QString rate; ///< decimal text: what one unit of it is worth in the wallet's currency
    Instant changedAt;
};

/// The person's prices, and what they changed of pricing.md's defaults. Asks are only ever added.
class PriceStore
{
public:
    explicit PriceStore(Connection &connection)
        : m_connection(connection)
    {
    }

    /// Every ask; one in another currency than the wallet's is left out.
    Result<AskBook> asks(Currency currency) const;
    /// The general asks of one field, oldest first.
    Result<QList<Ask>> history(const FieldPath &path) const;
    /// The newest asks of one field that are for a company or a purpose class.
    Result<QList<Ask>> specific(const FieldPath &path) const;
    Result<Factors> factors() const;
    Result<QList<StoredCombination>> combinations() const;
    Result<QList<StoredRate>> rates() const;
    /// What the person expects of a company: "spend", "point", "month", "goods" → amount.
    Result<QHash<QString, QString>> worth(const CompanyId &company) const;

    static Result<> addAsk(Transaction &transaction, const Ask &ask, Currency currency);
    static Result<> setFactor(Transaction &transaction, Factor factor, int hundredths);
    static Result<> setCombination(Transaction &transaction, const StoredCombination &combination);
    static Result<> setRate(Transaction &transaction, Currency currency, const QString &rate);
    static Result<> setWorth(Transaction &transaction, const CompanyId &company, const QString &kind,
                             const QString &amount, Currency currency);

private:
    Connection &m_connection;
};

} // namespace fieldfare
