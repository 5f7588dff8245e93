// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Tables and charts by keyboard, and what they count.

#include "theme/FieldfareStyle.h"
#include "theme/Theme.h"
#include "widgets/ClockBar.h"
#include "widgets/HeatMap.h"
#include "widgets/ListTable.h"
#include "widgets/Monogram.h"
#include "widgets/RowDelegate.h"
#include "widgets/SumView.h"

#include <QApplication>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>

using namespace fieldfare;

namespace {

QString word(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class ViewsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void clockCountsCells();
    void monograms();
    void heatMapOpensByKeyboard();
    void listTableOpensByKeyboard();
    void spaceTogglesARow();
    void sumOpensInPlace();
};

void ViewsTest::clockCountsCells()
{
    const QDate today(2026, 11, 24);
    ClockBar days;
    days.setSpan(today.addDays(-20), today.addDays(10), today, ClockBar::Unit::Days);
    QCOMPARE(days.cellCount(), 30);
    QCOMPARE(days.pastCells(), 20);
    ClockBar late;
    late.setSpan(today.addDays(-34), today.addDays(-3), today, ClockBar::Unit::Days);
    QCOMPARE(late.cellCount(), 34);
    QCOMPARE(late.dueCells(), 31);
    ClockBar months;
    months.setSpan(QDate(2025, 4, 28), QDate(2027, 4, 28), today, ClockBar::Unit::Months);
    QCOMPARE(months.cellCount(), 24);
    ClockBar years;
    years.setSpan(QDate(2020, 1, 1), QDate(2030, 1, 1), today, ClockBar::Unit::Months);
    QCOMPARE(years.cellCount(), 10);
}

void ViewsTest::monograms()
{
    QCOMPARE(monogramLetters(word("Haapa Mobility")), word("HM"));
    QCOMPARE(monogramLetters(word("Mobil & Gut Umzüge")), word("MG"));
    QCOMPARE(monogramLetters(word("kiesel")), word("KI"));
    QCOMPARE(monogramLetters(word("24 Öl")), word("ÖL"));
    QCOMPARE(monogramTint(word("kiesel.example")), monogramTint(word("kiesel.example")));
    for (const char *domain : {"a.example", "b.example", "c.example", ""})
        QVERIFY(monogramTint(word(domain)) >= 0 && monogramTint(word(domain)) < 5);
}

void ViewsTest::heatMapOpensByKeyboard()
{
    HeatMap map(word("Who holds what"));
    map.setRows({word("Name"), word("Contact")}, word("Fields"),
                {{word("Haapa"), {2, 0}, 2}, {word("Kiesel"), {1, 5}, 6}});
    QCOMPARE(HeatMap::levelOf(6), 4);
    QSignalSpy opened(&map, &HeatMap::opened);
    map.setCurrentIndex(map.model()->index(0, 1));
    QTest::keyClick(&map, Qt::Key_Down);
    QTest::keyClick(&map, Qt::Key_Right);
    QTest::keyClick(&map, Qt::Key_Return);
    QCOMPARE(opened.last(), (QVariantList{1, 1}));
    QCOMPARE(map.currentIndex().data(Qt::AccessibleTextRole).toString(), word("Kiesel, Contact: 5"));
}

void ViewsTest::listTableOpensByKeyboard()
{
    QStandardItemModel model(3, 2);
    model.setItem(0, 0, new QStandardItem(word("Contact")));
    model.item(0, 0)->setData(true, rows::Heading);
    ListTable table(word("Fields"));
    table.setModel(&model);
    QCOMPARE(table.columnSpan(0, 0), 2);
    QSignalSpy activated(&table, &ListTable::rowActivated);
    table.setCurrentIndex(model.index(1, 0));
    QTest::keyClick(&table, Qt::Key_Down);
    QTest::keyClick(&table, Qt::Key_Return);
    QCOMPARE(activated.last().first().toModelIndex().row(), 2);
    QCOMPARE(table.accessibleName(), word("Fields"));
}

void ViewsTest::spaceTogglesARow()
{
    QStandardItemModel model(1, 2);
    QStandardItem *item = new QStandardItem(word("E-mail"));
    item->setCheckable(true);
    item->setCheckState(Qt::Checked);
    model.setItem(0, 0, item);
    ListTable table(word("Fields"));
    table.setItemDelegate(new RowDelegate(&table));
    table.setModel(&model);
    table.show();
    QVERIFY(QTest::qWaitForWindowExposed(&table));
    table.setCurrentIndex(model.index(0, 0));
    table.setFocus();
    QTest::keyClick(&table, Qt::Key_Space);
    QCOMPARE(item->checkState(), Qt::Unchecked);
}

void ViewsTest::sumOpensInPlace()
{
    themeOf(nullptr).setMotion(false);
    SumView sum(word("Your ask"));
    sum.setSum(word("How your ask comes about"), word("€"),
               {{word("Base price"), {}, word("0.60"), {}},
                {word("2 years"), word("× 2.0"), word("1.20"), word("until 2028")}},
               word("You ask"), word("1.20"));
    const int open = sum.height();
    QCOMPARE(open, 3 * 21 + 17 + 31);
    sum.setOpen(false);
    QCOMPARE(sum.height(), 0);
    sum.setOpen(true);
    QCOMPARE(sum.height(), open);
}

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    FieldfareStyle::install(application);
    ViewsTest test;
    return QTest::qExec(&test, argc, argv);
}

#include "ViewsTest.moc"
