// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

namespace fieldfare {

/// The clock of GDPR Article 12(3), counted as Regulation (EEC, Euratom) 1182/71 counts months: to the same
/// day of the next month, or to that month's last day where it has no such day; an end on a Saturday or
/// Sunday moves to Monday. Public holidays move it too, but differ by country and place: they are not counted
/// here, so that a company may have a day or two more than this says.
namespace deadline {

/// When the answer to a letter that arrived on `received` is due.
QDate answerDue(QDate received);
/// The latest day when the company has said, within the first month, that it needs two months more.
QDate extendedDue(QDate received);
/// A fortnight to answer a reminder; no law sets this one.
QDate reminderDue(QDate sent);
/// Negative when the day has passed.
qint64 daysLeft(QDate today, QDate due);

} // namespace deadline
} // namespace fieldfare
