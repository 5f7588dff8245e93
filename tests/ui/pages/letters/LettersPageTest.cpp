// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on Letters, in the sample wallet, by accessible names. Programs are recorded, not
// opened.

#include "letters/LettersPage.h"

#include "SampleWallet.h"
#include "common/PageDialog.h"
#include "common/PaneList.h"
#include "holders/Holders.h"
#include "letters/ChargeModel.h"
#include "rights/Letters.h"
#include "theme/FieldfareStyle.h"
#include "widgets/Label.h"
#include "widgets/ListTable.h"
#include "widgets/SearchField.h"
#include "widgets/SumView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDateEdit>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

namespace {

class RecordingOpener final : public Opener
{
public:
    bool openFile(const QString &path) override
    {
        files.append(path);
        QFile file(path);
        content = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        return works;
    }
    bool openUrl(const QUrl &url) override
    {
        urls.append(url);
        return works;
    }
    QStringList files;
    QByteArray content;
    QList<QUrl> urls;
    bool works = true;
};

} // namespace

class LettersPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void modelsKeepTheRules();
    void segmentsShowOpenAndOver();
    void searchFinds();
    void keysWalkTheList();
    void badgeCountsWhatWaitsForMe();
    void aDraftIsAskedAbout();
    void anotherDayIsTaken();
    void notSentStaysADraft();
    void theLetterOpensAsPdfAndIsGoneWithThePage();
    void mailOpensAndIsAskedAbout();
    void noProgramIsSaid();
    void savesAsPdf();
    void anOverdueOneIsReminded();
    void theyDidIt();
    void whatCameIsKept();
    void abandonSaysWhatIsLost();
    void theChargeAddsUpAndOpensItsSums();
    void aNewLetterIsDrafted();
    void holdingsOpenCompanies();

private:
    template <typename W>
    W *visible(const QString &name, const QWidget *in = nullptr) const
    {
        for (W *widget : (in ? in : m_page.get())->template findChildren<W *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &name) const;
    bool press(const QString &name) const;
    bool says(const QString &part) const;
    void open(const LetterId &id) const;
    LetterRow rowOf(const LetterId &id) const;
    LetterId find(const std::function<bool(const LetterRow &)> &fits) const;
    PageDialog *dialog() const { return m_page->findChild<PageDialog *>(); }
    LetterId withAddress() const;

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<LettersPage> m_page;
    RecordingOpener m_opener;
};

void LettersPageTest::initTestCase()
{
    FieldfareStyle::install(*qApp);
}

void LettersPageTest::init()
{
    m_opener = {};
    m_folder = std::make_unique<QTemporaryDir>();
    m_wallet = samples::makeSampleWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock, 30);
    m_page = std::make_unique<LettersPage>(*m_wallet, nullptr, &m_opener);
    m_page->resize(1072, 800);
    m_page->show(Target{});
    QTRY_VERIFY(button(QStringLiteral("What they hold")));
    m_page->activateWindow();
}

void LettersPageTest::cleanup()
{
    m_page.reset();
    m_wallet.reset();
}

QAbstractButton *LettersPageTest::button(const QString &name) const
{
    for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
            return each;
    }
    return nullptr;
}

/// Waits for the button: what a page shows anew becomes visible a turn of the event loop later.
bool LettersPageTest::press(const QString &name) const
{
    if (!QTest::qWaitFor([this, &name] { return button(name) != nullptr; }))
        return false;
    button(name)->click();
    return true;
}

bool LettersPageTest::says(const QString &part) const
{
    for (Label *label : m_page->findChildren<Label *>()) {
        if (label->isVisible() && label->plainText().contains(part))
            return true;
    }
    return false;
}

LetterId LettersPageTest::find(const std::function<bool(const LetterRow &)> &fits) const
{
    const QList<LetterRow> rows = *Letters(m_wallet->context()).list();
    for (const LetterRow &row : rows) {
        if (fits(row))
            return row.id;
    }
    return {};
}

LetterRow LettersPageTest::rowOf(const LetterId &id) const
{
    return Letters(m_wallet->context()).detail(id)->row;
}

