// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesPage.h"

#include "PageShots.h"

#include <QAbstractButton>
#include <QDialog>
#include <QLineEdit>
#include <QTableView>

using namespace fieldfare;

namespace {

template <typename T>
T &named(Page &page, const QString &name)
{
    for (T *each : page.findChildren<T *>()) {
        if (each->accessibleName() == name || each->property("text").toString() == name)
            return *each;
    }
    qFatal("No %s", qPrintable(name));
}

void search(Page &page)
{
    named<QLineEdit>(page, QStringLiteral("Search companies")).setText(QStringLiteral("an"));
}

void chooseSeveral(Page &page)
{
    QTableView &table = named<QTableView>(page, QStringLiteral("Companies"));
    for (const int row : {0, 1, 2, 5})
        table.selectionModel()->select(table.model()->index(row, 0),
                                       QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void openSum(Page &page)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->accessibleName().startsWith(QStringLiteral("Bank account")))
            each->click();
    }
}

void openBreach(Page &page)
{
    QAbstractButton *button = nullptr;
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->text() == QStringLiteral("Deal with it"))
            button = each;
    }
    if (button)
        button->click();
}

void addCompany(Page &page)
{
    named<QAbstractButton>(page, QStringLiteral("Add a company")).click();
}

} // namespace

int main(int argc, char **argv)
{
    const auto make = [](Wallet &wallet) { return std::make_unique<CompaniesPage>(wallet); };
    return samples::takePageShots(argc, argv, make,
                                  {{QStringLiteral("companies")},
                                   {QStringLiteral("companies-search"), false, search},
                                   {QStringLiteral("companies-several"), false, chooseSeveral},
                                   {QStringLiteral("companies-sum"), false, openSum},
                                   {QStringLiteral("companies-breach"), false, openBreach},
                                   {QStringLiteral("companies-add"), false, addCompany},
                                   {QStringLiteral("companies-empty"), true}});
}
