// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "base/Json.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;

class JsonTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsADocument()
    {
        const Result<nlohmann::json> document = parseJson(R"({"a":{"b":[1,"zwei"]}})");
        QVERIFY(document.has_value());
        QCOMPARE(toQString((*document)["a"]["b"][1]), QStringLiteral("zwei"));
    }

    void refuses_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        QTest::newRow("cut off") << QByteArray(R"({"a":[1,2)") << "json.malformed";
        QTest::newRow("empty") << QByteArray("") << "json.malformed";
        QTest::newRow("two documents") << QByteArray("{} {}") << "json.malformed";
        QTest::newRow("byte-order mark") << QByteArray("\xEF\xBB\xBF{}") << "json.malformed";
        QTest::newRow("broken UTF-8") << QByteArray("{\"a\":\"\xff\"}") << "json.malformed";
        QTest::newRow("duplicate") << QByteArray(R"({"a":1,"a":2})") << "json.duplicate";
        QTest::newRow("nested duplicate") << QByteArray(R"({"a":{"b":1,"c":2,"b":3}})") << "json.duplicate";
        QTest::newRow("a million deep") << QByteArray(1'000'000, '[') << "json.too-deep";
        QTest::newRow("large") << QByteArray(200, ' ') << "json.too-large";
    }
    void refuses()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const JsonLimits limits{.bytes = bytes.size() == 200 ? std::size_t(100) : JsonLimits().bytes,
                                .depth = 32};
        const Result<nlohmann::json> document = parseJson(bytes, limits);
        QVERIFY(!document.has_value());
        QCOMPARE(QString::fromUtf8(document.error().code.name.data(),
                                   qsizetype(document.error().code.name.size())),
                 code);
    }
};

QTEST_GUILESS_MAIN(JsonTest)
#include "JsonTest.moc"
