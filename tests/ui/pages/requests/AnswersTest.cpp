// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person answers on Requests, and what becomes of it.

#include "RequestsWindow.h"

#include "decisions/Decisions.h"
#include "openid4vp/FormText.h"
#include "rights/Letters.h"
#include "theme/FieldfareStyle.h"
#include "widgets/ListTable.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTest>

using namespace fieldfare;
using samples::RequestsWindow;

namespace {

FieldPath path(const char *name)
{
    return FieldPath({QString::fromLatin1(name)});
}

QString fieldOf(const QByteArray &body, const QString &name)
{
    const std::optional<QList<FormField>> form = fromFormText(body);
    for (const FormField &field : *form) {
        if (field.name == name)
            return field.value;
    }
    return {};
}

HttpAnswer status(int code, const QByteArray &body = {})
{
    return {code, "application/json", body};
}

} // namespace

class AnswersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void spaceTicksAndTurnsIntoACounter();
    void approvalCanBeUndone();
    void approvalIsDelivered();
    void nothingIsSentTwiceByTwoKeys();
    void counterSaysWhatWasTyped();
    void declineSaysNothingSilently();
    void declineTellsAReason();
    void theNextOneComesByItself();
    void unknownDeliveryCanBeGivenUp();
    void unprovenNeedsTheTick();
    void aNameLikeAnotherIsNamed();
    void heldSinceBeforeIsAskedAbout();
    void heldSinceBeforeCanBeTakenBack();
    void withdrawingAndReopening();
    void whoNamedNoAddressIsToldByALetter();
    void orderedMakesUsualFieldsFree();
    void whatWasWrongCanBeTold();

private:
    std::unique_ptr<RequestsWindow> m_window;
};

void AnswersTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void AnswersTest::init()
{
    m_window = std::make_unique<RequestsWindow>(true);
    QTRY_VERIFY(m_window->isShown(m_window->requests.kornblum));
}

void AnswersTest::spaceTicksAndTurnsIntoACounter()
{
    const RequestId id = m_window->requests.kornblum;
    m_window->tick(QStringLiteral("Gender"));
    QTRY_VERIFY(!m_window->isTicked(QStringLiteral("Gender")));
    QTRY_VERIFY(m_window->button(QStringLiteral("Ask with 4 fields")) ||
                m_window->button(QStringLiteral("Ask with 4 field(s)")));
    // What is never for sale cannot be ticked.
    m_window->tick(QStringLiteral("Phone number"));
    QVERIFY(!m_window->isTicked(QStringLiteral("Phone number")));
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QCOMPARE(m_window->state(id), RequestState::Countered);
    const RequestReview review = m_window->review(id);
    QCOMPARE(review.decision->claims.size(), 4);
    for (const DecisionClaim &claim : review.decision->claims)
        QVERIFY(!(claim.path == path("gender")));
}

void AnswersTest::approvalCanBeUndone()
{
    const RequestId id = m_window->requests.quellhof;
    QVERIFY(m_window->open(id));
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QCOMPARE(m_window->state(id), RequestState::Approved);
    QCOMPARE(m_window->delivered(id), OutboxState::Held);
    QCOMPARE(m_window->undoBar().count(), 1);
    QTRY_VERIFY(m_window->list().chosen() != id.toText());
    QVERIFY(m_window->says(QStringLiteral("Approval for Quellhof Fitness")));
    QVERIFY(m_window->http.sent().isEmpty());
    QVERIFY(m_window->page->undo());
    QCOMPARE(m_window->state(id), RequestState::Open);
    QTRY_VERIFY(m_window->isShown(id)); // and there it is again
    QVERIFY(!m_window->page->undo());
    QVERIFY(!m_window->undoBar().isVisible());
}

