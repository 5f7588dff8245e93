// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A rule is made on Requests, and what it does is seen there.

#include "RequestsWindow.h"

#include "decisions/Decisions.h"
#include "decisions/Rules.h"
#include "theme/FieldfareStyle.h"

#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QTest>

using namespace fieldfare;
using samples::RequestsWindow;

class RulesOnPageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup() { m_window.reset(); }

    void theSentenceIsThereBeforeItIsSaved();
    void theLeastCanBeChanged();
    void ofAnApprovalTheSameAgainIsOffered();
    void whatARuleAnsweredWaitsAndCanBeTakenBack();
    void whatARuleSetAsideIsNotCounted();

private:
    Rules rules() const
    {
        return Rules(m_window->context(),
                     [](std::int64_t least, std::int64_t) -> Result<std::int64_t> { return least; });
    }
    RequestId takeAnother(const samples::RequestWish &wish);
    void write(const char *key, const RequestId &of);
    int badge() const { return m_badge; }

    std::unique_ptr<RequestsWindow> m_window;
    int m_badge = -1;
};

void RulesOnPageTest::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::Ireland));
    FieldfareStyle::install(*qApp);
}

void RulesOnPageTest::init()
{
    m_window = std::make_unique<RequestsWindow>(true);
    connect(m_window->page.get(), &Page::badgeChanged, this, [this](int count) { m_badge = count; });
    QTRY_VERIFY(m_window->isShown(m_window->requests.kornblum));
}

/// A later request of the same party: the page's wallet does not know its authority, which takeIn brings.
RequestId RulesOnPageTest::takeAnother(const samples::RequestWish &wish)
{
    // Its nonces must not be those of the sample's requests.
    samples::RequestMaker maker(m_window->clock);
    for (int i = 0; i < 30; ++i)
        (void)maker.signedText(wish);
    const RequestId id = maker.takeIn(m_window->context(), wish);
    return rules().apply(id) ? id : RequestId();
}

void RulesOnPageTest::write(const char *key, const RequestId &of)
{
    const QList<PossibleRule> possible = *rules().possible(of);
    const auto found = std::ranges::find(possible, QLatin1String(key), &PossibleRule::key);
    QVERIFY(found != possible.end());
    QVERIFY(rules().add(found->rule));
}

void RulesOnPageTest::theSentenceIsThereBeforeItIsSaved()
{
    QVERIFY(m_window->press(QStringLiteral("Make a rule")));
    QTRY_VERIFY(m_window->dialog());
    QVERIFY(m_window->says(QStringLiteral("Decline whatever kornblum-drogerie.example asks.")));
    QComboBox *kinds = m_window->dialog()->findChild<QComboBox *>();
    QVERIFY(kinds && kinds->accessibleName() == QStringLiteral("From now on"));
    kinds->setCurrentText(QStringLiteral("Tell me of them only when my ask is met"));
    QTRY_VERIFY(m_window->says(
        QStringLiteral("Tell me what kornblum-drogerie.example asks only when my ask is met.")));
    QVERIFY(rules().list()->isEmpty());
    QVERIFY(m_window->press(QStringLiteral("Save the rule")));
    QTRY_COMPARE(rules().list()->size(), 1);
    QCOMPARE(rules().list()->first().rule.kind, RuleKind::OnlyWhenMet);
    QTRY_VERIFY(m_window->says(QStringLiteral("The rule is written.")));
    // Only what comes from now on.
    QCOMPARE(m_window->state(m_window->requests.kornblum), RequestState::Open);
    QVERIFY(!m_window->review(m_window->requests.kornblum).setAside);
}

void RulesOnPageTest::theLeastCanBeChanged()
{
    QVERIFY(m_window->open(m_window->requests.quellhof));
    QVERIFY(m_window->press(QStringLiteral("Make a rule")));
    QTRY_VERIFY(m_window->dialog());
    m_window->dialog()->findChild<QComboBox *>()->setCurrentText(QStringLiteral("Approve the same again"));
    QLineEdit *least = m_window->visible<QLineEdit>(QStringLiteral("Worth at least (€), as you count it"),
                                                    m_window->dialog());
    QVERIFY(least);
    QCOMPARE(least->text(), QStringLiteral("29.00"));
    least->setText(QStringLiteral("much"));
    QVERIFY(!m_window->button(QStringLiteral("Save the rule"))->isEnabled());
    least->setText(QStringLiteral("31.50"));
    QTRY_VERIFY(m_window->says(QStringLiteral("worth €\u00a031.50 at least")));
    QVERIFY(m_window->press(QStringLiteral("Save the rule")));
    QTRY_COMPARE(rules().list()->size(), 1);
    QCOMPARE(rules().list()->first().rule.terms->least.minorUnits(), 3150);
}

void RulesOnPageTest::ofAnApprovalTheSameAgainIsOffered()
{
    QVERIFY(m_window->open(m_window->requests.pavo)); // approved and delivered
    QVERIFY(m_window->press(QStringLiteral("Make a rule")));
    QTRY_VERIFY(m_window->dialog());
    QCOMPARE(m_window->dialog()->findChild<QComboBox *>()->currentText(),
             QStringLiteral("Approve the same again"));
    QVERIFY(m_window->says(QStringLiteral("Approve for pavo.example, exactly:")));
}

void RulesOnPageTest::whatARuleAnsweredWaitsAndCanBeTakenBack()
{
    write("decline-party", m_window->requests.quellhof);
    const int before = badge();
    samples::RequestWish wish = samples::quellhofWish();
    wish.offerId = QStringLiteral("another");
    const RequestId id = takeAnother(wish);
    QVERIFY(!id.isNull());
    QVERIFY(m_window->open(id));
    QCOMPARE(badge(), before); // nobody is asked about it
    QTRY_VERIFY(m_window->says(QStringLiteral("Your rule declined it on")));
    QVERIFY(m_window->says(QStringLiteral("Decline whatever quellhof.example asks.")));
    QVERIFY(m_window->says(QStringLiteral("Until then you can take it back.")));
    QVERIFY(m_window->press(QStringLiteral("Take back")));
    QTRY_COMPARE(m_window->state(id), RequestState::Open);
    QTRY_COMPARE(badge(), before + 1);
    QVERIFY(m_window->http.sent().isEmpty());
}

void RulesOnPageTest::whatARuleSetAsideIsNotCounted()
{
    write("tell-party", m_window->requests.quellhof);
    const int before = badge();
    samples::RequestWish wish = samples::quellhofWish();
    wish.offerId = QStringLiteral("little");
    wish.compensation = nlohmann::json::parse(
        R"([{"kind":"money","amount":"0.01","currency":"EUR","delivered":"with-grant"}])");
    const RequestId id = takeAnother(wish);
    QVERIFY(!id.isNull());
    QVERIFY(m_window->open(id));
    QCOMPARE(badge(), before);
    QTRY_VERIFY(m_window->says(QStringLiteral("Your rule set it aside, and nothing was sent.")));
    // It can be answered all the same.
    QVERIFY(m_window->press(QStringLiteral("Decline")));
    QTRY_COMPARE(m_window->state(id), RequestState::Declined);
}

QTEST_MAIN(RulesOnPageTest)
#include "RulesOnPageTest.moc"
