// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on Rewards, in the year of the pictures, by accessible names. The browser is recorded,
// not opened.

#include "rewards/RewardsPage.h"

#include "PdfTools.h"
#include "SampleRewards.h"
#include "SampleWallet.h"
#include "common/PageDialog.h"
#include "rewards/CodePicture.h"
#include "rewards/CopiedCode.h"
#include "rewards/CouponGrid.h"
#include "rewards/RewardShown.h"
#include "rewards/Rewards.h"
#include "theme/FieldfareStyle.h"
#include "widgets/Label.h"
#include "widgets/MonthChart.h"
#include "widgets/SearchField.h"
#include "widgets/SumView.h"
#include "words/Translations.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace fieldfare;

namespace {

class RecordingOpener final : public Opener
{
public:
    bool openFile(const QString &) override { return false; }
    bool openUrl(const QUrl &url) override
    {
        urls.append(url);
        return true;
    }
    QList<QUrl> urls;
};

} // namespace

class RewardsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

    void theCouponThatEndsFirstComesFirst();
    void stateWordsSayWhatIsTheCase_data();
    void stateWordsSayWhatIsTheCase();
    void segmentsShowWhatIsPromisedAndOver();
    void searchFinds();
    void theCodeIsReadBackFromTheCoupon();
    void theCodeIsLargeAtTheTill();
    void whatIsNoBarCodeIsASquare();
    void copiedAndTakenAwayAgain();
    void whatOthersCopiedStays();
    void lockingTakesTheCodeAway();
    void usedInParts();
    void tooMuchIsSaid();
    void ctrlZTakesItBack();
    void theTillTookLess();
    void aCodeIsTypedIn();
    void theLinkNamesItsHostAndWarns();
    void aBrokenPromiseIsWrittenAbout();
    void recordedByHand();
    void aTargetIsChosen();
    void anotherPagesReceipt();
    void theStatementAddsUp();
    void lastYearHasItsOwn();
    void theChartIsATable();
    void savesAsPdfAndCsv();
    void narrowTheStatementLiesOverTheList();
    void keysWalkTheCoupons();
    void anEmptyWalletSaysHowRewardsCome();
    void timeIsWrittenDownWhenThePageOpens();
    void whatIsOverComesInPieces();

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
    void openPage();
    QAbstractButton *button(const QString &name) const;
    bool press(const QString &name) const;
    bool says(const QString &part) const;
    QStringList values() const;
    CouponCard *card(const QString &company) const;
    bool choose(const QString &company, const QString &entry) const;
    PageDialog *dialog() const
    {
        for (PageDialog *each : m_page->findChildren<PageDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    RewardRow row(const QString &company, const QString &code = {}) const;
    const WalletContext &context() const { return m_wallet->context(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<RewardsPage> m_page;
    RecordingOpener m_opener;
};

void RewardsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(*qApp, QStringLiteral("en"));
    FieldfareStyle::install(*qApp);
}

void RewardsPageTest::init()
{
    m_opener.urls.clear();
    m_clock = samples::FixedClock(samples::sampleDay());
    m_folder = std::make_unique<QTemporaryDir>();
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    samples::addSampleRewards(context());
    openPage();
    QTRY_VERIFY(card(QStringLiteral("Palisander Möbel")));
}

void RewardsPageTest::openPage()
{
    m_page = std::make_unique<RewardsPage>(*m_wallet, nullptr, &m_opener);
    m_page->resize(1072, 800);
    m_page->show(Target{});
    m_page->activateWindow();
}

void RewardsPageTest::cleanup()
{
    m_page.reset();
    m_wallet.reset();
}

QAbstractButton *RewardsPageTest::button(const QString &name) const
{
    for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
            return each;
    }
    return nullptr;
}

/// Waits for the button: what a page shows anew becomes visible a turn of the event loop later.
bool RewardsPageTest::press(const QString &name) const
{
    if (!QTest::qWaitFor([this, &name] { return button(name) != nullptr; }))
        return false;
    button(name)->click();
    return true;
}

bool RewardsPageTest::says(const QString &part) const
{
    for (Label *each : m_page->findChildren<Label *>()) {
        if (each->isVisible() && each->plainText().contains(part))
            return true;
    }
    return false;
}

QStringList RewardsPageTest::values() const
{
    QStringList values;
    for (CouponCard *each : m_page->findChild<CouponGrid *>()->cards())
        values.append(each->row().company);
    return values;
}

CouponCard *RewardsPageTest::card(const QString &company) const
{
    for (CouponCard *each : m_page->findChild<CouponGrid *>()->cards()) {
        if (each->isVisible() && each->row().company == company)
            return each;
    }
    return nullptr;
}

/// An entry of a coupon's menu.
bool RewardsPageTest::choose(const QString &company, const QString &entry) const
{
    const CouponCard *at = card(company);
    if (!at)
        return false;
    for (QMenu *menu : at->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() != entry)
                continue;
            action->trigger();
            return true;
        }
    }
    return false;
}

