// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "PartsPage.h"

#include "Samples.h"
#include "widgets/BarList.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/ChoiceCard.h"
#include "widgets/DropField.h"
#include "widgets/HeatMap.h"
#include "widgets/KeyCap.h"
#include "widgets/SegmentControl.h"
#include "widgets/StepIndicator.h"
#include "widgets/StrengthMeter.h"
#include "widgets/TileRow.h"

#include <QButtonGroup>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace fieldfare;

void PartsPage::addOverview(QVBoxLayout *page)
{
    QVBoxLayout *column = new QVBoxLayout;
    column->setContentsMargins(28, 0, 28, 0);
    column->setSpacing(20);
    SegmentControl *segments = new SegmentControl(latin("Requests"));
    segments->addSegment(0, latin("Open"));
    segments->setCount(0, latin("5"));
    segments->addSegment(1, latin("Waiting"));
    segments->setCount(1, latin("2"));
    segments->addSegment(2, latin("Answered"));
    segments->setFixedWidth(280);
    column->addLayout(rowOf({segments, new KeyCap(latin("K")), new KeyCap(latin("Ctrl L"))}));
    TileRow *tiles = new TileRow;
    tiles->addTile(
        {latin("Earned in 2026"), latin("€"), latin("48.20"), latin("€ 31.70 used, € 16.50 to use")}, 2);
    tiles->addTile({latin("Open requests"), {}, latin("5"), latin("3 meet your prices")}, 1);
    tiles->addTile(
        {latin("Companies that hold data"), {}, latin("412"), latin("31 breached, 8 paid this year")}, 2);
    tiles->addTile({latin("What they hold, at your prices, once"), latin("€"), latin("1,284.60"),
                    latin("A claim that you make, not a debt that the law knows")},
                   3);
    column->addWidget(tiles);
    QHBoxLayout *cards = new QHBoxLayout;
    cards->setSpacing(20);
    Card *bars = new Card;
    bars->setTitle(latin("Asked against paid"));
    BarList *list = new BarList(latin("Asked against paid"));
    list->setRows({latin("Company"), latin("Asked €"), latin("Paid €")},
                  {{latin("Haapa Mobility"), latin("19.28"), latin("9.00"), 1928, 900},
                   {latin("Klinik am Nordufer"), latin("13.30"), latin("0.00"), 1330, 0},
                   {latin("Mobile Pflege Uhlenhorst"), latin("12.60"), latin("0.00"), 1260, 0}});
    bars->body()->addWidget(list);
    bars->body()->addStretch();
    cards->addWidget(bars, 1);
    Card *heat = new Card;
    heat->setTitle(latin("Who holds what"), latin("fields held, by group"))
        ->addWidget(smallLinkButton(latin("All 412")));
    HeatMap *map = new HeatMap(latin("Who holds what"));
    map->setRows(
        {latin("Name"), latin("Contact"), latin("Address"), latin("Birth"), latin("Money"), latin("Health")},
        latin("Fields"),
        {{latin("Haapa Mobility"), {2, 2, 3, 1, 1, 0}, 15},
         {latin("Uferland Sparbank"), {2, 2, 3, 2, 3, 0}, 14},
         {latin("Hollowreed Media"), {0, 2, 0, 0, 0, 6}, 9}});
    heat->body()->addWidget(map);
    heat->body()->addStretch();
    cards->addWidget(heat, 2);
    column->addLayout(cards);
    DropField *drop =
        new DropField(latin("Drop a password manager's export here. Passwords are dropped while it is read."),
                      latin("Choose a file"));
    column->addWidget(drop);
    page->addLayout(column);
}

void PartsPage::addFirstRun(QVBoxLayout *page)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(28, 0, 28, 0);
    row->setSpacing(24);
    QVBoxLayout *first = new QVBoxLayout;
    StepIndicator *steps = new StepIndicator(
        {latin("Place and passphrase"), latin("Currency and prices"), latin("Drop an export, or later")});
    steps->setCurrent(1);
    QLabel *bird = new QLabel;
    bird->setPixmap(themeOf(this).bird(76, 2));
    first->addWidget(bird);
    first->addWidget(steps);
    QLineEdit *passphrase = new QLineEdit(latin("one two three four five"));
    passphrase->setEchoMode(QLineEdit::Password);
    first->addWidget(passphrase);
    StrengthMeter *meter = new StrengthMeter;
    meter->setStrength(3, latin("Another word would make it strong."));
    first->addWidget(meter);
    first->addWidget(roomy(primaryButton(latin("Make the wallet"))));
    first->addStretch();
    row->addLayout(first);
    QVBoxLayout *second = new QVBoxLayout;
    second->setSpacing(12);
    ChoiceCard *wallet = new ChoiceCard(latin("wallet"), latin("New wallet"),
                                        latin("Choose a passphrase and a place for the file"));
    wallet->setPreferred(true);
    second->addWidget(wallet);
    second->addWidget(new ChoiceCard(
        latin("binoculars"), latin("Look round"),
        latin("A wallet with made-up data. A sample company on this computer asks, you answer")));
    second->addStretch();
    row->addLayout(second, 1);
    QButtonGroup *group = new QButtonGroup(this);
    for (const bool firm : {false, true}) {
        PresetCard *preset =
            new PresetCard(latin(firm ? "Firm" : "Modest"), latin(firm ? "× 1" : "× 0.5"),
                           latin("Half the public prices of such data. More offers meet it."));
        preset->setPrices({{latin("E-mail"), latin("0.30")},
                           {latin("Birth date"), latin("0.30")},
                           {latin("Bank account"), latin("12.00")}},
                          {latin("Newsletter, a year"), latin("0.45")});
        preset->setFixedWidth(166);
        group->addButton(preset);
        preset->setChecked(firm);
        row->addWidget(preset, 0, Qt::AlignTop);
    }
    page->addLayout(row);
}
