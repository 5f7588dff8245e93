// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PartsPage.h"

#include "Samples.h"
#include "widgets/ActionBar.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ClockBar.h"
#include "widgets/FilterBar.h"
#include "widgets/ListTable.h"
#include "widgets/Monogram.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/PriceHistory.h"
#include "widgets/RowDelegate.h"
#include "widgets/SearchField.h"
#include "widgets/SidebarButton.h"
#include "widgets/Stepper.h"
#include "widgets/SumView.h"
#include "widgets/Timeline.h"

#include <QButtonGroup>
#include <QMenu>
#include <QStandardItemModel>
#include <QVBoxLayout>

using namespace fieldfare;

PartsPage::PartsPage()
{
    QVBoxLayout *page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 20);
    page->setSpacing(20);
    QHBoxLayout *top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(sidebar());
    top->addWidget(companies(), 1);
    top->addWidget(detail());
    page->addLayout(top);
    addOverview(page);
    addFirstRun(page);
    ActionBar *bar = new ActionBar;
    bar->addWidget(withKey(secondaryButton(latin("Approve")), QKeySequence(Qt::Key_A)));
    bar->addWidget(withKey(primaryButton(latin("Ask for € 9.20")), QKeySequence(Qt::Key_C)));
    bar->addWidget(withKey(quietButton({}, latin("Decline")), QKeySequence(Qt::Key_E)));
    bar->addWidget(iconButton(latin("chevron-down"), latin("More ways to decline")));
    bar->setNote(
        new Label(latin("Goes out after 8 s. Until then you can undo."), TextStyle::Small, Role::TextMuted));
    page->addWidget(bar);
}

QWidget *PartsPage::sidebar()
{
    Panel *panel = new Panel(Role::Sunken);
    panel->setFixedWidth(208);
    panel->setLines(Qt::RightEdge);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins(8, 58, 9, 10);
    column->setSpacing(1);
    QButtonGroup *group = new QButtonGroup(panel);
    const QList<QPair<const char *, const char *>> entries{
        {"overview", "Overview"}, {"requests", "Requests"}, {"companies", "Companies"},
        {"mydata", "My data"},    {"rewards", "Rewards"},   {"receipts", "Receipts"},
        {"letters", "Letters"},   {"imports", "Imports"}};
    for (const auto &[icon, text] : entries) {
        SidebarButton *button = new SidebarButton(latin(icon), latin(text));
        group->addButton(button);
        button->setChecked(column->count() == 2);
        if (column->count() == 1)
            button->setCount(latin("5"));
        column->addWidget(button);
    }
    column->addStretch();
    SidebarButton *lock = new SidebarButton(latin("lock"), latin("Lock"));
    lock->setCheckable(false);
    lock->setKeyHint(latin("Ctrl L"));
    column->addWidget(lock);
    return panel;
}

QStandardItemModel *PartsPage::companyModel()
{
    QStandardItemModel *model = new QStandardItemModel(0, 6, this);
    model->setHorizontalHeaderLabels({latin("Company"), latin("Fields"), latin("Since"), latin("Evidence"),
                                      latin("Asked €"), latin("Paid €")});
    for (const int column : {1, 4, 5})
        model->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    const QList<QStringList> companies{{latin("Haapa Mobility"), latin("15"), latin("Apr 2022"),
                                        latin("Receipt, letter"), latin("19.28"), latin("9.00")},
                                       {latin("Mobile Pflege Uhlenhorst"), latin("8"), latin("Feb 2023"),
                                        latin("Your own word"), latin("12.60"), latin("0.00")},
                                       {latin("Mobiwind Carsharing"), latin("8"), latin("Sep 2020"),
                                        latin("Letter"), latin("10.80"), latin("0.00")},
                                       {latin("Kiesel Telecom Mobile"), latin("10"), latin("Mar 2016"),
                                        latin("Login, mail"), latin("10.65"), latin("0.00")},
                                       {latin("Automobilclub Wende"), latin("9"), latin("Jan 2014"),
                                        latin("Receipt, mail"), latin("8.70"), latin("4.00")},
                                       {latin("Lauenfurt Mobil"), latin("3"), latin("May 2023"),
                                        latin("Login, mail"), latin("never"), latin("–")}};
    for (const QStringList &company : companies) {
        QList<QStandardItem *> row;
        for (const QString &text : company)
            row.append(new QStandardItem(text));
        const QString domain = company.first().section(u' ', 0, 0).toLower() + latin(".example");
        row[0]->setData(domain, rows::SecondLine);
        row[0]->setData(domain, rows::MonogramDomain);
        if (model->rowCount() % 3 == 0) {
            row[0]->setData(latin("breach"), rows::TrailingIcon);
            row[0]->setData(int(Role::Refuses), rows::IconRole);
        }
        model->appendRow(row);
    }
    return model;
}

