// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on the page; MyDataPage.cpp builds and fills it.

#include "holders/Holders.h"
#include "mydata/CombinationsDialog.h"
#include "mydata/FieldsTable.h"
#include "mydata/MyDataPage.h"
#include "mydata/PriceText.h"
#include "mydata/ValueDialog.h"
#include "widgets/Buttons.h"
#include "widgets/Panel.h"

#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace fieldfare {

namespace {

Result<QList<CompanyChoice>> readCompanies(const WalletContext &context)
{
    const Result<QList<HolderRow>> rows = Holders(context).list();
    if (!rows)
        return failure(rows.error());
    QList<CompanyChoice> choices;
    for (const HolderRow &row : *rows)
        choices.append({row.id, row.name});
    std::ranges::sort(choices, [](const CompanyChoice &a, const CompanyChoice &b) {
        return a.name.localeAwareCompare(b.name) < 0;
    });
    return choices;
}

} // namespace

void MyDataPage::onClicked(const QModelIndex &index)
{
    if (!unfoldAt(index) && index.column() == FieldsModel::Holders)
        openHolders(index);
}

bool MyDataPage::unfoldAt(const QModelIndex &index)
{
    const FieldPath folded = m_model.foldAt(index);
    if (m_model.isMoreLine(index)) {
        m_model.setShowAll(!m_model.showsAll());
    } else if (!folded.isEmpty()) {
        const FieldPlace place = m_model.place(index.siblingAtRow(index.row() - 1));
        m_model.setUnfolded(folded, !m_model.isUnfolded(folded));
        m_table->setCurrentIndex(m_model.indexOf(place));
    } else {
        return false;
    }
    return true;
}

void MyDataPage::onContextMenu(const QPoint &at)
{
    const QModelIndex index = m_table->indexAt(at);
    const FieldRow *row = m_model.field(index);
    if (!row)
        return;
    m_table->setCurrentIndex(index);
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [&](const QString &text, const QString &key, auto act) {
        QAction *action = menu->addAction(key.isEmpty() ? text : text + u'\t' + key);
        connect(action, &QAction::triggered, this, act);
        return action;
    };
    add(tr("Change the price"), tr("Enter"), [this] { m_table->editPrice(); });
    add(tr("Never"), QStringLiteral("N"), [this] { setNever(); })->setEnabled(!row->never);
    add(tr("Prices for a company or purpose …"), {}, [this] { openOwnPrices(); });
    menu->addSeparator();
    const bool own = m_model.value(index) && !row->parent;
    add(tr("Show for 8 seconds"), tr("Space"), [this] {
        setReveal(true);
    })->setEnabled(index.siblingAtColumn(FieldsModel::Content).data(FieldsModel::CanReveal).toBool());
    add(tr("Change the value …"), {}, [this] { openChangeValue(); })->setEnabled(own);
    add(tr("Add a value …"), {}, [this] { openAddValue(m_chosen.path); })->setEnabled(!row->parent);
    add(tr("Remove the value"), tr("Del"), [this] { withdrawValue(); })->setEnabled(own);
    menu->addSeparator();
    add(tr("Who holds it"), {}, [this] {
        openHolders(m_table->currentIndex());
    })->setEnabled(row->holders > 0);
    menu->popup(m_table->viewport()->mapToGlobal(at));
}

void MyDataPage::onPriceTyped(const FieldPath &path, const QString &text)
{
    const std::optional<Money> amount = typedPrice(text, context().currency, locale());
    if (amount)
        report(m_edits.setAsk({path, {}, {}, amount, {}}));
}

void MyDataPage::setNever()
{
    const FieldRow *row = m_model.field(m_table->currentIndex());
    if (row && !row->never)
        report(m_edits.setAsk({row->path, {}, {}, {}, {}}));
}

void MyDataPage::setReveal(bool shown)
{
    if (!shown) {
        m_model.mask();
        return;
    }
    m_model.reveal(m_table->currentIndex());
    m_hide.start();
}

