// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "vault/Connection.h"

namespace fieldfare {

/// More room for pages while it lives, for work that goes to and fro in large indexes: with SQLite's own two
/// megabytes each page would be decrypted, and in a transaction encrypted, again and again. Given back at the
/// end. It must outlive the transaction that it is for.
class RoomyCache
{
public:
    RoomyCache(Connection &connection, int megabytes);
    ~RoomyCache();
    RoomyCache(const RoomyCache &) = delete;
    RoomyCache &operator=(const RoomyCache &) = delete;

private:
    Connection &m_connection;
};

} // namespace fieldfare
