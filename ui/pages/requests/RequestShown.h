// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PaneList.h"
#include "decisions/Review.h"
#include "theme/Tokens.h"

#include <QLocale>
#include <QString>

namespace fieldfare {

/// A company's text without what is not seen: directions, controls, line breaks. It can then turn round
/// nothing that stands beside it.
QString harmless(const QString &text);

/// What an offer comes to, in a word with its icon.
struct ShownVerdict
{
    QString icon;
    QString words;
    Role role = Role::TextMuted;
};
/// For a row: "3.40 short", "meets".
ShownVerdict shortVerdict(Verdict verdict, const Money &shortBy, const QLocale &locale);
/// For the card: "€ 3.40 below your ask", "Phone number is never for sale".
ShownVerdict wholeVerdict(const RequestReview &review, const QLocale &locale);

/// In which of the list's views a request stands.
enum class RequestPlace { Open, Waiting, Answered };
RequestPlace placeOf(const RequestRow &row);
/// The row of the list. `unread`: it was never opened.
PaneRow shownRow(const RequestRow &row, const WalletContext &context, const QLocale &locale, bool unread);

/// "Domain proven", "Unproven", "Your own word", with icon and colour.
ShownVerdict shownProof(Proof proof, RequestState state);
/// What is proven, or where the answer would go.
QString proofDetail(const RequestReview &review);

/// One line of what they do with the data.
struct Fact
{
    QString label;
    QString what;
    QString more;   ///< muted
    QString factor; ///< "× 1.5"
};
/// "Sale" of "Sale, or not said": which of the two it is, is said beside it.
QString classWord(PurposeClass purposeClass, const WalletContext &context);
/// The name of an ISO 3166 country, or the code where there is none.
QString countryName(const QString &code);
QList<Fact> shownFacts(const RequestReview &review, const WalletContext &context, const QLocale &locale);

/// "Received today 09:14" and "Offer ends 30 Nov 2026".
QString shownArrival(const RequestReview &review, const WalletContext &context, const QLocale &locale);
QString shownEnd(const RequestReview &review, const QLocale &locale);

/// "today 09:14", "22 Nov": inside a sentence.
QString momentInside(const QDateTime &moment, const QDateTime &now, const QLocale &locale);

/// An instant's day and time in the person's own zone.
QDateTime localTime(Instant instant);

} // namespace fieldfare
