// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "Command.h"
#include "Lookup.h"
#include "Shapes.h"

#include "mydata/MyData.h"

#include <array>

namespace fieldfare::cli {

namespace {

QString factorText(int hundredths)
{
    return Fraction::hundredths(hundredths).toText();
}

Result<Reply> factorList(Call &, Wallet &wallet)
{
    const Result<Factors> factors = MyData(wallet.context()).factors();
    if (!factors)
        return failure(factors.error());
    Reply reply;
    QList<QStringList> table;
    for (const Factor factor : kFactors) {
        const QString value = factorText(factors->hundredths(factor));
        reply.document[factorName(factor).toStdString()] = value.toStdString();
        table.append({factorName(factor), value});
    }
    reply.lines = asTable(table);
    return reply;
}

Result<Reply> factorSet(Call &call, Wallet &wallet)
{
    const std::optional<Factor> factor = factorFromName(call.argument(0));
    if (!factor)
        return failure(errors::noSuch, {call.argument(0)});
    const Result<Fraction> value = Fraction::fromDecimal(call.argument(1));
    if (!value)
        return failure(value.error());
    const std::int64_t hundredths = value->numerator() * 100 / value->denominator();
    if (hundredths * value->denominator() != value->numerator() * 100 || hundredths > Factors::mostHundredths)
        return failure(fieldfare::errors::factorOutOfRange, {call.argument(1)});
    const Result<> set = MyData(wallet.context()).setFactor(*factor, int(hundredths));
    if (!set)
        return failure(set.error());
    const QString shownValue = factorText(int(hundredths));
    return Reply{{{"name", toJson(call.argument(0))}, {"value", toJson(shownValue)}},
                 {call.argument(0) + QStringLiteral(" = ") + shownValue}};
}

Result<Reply> worthSet(Call &call, Wallet &wallet)
{
    const QString kind = call.argument(0);
    if (!QStringList{QStringLiteral("spend"), QStringLiteral("point"), QStringLiteral("month"),
                     QStringLiteral("goods")}
             .contains(kind))
        return usage(Words::tr("What a company gives is spend, point, month or goods"));
    const Result<Fraction> amount = Fraction::fromDecimal(call.argument(1));
    if (!amount)
        return failure(amount.error());
    const Result<CompanyId> company = companyOf(wallet.context(), call.option("company"));
    if (!company)
        return failure(company.error());
    const Result<> set = MyData(wallet.context()).setWorth(*company, kind, call.argument(1));
    if (!set)
        return failure(set.error());
    return Reply{{{"company", toJson(company->toText())},
                  {"kind", toJson(kind)},
                  {"amount", toJson(call.argument(1))}},
                 {kind + QStringLiteral(" = ") + call.argument(1)}};
}

Result<Reply> rateSet(Call &call, Wallet &wallet)
{
    const Result<Currency> currency = Currency::fromCode(call.argument(0));
    if (!currency)
        return failure(currency.error());
    const Result<> set = MyData(wallet.context()).setRate(*currency, call.argument(1));
    if (!set)
        return failure(set.error());
    return Reply{{{"currency", toJson(currency->code())}, {"rate", toJson(call.argument(1))}},
                 {QStringLiteral("1 %1 = %2 %3")
                      .arg(currency->code(), call.argument(1), wallet.context().currency.code())}};
}

Result<Reply> rateList(Call &, Wallet &wallet)
{
    const Result<QList<StoredRate>> rates = MyData(wallet.context()).rates();
    if (!rates)
        return failure(rates.error());
    Reply reply{Json::array()};
    for (const StoredRate &rate : *rates) {
        reply.document.push_back({{"currency", toJson(rate.currency.code())},
                                  {"rate", toJson(rate.rate)},
                                  {"changed_at", toJson(rate.changedAt)}});
        reply.lines.append(QStringLiteral("1 %1 = %2 %3")
                               .arg(rate.currency.code(), rate.rate, wallet.context().currency.code()));
    }
    return reply;
}

constexpr std::array kWorthCommands{
    Command{"factor list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "What multiplies your prices"),
            factorList},
    Command{"factor set", "NAME VALUE", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Changes one of them"),
            factorSet},
    Command{
        "worth set", "KIND AMOUNT", "--company C",
        QT_TRANSLATE_NOOP("fieldfare::Cli",
                          "What you spend at a company, or what its point, month or goods are worth to you "
                          "(spend, point, month, goods)"),
        worthSet},
    Command{"rate set", "CURRENCY RATE", "",
            QT_TRANSLATE_NOOP("fieldfare::Cli", "What one unit of another currency is worth in the wallet’s"),
            rateSet},
    Command{"rate list", "", "", QT_TRANSLATE_NOOP("fieldfare::Cli", "Your exchange rates"), rateList},
};

} // namespace

std::span<const Command> worthCommands()
{
    return kWorthCommands;
}

} // namespace fieldfare::cli
