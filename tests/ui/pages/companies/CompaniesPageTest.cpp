// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesPage.h"
#include "SampleWallet.h"
#include "rights/Letters.h"
#include "theme/FieldfareStyle.h"
#include "widgets/SumView.h"

#include <QAbstractButton>
#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

class CompaniesPageTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<CompaniesPage> m_page;
    QList<Target> m_targets;
    QList<Error> m_errors;

    const WalletContext &context() const { return m_wallet->context(); }
    QList<HolderRow> holders() const
    {
        const Result<QList<HolderRow>> list = Holders(context()).list();
        if (!list)
            qFatal("%s %s", std::string(list.error().code.name).c_str(),
                   qPrintable(list.error().details.join(u' ')));
        return *list;
    }

    /// A visible widget by its accessible name, or by its text.
    template <typename T>
    T *named(const QString &name, QWidget *within = nullptr) const
    {
        QWidget *root = within ? within : m_page.get();
        for (T *each : root->findChildren<T *>()) {
            const QString text = each->property("text").toString();
            if (each->isVisible() && (each->accessibleName() == name || text == name))
                return each;
        }
        return nullptr;
    }
    QTableView *table() const { return named<QTableView>(QStringLiteral("Companies")); }
    QString cell(int row, int column) const { return table()->model()->index(row, column).data().toString(); }
    QDialog *dialog() const
    {
        for (QDialog *each : m_page->findChildren<QDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    void press(const QString &button, QWidget *within = nullptr) const
    {
        QAbstractButton *found = named<QAbstractButton>(button, within);
        QVERIFY2(found, qPrintable(button));
        found->click();
    }
    void choose(int row) const { table()->selectRow(row); }
    void trigger(const QString &action) const
    {
        for (QAction *each : m_page->findChildren<QAction *>()) {
            if (each->text() == action && each->isEnabled())
                return each->trigger();
        }
        QFAIL(qPrintable(action));
    }
    /// The detail pane shows that company.
    bool detailOf(const QString &name) const
    {
        for (const QLabel *label : m_page->findChildren<QLabel *>()) {
            if (label->isVisible() && label->accessibleName() == name)
                return true;
        }
        return false;
    }
    void open(const Target &target = {})
    {
        m_page = std::make_unique<CompaniesPage>(*m_wallet);
        connect(m_page.get(), &Page::targeted, this, [this](const Target &to) { m_targets.append(to); });
        connect(m_page.get(), &Page::failed, this, [this](const Error &error) { m_errors.append(error); });
        m_page->resize(1072, 800);
        m_page->show(target);
        QApplication::setActiveWindow(m_page.get());
        QTRY_VERIFY(table() && table()->model()->rowCount() > 0);
    }
    void settle(const QString &name) const { QTRY_VERIFY(detailOf(name)); }

private Q_SLOTS:
    void init()
    {
        m_clock = samples::FixedClock(samples::sampleDay());
        m_wallet = samples::makeSampleWallet(m_folder.filePath(QStringLiteral("w.fieldfare")), m_clock, 24);
        m_targets.clear();
        m_errors.clear();
    }
    void cleanup()
    {
        for (const Error &error : std::as_const(m_errors))
            qWarning("%s", std::string(error.code.name).c_str());
        QVERIFY(m_errors.isEmpty());
        m_page.reset();
        m_wallet.reset();
    }

    void showsEveryCompanyAndTheDearestOne()
    {
        open();
        QCOMPARE(table()->model()->rowCount(), int(holders().size()));
        QCOMPARE(cell(0, 0), holders().first().name);
        settle(holders().first().name);
    }

    void searchesAsOneTypes()
    {
        open();
        QLineEdit *search = named<QLineEdit>(QStringLiteral("Search companies"));
        m_page->focusSearch();
        const QString part = holders().at(2).name.left(4);
        QTest::keyClicks(search, part);
        qsizetype expected = 0;
        for (const HolderRow &row : holders())
            expected += row.searchText.contains(part.toCaseFolded()) ? 1 : 0;
        QVERIFY(expected > 0 && expected < holders().size());
        QCOMPARE(table()->model()->rowCount(), int(expected));
        QCOMPARE(search->accessibleDescription(), QStringLiteral("%1 found").arg(expected));
        QTest::keyClick(search, Qt::Key_Escape);
        QCOMPARE(table()->model()->rowCount(), int(holders().size()));
        search->setText(QStringLiteral("nobody has that name"));
        QTRY_VERIFY(named<QWidget>(QStringLiteral("No company found")));
    }

    void filtersPaidNothing()
    {
        open();
        const qsizetype paying =
            std::ranges::count_if(holders(), [](const HolderRow &row) { return !row.paid.isZero(); });
        QVERIFY(paying > 0);
        press(QStringLiteral("Paid nothing %1").arg(holders().size() - paying));
        QCOMPARE(table()->model()->rowCount(), int(holders().size() - paying));
    }

    void opensAnAmountIntoItsSum()
    {
        open();
        settle(holders().first().name);
        const HolderDetail detail = *Holders(context()).detail(holders().first().id);
        const HolderLine &line = detail.lines.first();
        QAbstractButton *row = nullptr;
        for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
            if (!row && each->isVisible() && each->accessibleName().startsWith(line.label + u','))
                row = each;
        }
        QVERIFY(row);
        row->setFocus();
        QTest::keyClick(row, Qt::Key_Return);
        const QString name = QStringLiteral("How the ask for %1 comes about").arg(line.label);
        SumView *sum = named<SumView>(name);
        QVERIFY(sum);
        const QAbstractItemModel *lines = sum->model();
        QCOMPARE(lines->index(lines->rowCount() - 1, 2).data().toString(),
                 QLocale().toString(double(line.ask->minorUnits()) / 100, 'f', 2));
        QTest::keyClick(row, Qt::Key_Return);
        QTRY_VERIFY(!named<SumView>(name));
    }

    void draftsALetterByOneClick()
    {
        open();
        settle(holders().first().name);
        const qsizetype before = Letters(context()).list()->size();
        press(QStringLiteral("Charge"));
        QTRY_COMPARE(m_targets.size(), 1);
        QCOMPARE(m_targets.first().page, PageId::Letters);
        const Result<LetterDetail> letter = Letters(context()).detail(m_targets.first().letter);
        QVERIFY(letter.has_value());
        QCOMPARE(letter->row.right, LetterRight::Charge);
        QCOMPARE(letter->row.company, holders().first().id);
        QCOMPARE(Letters(context()).list()->size(), before + 1);
        press(QStringLiteral("What do you hold?"));
        QTRY_COMPARE(m_targets.size(), 2);
        QCOMPARE(Letters(context()).detail(m_targets.last().letter)->row.right, LetterRight::Access);
    }

    void chargesSeveralAtOnce()
    {
        open();
        table()->setFocus();
        choose(0);
        QTest::keyClick(table(), Qt::Key_Down, Qt::ControlModifier);
        QTest::keyClick(table(), Qt::Key_Space);
        QTest::keyClick(table(), Qt::Key_Down); // boxes are there: the ticked ones stay
        QTest::keyClick(table(), Qt::Key_Space);
        QVERIFY(named<QLabel>(QStringLiteral("3 companies")));
        QCOMPARE(table()->model()->index(1, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Checked));
        QCOMPARE(table()->model()->index(3, 0).data(Qt::CheckStateRole).toInt(), int(Qt::Unchecked));
        const qsizetype before = Letters(context()).list()->size();
        press(QStringLiteral("Charge all 3"));
        QTRY_COMPARE(m_targets.size(), 1);
        QCOMPARE(Letters(context()).list()->size(), before + 3);
        press(QStringLiteral("Clear"));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 1);
        QVERIFY(!table()->model()->index(1, 0).data(Qt::CheckStateRole).isValid());
    }

    void boxesTakeClicks()
    {
        open();
        const auto at = [this](int row, int x) {
            return QPoint(x, table()->visualRect(table()->model()->index(row, 0)).center().y());
        };
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at(0, 200));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::ControlModifier, at(1, 200));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at(3, 20));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 3);
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, Qt::NoModifier, at(1, 20));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), 2);
        press(QStringLiteral("All companies shown"));
        QCOMPARE(table()->selectionModel()->selectedRows().size(), holders().size());
    }

    void renamesAndTakesItBack()
    {
        open();
        const HolderRow company = holders().first();
        settle(company.name);
        trigger(QStringLiteral("Rename…"));
        named<QLineEdit>(QStringLiteral("Name"), dialog())->setText(QStringLiteral("Anders"));
        press(QStringLiteral("Rename"), dialog());
        QTRY_COMPARE(cell(0, 0), QStringLiteral("Anders"));
        QTRY_VERIFY(detailOf(QStringLiteral("Anders")));
        QVERIFY(m_page->undo());
        QTRY_COMPARE(cell(0, 0), company.name);
        QVERIFY(!m_page->undo());
    }

    void refusesAnEmptyName()
    {
        open();
        settle(holders().first().name);
        trigger(QStringLiteral("Rename…"));
        named<QLineEdit>(QStringLiteral("Name"), dialog())->clear();
        press(QStringLiteral("Rename"), dialog());
        QVERIFY(dialog());
        QVERIFY(named<QLabel>(QStringLiteral("A name is needed."), dialog()));
        press(QStringLiteral("Cancel"), dialog());
    }

    void mergesAndSplits()
    {
        open();
        const QList<HolderRow> before = holders();
        settle(before.first().name);
        trigger(QStringLiteral("Merge into…"));
        named<QLineEdit>(QStringLiteral("Search companies"), dialog())->setText(before[3].name);
        press(QStringLiteral("Merge"), dialog());
        QTRY_COMPARE(table()->model()->rowCount(), int(before.size()) - 1);
        QTRY_VERIFY(detailOf(before[3].name));
        QCOMPARE(Holders(context()).detail(before[3].id)->merged.size(), 1);
        trigger(before.first().name);
        QTRY_COMPARE(table()->model()->rowCount(), int(before.size()));
        QVERIFY(m_page->undo());
        QTRY_COMPARE(table()->model()->rowCount(), int(before.size()) - 1);
    }

    void mergesSeveral()
    {
        open();
        const QList<HolderRow> before = holders();
        for (const int row : {0, 1, 2})
            table()->selectionModel()->select(table()->model()->index(row, 0),
                                              QItemSelectionModel::Select | QItemSelectionModel::Rows);
        trigger(QStringLiteral("Merge these…"));
        press(QStringLiteral("Merge"), dialog());
        QTRY_COMPARE(table()->model()->rowCount(), int(before.size()) - 2);
        QVERIFY(m_page->undo());
        QTRY_COMPARE(table()->model()->rowCount(), int(before.size()));
    }

    void addsACompanyWhatItHoldsAndDealsWithItsBreach()
    {
        open();
        const qsizetype before = holders().size();
        press(QStringLiteral("Add a company"));
        named<QLineEdit>(QStringLiteral("Domain or address of its site"), dialog())
            ->setText(QStringLiteral("https://www.duolingo.com/learn"));
        press(QStringLiteral("Add it"), dialog());
        QTRY_VERIFY(named<QComboBox>(QStringLiteral("Field"), dialog()));
        QComboBox *field = named<QComboBox>(QStringLiteral("Field"), dialog());
        for (int i = 0; i < field->count(); ++i) {
            if (field->itemText(i).startsWith(QStringLiteral("E-mail")))
                field->setCurrentIndex(i);
        }
        named<QLineEdit>(QStringLiteral("Since"), dialog())->setText(QStringLiteral("2010"));
        press(QStringLiteral("Add it"), dialog());
        QTRY_COMPARE(holders().size(), before + 1);
        QTRY_VERIFY(named<QAbstractButton>(QStringLiteral("Deal with it")));
        press(QStringLiteral("Deal with it"));
        QCOMPARE(dialog()->findChildren<QCheckBox *>().size(), 1);
        press(QStringLiteral("Mark as dealt with"), dialog());
        QTRY_VERIFY(!named<QAbstractButton>(QStringLiteral("Deal with it")));
        QVERIFY(m_page->undo());
        QTRY_VERIFY(named<QAbstractButton>(QStringLiteral("Deal with it")));
    }

    void recordsWhatTheyGaveAndAContact()
    {
        open();
        const HolderRow company = holders().at(1);
        choose(1);
        settle(company.name);
        trigger(QStringLiteral("Record what they gave…"));
        named<QLineEdit>(QStringLiteral("What it was"), dialog())->setText(QStringLiteral("Refund"));
        named<QLineEdit>(QStringLiteral("Worth to you, in €"), dialog())->setText(QStringLiteral("2.50"));
        press(QStringLiteral("Record it"), dialog());
        QTRY_COMPARE(cell(1, 5), QStringLiteral("2.50"));
        trigger(QStringLiteral("Add a contact…"));
        QPlainTextEdit *contact = named<QPlainTextEdit>(QStringLiteral("Contact"), dialog());
        contact->setPlainText(QStringLiteral("noreply@shop.example"));
        press(QStringLiteral("Add it"), dialog());
        QVERIFY(dialog());
        contact->setPlainText(QStringLiteral("privacy@shop.example"));
        press(QStringLiteral("Add it"), dialog());
        const QList<Contact> contacts = Holders(context()).detail(company.id)->company.contacts;
        QVERIFY(contacts.contains(Contact{ContactKind::Email, QStringLiteral("privacy@shop.example")}));
    }

    void showsOnlyWhatATargetWants()
    {
        Target target;
        target.page = PageId::Companies;
        target.group = 1;
        open(target);
        qsizetype expected = 0;
        for (const HolderRow &row : holders())
            expected += row.groups.value(1) > 0 ? 1 : 0;
        QCOMPARE(table()->model()->rowCount(), int(expected));
        QAbstractButton *chip = nullptr;
        for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>())
            chip = each->isVisible() && each->text().startsWith(QStringLiteral("Holds: ")) ? each : chip;
        QVERIFY(chip);
        chip->click();
        QCOMPARE(table()->model()->rowCount(), int(holders().size()));
        Target holding;
        holding.page = PageId::Companies;
        holding.field = FieldPath({QStringLiteral("trips")});
        m_page->show(holding);
        const int withTrips = int(Holders(context()).holding(holding.field)->size());
        QVERIFY(withTrips > 0 && withTrips < holders().size());
        QTRY_COMPARE(table()->model()->rowCount(), withTrips);
        QVERIFY(named<QAbstractButton>(QStringLiteral("Holds: Trips")));
        press(QStringLiteral("Holds: Trips"));
        QCOMPARE(table()->model()->rowCount(), int(holders().size()));
        Target one;
        one.page = PageId::Companies;
        one.company = holders().last().id;
        m_page->show(one);
        settle(holders().last().name);
    }

    void leadsFromAnEmptyWalletToImports()
    {
        const std::unique_ptr<Wallet> empty =
            samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("e.fieldfare")), m_clock);
        m_page = std::make_unique<CompaniesPage>(*empty);
        connect(m_page.get(), &Page::targeted, this, [this](const Target &to) { m_targets.append(to); });
        m_page->resize(1072, 800);
        m_page->show(Target{});
        QTRY_VERIFY(named<QAbstractButton>(QStringLiteral("Import an export")));
        press(QStringLiteral("Import an export"));
        QCOMPARE(m_targets.last().page, PageId::Imports);
        m_page.reset();
    }

    void opensAPaneOverANarrowList()
    {
        open();
        m_page->setNarrow(true);
        m_page->resize(904, 640);
        QVERIFY(!named<QWidget>(QStringLiteral("Company")));
        table()->setFocus();
        QTest::keyClick(table(), Qt::Key_Return);
        QTRY_VERIFY(named<QWidget>(QStringLiteral("Company")));
        QTest::keyClick(table(), Qt::Key_Escape);
        QVERIFY(!named<QWidget>(QStringLiteral("Company")));
    }
};

int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    FieldfareStyle::install(application);
    CompaniesPageTest test;
    return QTest::qExec(&test, argc, argv);
}
#include "CompaniesPageTest.moc"
