// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "net/PublicAddress.h"

#include <algorithm>
#include <array>
#include <utility>

namespace fieldfare {

namespace {

struct Range
{
    const char *network;
    int bits;
};

constexpr std::array kSpecial4{Range{"0.0.0.0", 8},      Range{"10.0.0.0", 8},     Range{"100.64.0.0", 10},
                               Range{"127.0.0.0", 8},    Range{"169.254.0.0", 16}, Range{"172.16.0.0", 12},
                               Range{"192.0.0.0", 24},   Range{"192.0.2.0", 24},   Range{"192.88.99.0", 24},
                               Range{"192.168.0.0", 16}, Range{"198.18.0.0", 15},  Range{"198.51.100.0", 24},
                               Range{"203.0.113.0", 24}, Range{"224.0.0.0", 4},    Range{"240.0.0.0", 4}};

// Within 2000::/3, the only range of IPv6 that is given out: Teredo and other protocols' own, documentation,
// 6to4 (which has an IPv4 address in it).
constexpr std::array kSpecial6{Range{"2001::", 23}, Range{"2001:db8::", 32}, Range{"2002::", 16},
                               Range{"3fff::", 20}};

bool isIn(const QHostAddress &address, const Range &range)
{
    return address.isInSubnet(QHostAddress(QString::fromLatin1(range.network)), range.bits);
}

bool isPublic4(const QHostAddress &address)
{
    return std::ranges::none_of(kSpecial4, [&address](const Range &range) { return isIn(address, range); });
}

/// The IPv4 address in the last four bytes.
QHostAddress embedded4(const QHostAddress &address)
{
    const Q_IPV6ADDR bytes = address.toIPv6Address();
    return QHostAddress(quint32(bytes[12]) << 24 | quint32(bytes[13]) << 16 | quint32(bytes[14]) << 8 |
                        quint32(bytes[15]));
}

} // namespace

bool isPublicAddress(const QHostAddress &address)
{
    if (address.protocol() == QAbstractSocket::IPv4Protocol)
        return isPublic4(address);
    if (address.protocol() != QAbstractSocket::IPv6Protocol || !address.scopeId().isEmpty())
        return false;
    // Mapped addresses, and NAT64, by which a network without IPv4 reaches the old internet.
    if (isIn(address, {"::ffff:0:0", 96}) || isIn(address, {"64:ff9b::", 96}))
        return isPublic4(embedded4(address));
    return isIn(address, {"2000::", 3}) &&
           std::ranges::none_of(kSpecial6, [&address](const Range &range) { return isIn(address, range); });
}

} // namespace fieldfare