RewardRow RewardsPageTest::row(const QString &company, const QString &code) const
{
    const QList<RewardRow> rows = *Rewards(context()).list();
    for (const RewardRow &each : rows) {
        if (each.company == company && (code.isEmpty() || each.reward.code == code))
            return each;
    }
    return {};
}

void RewardsPageTest::theCouponThatEndsFirstComesFirst()
{
    QCOMPARE(values(), (QStringList{QStringLiteral("Palisander Möbel"), QStringLiteral("Quellhof Fitness"),
                                    QStringLiteral("Morgenbote"), QStringLiteral("Zugvogel Reisen"),
                                    QStringLiteral("Pavo Streaming"), QStringLiteral("Lauenfurt Mobil")}));
    QVERIFY(button(QStringLiteral("Use now: Palisander Möbel")));
    QVERIFY(!button(QStringLiteral("Use now: Morgenbote")));
    QVERIFY(button(QStringLiteral("Mark used: Morgenbote")));
}

void RewardsPageTest::stateWordsSayWhatIsTheCase_data()
{
    QTest::addColumn<QString>("company");
    QTest::addColumn<QStringList>("words");
    QTest::newRow("soon") << QStringLiteral("Palisander Möbel")
                          << QStringList{QStringLiteral("€ 5.00 off"),
                                         QStringLiteral("Palisander Möbel · from € 30.00"),
                                         QStringLiteral("6 days, 30 Nov")};
    QTest::newRow("in part") << QStringLiteral("Quellhof Fitness")
                             << QStringList{QStringLiteral("Day pass"), QStringLiteral("€ 5.50 to you"),
                                            QStringLiteral("1 of 2 left"),
                                            QStringLiteral("Until 9 Dec 2026")};
    QTest::newRow("percent") << QStringLiteral("Morgenbote")
                             << QStringList{QStringLiteral("20 % off"), QStringLiteral("€ 2.40 to you"),
                                            QStringLiteral("Until 31 Jan 2027")};
    QTest::newRow("points") << QStringLiteral("Zugvogel Reisen")
                            << QStringList{QStringLiteral("360 points"), QStringLiteral("€ 3.60 to you"),
                                           QStringLiteral("Never expires")};
    QTest::newRow("promised") << QStringLiteral("Pavo Streaming")
                              << QStringList{QStringLiteral("1 free month"),
                                             QStringLiteral("they say € 11.99"),
                                             QStringLiteral("18 days left")};
    QTest::newRow("broken") << QStringLiteral("Lauenfurt Mobil")
                            << QStringList{QStringLiteral("€ 2.00"), QStringLiteral("broken"),
                                           QStringLiteral("23 days late")};
}

void RewardsPageTest::stateWordsSayWhatIsTheCase()
{
    QFETCH(QString, company);
    QFETCH(QStringList, words);
    QString said = card(company)->accessibleName();
    said.replace(QChar(0x202f), u' ');
    for (const QString &each : words)
        QVERIFY2(said.contains(each), qPrintable(said));
}

