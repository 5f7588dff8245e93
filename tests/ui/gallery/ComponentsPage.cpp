// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ComponentsPage.h"

#include "Samples.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/Chip.h"
#include "widgets/ClockBar.h"
#include "widgets/FilterBar.h"
#include "widgets/OfferTrack.h"
#include "widgets/SearchField.h"
#include "widgets/Switch.h"

#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QMenu>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace fieldfare;

ComponentsPage::ComponentsPage()
{
    QVBoxLayout *page = new QVBoxLayout(this);
    page->setContentsMargins(32, 28, 32, 28);
    page->setSpacing(0);
    QHBoxLayout *head = rowOf({new Label(latin("Components and states"), TextStyle::Title)});
    head->addWidget(new Label(latin("12 · 13 · 18 · 28 px   radius 4 · 6 · 8   steps of 4"), TextStyle::Small,
                              Role::TextMuted));
    page->addLayout(head);
    page->addSpacing(14);
    QGridLayout *swatches = new QGridLayout;
    swatches->setSpacing(6);
    int index = 0;
    for (const Role role :
         {Role::Sunken,      Role::Ground,    Role::Surface,     Role::Selection,  Role::Slate,
          Role::Text,        Role::Accent,    Role::AccentText,  Role::AccentTint, Role::Money,
          Role::MoneyText,   Role::MoneyTint, Role::Meets,       Role::MeetsTint,  Role::Refuses,
          Role::RefusesTint, Role::Warning,   Role::WarningTint, Role::Focus,      Role::LineStrong}) {
        swatches->addWidget(new Swatch(role), index / 10, index % 10);
        ++index;
    }
    page->addLayout(swatches);
    QHBoxLayout *columns = new QHBoxLayout;
    columns->setSpacing(36);
    QVBoxLayout *column[3];
    for (QVBoxLayout *&each : column) {
        each = new QVBoxLayout;
        each->setSpacing(0);
        columns->addLayout(each, 1);
    }
    addButtons(column[0]);
    addFields(column[0]);
    addChecks(column[0]);
    addClocks(column[0]);
    addRows(column[1]);
    addMoney(column[1]);
    addChips(column[1]);
    addMenu(column[1]);
    addBanners(column[2]);
    addCompany(column[2]);
    addProgress(column[2]);
    for (QVBoxLayout *each : column)
        each->addStretch();
    page->addLayout(columns);
}

void ComponentsPage::addButtons(QVBoxLayout *column)
{
    column->addWidget(title("Buttons"));
    QGridLayout *grid = new QGridLayout;
    grid->setSpacing(0);
    grid->setColumnMinimumWidth(0, 84);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(2, 1);
    int row = 0;
    const auto add = [&](const char *name, QPushButton *first, QPushButton *second, QStyle::State state,
                         bool ring) {
        grid->addWidget(new Label(latin(name), TextStyle::Small, Role::TextMuted), row, 0);
        grid->addWidget(new Still(first, state, ring), row, 1, Qt::AlignLeft);
        grid->addWidget(new Still(second, state, ring), row++, 2, Qt::AlignLeft);
    };
    const auto approve = [] { return primaryButton(latin("Approve")); };
    const auto exports = [] { return secondaryButton(latin("Export")); };
    add("At rest", approve(), exports(), {}, false);
    add("Hover", approve(), exports(), QStyle::State_MouseOver, false);
    add("Pressed", approve(), exports(), QStyle::State_Sunken, false);
    add("Focus", approve(), exports(), QStyle::State_HasFocus, true);
    QPushButton *off[2] = {approve(), exports()};
    for (QPushButton *button : off)
        button->setEnabled(false);
    add("Disabled", off[0], off[1], {}, false);
    add("Quiet", withKey(quietButton({}, latin("Decline")), QKeySequence(Qt::Key_D)),
        quietButton({}, latin("Quiet")), {}, false);
    add("Danger", dangerButton(latin("trash"), latin("Delete wallet")), dangerButton({}, latin("Delete")), {},
        false);
    column->addLayout(grid);
}

void ComponentsPage::addFields(QVBoxLayout *column)
{
    column->addWidget(title("Fields"));
    QLineEdit *rest = new QLineEdit;
    rest->setPlaceholderText(latin("At rest"));
    QLineEdit *invalid = new QLineEdit(latin("12.5.0"));
    invalid->setProperty("invalid", true);
    QLineEdit *off = new QLineEdit(latin("Disabled"));
    off->setEnabled(false);
    for (QWidget *field : {rest, invalid, off}) {
        column->addWidget(field);
        column->addSpacing(8);
        if (field == invalid)
            column->addWidget(
                iconWords("refuses", "An amount looks like 12.50", Role::Refuses, TextStyle::Small));
    }
    QComboBox *combo = new QComboBox;
    combo->addItems({latin("Euro, €"), latin("US dollar, $")});
    SearchField *search = new SearchField(latin("Search"));
    search->setHits(latin("13 found"));
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(combo, 1);
    row->addWidget(search, 1);
    column->addLayout(row);
}

