// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a person does on Requests: they look, choose and answer, with the mouse and with keys.

#include "RequestsWindow.h"

#include "decisions/Decisions.h"
#include "openid4vp/FormText.h"
#include "requests/FieldRowsModel.h"
#include "theme/FieldfareStyle.h"
#include "widgets/ListTable.h"
#include "widgets/SearchField.h"
#include "widgets/SumView.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
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

class RequestsPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void modelsKeepTheRules();
    void listShowsWhatIsOpenAndWhatWaits();
    void keysWalkTheList();
    void searchFinds();
    void unreadUntilOpened();
    void theCardAddsUp();
    void primaryFollowsTheVerdict();
    void leavingOutMeets();
    void spaceTicksAndTurnsIntoACounter();
    void lessInPlaceOfTheWhole();
    void enterOpensASumAndAnswersNothing();
    void valuesAreMaskedUntilShown();
    void approvalCanBeUndone();
    void approvalIsDelivered();
    void nothingIsSentTwiceByTwoKeys();
    void counterSaysWhatWasTyped();
    void declineSaysNothingSilently();
    void declineTellsAReason();
    void theNextOneComesByItself();
    void unknownDeliveryCanBeGivenUp();
    void unprovenNeedsTheTick();
    void heldSinceBeforeIsAskedAbout();
    void heldSinceBeforeCanBeTakenBack();
    void withdrawingAndReopening();
    void orderedMakesUsualFieldsFree();
    void whatEndedIsSaid();
    void refusedShowsTheFailedCheck();
    void checksOpenFromTheProof();
    void wideShowsAlternatives();

private:
    ListTable *fields() const { return m_window->visible<ListTable>(QStringLiteral("What they ask for")); }
    int rowOf(const QString &label) const;
    bool isTicked(const QString &label) const;
    void tick(const QString &label) const;
    QString roleOf(const QString &button) const;

    std::unique_ptr<RequestsWindow> m_window;
};

void RequestsPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void RequestsPageTest::init()
{
    m_window = std::make_unique<RequestsWindow>(true);
    QTRY_VERIFY(m_window->isShown(m_window->requests.kornblum));
}

int RequestsPageTest::rowOf(const QString &label) const
{
    for (int row = 0; row < fields()->model()->rowCount(); ++row) {
        if (fields()->model()->index(row, 0).data().toString() == label)
            return row;
    }
    return -1;
}