void RewardsPageTest::segmentsShowWhatIsPromisedAndOver()
{
    QVERIFY(says(QStringLiteral("Not here yet")));
    QVERIFY(press(QStringLiteral("Promised")));
    QTRY_COMPARE(values(),
                 (QStringList{QStringLiteral("Pavo Streaming"), QStringLiteral("Lauenfurt Mobil")}));
    QVERIFY(press(QStringLiteral("Over")));
    QTRY_COMPARE(values().size(), 11);
    QCOMPARE(values().first(), QStringLiteral("Zugvogel Reisen")); // the newest
    for (CouponCard *each : m_page->findChild<CouponGrid *>()->cards())
        QVERIFY(!each->accessibleName().contains(QStringLiteral("left")));
    // Nothing stays under the promises for ever.
    m_clock.advance(70);
    m_page->hide();
    m_page->show(Target{});
    m_wallet->tellChanged(RecordKind::Rewards);
    QTRY_VERIFY(values().contains(QStringLiteral("Lauenfurt Mobil")));
}

void RewardsPageTest::searchFinds()
{
    m_page->focusSearch();
    SearchField *field = m_page->findChild<SearchField *>();
    QTRY_VERIFY(field->hasFocus());
    QTest::keyClicks(field, QStringLiteral("mb20"));
    QTRY_COMPARE(values(), QStringList{QStringLiteral("Morgenbote")});
    QCOMPARE(field->hits(), QStringLiteral("1 found"));
    field->setText(QStringLiteral("nobody"));
    QTRY_VERIFY(says(QStringLiteral("Nothing of that name")));
}

void RewardsPageTest::theCodeIsReadBackFromTheCoupon()
{
    for (const char *company : {"Palisander Möbel", "Quellhof Fitness", "Morgenbote", "Zugvogel Reisen"}) {
        CouponCard *coupon = card(QString::fromUtf8(company));
        CodePicture *picture = coupon->findChild<CodePicture *>();
        QVERIFY(picture && picture->isVisible());
        const QImage image = picture->grab().toImage();
        QCOMPARE(pdftools::barcodeText(image), coupon->row().reward.code);
        QCOMPARE(image.pixelColor(4, image.height() / 2), QColor(Qt::white)); // the quiet zone
    }
    FieldfareStyle::installed().theme().setAppearance(Appearance::Dark);
    CodePicture *picture = card(QStringLiteral("Morgenbote"))->findChild<CodePicture *>();
    QCOMPARE(picture->grab().toImage().pixelColor(4, 20), QColor(Qt::white));
    FieldfareStyle::installed().theme().setAppearance(Appearance::Light);
}

void RewardsPageTest::theCodeIsLargeAtTheTill()
{
    QVERIFY(press(QStringLiteral("Use now: Palisander Möbel")));
    QTRY_VERIFY(dialog());
    CodePicture *picture = dialog()->findChild<CodePicture *>();
    QVERIFY(picture->width() >= 300);
    QCOMPARE(pdftools::barcodeText(picture->grab().toImage()), QStringLiteral("PM-7Q4K-05"));
    QVERIFY(press(QStringLiteral("Show as QR code")));
    QCOMPARE(pdftools::qrText(picture->grab().toImage()), QStringLiteral("PM-7Q4K-05"));
    QVERIFY(press(QStringLiteral("Not used yet")));
    QTRY_VERIFY(!dialog());
    QCOMPARE(row(QStringLiteral("Palisander Möbel")).state, RewardState::Received);
}

void RewardsPageTest::whatIsNoBarCodeIsASquare()
{
    const RewardId id = row(QStringLiteral("Palisander Möbel")).reward.id;
    QVERIFY(Rewards(context()).setCode(id, QStringLiteral("Schlüssel-Ω")));
    QTRY_COMPARE(card(QStringLiteral("Palisander Möbel"))->row().reward.code, QStringLiteral("Schlüssel-Ω"));
    CodePicture *picture = card(QStringLiteral("Palisander Möbel"))->findChild<CodePicture *>();
    QCOMPARE(picture->kind(), CodePicture::Kind::Square);
    QCOMPARE(pdftools::qrText(picture->grab().toImage().scaled(picture->size() * 4)),
             QStringLiteral("Schlüssel-Ω"));
}

