// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person sees and does on Overview, by accessible names.

#include "overview/OverviewPage.h"

#include "SampleRequests.h"
#include "SampleRewards.h"
#include "SampleWallet.h"
#include "common/PageDialog.h"
#include "imports/Imports.h"
#include "overview/TodoLine.h"
#include "theme/FieldfareStyle.h"
#include "widgets/BarList.h"
#include "widgets/DropField.h"
#include "widgets/HeatMap.h"
#include "widgets/Label.h"
#include "widgets/MonthChart.h"
#include "widgets/SumView.h"

#include <QAbstractItemModelTester>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

class OverviewPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();

    void newcomerSeesThreeSteps();
    void aDroppedExportGoesToImports();
    void stepTwoOpensMyData();
    void figuresAreThoseOfTheWallet();
    void theClaimOpensIntoItsSum();
    void todoGoesThere();
    void lettersDueGoThere();
    void heatMapOpensAGroupOrACompany();
    void barsOpenTheCompany();
    void afterTheImportTheWorstStandsThere();
    void onceSomebodyAskedItTellsOfThat();
    void aYearIsChosen();
    void whatEndsSoonIsOneClickAway();
    void anAgreementThatEndsLeadsToTheCompany();
    void cardsGiveWayWhenNarrow();

private:
    std::unique_ptr<OverviewPage> page(Wallet &wallet) const;
    template <typename W>
    static W *starting(const QWidget &in, const QString &name)
    {
        for (W *widget : in.findChildren<W *>()) {
            if (widget->accessibleName().startsWith(name) && widget->isVisible())
                return widget;
        }
        return nullptr;
    }
    static QPushButton *button(const QWidget &in, const QString &text);
    static QString said(const QWidget &in);
    static Target targetOf(const QSignalSpy &spy) { return spy.last().first().value<Target>(); }

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_full;
    std::unique_ptr<Wallet> m_empty;
    std::unique_ptr<Wallet> m_asked;
    samples::SampleRequests m_requests;
};

void OverviewPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
    m_full = samples::makeSampleWallet(m_folder.filePath(QStringLiteral("Maren.fieldfare")), m_clock);
    m_empty = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("Empty.fieldfare")), m_clock);
    m_asked = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("Asked.fieldfare")), m_clock);
    samples::addSampleRewards(m_asked->context());
    m_requests = samples::addSampleRequests(*m_asked, m_clock);
}

std::unique_ptr<OverviewPage> OverviewPageTest::page(Wallet &wallet) const
{
    std::unique_ptr<OverviewPage> made = std::make_unique<OverviewPage>(wallet);
    made->resize(1072, 800);
    made->show(Target{});
    return made;
}

QPushButton *OverviewPageTest::button(const QWidget &in, const QString &text)
{
    for (QPushButton *each : in.findChildren<QPushButton *>()) {
        if (each->text() == text && each->isVisible())
            return each;
    }
    return nullptr;
}

/// Every visible label's words.
QString OverviewPageTest::said(const QWidget &in)
{
    QStringList words;
    for (const Label *label : in.findChildren<Label *>()) {
        if (label->isVisible())
            words.append(label->plainText());
    }
    return words.join(u'\n');
}

void OverviewPageTest::newcomerSeesThreeSteps()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_empty);
    QTRY_VERIFY(said(*shown).contains(QStringLiteral("You chose firm.")));
    for (const QString &words : {QStringLiteral("See who holds what"), QStringLiteral("Look at your prices"),
                                 QStringLiteral("Write to the worst of them"), QStringLiteral("Bank account"),
                                 QStringLiteral("after step 1")})
        QVERIFY2(said(*shown).contains(words), qPrintable(words));
    QVERIFY(!starting<HeatMap>(*shown, QStringLiteral("Who holds what")));
}

