// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on Receipts, in a wallet of real decisions, by accessible names.

#include "receipts/ReceiptsPage.h"

#include "SampleReceipts.h"
#include "SampleWallet.h"
#include "common/PageDialog.h"
#include "common/PaneList.h"
#include "receipts/PaperView.h"
#include "theme/FieldfareStyle.h"
#include "widgets/FilterBar.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"
#include "words/Translations.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QDir>
#include <QFileDialog>
#include <QMenu>
#include <QMimeData>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;

class ReceiptsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        installTranslations(*qApp, QStringLiteral("en"));
        FieldfareStyle::install(*qApp);
    }
    void init();
    void cleanup();

    void modelsKeepTheRules();
    void theListSaysWhatWasDecided();
    void filtersShowLiveGivenAndRefused();
    void searchFindsByCompanyAndNumber();
    void keysWalkTheList();
    void theNewestIsShownWithItsPage();
    void theGrantIsProven();
    void theThreadIsShown();
    void zoomingPaintsThePageAnew();
    void anotherPageChoosesOne();
    void savesOneAsPdf();
    void savesOneAsJson();
    void exportsAll();
    void exportsWhatIsChosen();
    void aFileIsVerified();
    void aChangedFileIsCalledByItsName();
    void aDroppedFileIsVerified();
    void withdrawingLeadsToTheRequest();
    void nothingRunsAfterANo();
    void anEmptyWalletSaysHowOneComes();
    void narrowStillShowsAll();
    void anExportCanBeCancelled();

private:
    template <typename W>
    W *visible(const QString &name) const
    {
        for (W *widget : m_page->findChildren<W *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    QAbstractButton *button(const QString &name) const
    {
        for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
            if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
                return each;
        }
        return nullptr;
    }
    /// Waits for the button: what a page shows anew becomes visible a turn of the event loop later.
    bool press(const QString &name) const
    {
        if (!QTest::qWaitFor([this, &name] { return button(name) && button(name)->isEnabled(); }))
            return false;
        button(name)->click();
        return true;
    }
    bool says(const QString &part) const
    {
        for (Label *label : m_page->findChildren<Label *>()) {
            if (label->isVisible() && label->plainText().contains(part))
                return true;
        }
        return false;
    }
    PaneList *list() const { return m_page->findChild<PaneList *>(); }
    QStringList titles() const
    {
        QStringList all;
        for (int row = 0; row < list()->model()->rowCount(); ++row)
            all.append(list()->model()->index(row, 0).data(Qt::AccessibleTextRole).toString());
        return all;
    }
    QList<ReceiptRow> rows() const { return *Receipts(m_wallet->context()).list(); }
    ReceiptRow rowOf(ReceiptEvent event) const
    {
        for (const ReceiptRow &row : rows()) {
            if (row.event == event)
                return row;
        }
        return {};
    }
    void open(const ReceiptId &id) const
    {
        Target target;
        target.page = PageId::Receipts;
        target.receipt = id;
        m_page->show(target);
        QTRY_VERIFY(says(QStringLiteral("Receipt %1").arg(id.toText().left(4))));
    }
    /// The entry of the Export menu that begins so.
    QAction *exportAction(const QString &beginning) const
    {
        QPushButton *button = qobject_cast<QPushButton *>(this->button(QStringLiteral("Export")));
        if (!button || !button->menu())
            return nullptr;
        Q_EMIT button->menu()->aboutToShow();
        for (QAction *action : button->menu()->actions()) {
            if (action->text().startsWith(beginning))
                return action;
        }
        return nullptr;
    }
    /// Answers the file dialog that is open.
    bool answer(const QString &path) const
    {
        QFileDialog *dialog = m_page->findChild<QFileDialog *>();
        if (!dialog)
            return false;
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        return true;
    }
    static QByteArray contentOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    QString write(const QString &name, const QByteArray &content) const
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(content) == content.size() ? file.fileName()
                                                                                        : QString();
    }
    void makePage(Wallet &wallet)
    {
        m_page = std::make_unique<ReceiptsPage>(wallet);
        m_page->resize(1072, 800);
        m_page->show(Target{});
        m_page->QWidget::show();
        m_page->activateWindow();
    }

    QTemporaryDir m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<ReceiptsPage> m_page;
};

/// One wallet for all: deciding takes longer than looking. The last test adds to it.
void ReceiptsPageTest::init()
{
    if (!m_wallet) {
        m_wallet = samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("w.fieldfare")), m_clock);
        samples::decideSome(*m_wallet, m_clock);
    }
    makePage(*m_wallet);
    QTRY_VERIFY(says(QStringLiteral("as the file shows it")));
}

