// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "catalogue/DerivedFields.h"

#include <QtTest>

using namespace fieldfare;

class DerivedFieldsTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void computes_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("content");
        QTest::addColumn<QDate>("today");
        QTest::addColumn<QString>("derived"); // null: nothing
        const QDate today(2026, 3, 11);
        const auto row = [](const char *path, const char *content, QDate day, const char *derived) {
            QTest::addRow("%s of %s", path, content)
                << QString::fromUtf8(path) << QString::fromUtf8(content) << day << QString::fromUtf8(derived);
        };
        row("age_equal_or_over/18", "2008-03-11", today, "true");
        row("age_equal_or_over/18", "2008-03-12", today, "false");
        row("age_equal_or_over/18", "1988-12-31", today, "true");
        row("age_equal_or_over/21", "2005-03-12", today, "false");
        row("age_equal_or_over/18", "2008", today, nullptr);
        row("age_equal_or_over/18", "2007", today, "true");
        row("age_equal_or_over/18", "2009", today, "false");
        row("age_equal_or_over/18", "2008-02-29", QDate(2026, 2, 28), "false");
        row("age_equal_or_over/18", " 2008-02-29 ", QDate(2026, 3, 1), "true");
        row("age_equal_or_over/18", "0000-03-12", today, nullptr);
        row("age_equal_or_over/18", "12.03.1988", today, nullptr);
        row("age_equal_or_over/adult", "1988-03-12", today, nullptr);
        row("birth_year", "1988-03-12", today, "1988");
        row("birth_year", "1988", today, "1988");
        row("birth_year", "", today, nullptr);
        row("address/postal_prefix", "22767", today, "22");
        row("address/postal_prefix", "sw1a 1aa", today, "SW");
        row("address/postal_prefix", "AD", today, nullptr);
        row("favourite_colour", "red", today, nullptr);
    }
    void computes()
    {
        QFETCH(QString, path);
        QFETCH(QString, content);
        QFETCH(QDate, today);
        QFETCH(QString, derived);
        const std::optional<QString> computed = derivedContent(*FieldPath::fromTyped(path), content, today);
        QCOMPARE(computed.value_or(QString()), derived);
    }
};

QTEST_GUILESS_MAIN(DerivedFieldsTest)
#include "DerivedFieldsTest.moc"
