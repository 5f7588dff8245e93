// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/Response.h"
#include "openid4vp/FormText.h"

#include <QtTest>

#include <nlohmann/json.hpp>

using namespace fieldfare;
using nlohmann::json;

namespace {

const char *const kAnswer = "{\"redirect_uri\":\"https://shop.example/done#x\",\"grant\":\"eyJ.eyJ.sig\","
                            "\"request_uri\":\"https://shop.example/r/2\",\"more\":1}";

} // namespace

class ResponseTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// Section 8.2: a form, vp_token as JSON text of an object of lists, state beside it.
    void approvesByForm()
    {
        const QByteArray body =
            approvalBody({{QStringLiteral("profile"), {"eyJ~x~y"}}, {QStringLiteral("b"), {"p", "q"}}},
                         QStringLiteral("af~0"));
        const std::optional<QList<FormField>> fields = fromFormText(body);
        QVERIFY(fields.has_value());
        QCOMPARE(fields->size(), 2);
        QCOMPARE(fields->at(0).name, QStringLiteral("vp_token"));
        QCOMPARE(json::parse(fields->at(0).value.toStdString()),
                 json({{"profile", json::array({"eyJ~x~y"})}, {"b", {"p", "q"}}}));
        QCOMPARE(fields->at(1), (FormField{QStringLiteral("state"), QStringLiteral("af~0")}));
        QVERIFY(!approvalBody({}, QString()).contains("state"));
    }

    /// The bytes of "no" are those of "no such data": there is no way to tell the function which it is.
    void declinesWithoutTelling()
    {
        QCOMPARE(declineBody(QStringLiteral("s1")), QByteArray("error=access_denied&state=s1"));
        QCOMPARE(declineBody(QString()), QByteArray("error=access_denied"));
        QCOMPARE(errorBody("access_denied", QStringLiteral("s1")), declineBody(QStringLiteral("s1")));
    }

    void declinesWithAReasonOrACounterOffer()
    {
        const QStringList names{QStringLiteral("price"),     QStringLiteral("purpose"),
                                QStringLiteral("recipient"), QStringLiteral("retention"),
                                QStringLiteral("identity"),  QStringLiteral("breach"),
                                QStringLiteral("other")};
        for (int i = 0; i < names.size(); ++i)
            QCOMPARE(declineReasonName(DeclineReason(i)), names[i]);
        QCOMPARE(declineBody(QStringLiteral("s"), DeclineReason::Price),
                 QByteArray("error=access_denied&decline_reason=price&state=s"));
        QCOMPARE(declineBody(QString(), std::nullopt, "eyJ.eyJ.sig"),
                 QByteArray("error=access_denied&counter_offer=eyJ.eyJ.sig"));
        QCOMPARE(errorBody("invalid_transaction_data", QStringLiteral("s")),
                 QByteArray("error=invalid_transaction_data&state=s"));
    }

    void readsWhatTheCompanySays()
    {
        QVERIFY(CompanyAnswer::fromJson("").has_value());
        QVERIFY(CompanyAnswer::fromJson(" {} ").has_value());
        const Result<CompanyAnswer> answer = CompanyAnswer::fromJson(kAnswer);
        QVERIFY(answer.has_value());
        QCOMPARE(answer->redirectUri, QUrl(QStringLiteral("https://shop.example/done#x")));
        QCOMPARE(answer->requestUri, QUrl(QStringLiteral("https://shop.example/r/2")));
        QCOMPARE(answer->grant, QByteArray("eyJ.eyJ.sig"));
        for (const char *bad : {"<html>", "[]", "null", "{\"grant\":5}", "{\"redirect_uri\":\"\"}",
                                "{\"redirect_uri\":null}", "{\"a\":1,\"a\":2}"})
            QVERIFY2(!CompanyAnswer::fromJson(bad), bad);
        for (const char *address : {"javascript:alert(1)", "file:///etc/passwd",
                                    "https://me:pw@shop.example/", "shop.example", "https:///x"}) {
            for (const char *member : {"redirect_uri", "request_uri"}) {
                const QByteArray body = "{\"" + QByteArray(member) + "\":\"" + address + "\"}";
                QVERIFY2(!CompanyAnswer::fromJson(body), body.constData());
            }
        }
    }
};

QTEST_GUILESS_MAIN(ResponseTest)
#include "ResponseTest.moc"
