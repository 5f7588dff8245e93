// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Formats.h"

#include <QTest>

using namespace fieldfare;

namespace {

using namespace Qt::Literals::StringLiterals;

Money euros(qint64 cents)
{
    return {cents, Currency::of("EUR")};
}

const QString kNarrow(QChar(0x202f));
const QString kMinus(QChar(0x2212));

} // namespace

class FormatsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void moneyFollowsTheLocale();
    void currenciesKeepTheirDecimals();
    void largeAmountsStayExact();
    void factors();
    void dates();
    void sinceSaysWhatIsKnown();
};

void FormatsTest::moneyFollowsTheLocale()
{
    const QLocale english(QLocale::English, QLocale::Ireland);
    const QLocale german(QLocale::German, QLocale::Germany);
    const QLocale arabic(QLocale::Arabic, QLocale::Egypt);
    QCOMPARE(formatMoney(euros(920), english), u"€"_s + kNarrow + u"9.20"_s);
    QCOMPARE(formatMoney(euros(-920), english), kMinus + u"€"_s + kNarrow + u"9.20"_s);
    QCOMPARE(formatMoney(euros(128460), english), u"€"_s + kNarrow + u"1,284.60"_s);
    QCOMPARE(formatMoney(euros(128460), german), u"1.284,60"_s + kNarrow + u"€"_s);
    QCOMPARE(formatAmount(euros(-5), german), kMinus + u"0,05"_s);
    QVERIFY(formatMoney(euros(920), arabic).contains(QChar(0x0669))); // ٩
    QVERIFY(formatMoney(euros(920), arabic).contains(u'€'));
}

void FormatsTest::currenciesKeepTheirDecimals()
{
    const QLocale english(QLocale::English, QLocale::Ireland);
    QCOMPARE(formatAmount({640, Currency::of("JPY")}, english), QStringLiteral("640"));
    QCOMPARE(formatAmount({1500, Currency::of("KWD")}, english), QStringLiteral("1.500"));
    QCOMPARE(formatMoney({400, Currency::of("CHF")}, english), u"CHF"_s + kNarrow + u"4.00"_s);
}

void FormatsTest::largeAmountsStayExact()
{
    QCOMPARE(formatAmount(euros(900719925474099399), QLocale(QLocale::English, QLocale::Ireland)),
             QStringLiteral("9,007,199,254,740,993.99"));
}

void FormatsTest::factors()
{
    const QLocale german(QLocale::German, QLocale::Germany);
    QCOMPARE(formatFactor(1500, QLocale::c()), QStringLiteral("1.5"));
    QCOMPARE(formatFactor(1000, german), QStringLiteral("1,0"));
    QCOMPARE(formatFactor(1250, german), QStringLiteral("1,25"));
    QCOMPARE(formatFactor(0, german), QStringLiteral("0"));
}

void FormatsTest::dates()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDate day(2026, 11, 24);
    const QDateTime now(day, QTime(12, 0));
    QCOMPARE(formatDate(day, english), QStringLiteral("24 Nov 2026"));
    QCOMPARE(formatDate(day, QLocale(QLocale::German)), QStringLiteral("24. Nov. 2026"));
    QCOMPARE(formatShortDate(QDate(2026, 11, 30), day, english), QStringLiteral("30 Nov"));
    QCOMPARE(formatShortDate(QDate(2028, 11, 30), day, english), QStringLiteral("30 Nov 2028"));
    QCOMPARE(formatMoment(QDateTime(day, QTime(9, 14)), now, english), QStringLiteral("Today 09:14"));
    QCOMPARE(formatMoment(QDateTime(day.addDays(-1), QTime(9, 14)), now, english),
             QStringLiteral("Yesterday 09:14"));
    QCOMPARE(formatMoment(QDateTime(day.addDays(-2), QTime(9, 14)), now, english), QStringLiteral("22 Nov"));
}

void FormatsTest::sinceSaysWhatIsKnown()
{
    const QLocale english(QLocale::English, QLocale::UnitedKingdom);
    const QDate day(2022, 4, 12);
    QCOMPARE(formatSince(day, DateDetail::Day, english), QStringLiteral("12 Apr 2022"));
    QCOMPARE(formatSince(day, DateDetail::Month, english), QStringLiteral("Apr 2022"));
    QCOMPARE(formatSince(day, DateDetail::Year, english), QStringLiteral("2022"));
    QCOMPARE(formatSince(day, DateDetail::AtLatest, english), QStringLiteral("by Apr 2022"));
    QCOMPARE(formatSince({}, DateDetail::Day, english), QString());
}

QTEST_GUILESS_MAIN(FormatsTest)

#include "FormatsTest.moc"
