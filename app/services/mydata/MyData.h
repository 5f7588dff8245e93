// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "catalogue/Catalogue.h"
#include "context/WalletContext.h"
#include "pricing/AskBook.h"
#include "pricing/Combinations.h"
#include "pricing/Factors.h"
#include "pricing/PriceStore.h"
#include "pricing/Sum.h"
#include "profile/Value.h"

#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

namespace errors {
inline constexpr ErrorCode factorOutOfRange{"price.factor"}; ///< details: the hundredths
inline constexpr ErrorCode rateUnreadable{"price.rate"};     ///< details: the text
inline constexpr ErrorCode valueEmpty{"value.empty"};
} // namespace errors

/// A field in My data: the catalogue's, a derived one, or one of the person's own.
struct FieldRow
{
    FieldPath path;
    QString label;
    QString group; ///< the catalogue's id; empty for the person's own
    Mask mask = Mask::All;
    std::optional<FieldPath> parent; ///< of a derived field
    int percent = 0;                 ///< of the parent's price, where a derived field has none of its own
    QList<Value> values;             ///< of a derived field: computed, with null ids
    bool hasAsk = false;             ///< false: "no price yet"
    bool never = false;
    Money ask;           ///< the general one; for a derived field its share
    int holders = 0;     ///< companies that hold it
    QString firstHolder; ///< the one that asks most, by name
};

/// Companies that hold one of the person's values.
struct ValueHolders
{
    ValueId value;
    int count = 0;
    QString first;
};

struct PriceChange
{
    Instant at;
    std::optional<Money> amount; ///< nothing: never
};

/// The person's values and prices.
class MyData
{
public:
    explicit MyData(const WalletContext &context)
        : m_context(context)
    {
    }

    /// In the catalogue's order, each derived field after its parent, the person's own at the end.
    Result<QList<FieldRow>> fields() const;
    Result<QList<ValueHolders>> valueHolders() const;

    Result<ValueId> addValue(const FieldPath &path, const QString &content, const QString &label) const;
    Result<> changeValue(const Value &value) const;
    Result<> withdrawValue(const ValueId &id) const;

    /// `amount` nothing: never. For one company, one purpose class, both or (neither) in general.
    Result<> setAsk(const FieldPath &path, const std::optional<Money> &amount,
                    const std::optional<CompanyId> &company = {},
                    const std::optional<PurposeClass> &purposeClass = {}) const;
    /// All asks of the wallet.
    Result<AskBook> asks() const;
    /// The newest asks of one field that are for a company or a purpose class.
    Result<QList<Ask>> specificAsks(const FieldPath &path) const;
    /// Oldest first, the general ask.
    Result<QList<PriceChange>> history(const FieldPath &path) const;
    Result<> applyPreset(PricePreset preset) const;

    Result<Factors> factors() const;
    /// Fails with factorOutOfRange outside 0 to Factors::mostHundredths.
    Result<> setFactor(Factor factor, int hundredths) const;
    /// The catalogue's, with what the person changed.
    Result<QList<CombinationAsk>> combinations() const;
    Result<> setCombination(const CombinationAsk &combination) const;
    Result<QList<StoredRate>> rates() const;
    Result<> setRate(Currency currency, const QString &rate) const;
    Result<> setWorth(const CompanyId &company, const QString &kind, const QString &amount) const;

    /// "Birth date, for example": one field for marketing, two years, one recipient, with every step.
    Result<Sum> example(const FieldPath &path) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
