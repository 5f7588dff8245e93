// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pricing/PriceStore.h"

namespace fieldfare {

namespace {

Result<Ask> readAsk(const Statement &row)
{
    Ask ask;
    ask.path = FieldPath::fromJsonText(row.text(0)).value_or(FieldPath());
    if (!row.isNull(1))
        ask.company = row.id<CompanyId>(1);
    if (!row.isNull(2))
        ask.purposeClass = purposeClassFromName(row.text(2));
    const Result<Currency> currency = Currency::fromCode(row.text(4));
    if (!currency)
        return failure(currency.error());
    if (!row.isNull(3))
        ask.amount = Money(row.integer(3), *currency);
    ask.at = row.instant(5);
    return ask;
}

Result<QList<Ask>> readAsks(Statement &select)
{
    QList<Ask> list;
    while (select.step()) {
        const Result<Ask> ask = readAsk(select);
        if (!ask)
            return failure(ask.error());
        list.append(*ask);
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

QString membersText(const QList<FieldPath> &members)
{
    QStringList lines;
    for (const FieldPath &path : members)
        lines.append(path.toJsonText());
    lines.sort();
    return lines.join(u'\n');
}

} // namespace

Result<AskBook> PriceStore::asks(Currency currency) const
{
    Statement select =
        m_connection.prepare("SELECT path, company_id, purpose_class, amount, currency, at FROM ask "
                             "WHERE currency = ?1 ORDER BY at, rowid");
    select.bind(1, currency.code());
    const Result<QList<Ask>> list = readAsks(select);
    if (!list)
        return failure(list.error());
    AskBook book(currency);
    for (const Ask &ask : *list) {
        const Result<> added = book.add(ask);
        if (!added)
            return failure(added.error());
    }
    return book;
}

Result<QList<Ask>> PriceStore::history(const FieldPath &path) const
{
    Statement select =
        m_connection.prepare("SELECT path, company_id, purpose_class, amount, currency, at FROM ask "
                             "WHERE path = ?1 AND company_id IS NULL AND purpose_class IS NULL "
                             "ORDER BY at, rowid");
    select.bind(1, path.toJsonText());
    return readAsks(select);
}

Result<QList<Ask>> PriceStore::specific(const FieldPath &path) const
{
    Statement select = m_connection.prepare(
        "SELECT path, company_id, purpose_class, amount, currency, max(at) FROM ask "
        "WHERE path = ?1 AND (company_id IS NOT NULL OR purpose_class IS NOT NULL) "
        "GROUP BY ifnull(company_id, x''), ifnull(purpose_class, '') ORDER BY max(at) DESC");
    select.bind(1, path.toJsonText());
    return readAsks(select);
}

Result<Factors> PriceStore::factors() const
{
    Statement select = m_connection.prepare("SELECT name, hundredths FROM factor");
    Factors factors;
    while (select.step()) {
        if (const std::optional<Factor> factor = factorFromName(select.text(0)))
            factors.set(*factor, select.number(1));
    }
    if (!select.ok())
        return failure(select.error());
    return factors;
}

Result<QList<StoredCombination>> PriceStore::combinations() const
{
    Statement select =
        m_connection.prepare("SELECT members, amount, currency FROM combination ORDER BY members");
    QList<StoredCombination> list;
    while (select.step()) {
        const Result<Currency> currency = Currency::fromCode(select.text(2));
        if (!currency)
            return failure(currency.error());
        StoredCombination combination{{}, Money(select.integer(1), *currency)};
        for (const QString &line : select.text(0).split(u'\n'))
            combination.members.append(FieldPath::fromJsonText(line).value_or(FieldPath()));
        list.append(combination);
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<QList<StoredRate>> PriceStore::rates() const
{
    Statement select = m_connection.prepare("SELECT currency, rate, changed_at FROM rate ORDER BY currency");
    QList<StoredRate> list;
    while (select.step()) {
        const Result<Currency> currency = Currency::fromCode(select.text(0));
        if (!currency)
            return failure(currency.error());
        list.append({*currency, select.text(1), select.instant(2)});
    }
    if (!select.ok())
        return failure(select.error());
    return list;
}

Result<QHash<QString, QString>> PriceStore::worth(const CompanyId &company) const
{
    Statement select = m_connection.prepare("SELECT kind, amount FROM worth WHERE company_id = ?1");
    select.bind(1, company);
    QHash<QString, QString> amounts;
    while (select.step())
        amounts.insert(select.text(0), select.text(1));
    if (!select.ok())
        return failure(select.error());
    return amounts;
}

Result<> PriceStore::addAsk(Transaction &transaction, const Ask &ask, Currency currency)
{
    Statement insert =
        transaction.prepare("INSERT INTO ask (id, path, company_id, purpose_class, amount, currency, "
                            "at, copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, Id<struct AskTag>::random()).bind(2, ask.path.toJsonText());
    insert.bind(3, ask.company.value_or(CompanyId()));
    if (ask.purposeClass)
        insert.bind(4, purposeClassName(*ask.purposeClass));
    if (ask.amount)
        insert.bind(5, ask.amount->minorUnits());
    return insert.bind(6, currency.code()).bind(7, ask.at).bind(8, transaction.copyId()).run();
}

Result<> PriceStore::setFactor(Transaction &transaction, Factor factor, int hundredths)
{
    Statement insert = transaction.prepare("INSERT INTO factor (name, hundredths, changed_at, copy_id) "
                                           "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (name) DO UPDATE "
                                           "SET hundredths = ?2, changed_at = ?3, copy_id = ?4");
    insert.bind(1, factorName(factor)).bind(2, hundredths);
    return insert.bind(3, transaction.nextChange()).bind(4, transaction.copyId()).run();
}

Result<> PriceStore::setCombination(Transaction &transaction, const StoredCombination &combination)
{
    Statement insert =
        transaction.prepare("INSERT INTO combination (members, amount, currency, changed_at, copy_id) "
                            "VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT (members) DO UPDATE "
                            "SET amount = ?2, currency = ?3, changed_at = ?4, copy_id = ?5");
    insert.bind(1, membersText(combination.members)).bind(2, combination.amount.minorUnits());
    insert.bind(3, combination.amount.currency().code());
    return insert.bind(4, transaction.nextChange()).bind(5, transaction.copyId()).run();
}

Result<> PriceStore::setRate(Transaction &transaction, Currency currency, const QString &rate)
{
    Statement insert = transaction.prepare("INSERT INTO rate (currency, rate, changed_at, copy_id) "
                                           "VALUES (?1, ?2, ?3, ?4) ON CONFLICT (currency) DO UPDATE "
                                           "SET rate = ?2, changed_at = ?3, copy_id = ?4");
    insert.bind(1, currency.code()).bind(2, rate);
    return insert.bind(3, transaction.nextChange()).bind(4, transaction.copyId()).run();
}

Result<> PriceStore::setWorth(Transaction &transaction, const CompanyId &company, const QString &kind,
                              const QString &amount, Currency currency)
{
    Statement insert =
        transaction.prepare("INSERT INTO worth (company_id, kind, amount, currency, changed_at, "
                            "copy_id) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
                            "ON CONFLICT (company_id, kind) DO UPDATE "
                            "SET amount = ?3, currency = ?4, changed_at = ?5, copy_id = ?6");
    insert.bind(1, company).bind(2, kind).bind(3, amount).bind(4, currency.code());
    return insert.bind(5, transaction.nextChange()).bind(6, transaction.copyId()).run();
}

} // namespace fieldfare
