// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "vault/RoomyCache.h"

#include <string>

namespace fieldfare {

// Without that room the work is slow and just as right: what these say is of no matter.

RoomyCache::RoomyCache(Connection &connection, int megabytes)
    : m_connection(connection)
{
    (void)m_connection.execute(("PRAGMA cache_size = -" + std::to_string(megabytes * 1024)).c_str());
}

RoomyCache::~RoomyCache()
{
    (void)m_connection.execute("PRAGMA cache_size = -2000; PRAGMA shrink_memory");
}

} // namespace fieldfare
