// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the lines of My data stand: what folds, how high they are, what fits into the window.

#include "mydata/MyDataPage.h"

#include "SampleWallet.h"
#include "theme/FieldfareStyle.h"
#include "theme/Metrics.h"
#include "widgets/ListTable.h"
#include "widgets/Panel.h"
#include "widgets/RowDelegate.h"

#include <QApplication>
#include <QLineEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

namespace {
enum Column { FieldColumn, ValueColumn };
} // namespace

class MyDataListTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void manyValuesFold();
    void rowsKeepTheirHeightAfterASearch();
    void paneNeedsNoScrolling();
    void factorsHaveTheirDecimal();

private:
    int rowOf(int column, const QString &start) const;

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<MyDataPage> m_page;
    ListTable *m_table = nullptr;
};

void MyDataListTest::initTestCase()
{
    FieldfareStyle::install(*qApp);
    m_wallet = samples::makeSampleWallet(m_folder.filePath(QStringLiteral("Maren.fieldfare")), m_clock);
}

void MyDataListTest::init()
{
    m_page = std::make_unique<MyDataPage>(*m_wallet);
    m_page->resize(1072, 800);
    m_table = m_page->findChild<ListTable *>();
    m_page->show(Target{});
    QTRY_VERIFY(rowOf(FieldColumn, QStringLiteral("E-mail")) >= 0);
}

void MyDataListTest::cleanup()
{
    m_page.reset();
}

int MyDataListTest::rowOf(int column, const QString &start) const
{
    for (int row = 0; row < m_table->model()->rowCount(); ++row)
        if (m_table->model()->index(row, column).data().toString().startsWith(start))
            return row;
    return -1;
}

void MyDataListTest::manyValuesFold()
{
    const int email = rowOf(FieldColumn, QStringLiteral("E-mail"));
    const int fold = email + 3;
    const QString words = m_table->model()->index(fold, ValueColumn).data().toString();
    QVERIFY2(words.startsWith(QStringLiteral("and ")), qPrintable(words));
    const int hidden = words.section(u' ', 1, 1).toInt();
    QVERIFY(hidden > 1);
    const int rows = m_table->model()->rowCount();
    m_table->setCurrentIndex(m_table->model()->index(fold, ValueColumn));
    QTest::keyClick(m_table, Qt::Key_Return);
    QCOMPARE(m_table->model()->rowCount(), rows + hidden);
    const QModelIndex fewer = m_table->model()->index(fold + hidden, ValueColumn);
    QCOMPARE(fewer.data().toString(), QStringLiteral("Fewer values"));
    QVERIFY(m_table->currentIndex().row() < fold + hidden);
    QTest::mouseClick(m_table->viewport(), Qt::LeftButton, {}, m_table->visualRect(fewer).center());
    QCOMPARE(m_table->model()->rowCount(), rows);
}

void MyDataListTest::rowsKeepTheirHeightAfterASearch()
{
    QLineEdit *search = nullptr;
    for (QLineEdit *each : m_page->findChildren<QLineEdit *>())
        if (each->accessibleName() == QStringLiteral("Search fields"))
            search = each;
    QVERIFY(search);
    QTest::keyClicks(search, QStringLiteral("a"));
    QTest::keyClick(search, Qt::Key_Escape);
    for (int row = 0; row < m_table->model()->rowCount(); ++row) {
        const bool heading = m_table->model()->index(row, 0).data(rows::Heading).toBool();
        QCOMPARE(m_table->rowHeight(row), heading && row > 0 ? 40 : metrics::kRow);
    }
}

void MyDataListTest::paneNeedsNoScrolling()
{
    m_table->setCurrentIndex(
        m_table->model()->index(rowOf(FieldColumn, QStringLiteral("Given name")), FieldColumn));
    const QTableView *sum = nullptr;
    for (const QTableView *each : m_page->findChildren<QTableView *>())
        if (each->accessibleName() == QStringLiteral("Example"))
            sum = each;
    QVERIFY(sum);
    QTRY_VERIFY(sum->isVisible() && sum->model()->rowCount() > 0);
    const QScrollArea *pane = nullptr;
    for (const QScrollArea *each : m_page->findChildren<QScrollArea *>())
        if (each->isAncestorOf(sum))
            pane = each;
    QVERIFY(pane);
    QTRY_COMPARE(pane->verticalScrollBar()->maximum(), 0);
}

void MyDataListTest::factorsHaveTheirDecimal()
{
    m_table->setCurrentIndex(
        m_table->model()->index(rowOf(FieldColumn, QStringLiteral("Birth date")), FieldColumn));
    const auto factors = [this] {
        QStringList shown;
        for (const QTableView *each : m_page->findChildren<QTableView *>())
            if (each->accessibleName() == QStringLiteral("Example"))
                for (int row = 0; row < each->model()->rowCount(); ++row)
                    shown.append(each->model()->index(row, 1).data().toString());
        shown.removeAll(QString());
        return shown;
    };
    const QStringList expected{QStringLiteral("× 1.5"), QStringLiteral("× 2.0"), QStringLiteral("× 1.5")};
    QTRY_COMPARE(factors(), expected);
}

QTEST_MAIN(MyDataListTest)
#include "MyDataListTest.moc"
