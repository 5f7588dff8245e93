// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "words/OutcomeWords.h"

#include <QCoreApplication>
#include <QHash>

namespace fieldfare {

namespace {

struct OutcomeTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::OutcomeWords)
};

/// What can be told as the reason of a decline (Decisions.h, declineReasons).
QString reasonWord(const QString &reason)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("price"), QT_TRANSLATE_NOOP("fieldfare::OutcomeWords", "price")},
        {QStringLiteral("purpose"), QT_TRANSLATE_NOOP("fieldfare::OutcomeWords", "purpose")},
        {QStringLiteral("recipient"), QT_TRANSLATE_NOOP("fieldfare::OutcomeWords", "recipient")},
        {QStringLiteral("retention"), QT_TRANSLATE_NOOP("fieldfare::OutcomeWords", "retention")},
        {QStringLiteral("identity"), QT_TRANSLATE_NOOP("fieldfare::OutcomeWords", "who asks")},
        {QStringLiteral("breach"), QT_TRANSLATE_NOOP("fieldfare::OutcomeWords", "breach")},
        {QStringLiteral("other"), QT_TRANSLATE_NOOP("fieldfare::OutcomeWords", "another reason")}};
    const char *word = words.value(reason, nullptr);
    return word ? OutcomeTexts::tr(word) : reason;
}

} // namespace

QString eventWord(ReceiptEvent event)
{
    switch (event) {
    case ReceiptEvent::Given:
        return OutcomeTexts::tr("Approved");
    case ReceiptEvent::Refused:
        return OutcomeTexts::tr("Declined");
    case ReceiptEvent::Countered:
        return OutcomeTexts::tr("Countered");
    case ReceiptEvent::Withdrawn:
        return OutcomeTexts::tr("Withdrawn");
    case ReceiptEvent::Granted:
        return OutcomeTexts::tr("Granted");
    }
    return {};
}

QString outcomeWords(const ReceiptRow &row, const QString &counter)
{
    switch (row.event) {
    case ReceiptEvent::Given:
        return OutcomeTexts::tr("Approved, %n field(s)", nullptr, row.fields);
    case ReceiptEvent::Granted:
        return OutcomeTexts::tr("Granted, %n field(s)", nullptr, row.fields);
    case ReceiptEvent::Refused:
        if (!row.sent)
            return OutcomeTexts::tr("Declined, not sent");
        return row.reason.isEmpty() ? OutcomeTexts::tr("Declined")
                                    : OutcomeTexts::tr("Declined: %1").arg(reasonWord(row.reason));
    case ReceiptEvent::Countered:
        return counter.isEmpty() ? OutcomeTexts::tr("Countered")
                                 : OutcomeTexts::tr("Countered at %1").arg(counter);
    case ReceiptEvent::Withdrawn:
        return OutcomeTexts::tr("Withdrawn");
    }
    return {};
}

QString levelWord(ProofLevel level)
{
    switch (level) {
    case ProofLevel::Nothing:
        return OutcomeTexts::tr("Nothing is proven");
    case ProofLevel::SelfConsistent:
        return OutcomeTexts::tr("Self-consistent");
    case ProofLevel::OfferProven:
        return OutcomeTexts::tr("Offer proven");
    case ProofLevel::GrantProven:
        return OutcomeTexts::tr("Grant proven");
    }
    return {};
}

} // namespace fieldfare