QWidget *PartsPage::companies()
{
    Panel *pane = new Panel(Role::Ground);
    QVBoxLayout *column = new QVBoxLayout(pane);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader(latin("Companies"));
    header->setCount(latin("412"));
    SearchField *search = new SearchField(latin("Search companies"));
    search->setFixedWidth(248);
    search->setText(latin("mob"));
    search->setHits(latin("13 found"));
    header->addWidget(search);
    header->addWidget(framedIconButton(latin("plus"), latin("Record a company")));
    column->addWidget(header);
    FilterBar *filters = new FilterBar(latin("Filter"));
    filters->addFilter(0, latin("All"));
    filters->addFilter(1, latin("Paid nothing"));
    filters->setCount(1, latin("404"));
    filters->addFilter(2, latin("Breached"), latin("breach"));
    filters->setCount(2, latin("31"));
    filters->setContentsMargins(20, 0, 20, 4);
    column->addWidget(filters);
    ListTable *table = new ListTable(latin("Companies"));
    RowDelegate *delegate = new RowDelegate(table);
    delegate->setColumn(0, Cell::Name);
    delegate->setColumn(1, Cell::Count);
    delegate->setColumn(2, Cell::Muted);
    delegate->setColumn(3, Cell::Muted);
    delegate->setColumn(4, Cell::Amount);
    delegate->setColumn(5, Cell::Amount);
    delegate->setMatch(latin("mob"));
    table->setItemDelegate(delegate);
    table->setUniformHeight(44);
    table->setModel(companyModel());
    table->setSlackColumn(0);
    const int widths[]{0, 64, 96, 118, 88, 76};
    for (int each = 1; each < 6; ++each)
        table->setColumnWidth(each, widths[each]);
    table->setSortingEnabled(true);
    table->sortByColumn(4, Qt::DescendingOrder);
    table->selectRow(0);
    table->setMinimumHeight(340);
    QHBoxLayout *inset = new QHBoxLayout;
    inset->setContentsMargins(8, 0, 8, 0);
    inset->addWidget(table);
    column->addLayout(inset, 1);
    return pane;
}

QWidget *PartsPage::detail()
{
    Panel *pane = new Panel(Role::Surface);
    pane->setFixedWidth(392);
    pane->setLines(Qt::LeftEdge);
    QVBoxLayout *column = new QVBoxLayout(pane);
    column->setContentsMargins(21, 0, 20, 16);
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader({}, nullptr, 0);
    header->addWidget(compact(quietButton(latin("charge"), latin("Charge"))));
    header->addWidget(compact(quietButton(latin("trash"), latin("Erase"))));
    header->addWidget(moreButton(new QMenu, latin("More")));
    column->addWidget(header);
    Banner *banner = new Banner(BannerKind::Refuses, latin("breach"));
    banner->setText(latin("Breach on 3 Nov 2026."), latin("E-mail, phone, licence number"));
    banner->setButton(primaryButton(latin("Deal with it")));
    column->addWidget(banner);
    column->addWidget(title("Retention clock"));
    ClockBar *clock = new ClockBar;
    clock->setSpan(QDate(2025, 4, 28), QDate(2027, 4, 28), QDate(2026, 11, 24), ClockBar::Unit::Months);
    clock->setScaleShown(true);
    column->addWidget(clock);
    column->addWidget(title("Timeline"));
    Timeline *timeline = new Timeline(latin("Timeline"));
    timeline->setEntries(
        {{DotKind::Trouble, latin("3 Nov 2026"), latin("Breach, 3 fields"), latin("open"), Role::Refuses},
         {DotKind::Done, latin("14 Aug 2026"), latin("Access letter answered"), latin("29 days")},
         {DotKind::Reward, latin("2 May 2026"), latin("30 free minutes"), latin("4.40"), Role::Text},
         {DotKind::ToCome, latin("28 Apr 2025"), latin("Agreement, receipt 98b4"), latin("2 years")},
         {DotKind::Known, latin("12 Apr 2022"), latin("First login seen"), latin("Bitwarden")}});
    column->addWidget(timeline);
    column->addSpacing(12);
    QGridLayout *factors = new QGridLayout;
    const auto factor = [factors](const char *name, const char *sign, int step, int value) {
        const int row = factors->rowCount();
        Stepper *stepper = new Stepper(latin(name), latin(sign), step);
        stepper->setValue(value);
        factors->addWidget(new Label(latin(name)), row, 0);
        factors->addWidget(stepper, row, 1, Qt::AlignRight);
    };
    factors->setVerticalSpacing(6);
    factor("Marketing", "×", 500, 1500);
    factor("Each recipient", "+", 500, 500);
    factors->addWidget(new Label(latin("Combinations")), 3, 0);
    QPushButton *combinations = rowButton(latin("4 set"), latin("chevron-right"));
    combinations->setFixedWidth(96);
    factors->addWidget(combinations, 3, 1, Qt::AlignRight);
    column->addLayout(factors);
    column->addWidget(title("Birth date, for example"));
    SumView *sum = new SumView(latin("Your ask"));
    sum->setSum({}, {},
                {{latin("Base price"), {}, latin("0.60"), {}},
                 {latin("Marketing"), latin("× 1.5"), latin("0.90"), {}},
                 {latin("2 years"), latin("× 2.0"), latin("1.80"), latin("until 24 Nov 2028")},
                 {latin("One recipient"), latin("× 1.5"), latin("2.70"), {}}},
                latin("Your ask €"), latin("2.70"));
    column->addWidget(sum);
    column->addSpacing(12);
    PriceHistory *history = new PriceHistory;
    history->setSteps({{latin("Jan 2024"), latin("0.30"), 30},
                       {latin("Mar 2025"), latin("0.40"), 40},
                       {latin("May 2026"), latin("0.60"), 60}});
    column->addWidget(history);
    column->addStretch();
    return pane;
}
