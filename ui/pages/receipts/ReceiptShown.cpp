// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptShown.h"

#include "receipts/ReceiptDocument.h"
#include "receipts/ReceiptTerms.h"
#include "theme/Formats.h"
#include "words/ErrorWords.h"
#include "words/OutcomeWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::ReceiptsPage)
};

bool isGiven(ReceiptEvent event)
{
    return event == ReceiptEvent::Given || event == ReceiptEvent::Granted;
}

/// What was paid for it, where something was.
QString worthOf(const ReceiptRow &row, const QLocale &locale)
{
    if (!isGiven(row.event))
        return {};
    if (row.paid && !row.paid->isZero())
        return formatMoney(*row.paid, locale);
    return row.promised && !row.promised->isZero() ? Words::tr("promised") : QString();
}

} // namespace

PaneRow shownReceipt(const ReceiptRow &row, const QDate &today, const QLocale &locale)
{
    PaneRow shown;
    shown.id = row.id.toText();
    shown.title = row.name;
    shown.domain = row.domain;
    shown.end = worthOf(row, locale);
    shown.endStrong = isGiven(row.event) && row.paid && !row.paid->isZero();
    shown.endRole = shown.endStrong ? Role::Text : Role::TextMuted;
    shown.second = outcomeWords(row, row.counter ? formatMoney(*row.counter, locale) : QString());
    shown.secondEnd = formatShortDate(row.at.localDate(), today, locale);
    return shown;
}

QString receiptTitle(const ReceiptId &id)
{
    return Words::tr("Receipt %1").arg(receiptNumber(id));
}

QString timeLeft(const ReceiptRow &row, const QDate &today)
{
    const QString fields = Words::tr("%n field(s)", nullptr, row.fields);
    if (!row.runsUntil.isValid())
        return fields;
    const qint64 days = today.daysTo(row.runsUntil);
    constexpr int daysOfYear = 365;
    constexpr int daysOfMonth = 30;
    QString left;
    if (days >= 2 * daysOfYear)
        left = Words::tr("%n year(s) left", nullptr, int(days / daysOfYear));
    else if (days >= 3 * daysOfMonth)
        left = Words::tr("%n month(s) left", nullptr, int(days / daysOfMonth));
    else
        left = Words::tr("%n day(s) left", nullptr, int(days));
    return Words::tr("%1, %2").arg(left, fields);
}

QList<ShownLevel> shownLevels(const ReceiptVerdict &verdict, const QLocale &locale)
{
    const bool self = verdict.level >= ProofLevel::SelfConsistent;
    const bool offer = verdict.level >= ProofLevel::OfferProven;
    const bool grant = verdict.level >= ProofLevel::GrantProven;
    QString asked;
    if (verdict.record)
        asked = formatDate(askedAt(*verdict.record).localDate(), locale);
    const bool byHand = verdict.record && verdict.record->clientId.isEmpty();
    const bool nothingGiven =
        verdict.record && !isGiven(verdict.record->event) && verdict.record->event != ReceiptEvent::Withdrawn;
    return {{self, levelWord(ProofLevel::SelfConsistent),
             self ? Words::tr("The signature fits the key inside. Anyone could have made that much.")
                  : Words::tr("The file does not hold together.")},
            {offer, levelWord(ProofLevel::OfferProven),
             offer ? Words::tr("Their signed request is inside, the chain was valid on %1, its hash is in "
                               "the receipt.")
                         .arg(asked)
             : byHand ? Words::tr("Written down by hand: no company signed it.")
                      : Words::tr("Not shown by this file.")},
            {grant, levelWord(ProofLevel::GrantProven),
             grant          ? Words::tr("%1 signed that it got exactly this answer.").arg(verdict.signer)
             : nothingGiven ? Words::tr("Nothing was given, so nothing was granted.")
                            : Words::tr("They have not signed that they got it.")}};
}

QPair<QString, QString> verdictSentence(const ReceiptVerdict &verdict)
{
    if (!verdict.problems.isEmpty()) {
        const ErrorWords words = wordsFor(verdict.problems.first());
        return {words.happened, words.meaning};
    }
    const QString lead = levelWord(verdict.level) + u'.';
    return {lead, verdict.format == ReceiptFormat::Pdf ? Words::tr("The page fits the attachment.")
                                                       : Words::tr("Nothing is wrong with it.")};
}

QString exportTimeLeft(qint64 elapsedMs, qint64 done, qint64 total)
{
    constexpr qint64 tooEarly = 500;
    if (elapsedMs < tooEarly || done <= 0 || total <= done)
        return Words::tr("%1 saved").arg(done);
    const int seconds = int((elapsedMs * (total - done) / done + 999) / 1000);
    return Words::tr("%1 saved, about %2 s left").arg(done).arg(seconds);
}

} // namespace fieldfare
