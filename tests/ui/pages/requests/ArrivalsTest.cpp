// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What reaches Requests from outside: links that wait for a click, files, grants, what is written down.

#include "RequestsWindow.h"

#include "base/Base64.h"
#include "decisions/Decisions.h"
#include "inbox/Trust.h"
#include "mydata/MyData.h"
#include "receipts/ReceiptStore.h"
#include "requests/DecisionStore.h"
#include "rewards/RewardStore.h"
#include "theme/FieldfareStyle.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QClipboard>
#include <QCryptographicHash>
#include <QFile>
#include <QLineEdit>
#include <QListWidget>
#include <QSignalSpy>
#include <QTest>

using namespace fieldfare;
using samples::RequestsWindow;

class ArrivalsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void emptySaysSo();
    void aLinkWaitsForTheClick();
    void aFailedFetchIsSaidAndTheLinkStays();
    void aLinkOutlivesTheLock();
    void aLinkCanBeThrownAway();
    void whatIsNoLinkIsSaid();
    void aFileIsTakenIn();
    void theSameOnceMoreIsSaid();
    void hostileTextsAreShownAsText();
    void aGrantIsBooked();
    void anOfferIsRecordedByHand();
    void theFormSaysWhatIsMissing();
    void pastedLinksWait();

private:
    void showLink(const QString &link);
    QString write(const QByteArray &content);
    samples::RequestWish wish() const;
    HttpAnswer signedAnswer(const samples::RequestWish &wish);

    std::unique_ptr<RequestsWindow> m_window;
    std::unique_ptr<samples::RequestMaker> m_maker;
};

namespace {

QString nordwind()
{
    return QStringLiteral("openid4vp://?client_id=x509_san_dns%3Anordwind.example&request_uri="
                          "https%3A%2F%2Fnordwind.example%2Fr%2F5f1c09");
}

} // namespace

void ArrivalsTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void ArrivalsTest::init()
{
    m_window = std::make_unique<RequestsWindow>(false);
    m_maker = std::make_unique<samples::RequestMaker>(m_window->clock);
    QVERIFY(addTrust(m_window->context(), m_maker->authorityPem()));
    QTRY_VERIFY(m_window->says(QStringLiteral("No company asks you yet")));
}

void ArrivalsTest::showLink(const QString &link)
{
    Target target;
    target.page = PageId::Requests;
    target.link = link;
    m_window->page->show(target);
}

