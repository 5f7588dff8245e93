// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "companies/Company.h"

#include <QByteArray>
#include <QHash>
#include <QList>

namespace fieldfare {

/// The companies that the program knows: names, countries and privacy contacts by domain
/// (resources/directory.json).
class Directory
{
public:
    static Result<Directory> fromJson(const QByteArray &json);

    /// A record with that registrable domain; its id is null. Nothing when the domain is not known.
    const Company *byDomain(const QString &domain) const;
    qsizetype size() const { return m_companies.size(); }
    const QList<Company> &companies() const { return m_companies; }
    /// Every domain of every company, in the form in which names are compared (see LookAlikes).
    struct Listed
    {
        QString domain;
        QString folded;
        qsizetype company; ///< in companies()
    };
    const QList<Listed> &domains() const { return m_domains; }

private:
    QList<Company> m_companies;
    QHash<QString, qsizetype> m_byDomain;
    QList<Listed> m_domains;
};

} // namespace fieldfare
