// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Money.h"
#include "companies/Holding.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace fieldfare {

using LetterId = Id<struct LetterTag>;
using LetterEventId = Id<struct LetterEventTag>;
using AttachmentId = Id<struct AttachmentTag>;

/// What a letter asks for: "charge" is a letter with lines.
enum class LetterRight { Access, Erasure, Charge };

/// What happened to a letter. The numbers are stored: never renumber.
enum class LetterEventKind {
    Drafted = 0,
    Opened = 1,
    Sent = 2,
    NotSent = 3,
    Reminded = 4,
    Came = 5,
    Answered = 6,
    Abandoned = 7
};

/// Where it stands, from its events and today's date.
enum class LetterState { Draft, Sent, Reminded, Overdue, Answered, Abandoned };

struct LetterEvent
{
    LetterEventId id;
    LetterId letter;
    LetterEventKind kind = LetterEventKind::Drafted;
    Instant at; ///< when it was recorded
    QDate day;  ///< the day that counts: of sending, of the answer
    QString note;
    AttachmentId attachment; ///< null when nothing was kept with it
};

/// One line of a charge. No amount: the field is "never", which only erasing settles.
struct StoredChargeLine
{
    HoldingId holding;
    std::optional<Money> amount;
    QString sum; ///< what made the amount, as the charge wrote it
};

/// A rights request with its legal deadline.
struct Letter
{
    LetterId id;
    CompanyId company;
    LetterRight right = LetterRight::Access;
    QString law;               ///< "gdpr"
    QString language;          ///< "en", "de"
    QString number;            ///< "HM-2026-3": counts per company and year, says nothing of other letters
    QString content;           ///< the letter's facts as they were when it was drafted, as JSON
    QList<LetterEvent> events; ///< oldest first
    friend bool operator==(const Letter &a, const Letter &b) { return a.id == b.id; }
};

struct Attachment
{
    AttachmentId id;
    QString name;
    QByteArray content;
};

/// The stored words of a right: "access", "erasure", "charge".
QString rightWord(LetterRight right);
std::optional<LetterRight> rightFromWord(const QString &word);

/// The day of sending (of the last reminder for `reminded`), invalid when it was not sent.
QDate sentOn(const Letter &letter);
/// Open letters are drafts and those that wait for an answer.
bool isOpen(LetterState state);

} // namespace fieldfare
