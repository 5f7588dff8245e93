// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesPage.h"

#include "PageShots.h"
#include "SpokenLanguage.h"

#include <QAbstractButton>
#include <QAction>
#include <QLineEdit>
#include <QTableView>

using namespace fieldfare;

namespace {

template <typename T>
T &named(Page &page, const QString &name)
{
    for (T *each : page.findChildren<T *>()) {
        if (samples::isCalled(each->accessibleName(), name) ||
            samples::isCalled(each->property("text").toString(), name))
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

/// Chooses the first company for which its name says so, and waits for its pane.
void chooseCompany(Page &page, const QString &start)
{
    QTableView &table = named<QTableView>(page, QStringLiteral("Companies"));
    for (int row = 0; row < table.model()->rowCount(); ++row) {
        if (table.model()->index(row, 0).data().toString().startsWith(start)) {
            table.selectRow(row);
            break;
        }
    }
    samples::settle();
}

void press(Page &page, const QString &button)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->isVisible() &&
            (samples::isCalled(each->text(), button) || samples::isCalled(each->accessibleName(), button)))
            return each->click();
    }
    qFatal("No button %s", qPrintable(button));
}

void trigger(Page &page, const QString &action)
{
    for (QAction *each : page.findChildren<QAction *>()) {
        if (samples::isCalled(each->text(), action) && each->isEnabled())
            return each->trigger();
    }
    qFatal("No action %s", qPrintable(action));
}

void breached(Page &page)
{
    chooseCompany(page, QStringLiteral("Adobe"));
}

void openBreach(Page &page)
{
    breached(page);
    press(page, QStringLiteral("Deal with it"));
}

void nothingFound(Page &page)
{
    named<QLineEdit>(page, QStringLiteral("Search companies")).setText(QStringLiteral("qqq"));
}

void holdsTrips(Page &page)
{
    Target target;
    target.page = PageId::Companies;
    target.field = FieldPath({QStringLiteral("trips")});
    page.show(target);
}

} // namespace

int main(int argc, char **argv)
{
    const auto make = [](Wallet &wallet) { return std::make_unique<CompaniesPage>(wallet); };
    const auto act = [](const char *action) {
        return [action](Page &page) { trigger(page, QString::fromUtf8(action)); };
    };
    return samples::takePageShots(argc, argv, make,
                                  {{QStringLiteral("companies")},
                                   {QStringLiteral("companies-search"), false, search},
                                   {QStringLiteral("companies-holds"), false, holdsTrips},
                                   {QStringLiteral("companies-several"), false, chooseSeveral},
                                   {QStringLiteral("companies-sum"), false, openSum},
                                   {QStringLiteral("companies-breached"), false, breached},
                                   {QStringLiteral("companies-breach"), false, openBreach},
                                   {QStringLiteral("companies-none"), false, nothingFound},
                                   {QStringLiteral("companies-add"), false,
                                    [](Page &page) { press(page, QStringLiteral("Add a company")); }},
                                   {QStringLiteral("companies-rename"), false, act("Rename…")},
                                   {QStringLiteral("companies-merge"), false, act("Merge into…")},
                                   {QStringLiteral("companies-gave"), false, act("Record what they gave…")},
                                   {QStringLiteral("companies-holding"), false, act("Add what they hold…")},
                                   {QStringLiteral("companies-contact"), false, act("Add a contact…")},
                                   {QStringLiteral("companies-empty"), true}});
}
