// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/HostDisplay.h"

#include <QString>

#include <optional>

namespace fieldfare {

enum class HostKind {
    Domain,           ///< a public name: `host` is it, in punycode form
    IpAddress,        ///< IPv4 or IPv6, in any spelling that a browser takes
    OwnNetwork,       ///< localhost, a name with no dot, .local, .lan, .home.arpa, .internal, a router's name
    AppWithoutDomain, ///< android://…@package/, androidapp://, iosapp://: a package name proves no domain
    None              ///< no address of a network host at all
};

struct HostName
{
    HostKind kind = HostKind::None;
    QString host; ///< lower case, punycode form; set for Domain only
};

/// What a web address, or a host typed without a scheme, points at.
HostName classifyHost(const QString &hostOrUrl);

/// The domain that somebody registered, lower case, in punycode form: "https://Login.Shop.co.uk/x" gives
/// "shop.co.uk". Private suffixes count (foo.github.io is its own), while the operator of a private suffix
/// is known by the suffix itself (github.io). Nothing for anything but HostKind::Domain, and for a public
/// suffix (co.uk). Punycode by QUrl (UTS 46, non-transitional), suffixes by libpsl.
std::optional<QString> registrableDomain(const QString &hostOrUrl);

/// Whether the text is, as a whole, a host name under a known top-level domain ("booking.com", but neither
/// "Dr. Who" nor "notes.tex"), or a web address.
bool isWebHost(const QString &text);

} // namespace fieldfare