void RewardsPageTest::copiedAndTakenAwayAgain()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_page->copied().setTime(50);
    QVERIFY(press(QStringLiteral("Copy the code of Morgenbote")));
    QCOMPARE(clipboard->text(), QStringLiteral("MB20HERBST"));
    QTRY_COMPARE(clipboard->text(), QString());
    QTRY_VERIFY(!button(QStringLiteral("Copied")));
}

void RewardsPageTest::whatOthersCopiedStays()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_page->copied().setTime(50);
    QVERIFY(press(QStringLiteral("Copy the code of Morgenbote")));
    QTRY_VERIFY(button(QStringLiteral("Copied")) || clipboard->text().isEmpty());
    clipboard->setText(QStringLiteral("something else"));
    QTest::qWait(150);
    QCOMPARE(clipboard->text(), QStringLiteral("something else"));
}

void RewardsPageTest::lockingTakesTheCodeAway()
{
    QVERIFY(press(QStringLiteral("Copy the code of Morgenbote")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("MB20HERBST"));
    m_page.reset();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void RewardsPageTest::usedInParts()
{
    QVERIFY(press(QStringLiteral("Use now: Palisander Möbel")));
    QTRY_VERIFY(dialog());
    QLineEdit *amount = dialog()->findChild<QLineEdit *>();
    QCOMPARE(amount->text(), QStringLiteral("5.00"));
    amount->setText(QStringLiteral("€ 3.20"));
    QVERIFY(press(QStringLiteral("Mark used")));
    QTRY_COMPARE(row(QStringLiteral("Palisander Möbel")).reward.balance().count, 180);
    QTRY_VERIFY(
        card(QStringLiteral("Palisander Möbel"))->accessibleName().contains(QStringLiteral("1.80 of")));
    // The second of two passes is used without a question.
    QVERIFY(press(QStringLiteral("Mark used: Quellhof Fitness")));
    QVERIFY(!dialog());
    QTRY_VERIFY(!card(QStringLiteral("Quellhof Fitness")));
    QCOMPARE(row(QStringLiteral("Quellhof Fitness")).state, RewardState::Redeemed);
}

void RewardsPageTest::tooMuchIsSaid()
{
    QVERIFY(press(QStringLiteral("Mark used: Zugvogel Reisen")));
    QTRY_VERIFY(dialog());
    for (const char *wrong : {"361", "0", "-1", "1.5", "many", ""}) {
        dialog()->findChild<QLineEdit *>()->setText(QString::fromUtf8(wrong));
        QVERIFY(press(QStringLiteral("Mark used")));
        QVERIFY(dialog());
        QTRY_VERIFY(says(QStringLiteral("at most 360 points")));
    }
    dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("360"));
    QVERIFY(press(QStringLiteral("Mark used")));
    QTRY_COMPARE(row(QStringLiteral("Zugvogel Reisen"), QStringLiteral("Z1200-VOSS")).state,
                 RewardState::Redeemed);
}

void RewardsPageTest::ctrlZTakesItBack()
{
    QVERIFY(!m_page->undo());
    QVERIFY(press(QStringLiteral("Mark used: Morgenbote")));
    QTRY_VERIFY(says(QStringLiteral("20 % off of Morgenbote marked used")));
    QTRY_VERIFY(!card(QStringLiteral("Morgenbote")));
    QVERIFY(m_page->undo());
    QTRY_VERIFY(card(QStringLiteral("Morgenbote")));
    QCOMPARE(row(QStringLiteral("Morgenbote"), QStringLiteral("MB20HERBST")).state, RewardState::Received);
    QVERIFY(!m_page->undo());
}

void RewardsPageTest::theTillTookLess()
{
    const RewardId id = row(QStringLiteral("Palisander Möbel")).reward.id;
    QVERIFY(!choose(QStringLiteral("Palisander Möbel"), QStringLiteral("The till took less…")));
    QVERIFY(Rewards(context()).redeem(id, Quantity{400, context().currency}));
    QTRY_VERIFY(choose(QStringLiteral("Palisander Möbel"), QStringLiteral("The till took less…")));
    QTRY_VERIFY(dialog());
    dialog()->findChild<QLineEdit *>()->setText(QStringLiteral("1.50"));
    QVERIFY(press(QStringLiteral("Correct it")));
    QTRY_COMPARE(row(QStringLiteral("Palisander Möbel")).reward.balance().count, 250);
}

void RewardsPageTest::aCodeIsTypedIn()
{
    QVERIFY(press(QStringLiteral("It has come from Pavo Streaming")));
    QTRY_VERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), QStringLiteral("PAVO-1"));
    QVERIFY(press(QStringLiteral("Keep it")));
    QTRY_COMPARE(row(QStringLiteral("Pavo Streaming")).state, RewardState::Received);
    QTRY_VERIFY(button(QStringLiteral("Copy the code of Pavo Streaming")));
}