void AnswersTest::approvalIsDelivered()
{
    const RequestId id = m_window->requests.quellhof;
    QVERIFY(m_window->open(id));
    QVERIFY(m_window->press(QStringLiteral("Approve")));
    const DecisionId decision = m_window->review(id).decision->id;
    m_window->http.answerNext(status(200, R"({"redirect_uri":"https://thanks.quellhof.example/x"})"));
    m_window->undoBar().remove(decision.toText());
    QVERIFY(m_window->delivery->release(decision)); // what the window's courier does after eight seconds
    QTRY_COMPARE(m_window->delivered(id), OutboxState::Delivered);
    QCOMPARE(m_window->http.sent().size(), 1);
    QCOMPARE(m_window->http.sent()[0].url.host(), QStringLiteral("quellhof.example"));
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("It was delivered.")));
    QVERIFY(m_window->says(QStringLiteral("Opening it lets them connect you")));
    QVERIFY(m_window->opener.urls.isEmpty());
    QVERIFY(m_window->press(QStringLiteral("Open thanks.quellhof.example")));
    QCOMPARE(m_window->opener.urls, QList<QUrl>{QUrl(QStringLiteral("https://thanks.quellhof.example/x"))});
}

void AnswersTest::nothingIsSentTwiceByTwoKeys()
{
    // The second key comes before the next card is there: it is meant for nothing, and not even tried.
    const QSignalSpy failures(m_window->page.get(), &Page::failed);
    QTest::keyClick(m_window->page.get(), Qt::Key_D);
    QTest::keyClick(m_window->page.get(), Qt::Key_D);
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QVERIFY(failures.isEmpty());
    QCOMPARE(m_window->undoBar().count(), 1);
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Declined);
    QCOMPARE(m_window->state(m_window->requests.zugvogel), RequestState::Open);
}

void AnswersTest::counterSaysWhatWasTyped()
{
    const RequestId id = m_window->requests.kornblum;
    QTest::keyClick(m_window->page.get(), Qt::Key_C);
    QTRY_VERIFY(m_window->dialog());
    QLineEdit *total =
        m_window->visible<QLineEdit>(QStringLiteral("You ask for, in all (€)"), m_window->dialog());
    QVERIFY(total);
    QCOMPARE(total->text(), QStringLiteral("9.20"));
    total->setText(QStringLiteral("nine"));
    QVERIFY(!m_window->button(QStringLiteral("Ask"))->isEnabled());
    total->setText(QStringLiteral("12.50"));
    m_window->visible<QSpinBox>(QStringLiteral("It stands for so many days"), m_window->dialog())
        ->setValue(3);
    m_window->dialog()->findChild<QCheckBox *>()->setChecked(true);
    QVERIFY(m_window->press(QStringLiteral("Ask for €\u202f12.50")));
    QCOMPARE(m_window->state(id), RequestState::Countered);
    const RequestReview review = m_window->review(id);
    QCOMPARE(review.decision->total, Money(1250, m_window->context().currency));
    const QByteArray jws = fieldOf(review.message->body, QStringLiteral("counter_offer")).toLatin1();
    const nlohmann::json said = *Jws::parse(jws)->claims();
    QCOMPARE(said.at("fields").size(), std::size_t(5));
    QCOMPARE(said.at("exp").get<std::int64_t>() - said.at("iat").get<std::int64_t>(), 3 * 86'400);
}

void AnswersTest::declineSaysNothingSilently()
{
    const RequestId id = m_window->requests.kornblum;
    QVERIFY(m_window->pick(QStringLiteral("Say nothing at all")));
    QCOMPARE(m_window->state(id), RequestState::Declined);
    QVERIFY(!m_window->delivered(id));
    QVERIFY(m_window->says(QStringLiteral("Can be undone for")));
    QVERIFY(m_window->open(id));
    QVERIFY(m_window->press(QStringLiteral("Reopen")));
    QCOMPARE(m_window->state(id), RequestState::Open);
}

void AnswersTest::declineTellsAReason()
{
    const RequestId id = m_window->requests.kornblum;
    QVERIFY(m_window->pick(QStringLiteral("Who else gets it")));
    QCOMPARE(m_window->review(id).decision->reason, QStringLiteral("recipient"));
    QCOMPARE(fieldOf(m_window->review(id).message->body, QStringLiteral("decline_reason")),
             QStringLiteral("recipient"));
}

void AnswersTest::theNextOneComesByItself()
{
    const QStringList ids = m_window->list().ids();
    QVERIFY(m_window->press(QStringLiteral("Decline")));
    QTRY_VERIFY(m_window->isShown(m_window->requests.zugvogel));
    QVERIFY(m_window->says(QStringLiteral("1 of 4")));
    // After the last one the one before; what waits for its company is no next.
    QVERIFY(m_window->open(m_window->requests.hollowreed));
    QVERIFY(m_window->press(QStringLiteral("Decline")));
    QTRY_VERIFY(m_window->isShown(m_window->requests.uferland));
}

void AnswersTest::unknownDeliveryCanBeGivenUp()
{
    const RequestId id = m_window->requests.quellhof;
    QVERIFY(m_window->open(id));
    QVERIFY(m_window->press(QStringLiteral("Approve")));
    const DecisionId decision = m_window->review(id).decision->id;
    m_window->http.answerNext(status(503));
    m_window->http.answerNext(status(503));
    m_window->undoBar().remove(decision.toText());
    QVERIFY(m_window->delivery->release(decision));
    QTRY_COMPARE(m_window->delivered(id), OutboxState::Unknown);
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("It is not known whether it arrived.")));
    QVERIFY(m_window->says(QStringLiteral("It answered with 503.")));
    QVERIFY(m_window->press(QStringLiteral("Try again")));
    QTRY_COMPARE(m_window->http.sent().size(), 2);
    QCOMPARE(m_window->http.sent()[0].body, m_window->http.sent()[1].body);
    QTRY_COMPARE(m_window->delivered(id), OutboxState::Unknown);
    QVERIFY(m_window->press(QStringLiteral("Give up")));
    QCOMPARE(m_window->delivered(id), OutboxState::GivenUp);
    QTRY_VERIFY(m_window->says(QStringLiteral("It was given up.")));
}

