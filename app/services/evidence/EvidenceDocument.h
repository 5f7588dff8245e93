// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PdfDocument.h"
#include "rewards/StatementWords.h"

#include <QByteArray>
#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace fieldfare {

/// One file of the evidence, and what it proves: the name of its words.
struct EvidenceFile
{
    QString name;
    const char *proves;
    QByteArray content;
};

/// What the page tells of a broken promise.
struct BrokenPromise
{
    QString company; ///< as it calls itself
    QString domain;  ///< proven; empty where nothing is
    QString holder;  ///< the person, where their name is known
    QString terms;   ///< what was promised, in words
    QString offerId;
    QStringList purposes;
    QStringList gave; ///< the names of the fields
    QDate asked;
    QDate approved;
    const char *delivery; ///< the name of its words
    QDate due;
    QDate brokenSince;
    QDate today;
    QList<EvidenceFile> files;
};

/// The evidence as a page for people.
PdfDocument evidenceDocument(const BrokenPromise &promise, const StatementWords &words,
                             const QDateTime &created);

} // namespace fieldfare