void RewardsPageTest::theLinkNamesItsHostAndWarns()
{
    QVERIFY(choose(QStringLiteral("Zugvogel Reisen"), QStringLiteral("Open zugvogel-reisen.example…")));
    QTRY_VERIFY(dialog());
    QVERIFY(says(QStringLiteral("opening it lets them connect you")));
    QVERIFY(m_opener.urls.isEmpty());
    QVERIFY(press(QStringLiteral("Open zugvogel-reisen.example")));
    QTRY_COMPARE(m_opener.urls.size(), 1);
    QCOMPARE(m_opener.urls.first(),
             QUrl(QStringLiteral("https://zugvogel-reisen.example/punkte?konto=1200")));
    QCOMPARE(linkHost(QStringLiteral("javascript:alert(1)")), QString());
    QCOMPARE(linkHost(QStringLiteral("file:///etc/passwd")), QString());
    QCOMPARE(linkHost(QStringLiteral("https://xn--pple-43d.example/")),
             QStringLiteral("xn--pple-43d.example"));
}

void RewardsPageTest::aBrokenPromiseIsWrittenAbout()
{
    QSignalSpy targets(m_page.get(), &Page::targeted);
    QVERIFY(press(QStringLiteral("Write a letter to Lauenfurt Mobil")));
    QCOMPARE(targets.size(), 1);
    const Target target = targets.first().first().value<Target>();
    QCOMPARE(target.company, row(QStringLiteral("Lauenfurt Mobil")).companyId);
}

void RewardsPageTest::recordedByHand()
{
    QVERIFY(press(QStringLiteral("Record a reward")));
    QTRY_VERIFY(dialog());
    QVERIFY(press(QStringLiteral("Record it")));
    QTRY_VERIFY(says(QStringLiteral("What is it?")));
    QTest::keyClicks(dialog()->findChild<SearchField *>(), QStringLiteral("kornblum"));
    visible<QLineEdit>(QStringLiteral("What it is"), dialog())->setText(QStringLiteral("Sample bag"));
    visible<QLineEdit>(QStringLiteral("Worth to you, in €"), dialog())->setText(QStringLiteral("7.5"));
    visible<QLineEdit>(QStringLiteral("Code, where it has one"), dialog())->setText(QStringLiteral("BAG-7"));
    QVERIFY(press(QStringLiteral("Record it")));
    QTRY_VERIFY(card(QStringLiteral("Kornblum Drogerie")));
    const RewardRow recorded = row(QStringLiteral("Kornblum Drogerie"), QStringLiteral("BAG-7"));
    QCOMPARE(recorded.reward.balance().count, 750);
    QTRY_VERIFY(card(QStringLiteral("Kornblum Drogerie"))->isChosen());
}

