// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Blocks.h"
#include "receipts/ConsentRecord.h"
#include "receipts/ReceiptWords.h"

#include <QList>
#include <QString>

namespace fieldfare {

class Purposes;

/// A text from outside as a page may have it: one line, no character that turns the order of letters or
/// cannot be seen, at most so many letters, nothing in it that counts as markup.
QString printable(const QString &text, qsizetype most = 80);

/// What a receipt says in words: markup for the page, in the record's language. Only from the record.
class ReceiptSentences
{
public:
    ReceiptSentences(const ConsentRecord &record, const ReceiptWords &words, const Purposes &purposes);

    /// "**Approved** on 24 November 2026. Maren Voss shares …"
    QString outcome() const;
    PrintIcon outcomeIcon() const;
    Tone outcomeTone() const;

    QString company() const; ///< as it calls itself
    QString proof() const;   ///< "Domain proven: shop.example"
    bool isByHand() const;
    QString askedCaption() const;
    QString givenLabel() const;
    QString givenCaption() const;
    /// What the figure at the right is: paid, or what is only promised.
    std::optional<Money> givenFigure() const;
    /// What the figure at the left is: the asks, or what the counter-offer named.
    std::optional<Money> askedFigure() const;

    /// Fields in the table: those that are shared, or all that were asked where none is.
    QList<RecordedField> listed() const;
    QString notShared() const; ///< the rest, a sentence; empty for none
    QString fieldsCount() const;

    QList<FactList::Fact> terms() const; ///< purpose, basis, how long, who else, what was told
    QList<FactList::Fact> steps() const;
    QString atTheEnd() const; ///< what can be done now

    /// The company signed a request, and its hash is here: so the request belongs into the file.
    bool hasRequest() const;
    /// And it is proven whose it was.
    bool hasOffer() const { return hasRequest() && m_record.proven; }
    bool hasGrant() const { return !m_record.grant.isEmpty(); }
    bool isGiven() const;

private:
    QString money(const Money &amount) const;
    QString inReturn(bool signedNothing) const;
    QString period() const;
    QString gives() const;
    qsizetype countShared() const;

    const ConsentRecord &m_record;
    const ReceiptWords &m_words;
    const Purposes &m_purposes;
};

} // namespace fieldfare
