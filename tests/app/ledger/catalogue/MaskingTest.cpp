// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/Masking.h"

#include <QtTest>

using namespace fieldfare;

class MaskingTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void masks_data()
    {
        QTest::addColumn<QString>("mask");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("shown");
        const auto row = [](const char *mask, const char *content, const char *shown) {
            QTest::addRow("%s %s", mask, content)
                << QString::fromUtf8(mask) << QString::fromUtf8(content) << QString::fromUtf8(shown);
        };
        row("none", "Hamburg", "Hamburg");
        row("initial", "Vogt", "V•••");
        row("initial", "V", "••••••");
        row("initial", "𝒱ogt", "𝒱•••");
        row("email", "maren.vogt@example.org", "maren.v•••@example.org");
        row("email", "m.vogt@werkstatt.example", "m.vo•••@werkstatt.example");
        row("email", "m@example.org", "•••@example.org");
        row("email", "no address", "••••••");
        row("phone", "+49 40 1234517", "+49 40 ••• ••17");
        row("phone", "+49 40 123 45 17", "+49 40 ••• ••17");
        row("phone", "+49401234517", "+49 ••• ••17");
        row("phone", "110", "••••••");
        row("date", "1988-03-12", "•• ••• 1988");
        row("date", "12.03.", "••••••");
        row("street", "Große Elbstraße 14", "••••••••••• 14");
        row("street", "Am Markt", "•••••••••••");
        row("prefix", "22767", "22•••");
        row("prefix", "227", "••••••");
        row("iban", "DE02 1203 0000 0000 2020 42", "DE•• •••• •••• ••42");
        row("iban", "4111111111111142", "•••• •••• •••• ••42");
        row("iban", "DE02", "••••••");
        row("all", "weiblich", "••••••");
        row("a mask of tomorrow", "weiblich", "••••••");
        row("email", "", "");
    }
    void masks()
    {
        QFETCH(QString, mask);
        QFETCH(QString, content);
        QFETCH(QString, shown);
        QCOMPARE(masked(maskFromName(mask), content), shown);
    }

    void saysNothingOfTheLength()
    {
        const QString longName(40, u'x');
        QCOMPARE(masked(Mask::All, longName).size(), masked(Mask::All, QStringLiteral("x")).size());
        QCOMPARE(masked(Mask::Initial, longName).size(), masked(Mask::Initial, QStringLiteral("xy")).size());
        QCOMPARE(masked(Mask::Street, longName + QStringLiteral(" 14")).size(),
                 masked(Mask::Street, QStringLiteral("x 14")).size());
    }
};

QTEST_GUILESS_MAIN(MaskingTest)
#include "MaskingTest.moc"