void RewardsPageTest::aTargetIsChosen()
{
    Target target;
    target.page = PageId::Rewards;
    target.reward = row(QStringLiteral("Kornblum Drogerie")).reward.id;
    m_page->show(target);
    QTRY_VERIFY(card(QStringLiteral("Kornblum Drogerie")));
    QTRY_VERIFY(card(QStringLiteral("Kornblum Drogerie"))->isChosen());
    QVERIFY(!card(QStringLiteral("Morgenbote"))->isChosen());
}

void RewardsPageTest::anotherPagesReceipt()
{
    QSignalSpy targets(m_page.get(), &Page::targeted);
    QVERIFY(choose(QStringLiteral("Morgenbote"), QStringLiteral("About Morgenbote")));
    QCOMPARE(targets.size(), 1);
    QCOMPARE(targets.first().first().value<Target>().page, PageId::Companies);
}

void RewardsPageTest::theStatementAddsUp()
{
    SumView *sum = visible<SumView>(QStringLiteral("Statement"));
    QVERIFY(sum);
    const auto shown = [sum](int line) { return sum->model()->index(line, 2).data().toString(); };
    QCOMPARE(shown(0), QStringLiteral("4.20"));
    QCOMPARE(shown(1), QStringLiteral("48.20"));
    QCOMPARE(shown(2), QStringLiteral("−31.70"));
    QCOMPARE(shown(3), QStringLiteral("−4.20"));
    QCOMPARE(shown(4), QStringLiteral("16.50"));
    QVERIFY(says(QStringLiteral("To use today")));
    QVERIFY(press(QStringLiteral("Mark used: Morgenbote")));
    QTRY_COMPARE(shown(4), QStringLiteral("14.10"));
}

void RewardsPageTest::lastYearHasItsOwn()
{
    QPushButton *year = visible<QPushButton>(QStringLiteral("Year of the statement: 2026"));
    QVERIFY(year);
    QCOMPARE(year->menu()->actions().size(), 2);
    year->menu()->actions().last()->trigger();
    QTRY_VERIFY(says(QStringLiteral("To use on 31 Dec 2025")));
    SumView *sum = visible<SumView>(QStringLiteral("Statement"));
    QCOMPARE(sum->model()->index(1, 2).data().toString(), QStringLiteral("4.20"));
}

void RewardsPageTest::theChartIsATable()
{
    MonthChart *chart = visible<MonthChart>(QStringLiteral("Received by month"));
    QVERIFY(chart);
    const QAbstractItemModel *model = chart->model();
    const QAbstractItemModelTester tester(chart->model());
    QCOMPARE(model->columnCount(), 12);
    QString october = model->index(1, 9).data(Qt::AccessibleTextRole).toString();
    QCOMPARE(october.replace(QChar(0x202f), u' '), QStringLiteral("October, to use: € 5.50"));
    QCOMPARE(MonthChart::stepFor(1100, 100), 400);
    QCOMPARE(MonthChart::stepFor(0, 100), 100);
    QCOMPARE(MonthChart::stepFor(1201, 100), 500);
    QCOMPARE(MonthChart::stepFor(20'000, 1), 10'000);
}

void RewardsPageTest::savesAsPdfAndCsv()
{
    for (const char *suffix : {"pdf", "csv"}) {
        const QString kind = QString::fromUtf8(suffix);
        QVERIFY(press(QStringLiteral("Save the statement as ") + kind.toUpper()));
        QFileDialog *dialog = nullptr;
        QTRY_VERIFY((dialog = m_page->findChild<QFileDialog *>()));
        const QString path = m_folder->filePath(QStringLiteral("out.") + kind);
        Q_EMIT dialog->fileSelected(path);
        dialog->close();
        QTRY_VERIFY(says(path));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(file.readAll().startsWith(kind == u"pdf" ? "%PDF" : "account,day"));
        QTRY_VERIFY(!m_page->findChild<QFileDialog *>());
    }
    const QString all = pdftools::lines(m_folder->filePath(QStringLiteral("out.pdf"))).join(u'\n');
    QVERIFY2(all.contains(QStringLiteral("1 January to 24 November 2026")), qPrintable(all));
}

void RewardsPageTest::narrowTheStatementLiesOverTheList()
{
    m_page->resize(904, 640);
    m_page->setNarrow(true);
    QTRY_VERIFY(!visible<SumView>(QStringLiteral("Statement")));
    QVERIFY(press(QStringLiteral("Statement")));
    QTRY_VERIFY(visible<SumView>(QStringLiteral("Statement")));
    QVERIFY(card(QStringLiteral("Palisander Möbel"))); // the list is under it as it was
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!visible<SumView>(QStringLiteral("Statement")));
    m_page->setNarrow(false);
    QTRY_VERIFY(visible<SumView>(QStringLiteral("Statement")));
}

