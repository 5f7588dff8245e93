// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/Currencies.h"

#include <QComboBox>
#include <QCoreApplication>

#include <array>

namespace fieldfare {

namespace {

struct Named
{
    Currency currency;
    const char *name;
};

constexpr std::array kCurrencies{
    Named{Currency::of("EUR"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Euro")},
    Named{Currency::of("USD"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "US dollar")},
    Named{Currency::of("GBP"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Pound sterling")},
    Named{Currency::of("CHF"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Swiss franc")},
    Named{Currency::of("AUD"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Australian dollar")},
    Named{Currency::of("BGN"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Bulgarian lev")},
    Named{Currency::of("BRL"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Brazilian real")},
    Named{Currency::of("CAD"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Canadian dollar")},
    Named{Currency::of("CZK"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Czech koruna")},
    Named{Currency::of("DKK"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Danish krone")},
    Named{Currency::of("HUF"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Hungarian forint")},
    Named{Currency::of("INR"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Indian rupee")},
    Named{Currency::of("JPY"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Japanese yen")},
    Named{Currency::of("NOK"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Norwegian krone")},
    Named{Currency::of("PLN"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Polish złoty")},
    Named{Currency::of("RON"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Romanian leu")},
    Named{Currency::of("SEK"), QT_TRANSLATE_NOOP("fieldfare::Currencies", "Swedish krona")},
};

} // namespace

QString currencyName(Currency currency)
{
    for (const Named &each : kCurrencies)
        if (each.currency == currency)
            return QCoreApplication::translate("fieldfare::Currencies", each.name);
    return currency.code();
}

void fillCurrencies(QComboBox &box, Currency current)
{
    for (const Named &each : kCurrencies)
        box.addItem(currencyName(each.currency) + QStringLiteral(", ") + each.currency.sign(),
                    each.currency.code());
    if (box.findData(current.code()) < 0)
        box.addItem(current.code(), current.code());
    box.setCurrentIndex(box.findData(current.code()));
}

Currency chosenCurrency(const QComboBox &box)
{
    return Currency::fromCode(box.currentData().toString()).value_or(Currency::of("EUR"));
}

} // namespace fieldfare
