// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "offers/FieldPath.h"

#include <QtTest>

using namespace fieldfare;

class FieldPathTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsWhatAPersonTypes()
    {
        QCOMPARE(FieldPath::fromTyped(QStringLiteral("address/postal_code"))->names(),
                 QStringList({QStringLiteral("address"), QStringLiteral("postal_code")}));
        QCOMPARE(FieldPath::fromTyped(QStringLiteral("address.postal_code")),
                 FieldPath::fromTyped(QStringLiteral("address/postal_code")));
        QVERIFY(!FieldPath::fromTyped(QStringLiteral("address//x")));
        QVERIFY(!FieldPath::fromTyped(QString()));
    }

    void keepsADotInAName()
    {
        const FieldPath path(QStringList{QStringLiteral("age.over"), QStringLiteral("18")});
        QCOMPARE(path.toTyped(), QStringLiteral(R"(["age.over","18"])"));
        QCOMPARE(FieldPath::fromTyped(path.toTyped()), path);
        QCOMPARE(FieldPath::fromJsonText(path.toJsonText()), path);
    }

    void refusesOtherJson()
    {
        for (const char *text : {"[]", "[1]", "{}", "\"email\"", "[[\"a\"]]", "[\"a\"", ""})
            QVERIFY2(!FieldPath::fromJsonText(QString::fromUtf8(text)), text);
    }
};

QTEST_GUILESS_MAIN(FieldPathTest)
#include "FieldPathTest.moc"