void RewardsPageTest::keysWalkTheCoupons()
{
    QTest::keyClick(m_page.get(), Qt::Key_J);
    QTRY_VERIFY(card(QStringLiteral("Palisander Möbel"))->isChosen());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_J);
    QTRY_VERIFY(card(QStringLiteral("Quellhof Fitness"))->isChosen());
    QCOMPARE(QApplication::focusWidget()->accessibleName(),
             QStringLiteral("Copy the code of Quellhof Fitness"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("QUELL20731"));
    // Used up, it is gone; the keys stay with what took its place.
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QCOMPARE(QApplication::focusWidget()->accessibleName(), QStringLiteral("Mark used: Quellhof Fitness"));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Space);
    QTRY_VERIFY(!card(QStringLiteral("Quellhof Fitness")));
    QTRY_VERIFY(QApplication::focusWidget() &&
                card(QStringLiteral("Morgenbote"))->isAncestorOf(QApplication::focusWidget()));
}

void RewardsPageTest::anEmptyWalletSaysHowRewardsCome()
{
    m_page.reset();
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("empty.fieldfare")), m_clock);
    openPage();
    QTRY_VERIFY(says(QStringLiteral("No reward is here")));
    QVERIFY(!visible<SumView>(QStringLiteral("Statement")));
    QVERIFY(press(QStringLiteral("Record a reward")));
    QTRY_VERIFY(dialog());
}

void RewardsPageTest::timeIsWrittenDownWhenThePageOpens()
{
    m_page.reset();
    m_clock.advance(20);
    QCOMPARE(row(QStringLiteral("Palisander Möbel")).state, RewardState::Received);
    openPage();
    QTRY_VERIFY(card(QStringLiteral("Morgenbote")));
    QTRY_VERIFY(!card(QStringLiteral("Palisander Möbel")));
    QCOMPARE(row(QStringLiteral("Palisander Möbel"), QStringLiteral("PM-7Q4K-05")).state,
             RewardState::Expired);
    QCOMPARE(row(QStringLiteral("Pavo Streaming")).state, RewardState::Broken);
    // While it stays open nothing is written by looking at it.
    m_clock.advance(200);
    m_wallet->tellChanged(RecordKind::Rewards);
    QTRY_VERIFY(card(QStringLiteral("Morgenbote")));
    QCOMPARE(row(QStringLiteral("Morgenbote"), QStringLiteral("MB20HERBST")).state, RewardState::Received);
}

void RewardsPageTest::whatIsOverComesInPieces()
{
    const CompanyId shop = row(QStringLiteral("Morgenbote")).companyId;
    const Rewards rewards(context());
    for (int i = 0; i < 60; ++i) {
        const RewardId id =
            *rewards.record({shop, QStringLiteral("Voucher %1").arg(i), {100, context().currency}, {}, {}});
        QVERIFY(rewards.redeem(id));
    }
    QVERIFY(press(QStringLiteral("Over")));
    QTRY_COMPARE(values().size(), 40);
    QTRY_VERIFY(m_page->findChild<CouponGrid *>());
    QAbstractButton *more = nullptr;
    for (QAbstractButton *each : m_page->findChildren<QAbstractButton *>())
        more = each->text().startsWith(QStringLiteral("Show 31 more")) ? each : more;
    QVERIFY(more);
    more->click();
    QTRY_COMPARE(values().size(), 71);
}

QTEST_MAIN(RewardsPageTest)
#include "RewardsPageTest.moc"