void LettersPageTest::open(const LetterId &id) const
{
    QVERIFY(!id.isNull());
    Target target;
    target.page = PageId::Letters;
    target.letter = id;
    m_page->show(target);
    const QString number = rowOf(id).number;
    QTRY_VERIFY(says(number + QStringLiteral(" · ")));
}

/// A draft to a company whose address is known.
LetterId LettersPageTest::withAddress() const
{
    const Holders holders(m_wallet->context());
    const CompanyId company = holders.list()->last().id;
    if (!holders.setContact(company, {ContactKind::Email, QStringLiteral("privacy@sample.example")}))
        return {};
    return *Letters(m_wallet->context()).draft(company, {LetterRight::Access, QStringLiteral("en"), {}});
}

void LettersPageTest::modelsKeepTheRules()
{
    ChargeModel *charge = m_page->findChild<ChargeModel *>();
    const QAbstractItemModelTester first(charge, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(m_page->findChild<PaneListModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    open(find([](const LetterRow &row) { return row.right == LetterRight::Charge; }));
    QTRY_VERIFY(charge->rowCount() > 3);
    charge->openBelow(1);
    charge->openBelow(0);
    charge->openBelow(-1);
}

void LettersPageTest::segmentsShowOpenAndOver()
{
    PaneList *list = visible<PaneList>(QStringLiteral("Letters"));
    const QStringList open = list->ids();
    QVERIFY(press(QStringLiteral("Over 2")));
    QCOMPARE(list->ids().size(), 2);
    QVERIFY(press(QStringLiteral("All")));
    QCOMPARE(list->ids().size(), open.size() + 2);
}

void LettersPageTest::searchFinds()
{
    PaneList *list = visible<PaneList>(QStringLiteral("Letters"));
    const qsizetype all = list->ids().size();
    QVERIFY(press(QStringLiteral("Search letters")));
    SearchField *field = m_page->findChild<SearchField *>();
    QTest::keyClicks(field, QStringLiteral("Charge"));
    QCOMPARE(list->ids().size(), 1);
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(list->ids().size(), all);
}

void LettersPageTest::keysWalkTheList()
{
    PaneList *list = visible<PaneList>(QStringLiteral("Letters"));
    const QStringList ids = list->ids();
    QCOMPARE(list->chosen(), ids[0]);
    QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
    list->setFocus();
    QTest::keyClick(list, Qt::Key_J);
    QCOMPARE(list->chosen(), ids[1]);
    QTest::keyClick(list, Qt::Key_K);
    QCOMPARE(list->chosen(), ids[0]);
}

void LettersPageTest::badgeCountsWhatWaitsForMe()
{
    QSignalSpy badge(m_page.get(), &Page::badgeChanged);
    m_wallet->tellChanged(RecordKind::Letters);
    QTRY_VERIFY(!badge.isEmpty());
    QCOMPARE(badge.last().first().toInt(), 2); // one overdue, one perhaps sent
}

void LettersPageTest::aDraftIsAskedAbout()
{
    const LetterId id = find([](const LetterRow &row) { return row.askWhetherSent; });
    open(id);
    QTRY_VERIFY(says(QStringLiteral("Did you send it?")));
    QVERIFY(press(QStringLiteral("Yes, today")));
    QCOMPARE(rowOf(id).sent, m_clock.today());
    QTRY_VERIFY(says(QStringLiteral("They must answer in")));
    QVERIFY(!says(QStringLiteral("Did you send it?")));
}

void LettersPageTest::anotherDayIsTaken()
{
    const LetterId id = find([](const LetterRow &row) { return row.askWhetherSent; });
    open(id);
    QTRY_VERIFY(button(QStringLiteral("On another day…")));
    QVERIFY(press(QStringLiteral("On another day…")));
    QDateEdit *day = dialog()->findChild<QDateEdit *>();
    QVERIFY(day);
    day->setDate(m_clock.today().addDays(-3));
    QVERIFY(press(QStringLiteral("Sent on that day")));
    QCOMPARE(rowOf(id).sent, m_clock.today().addDays(-3));
}

void LettersPageTest::notSentStaysADraft()
{
    const LetterId id = find([](const LetterRow &row) { return row.askWhetherSent; });
    open(id);
    QTRY_VERIFY(button(QStringLiteral("No, not sent")));
    QVERIFY(press(QStringLiteral("No, not sent")));
    QCOMPARE(rowOf(id).state, LetterState::Draft);
    QVERIFY(!rowOf(id).askWhetherSent);
}

void LettersPageTest::theLetterOpensAsPdfAndIsGoneWithThePage()
{
    open(find([](const LetterRow &row) { return row.state == LetterState::Sent; }));
    QTRY_VERIFY(button(QStringLiteral("Open the letter")));
    QVERIFY(press(QStringLiteral("Open the letter")));
    QTRY_COMPARE(m_opener.files.size(), 1);
    QVERIFY(m_opener.content.startsWith("%PDF"));
    QCOMPARE(QFile::permissions(QFileInfo(m_opener.files[0]).path()) & (QFile::ReadGroup | QFile::ReadOther),
             QFile::Permissions());
    m_page.reset();
    QVERIFY(!QFile::exists(m_opener.files[0]));
}

void LettersPageTest::mailOpensAndIsAskedAbout()
{
    const LetterId id = withAddress();
    open(id);
    QTRY_VERIFY(button(QStringLiteral("Open in mail")));
    QVERIFY(press(QStringLiteral("Open in mail")));
    QTRY_COMPARE(m_opener.files.size(), 1);
    QVERIFY(m_opener.files[0].endsWith(QStringLiteral(".eml")));
    QVERIFY(m_opener.content.contains("privacy@sample.example"));
    QTRY_VERIFY(says(QStringLiteral("Did you send it?")));
    QVERIFY(rowOf(id).askWhetherSent);
}

void LettersPageTest::noProgramIsSaid()
{
    m_opener.works = false;
    const LetterId id = withAddress();
    open(id);
    QTRY_VERIFY(button(QStringLiteral("Open in mail")));
    QVERIFY(press(QStringLiteral("Open in mail")));
    QTRY_VERIFY(says(QStringLiteral("No program on this computer opens")));
    QVERIFY(!rowOf(id).askWhetherSent);
}

void LettersPageTest::savesAsPdf()
{
    const LetterId id = withAddress();
    open(id);
    QTRY_VERIFY(button(QStringLiteral("Save as PDF")));
    QVERIFY(press(QStringLiteral("Save as PDF")));
    QFileDialog *chooser = m_page->findChild<QFileDialog *>();
    QVERIFY(chooser);
    const QString path = m_folder->filePath(QStringLiteral("Brief.pdf"));
    Q_EMIT chooser->fileSelected(path);
    chooser->close();
    QTRY_VERIFY(QFile::exists(path));
    QTRY_VERIFY(rowOf(id).askWhetherSent);
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(file.readAll().startsWith("%PDF"));
}

void LettersPageTest::anOverdueOneIsReminded()
{
    const LetterId id = find([](const LetterRow &row) { return row.state == LetterState::Overdue; });
    const LetterRow row = rowOf(id);
    QVERIFY(Holders(m_wallet->context())
                .setContact(row.company, {ContactKind::Email, QStringLiteral("privacy@sample.example")}));
    open(id);
    QTRY_VERIFY(says(QStringLiteral("Their answer is overdue by")));
    if (Letters(m_wallet->context()).detail(id)->recipient.isEmpty())
        QSKIP("The letter was drafted without an address.");
    QVERIFY(press(QStringLiteral("Remind")));
    QTRY_VERIFY(says(QStringLiteral("Did you send the reminder?")));
    QVERIFY(press(QStringLiteral("Yes, today")));
    QCOMPARE(rowOf(id).state, LetterState::Reminded);
    QCOMPARE(rowOf(id).reminders, 1);
}

void LettersPageTest::theyDidIt()
{
    const LetterId id = find([](const LetterRow &row) { return row.state == LetterState::Sent; });
    open(id);
    QTRY_VERIFY(button(QStringLiteral("They did it")));
    QVERIFY(press(QStringLiteral("They did it")));
    QCOMPARE(rowOf(id).state, LetterState::Answered);
    QCOMPARE(rowOf(id).closed, m_clock.today());
}

void LettersPageTest::whatCameIsKept()
{
    const LetterId id = find([](const LetterRow &row) { return row.state == LetterState::Sent; });
    open(id);
    QTRY_VERIFY(button(QStringLiteral("Record what came")));
    QVERIFY(press(QStringLiteral("Record what came")));
    QVERIFY(dialog());
    QTest::keyClicks(visible<QLineEdit>(QStringLiteral("In a few words"), dialog()),
                     QStringLiteral("They ask for an ID"));
    QVERIFY(press(QStringLiteral("Record")));
    QCOMPARE(Letters(m_wallet->context()).detail(id)->events.first().note,
             QStringLiteral("They ask for an ID"));
    // What is kept opens in its own program.
    QTRY_VERIFY(button(QStringLiteral("Open Automatic reply, case 88214")));
    QVERIFY(press(QStringLiteral("Open Automatic reply, case 88214")));
    QCOMPARE(m_opener.files.size(), 1);
    QVERIFY(m_opener.content.contains("We have your message."));
}

void LettersPageTest::abandonSaysWhatIsLost()
{
    const LetterId id = find([](const LetterRow &row) { return row.state == LetterState::Sent; });
    open(id);
    QTRY_VERIFY(button(QStringLiteral("Abandon")));
    QVERIFY(press(QStringLiteral("Abandon")));
    QVERIFY(says(QStringLiteral("Its clock stops")));
    QCOMPARE(rowOf(id).state, LetterState::Sent);
    QVERIFY(press(QStringLiteral("Abandon the letter")));
    QCOMPARE(rowOf(id).state, LetterState::Abandoned);
}

void LettersPageTest::theChargeAddsUpAndOpensItsSums()
{
    const LetterId id = find([](const LetterRow &row) { return row.right == LetterRight::Charge; });
    const LetterDetail detail = *Letters(m_wallet->context()).detail(id);
    open(id);
    QTRY_VERIFY(says(QStringLiteral("A claim that you make, not a debt that the law knows.")));
    Money total = Money::zero(detail.held.currency());
    for (const ChargeRow &line : detail.lines) {
        if (line.amount)
            total = total + *line.amount;
    }
    QCOMPARE(total, detail.held);
    QCOMPARE(detail.held - detail.given, detail.balance);
    ListTable *table = visible<ListTable>(QStringLiteral("Charged for"));
    QVERIFY(table);
    int priced = -1;
    int never = -1;
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        const bool isNever =
            table->model()->index(row, ChargeModel::Amount).data() == QStringLiteral("never");
        (isNever ? never : priced) = row;
    }
    QVERIFY(priced >= 0 && never >= 0);
    table->setFocus();
    table->setCurrentIndex(table->model()->index(never, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(!m_page->findChild<SumView *>());
    table->setCurrentIndex(table->model()->index(priced, 0));
    QTest::keyClick(table, Qt::Key_Return);
    QVERIFY(m_page->findChild<SumView *>());
    QTest::keyClick(table, Qt::Key_Return);
    QTRY_VERIFY(!m_page->findChild<SumView *>());
}

void LettersPageTest::aNewLetterIsDrafted()
{
    const qsizetype before = Letters(m_wallet->context()).list()->size();
    QVERIFY(press(QStringLiteral("New letter")));
    QVERIFY(dialog());
    QVERIFY(press(QStringLiteral("Erasure")));
    QVERIFY(press(QStringLiteral("Draft the letter")));
    const QList<LetterRow> after = *Letters(m_wallet->context()).list();
    QCOMPARE(after.size(), before + 1);
    QTRY_VERIFY(says(QStringLiteral("Erasure, to ")));
}

void LettersPageTest::holdingsOpenCompanies()
{
    QSignalSpy targets(m_page.get(), &Page::targeted);
    QVERIFY(press(QStringLiteral("What they hold")));
    const Target target = targets.last().first().value<Target>();
    QCOMPARE(target.page, PageId::Companies);
    QVERIFY(!target.company.isNull());
}

QTEST_MAIN(LettersPageTest)
#include "LettersPageTest.moc"