void ReceiptsPageTest::cleanup()
{
    m_page.reset();
}

void ReceiptsPageTest::modelsKeepTheRules()
{
    QAbstractItemModelTester tester(list()->model(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    m_page->findChild<SearchField *>()->setText(QStringLiteral("pavo"));
    QTRY_COMPARE(list()->ids().size(), 2);
}

void ReceiptsPageTest::theListSaysWhatWasDecided()
{
    QTRY_COMPARE(list()->ids().size(), 11);
    const QString all = titles().join(u'\n');
    for (const char *line :
         {"Zugvogel Reisen, €\u202f7.50, Granted, 4 fields, 24 Nov",
          "Glückslos Lotterie, Declined: price, 23 Nov",
          "Nordhalm Energie, Countered at €\u202f14.40, 22 Nov", "Pavo Streaming, Withdrawn, 2 Nov",
          "Pavo Streaming, promised, Approved, 2 fields, 12 Oct", "Morgenbote, Declined, not sent, 30 Sep"})
        QVERIFY2(all.contains(QString::fromUtf8(line)), qPrintable(all));
}

void ReceiptsPageTest::filtersShowLiveGivenAndRefused()
{
    QTRY_COMPARE(list()->ids().size(), 11);
    QVERIFY(press(QStringLiteral("Refused")));
    QTRY_COMPARE(list()->ids().size(), 2);
    QVERIFY(press(QStringLiteral("Given")));
    QTRY_COMPARE(list()->ids().size(), 6);
    m_page->findChild<FilterBar *>()->choose(1);
    // Quellhof, Palisander, the baker's and Zugvogel's; Pavo's was withdrawn.
    QTRY_COMPARE(list()->ids().size(), 4);
}

void ReceiptsPageTest::searchFindsByCompanyAndNumber()
{
    m_page->focusSearch();
    SearchField *search = m_page->findChild<SearchField *>();
    QVERIFY(search->isVisible());
    search->setText(QStringLiteral("zugv"));
    QTRY_COMPARE(list()->ids().size(), 3);
    QCOMPARE(search->hits(), QStringLiteral("3 found"));
    const QString id = rowOf(ReceiptEvent::Withdrawn).id.toText();
    search->setText(id.left(8));
    QTRY_COMPARE(list()->ids(), QStringList{id});
}

void ReceiptsPageTest::keysWalkTheList()
{
    QTRY_COMPARE(list()->ids().size(), 11);
    list()->setFocus();
    QTest::keyClick(list(), Qt::Key_J);
    QTRY_COMPARE(list()->chosen(), list()->ids().at(1));
    QTest::keyClick(list(), Qt::Key_K);
    QTRY_COMPARE(list()->chosen(), list()->ids().at(0));
}

void ReceiptsPageTest::theNewestIsShownWithItsPage()
{
    QTRY_VERIFY(says(QStringLiteral("Page 1 of 1, as the file shows it")));
    PaperSheet *sheet = m_page->findChild<PaperSheet *>();
    QTRY_VERIFY(!sheet->grab().toImage().isNull());
    // The page's own picture, not an empty sheet.
    QTRY_VERIFY([&] {
        const QImage image = sheet->grab().toImage();
        int dark = 0;
        for (int y = 0; y < image.height(); y += 2) {
            for (int x = 0; x < image.width(); x += 2)
                dark += qGray(image.pixel(x, y)) < 128 ? 1 : 0;
        }
        return dark > 100;
    }());
    QVERIFY(sheet->accessibleDescription().contains(QStringLiteral("Zugvogel Reisen")));
}

void ReceiptsPageTest::theGrantIsProven()
{
    open(rowOf(ReceiptEvent::Granted).id);
    QTRY_VERIFY(says(QStringLiteral("Grant proven.")));
    QTRY_VERIFY(says(QStringLiteral("zugvogel-reisen.example signed that it got exactly this answer.")));
    QVERIFY(says(QStringLiteral("the chain was valid on 24 Nov 2026")));
}

void ReceiptsPageTest::theThreadIsShown()
{
    open(rowOf(ReceiptEvent::Granted).id);
    QTRY_VERIFY(says(QStringLiteral("24 Nov 2028")));
    QVERIFY(says(QStringLiteral("2 years left, 4 fields")));
    QListView *thread = visible<QListView>(QStringLiteral("In this thread"));
    QVERIFY(thread);
    QCOMPARE(thread->model()->rowCount(), 3);
    QVERIFY(thread->model()->index(2, 0).data().toString().contains(QStringLiteral("Countered")) ||
            thread->model()
                ->index(2, 0)
                .data(Qt::AccessibleTextRole)
                .toString()
                .contains(QStringLiteral("Countered")));
}

void ReceiptsPageTest::zoomingPaintsThePageAnew()
{
    PaperView *paper = m_page->findChild<PaperView *>();
    QTRY_VERIFY(paper->zoom() > 0);
    const double before = paper->zoom();
    QVERIFY(press(QStringLiteral("Larger")));
    QTRY_VERIFY(paper->zoom() > before);
    QTRY_VERIFY(says(QStringLiteral("%1 %").arg(qRound(paper->zoom() * 100))));
    QVERIFY(press(QStringLiteral("Smaller")));
    QVERIFY(press(QStringLiteral("Smaller")));
    QTRY_VERIFY(paper->zoom() < before);
}

void ReceiptsPageTest::anotherPageChoosesOne()
{
    QTRY_COMPARE(list()->ids().size(), 11);
    QVERIFY(press(QStringLiteral("Refused")));
    const ReceiptRow row = rowOf(ReceiptEvent::Countered);
    open(row.id);
    QCOMPARE(list()->chosen(), row.id.toText());
    QCOMPARE(list()->ids().size(), 11);
}

void ReceiptsPageTest::savesOneAsPdf()
{
    const ReceiptId id = rowOf(ReceiptEvent::Granted).id;
    open(id);
    QVERIFY(press(QStringLiteral("Save as PDF")));
    const QString path = m_folder.filePath(QStringLiteral("one.pdf"));
    QVERIFY(answer(path));
    QTRY_VERIFY(QFile::exists(path));
    QCOMPARE(contentOf(path), *Receipts(m_wallet->context()).file(id, ReceiptFormat::Pdf));
    QTRY_VERIFY(says(QStringLiteral("Saved: ")));
}

void ReceiptsPageTest::savesOneAsJson()
{
    open(rowOf(ReceiptEvent::Granted).id);
    QPushButton *more = qobject_cast<QPushButton *>(button(QStringLiteral("More about this receipt")));
    QVERIFY(more && more->menu());
    for (QAction *action : more->menu()->actions()) {
        if (action->text().contains(QStringLiteral("JSON")))
            action->trigger();
    }
    const QString path = m_folder.filePath(QStringLiteral("one.json"));
    QVERIFY(answer(path));
    QTRY_VERIFY(QFile::exists(path));
    QTRY_COMPARE(Receipts(m_wallet->context()).verify(contentOf(path))->level, ProofLevel::GrantProven);
}

void ReceiptsPageTest::exportsAll()
{
    QTRY_COMPARE(list()->ids().size(), 11);
    QTemporaryDir out;
    QAction *action = exportAction(QStringLiteral("All 11 as PDF"));
    QVERIFY(action);
    action->trigger();
    QVERIFY(answer(out.path()));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("11 receipts saved in")), 60'000);
    const QStringList files = QDir(out.path()).entryList({QStringLiteral("receipt-*.pdf")});
    QCOMPARE(files.size(), 11);
    for (const QString &file : {files.first(), files.last()})
        QCOMPARE(Receipts(m_wallet->context()).verify(contentOf(out.filePath(file)))->problems,
                 QList<Error>());
    QVERIFY(press(QStringLiteral("Close this note")));
    QTRY_VERIFY(!says(QStringLiteral("receipts saved in")));
}

void ReceiptsPageTest::exportsWhatIsChosen()
{
    QTRY_COMPARE(list()->ids().size(), 11);
    QItemSelectionModel *selection = list()->selectionModel();
    selection->select(list()->model()->index(2, 0), QItemSelectionModel::Select);
    selection->select(list()->model()->index(4, 0), QItemSelectionModel::Select);
    QTemporaryDir out;
    QAction *action = exportAction(QStringLiteral("The 3 chosen as signed texts"));
    QVERIFY(action);
    action->trigger();
    QVERIFY(answer(out.path()));
    QTRY_VERIFY(says(QStringLiteral("3 receipts saved in")));
    QCOMPARE(QDir(out.path()).entryList({QStringLiteral("*.jwt")}).size(), 3);
}

void ReceiptsPageTest::anExportCanBeCancelled()
{
    samples::declineOften(*m_wallet, m_clock, 40);
    QTRY_COMPARE(list()->ids().size(), 51);
    QTemporaryDir out;
    QAction *action = exportAction(QStringLiteral("All 51 as PDF"));
    QVERIFY(action);
    action->trigger();
    QVERIFY(answer(out.path()));
    QTRY_VERIFY(says(QStringLiteral("Saving 51 receipts as PDF")));
    QVERIFY(!button(QStringLiteral("Export"))->isEnabled());
    QTRY_VERIFY(!QDir(out.path()).isEmpty());
    QVERIFY(press(QStringLiteral("Cancel")));
    QTRY_VERIFY_WITH_TIMEOUT(says(QStringLiteral("Cancelled: ")), 60'000);
    const QStringList files = QDir(out.path()).entryList(QDir::Files);
    QVERIFY(!files.isEmpty() && files.size() < 51);
    // What is there is whole.
    for (const QString &file : files)
        QVERIFY2(contentOf(out.filePath(file)).trimmed().endsWith("%%EOF"), qPrintable(file));
    QVERIFY(button(QStringLiteral("Export"))->isEnabled());
}

void ReceiptsPageTest::aFileIsVerified()
{
    const ReceiptId id = rowOf(ReceiptEvent::Granted).id;
    const QString path =
        write(QStringLiteral("a.pdf"), *Receipts(m_wallet->context()).file(id, ReceiptFormat::Pdf));
    QVERIFY(press(QStringLiteral("Verify a file…")));
    QVERIFY(answer(path));
    QTRY_VERIFY(m_page->findChild<PageDialog *>());
    QTRY_VERIFY(says(QStringLiteral("as your own wallet has it")));
    QVERIFY(says(QStringLiteral("The page fits the attachment.")));
    QVERIFY(press(QStringLiteral("Close")));
}

void ReceiptsPageTest::aChangedFileIsCalledByItsName()
{
    QByteArray jws = *Receipts(m_wallet->context()).file(rowOf(ReceiptEvent::Granted).id, ReceiptFormat::Jws);
    const qsizetype middle = jws.indexOf('.') + 200;
    jws[middle] = jws[middle] == 'A' ? 'B' : 'A';
    QVERIFY(press(QStringLiteral("Verify a file…")));
    QVERIFY(answer(write(QStringLiteral("a.jwt"), jws)));
    QTRY_VERIFY(says(QStringLiteral("does not fit the key inside")));
    QVERIFY(says(QStringLiteral("Only the attachments of a receipt are signed")));
}

void ReceiptsPageTest::aDroppedFileIsVerified()
{
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(write(QStringLiteral("letter.txt"), "Dear Sir or Madam"))});
    QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent drop(QPointF(5, 5), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(m_page.get(), &drop);
    QTRY_VERIFY(says(QStringLiteral("There is no receipt in this file.")));
}

void ReceiptsPageTest::withdrawingLeadsToTheRequest()
{
    const ReceiptRow row = rowOf(ReceiptEvent::Granted);
    open(row.id);
    QSignalSpy targeted(m_page.get(), &Page::targeted);
    QVERIFY(press(QStringLiteral("Withdraw…")));
    QCOMPARE(targeted.size(), 1);
    const Target target = targeted.first().first().value<Target>();
    QVERIFY(target.page == PageId::Requests && target.request == row.request);
}

void ReceiptsPageTest::nothingRunsAfterANo()
{
    open(rowOf(ReceiptEvent::Refused).id);
    QTRY_VERIFY(says(QStringLiteral("Nothing runs")));
    QVERIFY(!button(QStringLiteral("Withdraw…")));
    QVERIFY(says(QStringLiteral("Nothing was given, so nothing was granted.")));
}

void ReceiptsPageTest::anEmptyWalletSaysHowOneComes()
{
    const std::unique_ptr<Wallet> empty =
        samples::makeEmptyWallet(m_folder.filePath(QStringLiteral("empty.fieldfare")), m_clock);
    makePage(*empty);
    QTRY_VERIFY(says(QStringLiteral("No receipt is here")));
    QVERIFY(!button(QStringLiteral("Export"))->isEnabled());
    QVERIFY(press(QStringLiteral("Verify a file…")));
    QVERIFY(m_page->findChild<QFileDialog *>());
    m_page.reset();
}

void ReceiptsPageTest::narrowStillShowsAll()
{
    m_page->setNarrow(true);
    m_page->resize(904, 640);
    QTRY_VERIFY(says(QStringLiteral("Page 1 of 1, as the file shows it")));
    for (const char *name : {"Save as PDF", "Export", "Verify a file…", "Larger"}) {
        const QAbstractButton *each = button(QString::fromUtf8(name));
        QVERIFY2(each, name);
        const QRect place(each->mapTo(m_page.get(), QPoint()), each->size());
        QVERIFY2(m_page->rect().contains(place), name);
    }
}

QTEST_MAIN(ReceiptsPageTest)
#include "ReceiptsPageTest.moc"