void AnswersTest::aNameLikeAnotherIsNamed()
{
    samples::RequestMaker maker(m_window->clock);
    samples::RequestWish wish = samples::quellhofWish();
    wish.domain = QStringLiteral("linkedln.com"); // an l for an i
    const RequestId id = maker.takeIn(m_window->context(), wish);
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("It looks like linkedin.com, and is not.")));
}

void AnswersTest::unprovenNeedsTheTick()
{
    samples::RequestMaker maker(m_window->clock);
    samples::RequestWish wish = samples::quellhofWish();
    wish.name = QStringLiteral("Whoever");
    wish.domain = QStringLiteral("whoever.example");
    const RequestId id = maker.takeInUnproven(m_window->context(), wish);
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("Nobody proves who asks.")));
    QTRY_VERIFY(m_window->button(QStringLiteral("Approve")) &&
                !m_window->button(QStringLiteral("Approve"))->isEnabled());
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QCOMPARE(m_window->state(id), RequestState::Open);
    QCOMPARE(m_window->roleOf(QStringLiteral("Decline")), QStringLiteral("primary"));
    QVERIFY(m_window->press(QStringLiteral("Let me approve this one request")));
    QVERIFY(m_window->button(QStringLiteral("Approve"))->isEnabled());
    // For this one alone.
    QVERIFY(m_window->open(m_window->requests.hollowreed));
    QTRY_VERIFY(!m_window->button(QStringLiteral("Approve"))->isEnabled());
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->button(QStringLiteral("Let me approve this one request")) &&
                !m_window->button(QStringLiteral("Let me approve this one request"))->isChecked());
    QVERIFY(m_window->press(QStringLiteral("Let me approve this one request")));
    QVERIFY(m_window->press(QStringLiteral("Approve")));
    QCOMPARE(m_window->state(id), RequestState::Approved);
}

void AnswersTest::heldSinceBeforeIsAskedAbout()
{
    const RequestId id = m_window->requests.quellhof;
    QVERIFY(m_window->open(id));
    QVERIFY(m_window->press(QStringLiteral("Approve")));
    m_window->reopen();
    m_window->delivery->start();
    QTRY_VERIFY(m_window->list().ids().size() == 6);
    QCOMPARE(m_window->list().ids().first(), id.toText()); // first, because it wants to be decided
    QTRY_VERIFY(m_window->says(QStringLiteral("It was held back when the wallet closed")));
    QVERIFY(m_window->http.sent().isEmpty());
    QCOMPARE(m_window->delivered(id), OutboxState::Held);
    QVERIFY(m_window->press(QStringLiteral("Send now")));
    QCOMPARE(m_window->http.sent().size(), 1);
}

