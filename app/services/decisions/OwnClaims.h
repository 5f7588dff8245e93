// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "context/WalletContext.h"
#include "openid4vp/DcqlQuery.h"
#include "profile/Value.h"

#include <QHash>
#include <QList>
#include <QSet>

#include <optional>

#include <nlohmann/json_fwd.hpp>

namespace fieldfare {

/// What the person could say of themselves: their values by field, and what can be computed from them.
class OwnClaims
{
public:
    static Result<OwnClaims> read(const WalletContext &context);

    /// Those of the field itself, in the person's order; of a derived field computed ones, with the id of the
    /// value that they come from.
    QList<Value> valuesOf(const FieldPath &path) const;
    /// The one that is chosen, else the first; nothing where there is none.
    std::optional<Value> valueOf(const FieldPath &path, const QHash<FieldPath, ValueId> &chosen) const;
    /// Every field with one value as the claims of one credential: what is disclosed is copied from here.
    /// Contents that are JSON of another type than text are put in as that, except where OpenID Connect or
    /// the EU wallet have text: a postal code of digits is no number.
    nlohmann::json claims(const QHash<FieldPath, ValueId> &chosen) const;
    /// The same without what is computed, unless the query names it: an address as a whole has no part that
    /// nobody asked for. What a query is matched against.
    nlohmann::json claimsFor(const DcqlQuery &query, const QHash<FieldPath, ValueId> &chosen) const;

private:
    nlohmann::json claims(const QHash<FieldPath, ValueId> &chosen, const QSet<FieldPath> &leftOut) const;

    QHash<FieldPath, QList<Value>> m_values;
    QSet<FieldPath> m_computed; ///< those that have no value of their own
};

} // namespace fieldfare
