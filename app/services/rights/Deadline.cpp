// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/Deadline.h"

namespace fieldfare::deadline {

namespace {

constexpr int kReminderDays = 14;

QDate onWorkingDay(QDate end)
{
    if (end.dayOfWeek() == Qt::Saturday)
        return end.addDays(2);
    return end.dayOfWeek() == Qt::Sunday ? end.addDays(1) : end;
}

} // namespace

QDate answerDue(QDate received)
{
    return onWorkingDay(received.addMonths(1));
}

QDate extendedDue(QDate received)
{
    return onWorkingDay(received.addMonths(3));
}

QDate reminderDue(QDate sent)
{
    return onWorkingDay(sent.addDays(kReminderDays));
}

qint64 daysLeft(QDate today, QDate due)
{
    return today.daysTo(due);
}

} // namespace fieldfare::deadline