void OverviewPageTest::aDroppedExportGoesToImports()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_empty);
    QTRY_VERIFY(button(*shown, QStringLiteral("Choose a file")));
    QSignalSpy targeted(shown.get(), &Page::targeted);
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(QStringLiteral("/tmp/export of Zoë.json"))});
    DropField *field = shown->findChild<DropField *>();
    // Qt delivers a drop only to what took the drag that came before it.
    QDragEnterEvent enter(QPoint(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &enter);
    QDropEvent drop(QPointF(4, 4), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(field, &drop);
    QCOMPARE(targeted.count(), 1);
    QCOMPARE(targetOf(targeted).page, PageId::Imports);
    QCOMPARE(targetOf(targeted).file, QStringLiteral("/tmp/export of Zoë.json"));
}

void OverviewPageTest::stepTwoOpensMyData()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_empty);
    QTRY_VERIFY(button(*shown, QStringLiteral("Open My data")));
    QSignalSpy targeted(shown.get(), &Page::targeted);
    QTest::mouseClick(button(*shown, QStringLiteral("Open My data")), Qt::LeftButton);
    QCOMPARE(targetOf(targeted).page, PageId::MyData);
}

void OverviewPageTest::figuresAreThoseOfTheWallet()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_full);
    const OverviewFigures figures = *overviewFigures(m_full->context());
    QTRY_VERIFY(starting<QAbstractButton>(*shown, QStringLiteral("What they have given: €9.00")));
    QVERIFY(starting<QAbstractButton>(*shown,
                                      QStringLiteral("Companies that hold data: %1").arg(figures.companies)));
    QVERIFY(starting<QAbstractButton>(*shown, QStringLiteral("Open letters: %1").arg(figures.openLetters)));
    const QAbstractButton *claim =
        starting<QAbstractButton>(*shown, QStringLiteral("What they hold, at your"));
    QVERIFY(claim);
    QVERIFY(claim->accessibleName().remove(u',').endsWith(figures.claim.toText()));
    QCOMPARE(claim->accessibleDescription(),
             QStringLiteral("A claim that you make, not a debt that the law knows"));
    for (const QTableView *table : {static_cast<QTableView *>(shown->findChild<BarList *>()),
                                    static_cast<QTableView *>(shown->findChild<HeatMap *>())})
        const QAbstractItemModelTester tester(table->model(),
                                              QAbstractItemModelTester::FailureReportingMode::QtTest);
}

void OverviewPageTest::theClaimOpensIntoItsSum()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_full);
    QTRY_VERIFY(starting<QAbstractButton>(*shown, QStringLiteral("What they hold, at your")));
    QTest::mouseClick(starting<QAbstractButton>(*shown, QStringLiteral("What they hold, at your")),
                      Qt::LeftButton);
    QTRY_VERIFY(shown->findChild<PageDialog *>());
    const PageDialog *dialog = shown->findChild<PageDialog *>();
    const QAbstractItemModel *lines = dialog->findChild<SumView *>()->model();
    const Currency currency = Currency::of("EUR");
    Money total = Money::zero(currency);
    const int last = lines->rowCount() - 1;
    QVERIFY(last > 2);
    for (int row = 1; row < last; ++row)
        total += *Money::fromText(lines->index(row, 2).data().toString().remove(u','), currency);
    QCOMPARE(lines->index(last, 2).data().toString().remove(u','), total.toText());
    QCOMPARE(total, overviewFigures(m_full->context())->claim);
}

void OverviewPageTest::todoGoesThere()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_full);
    QTRY_VERIFY(starting<TodoLine>(*shown, QStringLiteral("Remind ")));
    QSignalSpy targeted(shown.get(), &Page::targeted);
    TodoLine *remind = starting<TodoLine>(*shown, QStringLiteral("Remind "));
    QVERIFY(remind->accessibleName().contains(QStringLiteral("over")));
    QTest::mouseClick(remind, Qt::LeftButton);
    QCOMPARE(targetOf(targeted).page, PageId::Letters);
    QVERIFY(!targetOf(targeted).letter.isNull());
    QTest::mouseClick(starting<TodoLine>(*shown, QStringLiteral("Did you write to ")), Qt::LeftButton);
    QCOMPARE(targetOf(targeted).page, PageId::Letters);
    QTest::mouseClick(starting<TodoLine>(*shown, QStringLiteral("Deal with the ")), Qt::LeftButton);
    QCOMPARE(targetOf(targeted).page, PageId::Companies);
    QVERIFY(!targetOf(targeted).company.isNull());
}

void OverviewPageTest::lettersDueGoThere()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_full);
    const QList<Upcoming> upcoming = overviewFigures(m_full->context())->upcoming;
    QVERIFY(!upcoming.isEmpty());
    QTRY_VERIFY(starting<TodoLine>(*shown, upcoming.first().subject));
    QSignalSpy targeted(shown.get(), &Page::targeted);
    QTest::keyClick(starting<TodoLine>(*shown, upcoming.first().subject), Qt::Key_Space);
    QCOMPARE(targetOf(targeted).letter, upcoming.first().letter);
}

