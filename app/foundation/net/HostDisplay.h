// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace fieldfare {

/// A host as the person must see it before anything is fetched from it.
struct HostDisplay
{
    QString ace;     ///< lower case, in punycode form: what is connected to
    QString unicode; ///< the same name in Unicode form; equal to `ace` for a plain one
    /// A label could pass for another name: scripts mixed, Cyrillic or Greek that reads as Latin, or letters
    /// that are not seen. Show `ace`, and say so.
    bool isLookAlike = false;
    friend bool operator==(const HostDisplay &, const HostDisplay &) = default;
};

/// `ace` is a host in lower case and punycode form, as QUrl::host(QUrl::FullyEncoded) gives it.
HostDisplay hostDisplay(const QString &ace);

/// For people: the Unicode form, unless a label could pass for another (scripts mixed, or Cyrillic or Greek
/// that reads as Latin), which stays in punycode form.
QString displayDomain(const QString &ace);

} // namespace fieldfare
