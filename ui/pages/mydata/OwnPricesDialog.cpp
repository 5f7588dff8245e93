// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/OwnPricesDialog.h"

#include "mydata/PriceText.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/ListTable.h"
#include "widgets/RowDelegate.h"

#include <QComboBox>
#include <QCompleter>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardItemModel>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

OwnPricesDialog::OwnPricesDialog(const FieldPath &path, const QList<Ask> &own,
                                 const QList<CompanyChoice> &companies, const WalletContext &context,
                                 QWidget *parent)
    : PageDialog(tr("%1: prices for a company or purpose").arg(context.label(path)), parent)
    , m_path(path)
    , m_currency(context.currency)
    , m_own(own)
    , m_companies(companies)
    , m_model(new QStandardItemModel(0, 3, this))
    , m_list(new ListTable(tr("Prices for a company or purpose")))
    , m_company(new QComboBox)
    , m_purpose(new QComboBox)
    , m_amount(new QLineEdit)
{
    addSentence(
        tr("The most specific price counts: company and purpose, then company, then purpose, then the "
           "general one. A price can open for one company what is otherwise never."));
    RowDelegate *delegate = new RowDelegate(m_list);
    delegate->setColumn(2, Cell::Amount);
    m_list->setItemDelegate(delegate);
    m_list->setModel(m_model);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    fillList(context);
    m_list->setSlackColumn(0);
    m_list->setColumnWidth(1, 120);
    m_list->setColumnWidth(2, 100);
    m_list->setFixedHeight(32 + 32 * int(std::clamp<qsizetype>(m_own.size(), 1, 6)));
    m_list->setVisible(!m_own.isEmpty());
    body()->addWidget(m_list);
    m_company->addItem(tr("Every company"));
    for (const CompanyChoice &each : m_companies)
        m_company->addItem(each.name);
    m_company->setEditable(true);
    m_company->setInsertPolicy(QComboBox::NoInsert);
    m_company->completer()->setFilterMode(Qt::MatchContains);
    m_company->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_purpose->addItem(tr("Every purpose"));
    for (const PurposeClass each : kPurposeClasses)
        m_purpose->addItem(context.facts.purposes().classLabel(each, context.language));
    addField(tr("Company"), m_company);
    addField(tr("Purpose"), m_purpose);
    addField(tr("Ask %1").arg(m_currency.sign()), m_amount);
    m_amount->setValidator(priceValidator(m_currency, m_amount->locale(), m_amount));
    setClosing(tr("Close"));
    QPushButton *never = secondaryButton(tr("Never"));
    setAction(never);
    QPushButton *set = primaryButton(tr("Set the price"));
    setAction(set);
    connect(never, &QPushButton::clicked, this, [this] { save(true); });
    connect(set, &QPushButton::clicked, this, [this] { save(false); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { take(current.row()); });
    setMinimumWidth(520);
}

QString OwnPricesDialog::companyName(const CompanyId &id) const
{
    const auto found =
        std::ranges::find_if(m_companies, [&](const CompanyChoice &each) { return each.id == id; });
    return found == m_companies.end() ? tr("A company that is not in the list") : found->name;
}

void OwnPricesDialog::fillList(const WalletContext &context)
{
    m_model->setHorizontalHeaderLabels({tr("Company"), tr("Purpose"), tr("Ask %1").arg(m_currency.sign())});
    m_model->horizontalHeaderItem(2)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    for (const Ask &ask : std::as_const(m_own)) {
        const QString purpose = ask.purposeClass
                                    ? context.facts.purposes().classLabel(*ask.purposeClass, context.language)
                                    : tr("Every purpose");
        QStandardItem *amount =
            new QStandardItem(ask.amount ? formatAmount(*ask.amount, locale()) : tr("never"));
        if (!ask.amount) {
            amount->setData(QStringLiteral("refuses"), rows::LeadingIcon);
            amount->setData(int(Role::Refuses), rows::IconRole);
        }
        m_model->appendRow({new QStandardItem(ask.company ? companyName(*ask.company) : tr("Every company")),
                            new QStandardItem(purpose), amount});
    }
}

void OwnPricesDialog::take(int row)
{
    if (row < 0 || row >= m_own.size())
        return;
    const Ask &ask = m_own.at(row);
    const auto known = std::ranges::find_if(
        m_companies, [&](const CompanyChoice &each) { return ask.company && each.id == *ask.company; });
    m_company->setCurrentIndex(known == m_companies.end() ? 0 : 1 + int(known - m_companies.begin()));
    m_purpose->setCurrentIndex(ask.purposeClass ? 1 + int(*ask.purposeClass) : 0);
    QString amount = ask.amount ? formatAmount(*ask.amount, locale()) : QString();
    m_amount->setText(amount.remove(locale().groupSeparator()));
    m_amount->setFocus();
}

void OwnPricesDialog::save(bool never)
{
    const int company = m_company->findText(m_company->currentText().trimmed(), Qt::MatchFixedString);
    const int purpose = m_purpose->currentIndex();
    const std::optional<Money> amount = typedPrice(m_amount->text(), m_currency, m_amount->locale());
    const bool general = company == 0 && purpose == 0;
    m_company->lineEdit()->setProperty("invalid", company < 0 || general);
    m_amount->setProperty("invalid", !never && !amount);
    m_company->update();
    m_amount->update();
    if (company < 0 || general || (!never && !amount))
        return;
    Ask ask;
    ask.path = m_path;
    if (company > 0)
        ask.company = m_companies.at(company - 1).id;
    if (purpose > 0)
        ask.purposeClass = kPurposeClasses[std::size_t(purpose - 1)];
    if (!never)
        ask.amount = amount;
    Q_EMIT saved(ask);
    accept();
}

} // namespace fieldfare
