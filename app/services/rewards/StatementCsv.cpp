// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/StatementCsv.h"

namespace fieldfare {

namespace {

/// What begins a formula, in ASCII and in its full-width forms.
constexpr QStringView kFormula = u"=+-@\t\r\n\uff1d\uff0b\uff0d\uff20|";

class StatementRows
{
public:
    StatementRows() { m_bytes = "account,day,entry,company,reward,quantity,amount,balance\r\n"; }

    void add(const StatementAccount &account, const Period &period)
    {
        m_account = account.unit.currency ? account.unit.currency->code() : accountKindName(account.unit);
        if (!account.unit.company.isEmpty())
            m_account += u' ' + account.unit.company;
        row(period.from, QStringLiteral("opening"), {}, {}, {}, {}, account.text(account.opening));
        for (const StatementLine &line : account.lines)
            row(line.day, rewardEntryKindName(line.kind), line.company, line.terms, quantity(line.quantity),
                account.text(line.amount), account.text(line.balance));
        row(period.to, QStringLiteral("closing"), {}, {}, {}, {}, account.text(account.closing));
        for (const StatementRest &rest : account.promised)
            row(rest.brokenSince.isValid() ? rest.brokenSince : rest.until,
                rewardEntryKindName(rest.brokenSince.isValid() ? RewardEntryKind::Broken
                                                               : RewardEntryKind::Promised),
                rest.company, rest.terms, quantity(rest.quantity), account.text(rest.amount), {});
    }
    QByteArray bytes() const { return m_bytes; }

private:
    static QString quantity(const Quantity &quantity)
    {
        return quantity.currency ? Money(quantity.count, *quantity.currency).toText()
                                 : QString::number(quantity.count);
    }

    void row(QDate day, const QString &entry, const QString &company, const QString &terms,
             const QString &quantity, const QString &amount, const QString &balance)
    {
        const QStringList cells{csvText(m_account),
                                day.toString(Qt::ISODate),
                                entry,
                                csvText(company),
                                csvText(terms),
                                quantity,
                                amount,
                                balance};
        m_bytes += cells.join(u',').toUtf8() + "\r\n";
    }

    QString m_account;
    QByteArray m_bytes;
};

} // namespace

QString csvText(const QString &text)
{
    QString safe = text;
    // Spreadsheets pass over spaces before they look.
    const QString seen = text.trimmed();
    const bool isFormula = (!text.isEmpty() && kFormula.contains(text.front())) ||
                           (!seen.isEmpty() && kFormula.contains(seen.front()));
    if (isFormula)
        safe.prepend(u'\'');
    safe.replace(u'"', QStringLiteral("\"\""));
    return u'"' + safe + u'"';
}

QByteArray statementCsv(const RewardStatement &statement)
{
    StatementRows rows;
    for (const StatementAccount &account : statement.accounts)
        rows.add(account, statement.period);
    return rows.bytes();
}

} // namespace fieldfare