bool RequestsPageTest::isTicked(const QString &label) const
{
    const QModelIndex index = fields()->model()->index(rowOf(label), 0);
    return index.data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void RequestsPageTest::tick(const QString &label) const
{
    fields()->setFocus();
    fields()->setCurrentIndex(fields()->model()->index(rowOf(label), 0));
    QTest::keyClick(fields(), Qt::Key_Space);
}

QString RequestsPageTest::roleOf(const QString &button) const
{
    const QAbstractButton *found = m_window->button(button);
    return found ? found->property("role").toString() : QString();
}

void RequestsPageTest::modelsKeepTheRules()
{
    FieldRowsModel *model = m_window->page->findChild<FieldRowsModel *>();
    const QAbstractItemModelTester first(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const QAbstractItemModelTester second(m_window->page->findChild<PaneListModel *>(),
                                          QAbstractItemModelTester::FailureReportingMode::QtTest);
    QVERIFY(model->rowCount() > 3);
    model->openBelow(2);
    model->openBelow(0);
    model->openBelow(-1);
    QVERIFY(m_window->open(m_window->requests.quellhof));
}

void RequestsPageTest::listShowsWhatIsOpenAndWhatWaits()
{
    const samples::SampleRequests &requests = m_window->requests;
    const QStringList ids = m_window->list().ids();
    QCOMPARE(ids, (QStringList{requests.kornblum.toText(), requests.zugvogel.toText(),
                               requests.quellhof.toText(), requests.uferland.toText(),
                               requests.hollowreed.toText(), requests.nordhalm.toText()}));
    QVERIFY(m_window->button(QStringLiteral("Open 5")));
    QVERIFY(m_window->says(QStringLiteral("1 of 5")));
    const QAbstractItemModel *model = m_window->list().model();
    const QString first = model->index(0, 0).data(Qt::AccessibleTextRole).toString();
    QVERIFY2(first.contains(QStringLiteral("3.40 short")), qPrintable(first));
    QVERIFY(model->index(5, 0).data().toString() == QStringLiteral("Waiting for their answer"));
    QVERIFY(m_window->press(QStringLiteral("Answered")));
    QTRY_COMPARE(m_window->list().ids().size(), 4);
}

void RequestsPageTest::keysWalkTheList()
{
    const QStringList ids = m_window->list().ids();
    m_window->list().setFocus();
    QTest::keyClick(&m_window->list(), Qt::Key_J);
    QCOMPARE(m_window->list().chosen(), ids[1]);
    QVERIFY(m_window->says(QStringLiteral("2 of 5")));
    QTest::keyClick(&m_window->list(), Qt::Key_K);
    QCOMPARE(m_window->list().chosen(), ids[0]);
}

void RequestsPageTest::searchFinds()
{
    QVERIFY(m_window->press(QStringLiteral("Search requests")));
    SearchField *field = m_window->page->findChild<SearchField *>();
    QTest::keyClicks(field, QStringLiteral("quell"));
    QCOMPARE(m_window->list().ids(), QStringList{m_window->requests.quellhof.toText()});
    QTest::keyClick(field, Qt::Key_Escape);
    QCOMPARE(m_window->list().ids().size(), 6);
}

void RequestsPageTest::unreadUntilOpened()
{
    const auto text = [this](int row) {
        return m_window->list().model()->index(row, 0).data(Qt::AccessibleTextRole).toString();
    };
    QTRY_VERIFY(!text(0).contains(QStringLiteral("new, ")));
    QVERIFY(text(2).contains(QStringLiteral("new, ")));
    QVERIFY(m_window->open(m_window->requests.quellhof));
    QTRY_VERIFY(!text(2).contains(QStringLiteral("new, ")));
    m_window->reopen();
    QTRY_VERIFY(m_window->list().ids().size() == 6);
    QVERIFY(!text(2).contains(QStringLiteral("new, ")));
    QVERIFY(text(1).contains(QStringLiteral("new, ")));
}

void RequestsPageTest::theCardAddsUp()
{
    QVERIFY(m_window->says(QStringLiteral("€\u202f3.40 below your ask")));
    QVERIFY(m_window->says(QStringLiteral("is what it calls itself")));
    QVERIFY(m_window->says(QStringLiteral("monthly newsletter")));
    const SumView *sum = m_window->visible<SumView>(QStringLiteral("How your ask comes about"));
    QVERIFY(sum);
    QStringList labels;
    QStringList amounts;
    for (int row = 0; row < sum->model()->rowCount(); ++row) {
        labels.append(sum->model()->index(row, 0).data().toString());
        amounts.append(sum->model()->index(row, 2).data().toString());
    }
    QCOMPARE(amounts, (QStringList{QStringLiteral("€"), QStringLiteral("1.60"), QStringLiteral("2.40"),
                                   QStringLiteral("4.80"), QStringLiteral("7.20"), QStringLiteral("+ 2.00"),
                                   QStringLiteral("9.20")}));
    const SumView *offer = m_window->visible<SumView>(QStringLiteral("What their offer is worth to you"));
    QCOMPARE(offer->model()->index(offer->model()->rowCount() - 1, 2).data().toString(),
             QStringLiteral("5.80"));
}

void RequestsPageTest::primaryFollowsTheVerdict()
{
    QCOMPARE(roleOf(QStringLiteral("Ask for €\u202f9.20")), QStringLiteral("primary"));
    QCOMPARE(roleOf(QStringLiteral("Approve")), QStringLiteral("secondary"));
    QVERIFY(m_window->open(m_window->requests.quellhof));
    QTRY_COMPARE(roleOf(QStringLiteral("Approve")), QStringLiteral("primary"));
    QVERIFY(m_window->open(m_window->requests.hollowreed));
    QTRY_COMPARE(roleOf(QStringLiteral("Decline")), QStringLiteral("primary"));
}

void RequestsPageTest::leavingOutMeets()
{
    QVERIFY(m_window->says(QStringLiteral("go beyond what it is for")));
    QVERIFY(m_window->press(QStringLiteral("Leave them out")));
    QTRY_VERIFY(m_window->says(QStringLiteral("Meets your ask")));
    QVERIFY(isTicked(QStringLiteral("E-mail")) && isTicked(QStringLiteral("Given name")));
    QVERIFY(!isTicked(QStringLiteral("Birth date")) && !isTicked(QStringLiteral("Gender")));
    QCOMPARE(roleOf(QStringLiteral("Approve")), QStringLiteral("primary"));
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Approved);
    QCOMPARE(m_window->review(m_window->requests.kornblum).decision->claims.size(), 2);
}

void RequestsPageTest::spaceTicksAndTurnsIntoACounter()
{
    const RequestId id = m_window->requests.kornblum;
    tick(QStringLiteral("Gender"));
    QTRY_VERIFY(!isTicked(QStringLiteral("Gender")));
    QTRY_VERIFY(m_window->button(QStringLiteral("Ask with 4 fields")) ||
                m_window->button(QStringLiteral("Ask with 4 field(s)")));
    // What is never for sale cannot be ticked.
    tick(QStringLiteral("Phone number"));
    QVERIFY(!isTicked(QStringLiteral("Phone number")));
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QCOMPARE(m_window->state(id), RequestState::Countered);
    const RequestReview review = m_window->review(id);
    QCOMPARE(review.decision->claims.size(), 4);
    for (const DecisionClaim &claim : review.decision->claims)
        QVERIFY(!(claim.path == path("gender")));
}

void RequestsPageTest::lessInPlaceOfTheWhole()
{
    const int row = rowOf(QStringLiteral("Birth date"));
    FieldRowsModel *model = m_window->page->findChild<FieldRowsModel *>();
    const QList<FieldLink> links = model->links(row);
    QCOMPARE(links.size(), 1);
    QVERIFY(links[0].text.contains(QStringLiteral("instead: €")));
    fields()->setFocus();
    fields()->setCurrentIndex(fields()->model()->index(row, FieldRowsModel::ValueColumn));
    QTest::keyClick(fields(), Qt::Key_Space);
    const QString less = m_window->context().label(links[0].path);
    QTRY_VERIFY(rowOf(less) >= 0);
    QVERIFY(isTicked(less) && !isTicked(QStringLiteral("Birth date")));
    // The whole takes its place again.
    tick(QStringLiteral("Birth date"));
    QTRY_VERIFY(isTicked(QStringLiteral("Birth date")));
    QCOMPARE(rowOf(less), -1);
}

void RequestsPageTest::enterOpensASumAndAnswersNothing()
{
    fields()->setFocus();
    fields()->setCurrentIndex(fields()->model()->index(0, 0));
    QTest::keyClick(fields(), Qt::Key_Return);
    QVERIFY(m_window->visible<SumView>(QStringLiteral("How your ask for E-mail comes about")));
    QTest::keyClick(fields(), Qt::Key_Return);
    QTRY_VERIFY(!m_window->visible<SumView>(QStringLiteral("How your ask for E-mail comes about")));
    for (const char *name : {"Approve", "Ask for €\u202f9.20", "Decline"}) {
        QAbstractButton *button = m_window->button(QString::fromUtf8(name));
        button->setFocus();
        QTest::keyClick(button, Qt::Key_Return);
        QTest::keyClick(button, Qt::Key_Enter);
    }
    QVERIFY(!m_window->dialog());
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Open);
}

