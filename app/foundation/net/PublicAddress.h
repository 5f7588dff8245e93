// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHostAddress>

namespace fieldfare {

/// Whether an address belongs to the internet at large: not to this computer, its network, a link, a group of
/// receivers or a reserved range (IANA's special-purpose registries), also not when an IPv4 address of that
/// kind is wrapped in an IPv6 one.
bool isPublicAddress(const QHostAddress &address);

} // namespace fieldfare