QString ArrivalsTest::write(const QByteArray &content)
{
    const QString path = m_window->folder.filePath(QStringLiteral("came.jwt"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write");
    return path;
}

samples::RequestWish ArrivalsTest::wish() const
{
    samples::RequestWish wish = samples::quellhofWish();
    wish.name = QStringLiteral("Nordwind");
    wish.domain = QStringLiteral("nordwind.example");
    return wish;
}

HttpAnswer ArrivalsTest::signedAnswer(const samples::RequestWish &wish)
{
    return {200, "application/oauth-authz-req+jwt", m_maker->signedText(wish)};
}

void ArrivalsTest::emptySaysSo()
{
    QVERIFY(m_window->says(QStringLiteral("No request is open.")));
    QSignalSpy targets(m_window->page.get(), &Page::targeted);
    QVERIFY(m_window->press(QStringLiteral("Choose a company")));
    QCOMPARE(targets.last().first().value<Target>().page, PageId::Companies);
}

void ArrivalsTest::aLinkWaitsForTheClick()
{
    QSignalSpy badge(m_window->page.get(), &Page::badgeChanged);
    showLink(nordwind());
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to ask you")));
    QVERIFY(m_window->says(QStringLiteral("Nothing has been loaded.")));
    QCOMPARE(badge.last().first().toInt(), 1);
    QCoreApplication::processEvents();
    QVERIFY(m_window->http.sent().isEmpty());
    m_window->http.answerNext(signedAnswer(wish()));
    QVERIFY(m_window->press(QStringLiteral("Fetch from nordwind.example")));
    QCOMPARE(m_window->http.sent().size(), 1);
    QCOMPARE(m_window->http.sent()[0].url.toString(), QStringLiteral("https://nordwind.example/r/5f1c09"));
    QTRY_VERIFY(m_window->says(QStringLiteral("is what it calls itself")));
    QVERIFY(!m_window->says(QStringLiteral("wants to ask you")));
    QCOMPARE(m_window->list().ids().size(), 1);
    QCOMPARE(Review(m_window->context()).list()->first().name, QStringLiteral("Nordwind"));
}

void ArrivalsTest::aFailedFetchIsSaidAndTheLinkStays()
{
    showLink(nordwind());
    m_window->http.answerNext(failure(errors::netTimeout, {QStringLiteral("nordwind.example")}));
    QVERIFY(m_window->press(QStringLiteral("Fetch from nordwind.example")));
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example does not answer.")));
    m_window->http.answerNext(signedAnswer(wish()));
    QVERIFY(m_window->press(QStringLiteral("Fetch from nordwind.example")));
    QTRY_VERIFY(m_window->says(QStringLiteral("is what it calls itself")));
}

void ArrivalsTest::aLinkOutlivesTheLock()
{
    showLink(nordwind());
    QTRY_VERIFY(m_window->says(QStringLiteral("Nothing has been loaded.")));
    m_window->reopen();
    QTRY_VERIFY(m_window->says(QStringLiteral("Nothing has been loaded.")));
    QVERIFY(m_window->http.sent().isEmpty());
}

void ArrivalsTest::aLinkCanBeThrownAway()
{
    showLink(nordwind());
    showLink(nordwind()); // the same twice is one
    QTRY_VERIFY(m_window->says(QStringLiteral("Nothing has been loaded.")));
    QCOMPARE(m_window->list().ids().size(), 1);
    QVERIFY(m_window->press(QStringLiteral("Throw the link away")));
    QTRY_VERIFY(m_window->says(QStringLiteral("No company asks you yet")));
    m_window->reopen();
    QTRY_VERIFY(m_window->says(QStringLiteral("No company asks you yet")));
}

void ArrivalsTest::whatIsNoLinkIsSaid()
{
    QSignalSpy failed(m_window->page.get(), &Page::failed);
    showLink(QStringLiteral("https://example.org/"));
    QCOMPARE(failed.size(), 1);
    // One that nobody signed stands whole in its link; this one lacks nearly all of it.
    showLink(QStringLiteral(
        "openid4vp://?client_id=redirect_uri%3Ahttps%3A%2F%2Fa.example%2F&response_type=vp_token"));
    QTRY_COMPARE(Review(m_window->context()).list()->size(), 1);
    QCOMPARE(Review(m_window->context()).list()->first().state, RequestState::Refused);
    QCOMPARE(failed.size(), 1);
    QVERIFY(m_window->http.sent().isEmpty());
}

void ArrivalsTest::aFileIsTakenIn()
{
    Target target;
    target.page = PageId::Requests;
    target.file = write(m_maker->signedText(wish()));
    m_window->page->show(target);
    QTRY_VERIFY(m_window->says(QStringLiteral("is what it calls itself")));
    QVERIFY(m_window->http.sent().isEmpty());
    target.file = m_window->folder.filePath(QStringLiteral("missing.jwt"));
    m_window->page->show(target);
    QTRY_VERIFY(m_window->says(QStringLiteral("The file cannot be read")));
}

void ArrivalsTest::theSameOnceMoreIsSaid()
{
    Target target;
    target.page = PageId::Requests;
    target.file = write(m_maker->signedText(wish()));
    m_window->page->show(target);
    QTRY_COMPARE(m_window->list().ids().size(), 1);
    m_window->page->show(target);
    QTRY_VERIFY(m_window->says(QStringLiteral("You have this request already.")));
    QCOMPARE(m_window->list().ids().size(), 1);
}

void ArrivalsTest::hostileTextsAreShownAsText()
{
    samples::RequestWish hostile = wish();
    hostile.name = QStringLiteral("<b>Nord</b> <img src=x>");
    hostile.purposes = nlohmann::json::parse(
        R"([{"id":"dpv:MakePeopleHappy","description":"<a href='https://evil.example'>click</a>"}])");
    hostile.recipients = nlohmann::json::parse(R"([{"name":"<h1>Big</h1>"}])");
    hostile.compensation =
        nlohmann::json::parse(R"([{"kind":"goods","description":"<script>alert(1)</script> a loaf"}])");
    const RequestId id = m_maker->takeIn(m_window->context(), hostile);
    const RequestReview review = m_window->review(id);
    for (const KeptCheck &check : review.request.checks)
        QVERIFY2(check.ok, qPrintable(check.name + check.detail));
    Target target;
    target.page = PageId::Requests;
    target.request = id;
    m_window->page->show(target);
    QTRY_VERIFY(m_window->says(QStringLiteral("<b>Nord</b> <img src=x>")));
    QVERIFY(m_window->says(QStringLiteral("<a href='https://evil.example'>click</a>")));
    QVERIFY(m_window->says(QStringLiteral("<h1>Big</h1>")));
    QVERIFY(m_window->says(QStringLiteral("unknown, counts as sale")));
    for (const Label *label : m_window->page->findChildren<Label *>()) {
        QVERIFY(!label->plainText().contains(QChar(0x202e)));
        // No link but ours, and nothing that could be loaded.
        QVERIFY(!label->text().contains(QStringLiteral("<img")) || label->textFormat() == Qt::PlainText);
        QVERIFY(!label->text().contains(QStringLiteral("<a style")));
    }
    const QString row = m_window->list().model()->index(0, 0).data().toString();
    QCOMPARE(row, QStringLiteral("<b>Nord</b> <img src=x>"));
    // Letters that turn round what stands beside them are refused before anything of them is shown.
    hostile.name = QStringLiteral("Nord\u202egnp.exe");
    hostile.offerId = QStringLiteral("offer-2");
    target.request = m_maker->takeIn(m_window->context(), hostile);
    m_window->page->show(target);
    QTRY_VERIFY(m_window->says(QStringLiteral("A check failed: this request cannot be answered.")));
    for (const Label *label : m_window->page->findChildren<Label *>())
        QVERIFY(!label->text().contains(QChar(0x202e)));
}

void ArrivalsTest::aGrantIsBooked()
{
    const samples::RequestWish asked = wish();
    const RequestId id = m_maker->takeIn(m_window->context(), asked);
    for (const char *name : {"email", "given_name", "gender"})
        QVERIFY(MyData(m_window->context())
                    .addValue(FieldPath({QString::fromLatin1(name)}), QStringLiteral("x"), {}));
    const Result<DecisionId> decision =
        Decisions(m_window->context()).approve(id, {.sending = Sending::AtOnce});
    QVERIFY(decision);
    const QByteArray presentation =
        DecisionStore(m_window->context().connection).presentations(*decision)->first();
    const QByteArray grant = m_maker->grantText(asked, {presentation});
    Target target;
    target.page = PageId::Requests;
    target.file = write(grant);
    m_window->page->show(target);
    QTRY_VERIFY(m_window->says(QStringLiteral("came with it and are booked")));
    QVERIFY(RewardStore(m_window->context().connection).grants(id)->first().valid);
}

void ArrivalsTest::anOfferIsRecordedByHand()
{
    QVERIFY(m_window->pick(QStringLiteral("Record an offer by hand…")));
    PageDialog *form = m_window->dialog();
    QVERIFY(form);
    m_window->visible<QLineEdit>(QStringLiteral("Company"), form)->setText(QStringLiteral("Bäckerei Sonne"));
    QListWidget *fields = form->findChild<QListWidget *>();
    for (int row = 0; row < fields->count(); ++row) {
        const QString name = fields->item(row)->text();
        if (name == QStringLiteral("E-mail") || name == QStringLiteral("Birth date"))
            fields->item(row)->setCheckState(Qt::Checked);
    }
    m_window->visible<QLineEdit>(QStringLiteral("How much"), form)->setText(QStringLiteral("2.50"));
    m_window->visible<QLineEdit>(QStringLiteral("In a few words"), form)
        ->setText(QStringLiteral("a voucher"));
    QVERIFY(m_window->press(QStringLiteral("Record the offer")));
    QTRY_VERIFY(m_window->says(QStringLiteral("Bäckerei Sonne")));
    const RequestRow row = Review(m_window->context()).list()->first();
    QCOMPARE(row.proof, Proof::ByHand);
    QCOMPARE(row.fields, 2);
    QCOMPARE(row.worth, Money(250, m_window->context().currency));
    QCOMPARE(row.purposeClass, PurposeClass::Marketing);
    QTRY_VERIFY(m_window->says(QStringLiteral("Nothing is sent: you recorded it by hand.")));
    QVERIFY(!m_window->button(QStringLiteral("Ask"))->isEnabled());
    QVERIFY(m_window->press(QStringLiteral("Approve")));
    QCOMPARE(m_window->state(row.id), RequestState::Approved);
    QVERIFY(m_window->http.sent().isEmpty());
}

void ArrivalsTest::theFormSaysWhatIsMissing()
{
    QVERIFY(m_window->press(QStringLiteral("Record an offer")));
    QVERIFY(m_window->press(QStringLiteral("Record the offer")));
    QVERIFY(m_window->says(QStringLiteral("Which company is it?")));
    m_window->visible<QLineEdit>(QStringLiteral("Company"), m_window->dialog())
        ->setText(QStringLiteral("Sonne"));
    QVERIFY(m_window->press(QStringLiteral("Record the offer")));
    QVERIFY(m_window->says(QStringLiteral("What do they want?")));
    m_window->dialog()->findChild<QListWidget *>()->item(0)->setCheckState(Qt::Checked);
    QVERIFY(m_window->press(QStringLiteral("Record the offer")));
    QVERIFY(m_window->says(QStringLiteral("How much?")));
    QVERIFY(Review(m_window->context()).list()->isEmpty());
}

void ArrivalsTest::pastedLinksWait()
{
    QGuiApplication::clipboard()->setText(nordwind());
    m_window->list().setFocus();
    QTest::keySequence(m_window->page.get(), QKeySequence::Paste);
    QTRY_VERIFY(m_window->says(QStringLiteral("nordwind.example wants to ask you")));
    QVERIFY(m_window->http.sent().isEmpty());
}

QTEST_MAIN(ArrivalsTest)
#include "ArrivalsTest.moc"
