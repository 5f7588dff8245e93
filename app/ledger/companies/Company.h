// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Id.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace fieldfare {

using CompanyId = Id<struct CompanyTag>;

enum class ContactKind { Email, Webform, Address, DeleteUrl };

/// A way to reach a company about privacy. An Address has its lines separated by newlines.
struct Contact
{
    ContactKind kind = ContactKind::Email;
    QString value;
    friend bool operator==(const Contact &, const Contact &) = default;
};

/// An organisation that holds or asks (GDPR: controller), known by its domains.
struct Company
{
    CompanyId id;
    QString name;
    QString country;     ///< ISO 3166-1 alpha-2, empty when unknown
    QStringList domains; ///< registrable domains in punycode form, the main one first
    QList<Contact> contacts;
    friend bool operator==(const Company &, const Company &) = default;
};

} // namespace fieldfare
