// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/Likeness.h"

#include <QString>

#include <optional>

namespace fieldfare {

/// A domain's name as a quick eye reads it, for telling others that could be taken for it. Numbers are
/// numbers: company10 and company11 are two names and not a slip. Short and common names resemble each other
/// by chance and count only when every letter looks the same.
class LookAlikes
{
public:
    /// `domain` is a registrable domain in punycode form.
    explicit LookAlikes(const QString &domain);

    /// How `other`, a registrable domain in punycode form, resembles this one; nothing for itself.
    std::optional<Likeness> likenessTo(const QString &other) const;

    /// The part of a domain that somebody chose, as a quick eye reads it.
    static QString foldedDomain(const QString &domain);
    /// A very fast look at a domain's folded form that lets through what likenessTo() would name, and little
    /// else.
    bool mayResembleFolded(const QString &folded) const;

    /// A fast look that lets through what likenessTo() would name, and little else.
    bool mayResemble(const QString &other) const;
    /// For a walk through domains in ascending order: from `domain` on, the next place at which one that may
    /// resemble could lie; empty where there is none. Names in punycode (xn--…) are not in the walk: they
    /// are few, and each must be looked at.
    QString nextPlace(const QString &domain) const;

private:
    struct Name
    {
        QString label;  ///< the part that somebody chose, in Unicode form, lower case
        QString ending; ///< "example", "co.uk"
        QString folded; ///< the label as a quick eye reads it
    };

    static Name nameOf(const QString &domain);
    std::optional<Likeness> oneLetterFrom(const Name &other) const;

    QString m_domain;
    Name m_name;
};

} // namespace fieldfare
