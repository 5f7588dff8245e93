// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

/// How one domain resembles another.
enum class Likeness {
    Letters,   ///< the same to a quick eye: 0 for o, rn for m, a hyphen more, another script
    OneLetter, ///< one letter more, less, changed, or two swapped
    Ending,    ///< the same name under another ending (.com for .de)
    Inside     ///< the other's whole domain begins the host: shop.example.elsewhere.test
};

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
    using Row = QList<int>; ///< for each length of the folded name, the edits that lead there

    static Name nameOf(const QString &domain);
    Row firstRow() const;
    Row nextRow(const QString &text, const QList<Row> &rows) const;
    bool isOpen(const QString &text, const QList<Row> &rows) const;
    QString placeAfter(const QString &domain, qsizetype length, QList<Row> &rows) const;
    std::optional<Likeness> oneLetterFrom(const Name &other) const;

    QString m_domain;
    Name m_name;
};

} // namespace fieldfare
