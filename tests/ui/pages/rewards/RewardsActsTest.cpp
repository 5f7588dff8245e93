// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on Rewards: at the till, with codes, with the statement. The browser is recorded, not
// opened.

#include "RewardsPageFixture.h"

#include "PdfTools.h"
#include "SampleRequests.h"
#include "decisions/Decisions.h"
#include "mydata/MyData.h"
#include "rewards/CodePicture.h"
#include "rewards/CopiedCode.h"
#include "rewards/RewardShown.h"
#include "theme/FieldfareStyle.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"

#include <QApplication>
#include <QClipboard>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QLineEdit>
#include <QSignalSpy>

using namespace fieldfare;

class RewardsActsTest : public RewardsPageFixture
{
    Q_OBJECT

private Q_SLOTS:
    void theCodeIsReadBackFromTheCoupon();
    void theCodeIsReadOnEveryScreen_data();
    void theCodeIsReadOnEveryScreen();
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
    void theEvidenceIsSaved();
    void withoutARequestThereIsNoEvidence();
    void recordedByHand();
    void savesAsPdfAndCsv();

private:
    /// Chooses a folder for the evidence against a company.
    bool saveEvidence(const QString &company);
};

bool RewardsActsTest::saveEvidence(const QString &company)
{
    if (!press(QStringLiteral("Save the evidence against ") + company))
        return false;
    QFileDialog *dialog = m_page->findChild<QFileDialog *>();
    if (!dialog)
        return false;
    Q_EMIT dialog->fileSelected(m_folder->path());
    dialog->close();
    return true;
}

void RewardsActsTest::theCodeIsReadBackFromTheCoupon()
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

void RewardsActsTest::theCodeIsReadOnEveryScreen_data()
{
    QTest::addColumn<qreal>("scale");
    for (const qreal scale : {1.0, 1.25, 1.5, 1.75, 2.0, 2.75})
        QTest::addRow("%d %%", int(scale * 100)) << scale;
}

void RewardsActsTest::theCodeIsReadOnEveryScreen()
{
    QFETCH(qreal, scale);
    for (const bool square : {false, true}) {
        CodePicture picture(1, 38, 196);
        picture.setCode(QStringLiteral("PM-7Q4K-05"), square);
        QImage image(picture.size() * scale, QImage::Format_ARGB32_Premultiplied);
        image.setDevicePixelRatio(scale);
        picture.render(&image);
        image.setDevicePixelRatio(1);
        const QImage large = image.scaled(image.size() * 3);
        QCOMPARE(square ? pdftools::qrText(large) : pdftools::barcodeText(large),
                 QStringLiteral("PM-7Q4K-05"));
        QSet<int> widths;
        const int row = image.height() / 2;
        for (int x = 0, run = 0; !square && x < image.width(); ++x) {
            const bool dark = qGray(image.pixel(x, row)) < 128;
            run = dark ? run + 1 : 0;
            const bool ends = dark && (x + 1 == image.width() || qGray(image.pixel(x + 1, row)) >= 128);
            if (ends)
                widths.insert(run);
        }
        QVERIFY(widths.size() <= 4); // a Code 128 has bars of one to four modules
    }
}

void RewardsActsTest::theCodeIsLargeAtTheTill()
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

void RewardsActsTest::whatIsNoBarCodeIsASquare()
{
    const RewardId id = row(QStringLiteral("Palisander Möbel")).reward.id;
    QVERIFY(Rewards(context()).setCode(id, QStringLiteral("Schlüssel-Ω")));
    QTRY_COMPARE(shownCode(QStringLiteral("Palisander Möbel")), QStringLiteral("Schlüssel-Ω"));
    CodePicture *picture = card(QStringLiteral("Palisander Möbel"))->findChild<CodePicture *>();
    QCOMPARE(picture->kind(), CodePicture::Kind::Square);
    QCOMPARE(pdftools::qrText(picture->grab().toImage().scaled(picture->size() * 4)),
             QStringLiteral("Schlüssel-Ω"));
}

void RewardsActsTest::copiedAndTakenAwayAgain()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_page->copied().setTime(50);
    QVERIFY(press(QStringLiteral("Copy the code of Morgenbote")));
    QCOMPARE(clipboard->text(), QStringLiteral("MB20HERBST"));
    QTRY_COMPARE(clipboard->text(), QString());
    QTRY_VERIFY(!button(QStringLiteral("Copied")));
}

void RewardsActsTest::whatOthersCopiedStays()
{
    QClipboard *clipboard = QGuiApplication::clipboard();
    m_page->copied().setTime(50);
    QVERIFY(press(QStringLiteral("Copy the code of Morgenbote")));
    QTRY_VERIFY(button(QStringLiteral("Copied")) || clipboard->text().isEmpty());
    clipboard->setText(QStringLiteral("something else"));
    QTest::qWait(150);
    QCOMPARE(clipboard->text(), QStringLiteral("something else"));
}