void MyDataPage::openHolders(const QModelIndex &index)
{
    const FieldRow *row = m_model.field(index);
    if (!row || row->holders == 0)
        return;
    Target target;
    target.page = PageId::Companies;
    target.field = row->path;
    Q_EMIT targeted(target);
}

void MyDataPage::openAddValue(const FieldPath &path)
{
    ValueDialog *dialog =
        new ValueDialog(context().facts.catalogue(), context().language, {{}, path, {}, {}}, this);
    connect(dialog, &ValueDialog::saved, this, &MyDataPage::saveValue);
    dialog->open();
}

void MyDataPage::openChangeValue()
{
    const Value *value = m_model.value(m_table->currentIndex());
    if (!value || value->id.isNull())
        return;
    ValueDialog *dialog = new ValueDialog(context().facts.catalogue(), context().language, *value, this);
    connect(dialog, &ValueDialog::saved, this, [this, former = *value](const Value &changed) {
        if (!(changed == former))
            report(m_edits.changeValue(former, changed));
    });
    dialog->open();
}

void MyDataPage::saveValue(const Value &value)
{
    const FieldRow *row = m_model.field(value.path);
    const bool isKnown = row && std::ranges::any_of(row->values, [&](const Value &each) {
                             return each.content == value.content;
                         });
    m_chosen = {value.path, row ? row->values.size() : 0};
    m_model.setUnfolded(value.path, true); // what was added must be seen
    report(m_edits.addValue(value, isKnown));
}

void MyDataPage::withdrawValue()
{
    const Value *value = m_model.value(m_table->currentIndex());
    if (value && !value->id.isNull())
        report(m_edits.withdrawValue(*value));
}

void MyDataPage::openCombinations()
{
    CombinationsDialog *dialog = new CombinationsDialog(m_reading.combinations, context(), this);
    connect(dialog, &CombinationsDialog::saved, this,
            [this](const QList<CombinationAsk> &changed) { report(m_edits.setCombinations(changed)); });
    dialog->open();
}

void MyDataPage::openOwnPrices()
{
    m_readCompanies.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return readCompanies(context); },
        [this](const Result<QList<CompanyChoice>> &companies) {
            if (companies)
                showOwnPrices(*companies);
            else
                Q_EMIT failed(companies.error());
        });
}

void MyDataPage::showOwnPrices(const QList<CompanyChoice> &companies)
{
    OwnPricesDialog *dialog = new OwnPricesDialog(m_field.path, m_field.own, companies, context(), this);
    connect(dialog, &OwnPricesDialog::saved, this, [this](const Ask &ask) { report(m_edits.setAsk(ask)); });
    dialog->open();
}

void MyDataPage::confirmPreset(PricePreset preset, const QString &name, const QString &factor)
{
    const QList<PresetAsk> asks = context().facts.catalogue().preset(preset, context().currency);
    int opened = 0;
    for (const PresetAsk &ask : asks) {
        const FieldRow *row = m_model.field(ask.path);
        opened += row && row->never ? 1 : 0;
    }
    PageDialog *dialog = new PageDialog(name, this);
    dialog->addSentence(
        tr("%n general price(s) are replaced: %1 of the catalogue’s figures.", nullptr, int(asks.size()))
            .arg(factor));
    if (opened > 0)
        dialog->addSentence(tr("%n of them are “never” now and get a price.", nullptr, opened));
    dialog->addSentence(
        tr("Prices for a company or purpose, fields of your own and what multiplies your asks stay. "
           "The history keeps every former price."));
    QPushButton *action = primaryButton(tr("Replace %n price(s)", nullptr, int(asks.size())));
    dialog->setAction(action);
    connect(action, &QPushButton::clicked, dialog, &QDialog::accept);
    connect(dialog, &QDialog::accepted, this, [this, preset] { report(m_edits.applyPreset(preset)); });
    dialog->open();
}

} // namespace fieldfare
