// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/MyData.h"
#include "SampleWallet.h"
#include "holders/Holders.h"

#include <QFile>
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

class MyDataTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_path = m_folder->filePath(QStringLiteral("w.fieldfare"));
        m_wallet = makeEmptyWallet(m_path, m_clock);
    }
    void cleanup() { m_wallet.reset(); }

    void everyFieldOfTheCatalogueHasAPrice()
    {
        const QList<FieldRow> rows = *data().fields();
        QVERIFY(rows.size() >= 45);
        for (const FieldRow &row : rows)
            QVERIFY2(row.hasAsk && !row.label.isEmpty(), qPrintable(row.label));
    }

    void aDerivedFieldIsComputedAndCostsItsShare()
    {
        QVERIFY(data().addValue(path("birthdate"), QStringLiteral("1988-05-14"), {}).has_value());
        QVERIFY(data().setAsk(path("birthdate"), Money(60, context().currency)).has_value());
        const QList<FieldRow> rows = *data().fields();
        const auto year =
            std::ranges::find_if(rows, [](const FieldRow &row) { return row.path == path("birth_year"); });
        QVERIFY(year != rows.end());
        QCOMPARE(year->values.first().content, QStringLiteral("1988"));
        QCOMPARE(year->ask.toText(), QStringLiteral("0.24"));
        QCOMPARE(*year->parent, path("birthdate"));
    }

    void pricesHaveAHistoryAndTheNewestCounts()
    {
        for (const int cents : {30, 40, 60}) {
            m_clock.advance(1);
            QVERIFY(data().setAsk(path("email"), Money(cents, context().currency)).has_value());
        }
        const QList<PriceChange> history = *data().history(path("email"));
        QCOMPARE(history.size(), 4);
        QCOMPARE(history.last().amount->toText(), QStringLiteral("0.60"));
        QCOMPARE(row("email").ask.toText(), QStringLiteral("0.60"));
        m_clock.advance(1);
        QVERIFY(data().setAsk(path("email"), std::nullopt).has_value());
        QVERIFY(row("email").never);
    }

    void anAskForOneCompanyOpensANever()
    {
        const Holders holders(context());
        const CompanyId company = *holders.add(QStringLiteral("A"), {});
        const CompanyId other = *holders.add(QStringLiteral("B"), {});
        for (const CompanyId &each : {company, other})
            QVERIFY(
                holders.addHolding(each, path("email"), ValueId(), {QDate(2020, 1, 1), DatePrecision::Day})
                    .has_value());
        QVERIFY(data().setAsk(path("email"), std::nullopt).has_value());
        QVERIFY(data().setAsk(path("email"), Money(500, context().currency), company).has_value());
        QCOMPARE(holders.detail(company)->row.asked.toText(), QStringLiteral("5.00"));
        QCOMPARE(holders.detail(other)->row.never, 1);
    }

    void aFactorMovesTheExample()
    {
        QVERIFY(data().setAsk(path("birthdate"), Money(60, context().currency)).has_value());
        Sum sum = *data().example(path("birthdate"));
        QCOMPARE(sum.amount.toText(), QStringLiteral("2.70"));
        QCOMPARE(addUp(sum).toText(), sum.amount.toText());
        QVERIFY(data().setFactor(Factor::Marketing, 300).has_value());
        QCOMPARE(data().example(path("birthdate"))->amount.toText(), QStringLiteral("5.40"));
        QCOMPARE(data().setFactor(Factor::Marketing, -1).error().code, errors::factorOutOfRange);
    }

    void aPresetChangesAllPricesAndKeepsTheHistory()
    {
        const QString firm = row("email").ask.toText();
        m_clock.advance(1);
        QVERIFY(data().applyPreset(PricePreset::Dear).has_value());
        QCOMPARE(row("email").ask.toText(), Money::fromText(firm, context().currency)->scaled(3, 1).toText());
        QCOMPARE(data().history(path("email"))->size(), 2);
    }

    void refusesWhatIsNone()
    {
        QCOMPARE(data().setAsk(path("email"), Money(-1, context().currency)).error().code,
                 errors::askNegative);
        QCOMPARE(data().setAsk(path("email"), Money(1, Currency::of("USD"))).error().code,
                 errors::askCurrency);
        QCOMPARE(data().setRate(Currency::of("USD"), QStringLiteral("0,9")).error().code,
                 errors::rateUnreadable);
        QCOMPARE(data().addValue(path("email"), QStringLiteral("  "), {}).error().code, errors::valueEmpty);
    }

    void everythingIsThereAfterLockingAndTheFileIsPlain()
    {
        QVERIFY(data()
                    .addValue(path("email"), QStringLiteral("maren@example.org"), QStringLiteral("home"))
                    .has_value());
        m_wallet.reset();
        QVERIFY(!QFile::exists(m_path + QStringLiteral("-wal")));
        Result<VaultKey> key = VaultKey::forFile(m_path, SecureBytes::fromPassphrase(samplePassphrase()));
        QVERIFY(key.has_value());
        Result<std::unique_ptr<Wallet>> wallet =
            Wallet::open(m_path, std::move(*key), *Facts::load(), m_clock);
        QVERIFY(wallet.has_value());
        m_wallet = std::move(*wallet);
        QCOMPARE(row("email").values.first().label, QStringLiteral("home"));
    }

private:
    const WalletContext &context() const { return m_wallet->context(); }
    MyData data() const { return MyData(context()); }
    FieldRow row(const char *name) const
    {
        const QList<FieldRow> rows = *data().fields();
        return *std::ranges::find_if(rows, [name](const FieldRow &each) { return each.path == path(name); });
    }

    FixedClock m_clock{sampleDay()};
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::unique_ptr<Wallet> m_wallet;
};

QTEST_GUILESS_MAIN(MyDataTest)
#include "MyDataTest.moc"