void ComponentsPage::addChecks(QVBoxLayout *column)
{
    column->addWidget(title("Check box: what is shared, what is chosen"));
    QList<QWidget *> boxes;
    for (const Qt::CheckState state : {Qt::Checked, Qt::Unchecked, Qt::Unchecked, Qt::PartiallyChecked}) {
        QCheckBox *box = new QCheckBox;
        box->setTristate(state == Qt::PartiallyChecked);
        box->setCheckState(state);
        box->setProperty("never", boxes.size() == 2);
        boxes.append(box);
    }
    QCheckBox *focused = new QCheckBox;
    focused->setChecked(true);
    boxes.append(new Still(focused, {}, true));
    for (const bool on : {true, false}) {
        QRadioButton *radio = new QRadioButton;
        radio->setAutoExclusive(false);
        radio->setChecked(on);
        boxes.append(radio);
    }
    column->addLayout(rowOf(boxes, 18));
    column->addWidget(new Label(latin("shared, not, never (dashed), some, focus; choice"), TextStyle::Small,
                                Role::TextMuted));
    column->addWidget(title("Switch: what stays on, in Settings alone"));
    QList<QWidget *> switches;
    for (const bool on : {true, false, true}) {
        Switch *each = new Switch(latin("Switch"));
        each->setChecked(on);
        switches.append(switches.size() == 2 ? static_cast<QWidget *>(new Still(each, {}, true)) : each);
    }
    column->addLayout(rowOf(switches, 18));
}

void ComponentsPage::addClocks(QVBoxLayout *column)
{
    column->addWidget(title("Clock: one cell a day or a month"));
    const QDate today(2026, 11, 24);
    const auto add = [&](const char *left, const char *right, Role role, const QDate &start, const QDate &end,
                         ClockBar::Unit unit) {
        QHBoxLayout *words = rowOf({new Label(latin(left), TextStyle::Small, role)});
        words->addWidget(new Label(latin(right), TextStyle::Small, role));
        column->addLayout(words);
        column->addSpacing(5);
        ClockBar *bar = new ClockBar;
        bar->setSpan(start, end, today, unit);
        column->addWidget(bar);
    };
    add("10 days left", "due 4 Dec", Role::TextMuted, today.addDays(-20), today.addDays(10),
        ClockBar::Unit::Days);
    add("3 days over", "was due 21 Nov", Role::Refuses, today.addDays(-34), today.addDays(-3),
        ClockBar::Unit::Days);
    add("5 months left", "of 24", Role::TextMuted, QDate(2025, 4, 28), QDate(2027, 4, 28),
        ClockBar::Unit::Months);
    column->addWidget(title("Paid and promised"));
    OfferTrack *track = new OfferTrack;
    track->setAmounts(480, 100, 920);
    column->addWidget(track);
}

void ComponentsPage::addRows(QVBoxLayout *column)
{
    column->addWidget(title("List row"));
    const QList<QPair<const char *, Row::State>> rows{{"At rest", Row::Rest},
                                                      {"Hover", Row::Hover},
                                                      {"Selected", Row::Selected},
                                                      {"Selected, keyboard focus", Row::Focused},
                                                      {"Selected, window behind", Row::Idle},
                                                      {"Disabled", Row::Off}};
    for (const auto &[text, state] : rows)
        column->addWidget(new Row(latin(text), state));
}

void ComponentsPage::addMoney(QVBoxLayout *column)
{
    column->addWidget(title("Money"));
    column->addWidget(new MoneyRow("Meets your ask", "€", "7.50", Role::Meets, TextStyle::BodySemibold));
    column->addWidget(new MoneyRow("Below your ask", "€", "1,284.60", Role::Text, TextStyle::Body));
    column->addWidget(new MoneyRow("Other currency", "¥", "640", Role::Text, TextStyle::Body));
    column->addWidget(new MoneyRow("No rate known", "£", "4.00", Role::TextMuted, TextStyle::Body));
    column->addWidget(new MoneyRow("Nothing offered", "", "–", Role::TextMuted, TextStyle::Body));
    column->addWidget(new MoneyRow("Refused", "", "never", Role::Text, TextStyle::BodyMedium));
}

void ComponentsPage::addChips(QVBoxLayout *column)
{
    column->addWidget(title("Chips, badges, verdicts"));
    column->addLayout(rowOf({new Chip(latin("home")), new Chip(latin("derived")),
                             new Chip(latin("meets"), ChipKind::Meets, latin("meets")),
                             new Chip(latin("3.40 short"), ChipKind::Plain, latin("falls-short")),
                             new Chip(latin("never"), ChipKind::Refuses, latin("refuses"))},
                            6));
    column->addSpacing(6);
    FilterBar *filters = new FilterBar(latin("Filters"));
    filters->addFilter(0, latin("Filter"));
    filters->setCount(0, latin("12"));
    filters->addFilter(1, latin("Filter"));
    filters->setCount(1, latin("12"));
    column->addLayout(rowOf({new Chip(latin("beyond purpose"), ChipKind::Warning, latin("over-asking")),
                             new Chip(latin("1 of 2 left"), ChipKind::Money, latin("rewards")), filters},
                            6));
    column->addSpacing(10);
    column->addLayout(rowOf({iconWords("verified", "Domain proven", Role::Meets, TextStyle::BodyMedium),
                             iconWords("unverified", "Unproven", Role::Refuses, TextStyle::BodyMedium),
                             iconWords("edit", "Your own word", Role::TextMuted, TextStyle::Body)},
                            16));
}

void ComponentsPage::addMenu(QVBoxLayout *column)
{
    column->addWidget(title("Menu"));
    QMenu *menu = new QMenu;
    QAction *first = menu->addAction(themedIcon(latin("counter")), latin("Ask for less\tC"));
    menu->addAction(themedIcon(latin("refuses")), latin("Decline silently"));
    menu->addSeparator();
    menu->addAction(themedIcon(latin("letters")), latin("Write a letter"));
    menu->setActiveAction(first);
    menu->setWindowFlags(Qt::Widget);
    menu->setFixedSize(menu->sizeHint());
    column->addWidget(menu);
    menu->show();
}