void RequestsPageTest::valuesAreMaskedUntilShown()
{
    const QModelIndex value =
        fields()->model()->index(rowOf(QStringLiteral("Birth date")), FieldRowsModel::ValueColumn);
    QVERIFY(value.data().toString().startsWith(QStringLiteral("••")));
    QVERIFY(m_window->press(QStringLiteral("Show the values")));
    QCOMPARE(value.data().toString(), QStringLiteral("1988-05-14"));
    QVERIFY(m_window->open(m_window->requests.quellhof));
    QVERIFY(m_window->open(m_window->requests.kornblum));
    QVERIFY(fields()
                ->model()
                ->index(rowOf(QStringLiteral("Birth date")), FieldRowsModel::ValueColumn)
                .data()
                .toString()
                .startsWith(QStringLiteral("••")));
}

void RequestsPageTest::approvalCanBeUndone()
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

void RequestsPageTest::approvalIsDelivered()
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

void RequestsPageTest::nothingIsSentTwiceByTwoKeys()
{
    // The second key comes before the next card is there: it is meant for nothing.
    QTest::keyClick(m_window->page.get(), Qt::Key_D);
    QTest::keyClick(m_window->page.get(), Qt::Key_D);
    QTest::keyClick(m_window->page.get(), Qt::Key_A);
    QCOMPARE(m_window->undoBar().count(), 1);
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Declined);
    QCOMPARE(m_window->state(m_window->requests.zugvogel), RequestState::Open);
}