void RewardsActsTest::lockingTakesTheCodeAway()
{
    QVERIFY(press(QStringLiteral("Copy the code of Morgenbote")));
    QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("MB20HERBST"));
    m_page.reset();
    QCOMPARE(QGuiApplication::clipboard()->text(), QString());
}

void RewardsActsTest::usedInParts()
{
    QVERIFY(press(QStringLiteral("Use now: Palisander Möbel")));
    QTRY_VERIFY(dialog());
    QLineEdit *amount = dialog()->findChild<QLineEdit *>();
    QCOMPARE(amount->text(), QStringLiteral("5.00"));
    amount->setText(QStringLiteral("€ 3.20"));
    QVERIFY(press(QStringLiteral("Mark used")));
    QTRY_COMPARE(row(QStringLiteral("Palisander Möbel")).reward.balance().count, 180);
    QTRY_VERIFY(said(QStringLiteral("Palisander Möbel")).contains(QStringLiteral("1.80 of")));
    // The second of two passes is used without a question.
    QVERIFY(press(QStringLiteral("Mark used: Quellhof Fitness")));
    QVERIFY(!dialog());
    QTRY_VERIFY(!card(QStringLiteral("Quellhof Fitness")));
    QCOMPARE(row(QStringLiteral("Quellhof Fitness")).state, RewardState::Redeemed);
}

void RewardsActsTest::tooMuchIsSaid()
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

void RewardsActsTest::ctrlZTakesItBack()
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

void RewardsActsTest::theTillTookLess()
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

void RewardsActsTest::aCodeIsTypedIn()
{
    QVERIFY(press(QStringLiteral("It has come from Pavo Streaming")));
    QTRY_VERIFY(dialog());
    QTest::keyClicks(dialog()->findChild<QLineEdit *>(), QStringLiteral("PAVO-1"));
    QVERIFY(press(QStringLiteral("Keep it")));
    QTRY_COMPARE(row(QStringLiteral("Pavo Streaming")).state, RewardState::Received);
    QTRY_VERIFY(button(QStringLiteral("Copy the code of Pavo Streaming")));
}

void RewardsActsTest::theLinkNamesItsHostAndWarns()
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

void RewardsActsTest::aBrokenPromiseIsWrittenAbout()
{
    QSignalSpy targets(m_page.get(), &Page::targeted);
    QVERIFY(press(QStringLiteral("Write a letter to Lauenfurt Mobil")));
    QCOMPARE(targets.size(), 1);
    const Target target = targets.first().first().value<Target>();
    QCOMPARE(target.company, row(QStringLiteral("Lauenfurt Mobil")).companyId);
}

void RewardsActsTest::theEvidenceIsSaved()
{
    m_page.reset();
    samples::RequestWish wish = samples::quellhofWish();
    wish.name = QStringLiteral("Steinfurt Verlag");
    wish.domain = QStringLiteral("steinfurt.example");
    wish.claims = nlohmann::json::parse(R"([["email"]])");
    const std::int64_t due = m_clock.now().microseconds / 1'000'000 + std::int64_t(30) * 86'400;
    wish.compensation = {{{"kind", "money"}, {"amount", "9.00"}, {"currency", "EUR"}, {"valid_until", due}}};
    QVERIFY(MyData(context()).addValue(FieldPath({QStringLiteral("email")}),
                                       QStringLiteral("maren@example.org"), {}));
    const RequestId request = samples::RequestMaker(m_clock).takeIn(context(), wish);
    QVERIFY(Decisions(context()).approve(request, {.sending = Sending::AtOnce}));
    m_clock.advance(35);
    openPage();
    QVERIFY(saveEvidence(wish.name));
    QTRY_VERIFY(says(QStringLiteral("Saved: ")));
    const QDir folder(m_folder->path());
    const QStringList made = folder.entryList({QStringLiteral("evidence-*")}, QDir::Dirs);
    QCOMPARE(made.size(), 1);
    QVERIFY(says(made.first()));
    const QString page = folder.filePath(made.first() + QStringLiteral("/evidence.pdf"));
    QVERIFY(pdftools::lines(page).join(u' ').contains(wish.name));
}

void RewardsActsTest::withoutARequestThereIsNoEvidence()
{
    const QString company = QStringLiteral("Lauenfurt Mobil");
    QVERIFY(card(company));
    QCOMPARE(row(company).state, RewardState::Broken);
    QVERIFY(!button(QStringLiteral("Save the evidence against ") + company));
}

void RewardsActsTest::recordedByHand()
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
    QTRY_VERIFY(isChosen(QStringLiteral("Kornblum Drogerie")));
}

void RewardsActsTest::savesAsPdfAndCsv()
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

QTEST_MAIN(RewardsActsTest)
#include "RewardsActsTest.moc"
