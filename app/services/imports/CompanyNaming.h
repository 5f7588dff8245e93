// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/Company.h"
#include "context/Facts.h"

#include <QHash>
#include <QString>

namespace fieldfare {

/// Who stands behind a domain: the directory's record where it knows the domain, else the name that a breach
/// list gives it, else the domain itself. The same for every export, whatever its items are titled.
class CompanyNaming
{
public:
    explicit CompanyNaming(const Facts &facts);

    /// A new company for the domain, which comes first among its domains; the id is null.
    Company companyFor(const QString &domain) const;
    /// The same text for all domains of one company.
    QString keyFor(const QString &domain) const;
    QString nameFor(const QString &domain) const;

private:
    const Directory &m_directory;
    QHash<QString, QString> m_breachTitles;
};

} // namespace fieldfare
