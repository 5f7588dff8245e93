// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"

namespace fieldfare::samples {

/// A clock that stands until a test moves it.
class FixedClock final : public Clock
{
public:
    explicit FixedClock(const QDateTime &at)
        : m_now(Instant::fromDateTime(at))
    {
    }
    Instant now() const override { return m_now; }
    void advance(int days) { advanceSeconds(std::int64_t(days) * 86'400); }
    void advanceSeconds(std::int64_t seconds) { m_now.microseconds += seconds * 1'000'000; }

private:
    Instant m_now;
};

/// 24 November 2026, 10:12: the day of the pictures.
inline QDateTime sampleDay()
{
    return QDateTime(QDate(2026, 11, 24), QTime(10, 12), Qt::UTC);
}

} // namespace fieldfare::samples
