// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Company.h"
#include "companies/LookAlikes.h"
#include "vault/Connection.h"

#include <QList>
#include <QString>

namespace fieldfare {

struct CompanyDomain
{
    QString domain;
    CompanyId company; ///< the one that has it, perhaps merged into another
};

/// The companies' domains that resemble one. Not by looking at each: the walk leaps through the ordered list
/// from one place where a likeness could lie to the next, so that a hundred thousand companies cost little
/// more than a hundred.
Result<QList<CompanyDomain>> domainsResembling(Connection &connection, const LookAlikes &name);

} // namespace fieldfare
