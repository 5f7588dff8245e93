// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QList>
#include <QMap>
#include <QString>
#include <QStringList>

namespace fieldfare {

/// Each is a member of "letters" in resources/letters/*.json.
enum class LetterKind { Access, Erasure, AccessReminder, ErasureReminder, Charge };

/// To whom: as an envelope has it.
struct LetterCompany
{
    QString name;
    QStringList addressLines; ///< below the name: department, street, town, country; may be empty
};

/// Something by which the company knows the person. Only what that company holds already.
struct LetterIdentifier
{
    QString label; ///< in the letter's language: "my e-mail address"
    QString value;
};

struct LetterPerson
{
    QString name;  ///< empty: the letter is signed by the address it is answered to
    QString place; ///< "Hamburg"; empty when unknown
    QString email; ///< where to answer
    QList<LetterIdentifier> identifiers;
};

enum class InBreach { Unknown, Yes, No };

/// A field that the company holds, in the letter's language.
struct LetterField
{
    QString field;
    QString howIKnow; ///< LetterWords::known() has the usual ones
    QString since;    ///< LetterWords::since()
    InBreach inBreach = InBreach::Unknown;
};

/// All that a letter says beside its template. Dates are the person's own days.
struct LetterFacts
{
    LetterKind kind = LetterKind::Access;
    LetterCompany company;
    LetterPerson person;
    QString number; ///< LetterNumber
    QDate date;
    QDate answerBy;       ///< Deadline
    QDate breachDate;     ///< invalid: no breach is the occasion
    QDate firstSent;      ///< of a reminder: when the first letter went out
    QDate firstAnswerDue; ///< of a reminder: when its answer was due
    QList<LetterField> held;
    bool invitation = false; ///< of a charge: how to ask properly is attached
    /// The person's own words by the place of the paragraph that they stand for, counted from 0 as letter and
    /// charge have them, the charge's last paragraph in its parts. Plain text.
    QMap<int, QString> wording;
};

} // namespace fieldfare