void AnswersTest::heldSinceBeforeCanBeTakenBack()
{
    const RequestId id = m_window->requests.quellhof;
    QVERIFY(m_window->open(id));
    QVERIFY(m_window->press(QStringLiteral("Approve")));
    m_window->reopen();
    QTRY_VERIFY(m_window->says(QStringLiteral("It was held back when the wallet closed")));
    QVERIFY(m_window->press(QStringLiteral("Take back")));
    QCOMPARE(m_window->state(id), RequestState::Open);
    QTRY_VERIFY(m_window->isShown(id));
    QVERIFY(m_window->http.sent().isEmpty());
}

void AnswersTest::withdrawingAndReopening()
{
    const RequestId id = m_window->requests.pavo;
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("Withdrawing costs nothing.")));
    QVERIFY(m_window->press(QStringLiteral("Withdraw")));
    QCOMPARE(m_window->state(id), RequestState::Withdrawn);
    QVERIFY(m_window->page->undo());
    QCOMPARE(m_window->state(id), RequestState::Approved);
    QVERIFY(m_window->open(m_window->requests.gluecklos));
    QVERIFY(m_window->press(QStringLiteral("Reopen")) || m_window->says(QStringLiteral("You declined")));
}

void AnswersTest::whoNamedNoAddressIsToldByALetter()
{
    const RequestId id = m_window->requests.uferland; // recorded by hand: nothing can be sent
    QVERIFY(Decisions(m_window->context()).approve(id, {.sending = Sending::AtOnce}));
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("Withdrawing costs nothing: a letter tells them.")));
    // Not with the button, which leads on to the next request.
    QVERIFY(Decisions(m_window->context()).withdraw(id, Sending::AtOnce));
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("A letter tells them")));
    QSignalSpy targets(m_window->page.get(), &Page::targeted);
    QVERIFY(m_window->press(QStringLiteral("Draft the letter")));
    QCOMPARE(targets.size(), 1);
    const Target target = targets.first().first().value<Target>();
    QCOMPARE(target.page, PageId::Letters);
    const Result<LetterDetail> letter = Letters(m_window->context()).detail(target.letter);
    QVERIFY(letter);
    QCOMPARE(letter->row.right, LetterRight::Erasure);
    QCOMPARE(letter->row.state, LetterState::Draft);
}

void AnswersTest::orderedMakesUsualFieldsFree()
{
    samples::RequestMaker maker(m_window->clock);
    samples::RequestWish wish = samples::quellhofWish();
    wish.name = QStringLiteral("Paketdienst");
    wish.domain = QStringLiteral("paket.example");
    wish.claims = nlohmann::json::parse(R"([["email"],["given_name"]])");
    wish.purposes = nlohmann::json::parse(R"([{"id":"dpv:RequestedServiceProvision"}])");
    wish.compensation = {};
    const RequestId id = maker.takeIn(m_window->context(), wish);
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->button(QStringLiteral("I ordered this")));
    QVERIFY(!m_window->says(QStringLiteral("You ask nothing for this")));
    QVERIFY(m_window->press(QStringLiteral("I ordered this")));
    QTRY_VERIFY(m_window->says(QStringLiteral("You ask nothing for this")));
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QVERIFY(m_window->review(id).decision->ordered);
}

void AnswersTest::whatWasWrongCanBeTold()
{
    const QString tell = QStringLiteral("Tell them what was wrong");
    samples::RequestWish wish = samples::quellhofWish();
    wish.domain = QStringLiteral("verschrieben.example");
    wish.purposes = nlohmann::json::array();
    const RequestId id = samples::RequestMaker(m_window->clock).takeIn(m_window->context(), wish);
    QCOMPARE(m_window->state(id), RequestState::Refused);
    QVERIFY(m_window->open(id));
    QVERIFY(m_window->press(tell));
    QCOMPARE(m_window->review(id).message->body,
             QByteArray("error=invalid_transaction_data&state=af0ifjsldkj"));
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->says(QStringLiteral("You told them what was wrong.")));
    QVERIFY(!m_window->button(tell));
    QVERIFY(m_window->page->undo());
    QVERIFY(m_window->open(id));
    QTRY_VERIFY(m_window->button(tell));
}

QTEST_MAIN(AnswersTest)
#include "AnswersTest.moc"
