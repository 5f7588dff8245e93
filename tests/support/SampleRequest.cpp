// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleRequest.h"

#include "base/Base64.h"

namespace fieldfare::samples {

using nlohmann::json;

SampleCompany::SampleCompany()
    : authority(selfSigned(authorityWish(QStringLiteral("Throw-away authority"))))
    , identity(issuedBy(authority, shopWish({QStringLiteral("shop.example")})))
    , offer(json::parse(
          R"({"id":"spring-1","controller":{"name":"Shop"},"purposes":[{"id":"dpv:DirectMarketing"}],
        "retention":"P1Y","compensation":[{"kind":"money","amount":"3.00","currency":"EUR"}],
        "withdrawal_uri":"https://shop.example/withdraw"})"))
    , transactionData{{"type", "urn:fieldfare:data-offer:1"},
                      {"credential_ids", {"profile"}},
                      {"transaction_data_hashes_alg", {"sha-256"}},
                      {"offer", offer}}
    , claims(json::parse(R"({"client_id":"x509_san_dns:shop.example","aud":"https://self-issued.me/v2",
        "iss":"whoever","response_type":"vp_token","response_mode":"direct_post",
        "response_uri":"https://shop.example/answer?session=1%2F2","nonce":"n-0S6_WzA2Mj~.","state":"af0ifjsldkj",
        "iat":1797999990,"exp":1798000600,"unknown_parameter":{"is":"ignored"},
        "dcql_query":{"credentials":[{"id":"profile","format":"dc+sd-jwt",
            "meta":{"vct_values":["urn:fieldfare:profile:1"]},"claims":[{"path":["email"]}]}]},
        "client_metadata":{"vp_formats_supported":{"dc+sd-jwt":{"sd-jwt_alg_values":["ES256"],
            "kb-jwt_alg_values":["ES256","ES384"]}}}})"))
    , header{{"typ", "oauth-authz-req+jwt"}, {"x5c", x5cOf({identity.certificate})}}
{
    setTransactionData(transactionData);
}

void SampleCompany::setTransactionData(const json &entry)
{
    claims["transaction_data"] = {toBase64Url(QByteArray::fromStdString(entry.dump())).toStdString()};
}

QByteArray SampleCompany::signedRequest() const
{
    const Result<QByteArray> text = Jws::sign(header, QByteArray::fromStdString(claims.dump()), identity.key);
    if (!text)
        qFatal("the sample request could not be signed");
    return *text;
}

RequestContext SampleCompany::context() const
{
    RequestContext context;
    context.clientId = QStringLiteral("x509_san_dns:shop.example");
    context.requestUri = QStringLiteral("https://shop.example/request/1");
    context.anchors = TrustAnchors({authority.certificate});
    context.now = requestTime;
    return context;
}

} // namespace fieldfare::samples
