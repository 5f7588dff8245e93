// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/CurrencySection.h"

#include "mydata/MyData.h"
#include "settings/Currencies.h"
#include "theme/Formats.h"
#include "widgets/Card.h"
#include "widgets/Label.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>

namespace fieldfare {

CurrencySection::CurrencySection(Wallet &wallet, QWidget *parent)
    : SettingsSection(tr("Currency and rates"), parent)
    , m_wallet(wallet)
    , m_more(new QComboBox(this))
{
    const Currency own = wallet.context().currency;
    QComboBox *list = m_more;
    list->setFixedWidth(190);
    list->setAccessibleName(tr("Add a rate"));
    fillCurrencies(*list, own);
    list->removeItem(list->findData(own.code()));
    list->setPlaceholderText(tr("Choose a currency"));
    list->setCurrentIndex(-1);
    connect(list, &QComboBox::activated, this, &CurrencySection::addCurrency);
    addRow(
        tr("Your currency"), tr("Chosen when the wallet was made."),
        new Label(currencyName(own) + QStringLiteral(", ") + own.sign(), TextStyle::BodyMedium, Role::Text));
    addRow(tr("Add a rate"), tr("What one unit of another currency is worth to you. No rate is fetched."),
           list);
}

CurrencySection::Row &CurrencySection::rowOf(Currency currency)
{
    const auto found = m_rows.find(currency.code());
    if (found != m_rows.end())
        return *found;
    QWidget *control = new QWidget(this);
    QHBoxLayout *cells = new QHBoxLayout(control);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(12);
    cells->addWidget(
        new Label(m_wallet.context().currency.sign(), TextStyle::Body, Role::TextMuted, control));
    Row row{new QLineEdit(control), nullptr};
    const QString title = tr("1 %1").arg(currencyName(currency));
    row.field->setFixedWidth(96);
    row.field->setAlignment(Qt::AlignRight);
    row.field->setPlaceholderText(tr("Rate"));
    row.field->setAccessibleName(title);
    cells->addWidget(row.field);
    row.note =
        addRow(title, tr("No rate. Amounts in %1 are shown, but not counted.").arg(currency.sign()), control);
    row.note->setRole(Role::Warning);
    connect(row.field, &QLineEdit::editingFinished, this, [this, currency] { setRate(currency); });
    m_more->removeItem(m_more->findData(currency.code()));
    m_more->setCurrentIndex(-1);
    return *m_rows.insert(currency.code(), row);
}

void CurrencySection::addCurrency()
{
    rowOf(chosenCurrency(*m_more)).field->setFocus();
}

void CurrencySection::setRate(Currency currency)
{
    QLineEdit *field = rowOf(currency).field;
    if (!field->isModified())
        return;
    field->setModified(false);
    QString rate = field->text().trimmed();
    rate.replace(locale().decimalPoint(), QStringLiteral("."));
    const Result<> set = MyData(m_wallet.context()).setRate(currency, rate);
    field->setProperty("invalid", !set);
    field->update();
    if (!set)
        Q_EMIT failed(set.error());
}

void CurrencySection::showRate(const StoredRate &rate)
{
    const Row &row = rowOf(rate.currency);
    QString shown = rate.rate;
    row.field->setText(shown.replace(u'.', locale().decimalPoint()));
    row.note->setText(tr("Set by you on %1").arg(formatDate(rate.changedAt.localDate(), locale())));
    row.note->setRole(Role::TextMuted);
}

void CurrencySection::refresh()
{
    const Result<QList<StoredRate>> rates = MyData(m_wallet.context()).rates();
    if (!rates) {
        Q_EMIT failed(rates.error());
        return;
    }
    for (const StoredRate &rate : *rates)
        showRate(rate);
}

} // namespace fieldfare