void RequestsPageTest::counterSaysWhatWasTyped()
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

void RequestsPageTest::declineSaysNothingSilently()
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

void RequestsPageTest::declineTellsAReason()
{
    const RequestId id = m_window->requests.kornblum;
    QVERIFY(m_window->pick(QStringLiteral("Who else gets it")));
    QCOMPARE(m_window->review(id).decision->reason, QStringLiteral("recipient"));
    QCOMPARE(fieldOf(m_window->review(id).message->body, QStringLiteral("decline_reason")),
             QStringLiteral("recipient"));
}

void RequestsPageTest::theNextOneComesByItself()
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

void RequestsPageTest::unknownDeliveryCanBeGivenUp()
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

void RequestsPageTest::unprovenNeedsTheTick()
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
    QCOMPARE(roleOf(QStringLiteral("Decline")), QStringLiteral("primary"));
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

void RequestsPageTest::heldSinceBeforeIsAskedAbout()
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

void RequestsPageTest::heldSinceBeforeCanBeTakenBack()
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

void RequestsPageTest::withdrawingAndReopening()
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

void RequestsPageTest::orderedMakesUsualFieldsFree()
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

void RequestsPageTest::whatEndedIsSaid()
{
    m_window->clock.advance(30);
    m_window->wallet->tellChanged(RecordKind::Requests);
    QTRY_VERIFY(!m_window->list().ids().contains(m_window->requests.kornblum.toText()));
    QVERIFY(m_window->open(m_window->requests.kornblum));
    QTRY_VERIFY(m_window->says(QStringLiteral("The offer ended on 30 Nov 2026.")));
    QVERIFY(!m_window->button(QStringLiteral("Approve")));
}

void RequestsPageTest::refusedShowsTheFailedCheck()
{
    QVERIFY(m_window->open(m_window->requests.forged));
    QTRY_VERIFY(m_window->says(QStringLiteral("A check failed: this request cannot be answered.")));
    QVERIFY(m_window->says(QStringLiteral("The signature is wrong.")));
    for (const char *name : {"Approve", "Decline", "Withdraw"})
        QVERIFY(!m_window->button(QString::fromLatin1(name)));
}

void RequestsPageTest::checksOpenFromTheProof()
{
    QVERIFY(m_window->press(
        QStringLiteral("Domain proven, kornblum-drogerie.example · Germany: see what was checked")));
    QTRY_VERIFY(m_window->dialog());
    QVERIFY(m_window->says(QStringLiteral("The certificate is for that name")));
    QVERIFY(m_window->says(QStringLiteral("Whether a certificate was revoked is not checked")));
}

void RequestsPageTest::wideShowsAlternatives()
{
    QVERIFY(!m_window->button(QStringLiteral("Without what goes beyond")));
    m_window->page->resize(2352, 1500);
    QTRY_VERIFY(m_window->button(QStringLiteral("Without what goes beyond")));
    QVERIFY(m_window->says(QStringLiteral("Terms, as they sent them")));
    QVERIFY(m_window->press(QStringLiteral("Without what goes beyond")));
    QTRY_VERIFY(m_window->says(QStringLiteral("Meets your ask")));
}

QTEST_MAIN(RequestsPageTest)
#include "RequestsPageTest.moc"
