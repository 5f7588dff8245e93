// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LetterShown.h"

#include "theme/Formats.h"
#include "words/RecordWords.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::LetterShown)
};

QString endOf(const LetterRow &row)
{
    if (row.state == LetterState::Sent || row.state == LetterState::Reminded)
        return Words::tr("%n day(s) left", nullptr, row.daysLeft);
    if (row.state == LetterState::Overdue)
        return Words::tr("%n day(s) over", nullptr, -row.daysLeft);
    return letterStateWord(row.state);
}

Role endRoleOf(LetterState state)
{
    switch (state) {
    case LetterState::Overdue:
        return Role::Refuses;
    case LetterState::Answered:
        return Role::Meets;
    case LetterState::Sent:
    case LetterState::Reminded:
        return Role::Text;
    case LetterState::Draft:
    case LetterState::Abandoned:
        break;
    }
    return Role::TextMuted;
}

QString whatOf(const LetterRow &row, const QLocale &locale)
{
    QString what = rightName(row.right);
    if (row.balance)
        what = Words::tr("%1 %2").arg(what, formatMoney(*row.balance, locale));
    if (row.reminders > 0 && !isOver(row))
        return Words::tr("%1, reminded").arg(what);
    if (row.state == LetterState::Overdue)
        return Words::tr("%1, reminder due").arg(what);
    return what;
}

QString datesOf(const LetterRow &row, const QDate &today, const QLocale &locale)
{
    const auto day = [&](const QDate &date) { return formatShortDate(date, today, locale); };
    switch (row.state) {
    case LetterState::Draft:
        return row.askWhetherSent ? Words::tr("%1 · did you send it?").arg(row.number)
                                  : Words::tr("%1 · not sent").arg(row.number);
    case LetterState::Sent:
        return Words::tr("sent %1 · due %2").arg(day(row.sent), day(row.due));
    case LetterState::Reminded:
        return Words::tr("reminded · due %1").arg(day(row.due));
    case LetterState::Overdue:
        return Words::tr("sent %1, was due %2").arg(day(row.sent), day(row.due));
    case LetterState::Answered:
        return Words::tr("%1, in %n day(s)", nullptr, int(row.sent.daysTo(row.closed))).arg(day(row.closed));
    case LetterState::Abandoned:
        return Words::tr("by you on %1").arg(day(row.closed));
    }
    return {};
}

} // namespace

bool isOver(const LetterRow &row)
{
    return !isOpen(row.state);
}

PaneRow shownLetter(const LetterRow &row, const QDate &today, const QLocale &locale)
{
    PaneRow shown;
    shown.id = row.id.toText();
    shown.title = row.companyName;
    shown.domain = row.domain;
    shown.end = endOf(row);
    shown.endRole = endRoleOf(row.state);
    shown.second = whatOf(row, locale);
    shown.secondMuted = false;
    shown.third = datesOf(row, today, locale);
    return shown;
}

QString letterTitle(const LetterRow &row)
{
    switch (row.right) {
    case LetterRight::Access:
        return Words::tr("Access, to %1").arg(row.companyName);
    case LetterRight::Erasure:
        return Words::tr("Erasure, to %1").arg(row.companyName);
    case LetterRight::Charge:
        return Words::tr("Charge to %1").arg(row.companyName);
    }
    return row.companyName;
}

QString letterLine(const LetterDetail &detail)
{
    QStringList parts{detail.row.number};
    if (detail.row.state == LetterState::Draft)
        parts.append(letterStateWord(detail.row.state));
    parts.append(letterLanguageName(detail.row.language));
    parts.append(detail.recipient.isEmpty() ? Words::tr("to be printed, no address is known")
                                            : Words::tr("by mail to %1").arg(detail.recipient));
    return parts.join(QStringLiteral(" · "));
}

QString letterLanguageName(const QString &language)
{
    if (language == QLatin1String("en"))
        return Words::tr("English");
    if (language == QLatin1String("de"))
        return Words::tr("German");
    return QLocale(language).nativeLanguageName();
}

QString lawArticle(LetterRight right)
{
    switch (right) {
    case LetterRight::Access:
        return Words::tr("Article 15 GDPR");
    case LetterRight::Erasure:
        return Words::tr("Article 17 GDPR");
    case LetterRight::Charge:
        break;
    }
    return {};
}

QString currencySign(const Money &amount, const QLocale &locale)
{
    const QString symbol = formatMoney(Money::zero(amount.currency()), locale);
    QString sign;
    for (const QChar each : symbol) {
        if (!each.isDigit() && !each.isSpace() && each != QChar(0x202f) && each != QChar(0xa0) &&
            !locale.decimalPoint().contains(each))
            sign.append(each);
    }
    return sign;
}

} // namespace fieldfare