void OverviewPageTest::heatMapOpensAGroupOrACompany()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_full);
    HeatMap *heat = shown->findChild<HeatMap *>();
    QTRY_VERIFY(heat->model()->rowCount() > 0);
    QSignalSpy targeted(shown.get(), &Page::targeted);
    heat->setCurrentIndex(heat->model()->index(0, 2));
    QTest::keyClick(heat, Qt::Key_Return);
    QCOMPARE(targetOf(targeted).page, PageId::Companies);
    QCOMPARE(targetOf(targeted).group, 1);
    heat->setCurrentIndex(heat->model()->index(0, 0));
    QTest::keyClick(heat, Qt::Key_Return);
    QCOMPARE(targetOf(targeted).company, overviewFigures(m_full->context())->largest.first().id);
}

void OverviewPageTest::barsOpenTheCompany()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_full);
    BarList *bars = shown->findChild<BarList *>();
    QTRY_VERIFY(bars->model()->rowCount() > 1);
    QSignalSpy targeted(shown.get(), &Page::targeted);
    bars->setCurrentIndex(bars->model()->index(1, 0));
    QTest::keyClick(bars, Qt::Key_Return);
    QCOMPARE(targetOf(targeted).company, overviewFigures(m_full->context())->dearest.at(1).id);
}

void OverviewPageTest::afterTheImportTheWorstStandsThere()
{
    const std::unique_ptr<Wallet> wallet =
        samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("First.fieldfare")), m_clock);
    const std::unique_ptr<OverviewPage> shown = page(*wallet);
    QTRY_VERIFY(said(*shown).contains(QStringLiteral("after step 1")));
    ActivityControl control;
    const Imports imports(wallet->context());
    const Result<ImportPlan> plan = imports.preview(samples::writeSampleExport(m_folder.path(), 60), control);
    QVERIFY(plan);
    QVERIFY(imports.takeIn(*plan, plan->values, control));
    QTRY_VERIFY(button(*shown, QStringLiteral("Open the company")));
    QVERIFY(said(*shown).contains(QStringLiteral("Write to the worst of them: ")));
    QSignalSpy targeted(shown.get(), &Page::targeted);
    QTest::mouseClick(button(*shown, QStringLiteral("Open the company")), Qt::LeftButton);
    QCOMPARE(targetOf(targeted).page, PageId::Companies);
    QVERIFY(!targetOf(targeted).company.isNull());
}

void OverviewPageTest::onceSomebodyAskedItTellsOfThat()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_asked);
    QSignalSpy targeted(shown.get(), &Page::targeted);
    const OverviewFigures figures = *overviewFigures(m_asked->context());
    QVERIFY(figures.dealings);
    const StatementAccount own = rewardStatement(m_asked->context(), yearToDate(m_asked->context()))->own();
    const Earned earned = earnedIn(*figures.dealings, figures.dealings->year);
    QCOMPARE(earned.earned.minorUnits(), own.received);
    QCOMPARE(earnedIn(*figures.dealings, std::nullopt).toUse.minorUnits(), own.closing);
    QCOMPARE(figures.dealings->openRequests, 5);
    const auto tile = [&shown](const char *label) {
        return starting<QAbstractButton>(*shown, QString::fromUtf8(label));
    };
    QTRY_VERIFY(tile("Earned in 2026: €"));
    QVERIFY(tile("Open requests: 5"));
    QVERIFY(!tile("Open letters"));
    const MonthChart *chart = shown->findChild<MonthChart *>();
    QVERIFY(chart && chart->isVisible());
    tile("Open requests: 5")->click();
    QCOMPARE(targetOf(targeted).page, PageId::Requests);
    tile("Earned in 2026: €")->click();
    QCOMPARE(targetOf(targeted).page, PageId::Rewards);
    QCOMPARE(figures.todo.first().kind, TodoKind::AnswerRequests);
    QCOMPARE(figures.todo.first().count, figures.dealings->meeting);
    TodoLine *answer =
        starting<TodoLine>(*shown, QStringLiteral("Answer %1 request").arg(figures.dealings->meeting));
    QVERIFY(answer);
    answer->click();
    QCOMPARE(targetOf(targeted).page, PageId::Requests);
    // Read again where nothing changed, it is the same.
    const std::optional<OverviewFigures> remembered = rememberedOverview(m_asked->context());
    QVERIFY(remembered && remembered->dealings);
    QCOMPARE(earnedIn(*remembered->dealings, figures.dealings->year).earned, earned.earned);
    QCOMPARE(remembered->dealings->months.size(), figures.dealings->months.size());
    QCOMPARE(remembered->upcoming.size(), figures.upcoming.size());
}

