// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "mydata/MyData.h"
#include "pricing/BaseAsk.h"

#include <functional>

namespace fieldfare {

/// What a person changes in My data, each with the way back. Asks are only ever added, so the way back of a
/// price sets what counted before; the history shows both.
class MyDataEdits
{
public:
    explicit MyDataEdits(const WalletContext &context)
        : m_context(context)
    {
    }

    Result<> setAsk(const Ask &ask);
    /// `isKnown`: the field has that content already, so that nothing is taken back.
    Result<> addValue(const Value &value, bool isKnown);
    Result<> changeValue(const Value &former, const Value &value);
    Result<> withdrawValue(const Value &value);
    Result<> setFactor(Factor factor, int hundredths);
    Result<> setCombinations(const QList<CombinationAsk> &changed);
    Result<> applyPreset(PricePreset preset);

    bool canUndo() const { return !m_ways.isEmpty(); }
    /// Takes back the newest change; not for nothing left (canUndo).
    Result<> undo();

private:
    using Way = std::function<Result<>(const MyData &)>;
    Result<> done(const Result<> &result, Way back);
    /// What counts for an ask's field, company and purpose now.
    Result<std::optional<Money>> counting(const Ask &ask) const;

    const WalletContext &m_context;
    QList<Way> m_ways; ///< the newest last
};

} // namespace fieldfare
