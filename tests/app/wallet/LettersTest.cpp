// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/Letters.h"
#include "SampleWallet.h"
#include "companies/CompanyStore.h"
#include "holders/Holders.h"
#include "letters/LetterStore.h"
#include "mydata/MyData.h"

#include <QTemporaryDir>
#include <QtTest>

using namespace fieldfare;
using namespace fieldfare::samples;

namespace {
FieldPath path(const char *name)
{
    return FieldPath({QString::fromLatin1(name)});
}
} // namespace

class LettersTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_wallet = makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
        m_company = *holders().add(QStringLiteral("Haapa Mobility Oy"), QStringLiteral("haapa.example"));
        const MyData data(context());
        m_email = *data.addValue(path("email"), QStringLiteral("maren@example.org"), {});
        *data.addValue(path("iban"), QStringLiteral("DE02120300000000202051"), {});
        const Since since{QDate(2022, 4, 12), DatePrecision::Day};
        QVERIFY(holders().addHolding(m_company, path("email"), m_email, since).has_value());
        QVERIFY(holders().addHolding(m_company, path("trips"), ValueId(), since).has_value());
    }
    void cleanup() { m_wallet.reset(); }

    void aChargeAddsUpAndTakesOffWhatTheyGave()
    {
        QVERIFY(holders()
                    .recordReceived(m_company, QStringLiteral("coupon"), Money(40, context().currency))
                    .has_value());
        const LetterId id = *letters().draft(m_company, {LetterRight::Charge, QStringLiteral("en"), {}});
        const LetterDetail charge = *letters().detail(id);
        Money sum = Money::zero(context().currency);
        for (const ChargeRow &row : charge.lines) {
            QCOMPARE(addUp(row.sum).toText(), row.amount->toText());
            sum += *row.amount;
        }
        QCOMPARE(charge.lines.size(), 2);
        QCOMPARE(charge.held.toText(), sum.toText());
        QCOMPARE(charge.given.toText(), QStringLiteral("0.40"));
        QCOMPARE(charge.balance.toText(), (sum - Money(40, context().currency)).toText());
        QCOMPARE(charge.row.balance->toText(), charge.balance.toText());
        QVERIFY(charge.body.contains(QStringLiteral("not a debt that the law knows")));
        QVERIFY(letters().pdf(id)->startsWith("%PDF"));
    }

    void aLineCanBeLeftOutAndPutBack()
    {
        const LetterId id = *letters().draft(m_company, {LetterRight::Charge, QStringLiteral("en"), {}});
        const LetterDetail whole = *letters().detail(id);
        const ChargeRow out = whole.lines.first();
        QVERIFY(letters().leaveOut(id, {out.holding}).has_value());
        const LetterDetail without = *letters().detail(id);
        QCOMPARE(without.lines.size(), whole.lines.size()); // still there to be put back
        QVERIFY(without.lines.first().leftOut);
        QCOMPARE(without.held.toText(), (whole.held - *out.amount).toText());
        QVERIFY(whole.body.contains(QStringLiteral("- ") + out.label));
        QVERIFY(!without.body.contains(QStringLiteral("- ") + out.label));
        QCOMPARE(LetterStore(context().connection).chargeLines(id)->size(), 1);
        QVERIFY(letters().pdf(id)->startsWith("%PDF"));
        QVERIFY(letters().leaveOut(id, {}).has_value());
        QCOMPARE(letters().detail(id)->body, whole.body);
        QCOMPARE(letters().leaveOut(id, {whole.lines[0].holding, whole.lines[1].holding}).error().code,
                 errors::chargeEmpty);
        QVERIFY(letters().markSent(id, m_clock.today()).has_value());
        QCOMPARE(letters().leaveOut(id, {out.holding}).error().code, errors::letterNoDraft);
        QCOMPARE(letters().detail(id)->held.toText(), whole.held.toText());
    }

    void aDraftSpeaksThePersonsOwnWords()
    {
        const QString own = QStringLiteral("I want a copy, **all** of it.");
        const LetterId id = *letters().draft(m_company, {LetterRight::Access, QStringLiteral("en"), {}});
        const LetterDetail before = *letters().detail(id);
        QStringList texts;
        for (const DraftParagraph &paragraph : before.paragraphs)
            texts.append(paragraph.given);
        QVERIFY(before.body.contains(texts[1]));
        texts[0] = QString(); // left out
        texts[1] = own;
        QVERIFY(letters().setWording(id, texts).has_value());
        const LetterDetail after = *letters().detail(id);
        QVERIFY(!after.body.contains(before.paragraphs[0].given));
        QVERIFY(!after.body.contains(before.paragraphs[1].given));
        QVERIFY(after.body.contains(own)); // what the person types is no markup
        QCOMPARE(after.paragraphs[1].given, before.paragraphs[1].given);
        QCOMPARE(after.paragraphs[1].text, own);
        QVERIFY(after.body.contains(before.paragraphs.last().given));
        // The reminder has words of its own.
        QVERIFY(letters().markSent(id, m_clock.today()).has_value());
        QVERIFY(letters().detail(id)->body.contains(own));
        QCOMPARE(letters().setWording(id, texts).error().code, errors::letterNoDraft);
        m_clock.advance(40);
        QVERIFY(!letters().detail(id)->body.contains(own));
        QVERIFY(letters().detail(id)->body.startsWith(before.paragraphs[0].given));
        m_clock.advance(-40);
    }

    void aChargeStaysAClaim()
    {
        const LetterId id = *letters().draft(m_company, {LetterRight::Charge, QStringLiteral("en"), {}});
        QStringList texts;
        const QList<DraftParagraph> paragraphs = letters().detail(id)->paragraphs;
        for (const DraftParagraph &paragraph : paragraphs)
            texts.append(paragraph.fixed ? QStringLiteral("You owe me this.") : QStringLiteral("Mine."));
        QVERIFY(texts.contains(QStringLiteral("Mine.")));
        QVERIFY(letters().setWording(id, texts).has_value());
        const QString body = letters().detail(id)->body;
        QVERIFY(body.contains(QStringLiteral("not a debt that the law knows")));
        QVERIFY(!body.contains(QStringLiteral("You owe me this.")));
        QVERIFY(body.contains(QStringLiteral("Mine.")));
    }

    void thePageIsTheOneThatIsSent()
    {
        const LetterId id = *letters().draft(m_company, {LetterRight::Erasure, QStringLiteral("en"), {}});
        const LetterPage page = *letters().page(id, 0, 1);
        QCOMPARE(page.count, 1);
        QCOMPARE(page.image.size(), QSize(794, 1123));
        const LetterPage again = *letters().page(id, 0, 1);
        QVERIFY(page.image == again.image);
        QStringList texts;
        const QList<DraftParagraph> paragraphs = letters().detail(id)->paragraphs;
        for (const DraftParagraph &paragraph : paragraphs)
            texts.append(paragraph.given + QStringLiteral(" And more."));
        QVERIFY(letters().setWording(id, texts).has_value());
        QVERIFY(page.image != letters().page(id, 0, 1)->image);
    }

    void aNeverFieldIsSettledOnlyByErasing()
    {
        QVERIFY(MyData(context()).setAsk(path("trips"), std::nullopt).has_value());
        const LetterId id = *letters().draft(m_company, {LetterRight::Charge, QStringLiteral("de"), {}});
        const LetterDetail charge = *letters().detail(id);
        QCOMPARE(std::ranges::count_if(charge.lines, [](const ChargeRow &row) { return !row.amount; }), 1);
    }

    void pricesOfTheDraftStayWhenPricesChange()
    {
        const LetterId id = *letters().draft(m_company, {LetterRight::Charge, QStringLiteral("en"), {}});
        const QString before = letters().detail(id)->balance.toText();
        QVERIFY(MyData(context()).setAsk(path("trips"), Money(99'900, context().currency)).has_value());
        QCOMPARE(letters().detail(id)->balance.toText(), before);
    }

    void namesOnlyWhatTheCompanyHolds()
    {
        const LetterId id = *letters().draft(m_company, {LetterRight::Access, QStringLiteral("en"), {}});
        const LetterDetail letter = *letters().detail(id);
        QVERIFY(letter.body.contains(QStringLiteral("maren@example.org")));
        QVERIFY(!letter.body.contains(QStringLiteral("DE0212")));
        QCOMPARE(letter.namedLabels.size(), 1);
    }

    void neverWritesToNoReply()
    {
        const LetterId none = *letters().draft(m_company, {LetterRight::Access, QStringLiteral("en"), {}});
        QCOMPARE(letters().mailLink(none).error().code, errors::noAddress);
        QVERIFY(holders()
                    .setContact(m_company, {ContactKind::Email, QStringLiteral("no-reply@haapa.example")})
                    .has_value());
        const LetterId refused = *letters().draft(m_company, {LetterRight::Access, QStringLiteral("en"), {}});
        QCOMPARE(letters().mailDraft(refused).error().code, errors::noAddress);
        QVERIFY(holders()
                    .setContact(m_company, {ContactKind::Email, QStringLiteral("privacy@haapa.example")})
                    .has_value());
        const LetterId written = *letters().draft(m_company, {LetterRight::Access, QStringLiteral("en"), {}});
        const QByteArray draft = *letters().mailDraft(written);
        QVERIFY2(draft.contains("To: <privacy@haapa.example>"), draft.left(600).constData());
        QVERIFY(letters().mailLink(written)->toString().startsWith(
            QStringLiteral("mailto:privacy@haapa.example")));
    }

    void numbersCountPerCompanyAndYear()
    {
        const auto number = [this](const LetterId &id) { return letters().detail(id)->row.number; };
        const DraftOptions access{LetterRight::Access, QStringLiteral("en"), {}};
        QCOMPARE(number(*letters().draft(m_company, access)), QStringLiteral("HM-2026-1"));
        QCOMPARE(number(*letters().draft(m_company, access)), QStringLiteral("HM-2026-2"));
        const CompanyId other =
            *holders().add(QStringLiteral("Hollowreed Media"), QStringLiteral("hollow.example"));
        QVERIFY(holders()
                    .addHolding(other, path("email"), m_email, {QDate(2020, 1, 1), DatePrecision::Day})
                    .has_value());
        QVERIFY(number(*letters().draft(other, access)) != QStringLiteral("HM-2026-1"));
        m_clock.advance(60);
        QCOMPARE(number(*letters().draft(m_company, access)), QStringLiteral("HM-2027-1"));
        m_clock.advance(-60);
    }

    void goesFromDraftToItsEnd()
    {
        const LetterId id = *letters().draft(m_company, {LetterRight::Erasure, QStringLiteral("en"), {}});
        QCOMPARE(row(id).state, LetterState::Draft);
        QVERIFY(!row(id).askWhetherSent);
        QVERIFY(letters().markOpened(id).has_value());
        QVERIFY(row(id).askWhetherSent);
        QVERIFY(letters().markSent(id, m_clock.today()).has_value());
        QCOMPARE(row(id).state, LetterState::Sent);
        QVERIFY(!row(id).askWhetherSent);
        QCOMPARE(row(id).due, QDate(2026, 12, 24));
        QCOMPARE(row(id).daysLeft, 30);
        m_clock.advance(31);
        QCOMPARE(row(id).state, LetterState::Overdue);
        QCOMPARE(row(id).daysLeft, -1);
        QVERIFY(letters().detail(id)->body.contains(QStringLiteral("24 November 2026")));
        QVERIFY(letters().markReminded(id, m_clock.today()).has_value());
        QCOMPARE(row(id).state, LetterState::Reminded);
        QCOMPARE(row(id).reminders, 1);
        QVERIFY(letters().recordCame(id, {}, QStringLiteral("answer.eml"), "Subject: x").has_value());
        QCOMPARE(letters().detail(id)->kept.size(), 1);
        QVERIFY(letters().markAnswered(id, m_clock.today()).has_value());
        QCOMPARE(row(id).state, LetterState::Answered);
        QVERIFY(!isOpen(row(id).state));
        m_clock.advance(-31);
    }

    void aLetterCanBeAbandoned()
    {
        const LetterId id = *letters().draft(m_company, {LetterRight::Erasure, QStringLiteral("de"), {}});
        QVERIFY(letters().abandon(id).has_value());
        QCOMPARE(row(id).state, LetterState::Abandoned);
    }

    void nothingIsWrittenToACompanyThatHoldsNothing()
    {
        const CompanyId other = *holders().add(QStringLiteral("Empty"), {});
        const Result<LetterId> letter =
            letters().draft(other, {LetterRight::Access, QStringLiteral("en"), {}});
        QVERIFY(!letter.has_value());
        QCOMPARE(letter.error().code, errors::nothingHeld);
    }

private:
    const WalletContext &context() const { return m_wallet->context(); }
    Holders holders() const { return Holders(context()); }
    Letters letters() const { return Letters(context()); }
    LetterRow row(const LetterId &id) const { return letters().detail(id)->row; }

    FixedClock m_clock{sampleDay()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Wallet> m_wallet;
    CompanyId m_company;
    ValueId m_email;
};

QTEST_MAIN(LettersTest)
#include "LettersTest.moc"