void OverviewPageTest::whatEndsSoonIsOneClickAway()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_asked);
    QSignalSpy targeted(shown.get(), &Page::targeted);
    QTRY_VERIFY(said(*shown).contains(QStringLiteral("Expiring soon")));
    TodoLine *offer = starting<TodoLine>(*shown, QStringLiteral("Kornblum Drogerie’s offer of €"));
    QVERIFY(offer);
    QVERIFY2(offer->accessibleDescription().contains(QStringLiteral("below your ask")),
             qPrintable(offer->accessibleDescription()));
    offer->click();
    QCOMPARE(targetOf(targeted).request, m_requests.kornblum);
    QVERIFY(!starting<TodoLine>(*shown, QStringLiteral("Hollowreed"))); // it asks for what is never for sale
    TodoLine *reward = starting<TodoLine>(*shown, QStringLiteral("Palisander Möbel"));
    QVERIFY(reward);
    reward->click();
    QCOMPARE(targetOf(targeted).page, PageId::Rewards);
    QVERIFY(!targetOf(targeted).reward.isNull());
}

void OverviewPageTest::aYearIsChosen()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_asked);
    const auto tile = [&shown](const char *label) {
        return starting<QAbstractButton>(*shown, QString::fromUtf8(label));
    };
    QTRY_VERIFY(tile("Earned in 2026: €48.20"));
    const MonthChart *chart = shown->findChild<MonthChart *>();
    QCOMPARE(chart->model()->columnCount(), 12);
    tile("2025")->click();
    QVERIFY(tile("Earned in 2025: €4.20"));
    QCOMPARE(chart->model()->columnCount(), 12);
    tile("All years")->click();
    QVERIFY(tile("Earned in all years: €52.40"));
    QCOMPARE(chart->model()->columnCount(), 2);
    QCOMPARE(chart->model()->headerData(0, Qt::Horizontal).toString(), QStringLiteral("2025"));
    QVERIFY(said(*shown).contains(QStringLiteral("Earned by year")));
    // What is read anew leaves the choice as it is.
    m_asked->tellChanged(RecordKind::Rewards);
    QTest::qWait(0);
    QTRY_VERIFY(tile("Earned in all years: €52.40"));
}

void OverviewPageTest::anAgreementThatEndsLeadsToTheCompany()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_asked);
    QSignalSpy targeted(shown.get(), &Page::targeted);
    QTRY_VERIFY(starting<TodoLine>(*shown, QStringLiteral("Pavo Streaming must delete")));
    TodoLine *agreement = starting<TodoLine>(*shown, QStringLiteral("Pavo Streaming must delete"));
    QVERIFY2(agreement->accessibleDescription().startsWith(QStringLiteral("Agreement of 2026 ends, 3 field")),
             qPrintable(agreement->accessibleDescription()));
    agreement->click();
    QCOMPARE(targetOf(targeted).page, PageId::Companies);
    QVERIFY(!targetOf(targeted).company.isNull());
}

void OverviewPageTest::cardsGiveWayWhenNarrow()
{
    const std::unique_ptr<OverviewPage> shown = page(*m_full);
    QTRY_VERIFY(starting<TodoLine>(*shown, QStringLiteral("Remind ")));
    shown->setNarrow(true);
    shown->resize(904, 640);
    const TodoLine *remind = starting<TodoLine>(*shown, QStringLiteral("Remind "));
    const BarList *bars = shown->findChild<BarList *>();
    QTRY_VERIFY(remind->mapTo(shown.get(), QPoint()).y() < bars->mapTo(shown.get(), QPoint()).y());
    QVERIFY(bars->width() > 700);
}

QTEST_MAIN(OverviewPageTest)
#include "OverviewPageTest.moc"
