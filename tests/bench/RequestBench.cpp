// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A request from its bytes to the answer: checking and weighing against the signatures that must be verified,
// presenting against those that must be made, approving against one commit, the inbox's list; each in wallets
// of two sizes.

#include "BenchWallets.h"
#include "Figures.h"
#include "Must.h"
#include "SampleRequest.h"
#include "SampleWallet.h"
#include "base/Base64.h"
#include "crypto/Handles.h"
#include "decisions/AskerFacts.h"
#include "decisions/Decisions.h"
#include "decisions/OwnClaims.h"
#include "inbox/Inbox.h"
#include "openid4vp/DcqlMatch.h"
#include "openid4vp/Presentation.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <nlohmann/json.hpp>

#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/x509.h>

using namespace fieldfare;
using namespace fieldfare::bench;
using namespace fieldfare::samples;

namespace {

/// The shop's request with a certificate between the authority and the shop's own.
struct ChainedRequest
{
    ChainedRequest()
        : between(issuedBy(shop.authority, authorityWish(QStringLiteral("Throw-away branch"))))
    {
        shop.identity = issuedBy(between, shopWish({QStringLiteral("shop.example")}));
        shop.header["x5c"] = x5cOf({shop.identity.certificate, between.certificate});
        text = shop.signedRequest();
        context = shop.context();
        const qsizetype end = text.lastIndexOf('.');
        message = text.first(end);
        const QByteArray raw = QByteArray::fromBase64(text.sliced(end + 1), QByteArray::Base64UrlEncoding);
        const unsigned char *bytes = reinterpret_cast<const unsigned char *>(raw.constData());
        const SignatureHandle pair(ECDSA_SIG_new());
        ECDSA_SIG_set0(pair.get(), BN_bin2bn(bytes, 32, nullptr), BN_bin2bn(bytes + 32, 32, nullptr));
        signature.resize(i2d_ECDSA_SIG(pair.get(), nullptr));
        unsigned char *out = reinterpret_cast<unsigned char *>(signature.data());
        i2d_ECDSA_SIG(pair.get(), &out);
    }

    /// What must be verified whatever the program, by OpenSSL's bare calls.
    bool verifyBare() const
    {
        const DigestContextHandle digest(EVP_MD_CTX_new());
        EVP_PKEY *const key = shop.identity.key.handle();
        return X509_verify(shop.identity.certificate.handle(), between.key.handle()) == 1 &&
               X509_verify(between.certificate.handle(), shop.authority.key.handle()) == 1 &&
               EVP_DigestVerifyInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) == 1 &&
               EVP_DigestVerify(digest.get(), reinterpret_cast<const unsigned char *>(signature.constData()),
                                std::size_t(signature.size()),
                                reinterpret_cast<const unsigned char *>(message.constData()),
                                std::size_t(message.size())) == 1;
    }

    SampleCompany shop;
    Issued between;
    QByteArray text;
    QByteArray message;
    QByteArray signature;
    RequestContext context;
};

/// From the bytes to the verdict, with the person's prices and data at hand.
Verdict judge(const ChainedRequest &request, const WalletContext &context, const AskerFacts &facts,
              const HeldCredential &profile)
{
    const RequestReading reading = readRequest(request.text, request.context);
    const DcqlMatch match = matchQuery(reading.request.query, profile);
    AskedFor asked = facts.asked();
    asked.fields = match.credentials.first().options.first().fields();
    for (const TransactionData &entry : reading.request.transactionData)
        asked.offers.append(entry.offer);
    return evaluate(facts.prices(context), asked).verdict;
}

void measureOne(const Wallet &wallet, int runs)
{
    const ChainedRequest request;
    const WalletContext &context = wallet.context();
    const RequestId id =
        must(Inbox(context, request.context.anchors)
                 .take({request.text, request.context.clientId, request.context.requestUri, {}}))
            .id;
    if (!readRequest(request.text, request.context).isGood() || !request.verifyBare())
        qFatal("The request is not what it should be");
    const RequestReview review = must(Review(context).review(id));
    const AskerFacts facts = must(AskerFacts::read(context, review.company->id));
    const nlohmann::json claims = must(OwnClaims::read(context)).claims({});
    const HeldCredential profile{QString::fromUtf16(profileVct), claims, {}};
    if (judge(request, context, facts, profile) != review.evaluation.verdict)
        qFatal("The request is not judged as on its card");
    const double bare = medianMilliseconds(runs, [&] { (void)request.verifyBare(); });
    const double checked =
        medianMilliseconds(runs, [&] { (void)readRequest(request.text, request.context); });
    const double judged = medianMilliseconds(runs, [&] { (void)judge(request, context, facts, profile); });
    const double card = medianMilliseconds(runs, [&] { (void)Review(context).review(id); });
    const char *yardstick = "the bare verifications by OpenSSL";
    print("verify one request", checked * 1000, "µs", yardstick, bare * 1000);
    print("verify and evaluate one request", judged * 1000, "µs", yardstick, bare * 1000);
    print("the whole card from the wallet", card * 1000, "µs", yardstick, bare * 1000);
}

/// The signatures of a presentation, the credential's and the key binding's, by OpenSSL's bare calls.
bool signBare(EVP_PKEY *key, const QByteArray &message)
{
    for (int i = 0; i < 2; ++i) {
        const DigestContextHandle digest(EVP_MD_CTX_new());
        unsigned char signature[80];
        std::size_t size = sizeof signature;
        if (EVP_DigestSignInit(digest.get(), nullptr, EVP_sha256(), nullptr, key) != 1 ||
            EVP_DigestSign(digest.get(), signature, &size,
                           reinterpret_cast<const unsigned char *>(message.constData()),
                           std::size_t(message.size())) != 1)
            return false;
    }
    return true;
}

void measurePresenting(int runs)
{
    const nlohmann::json claims{{"email", "maren@example.org"},
                                {"given_name", "Maren"},
                                {"family_name", "Voss"},
                                {"address", {{"postal_code", "22763"}, {"locality", "Hamburg"}}}};
    const QList<ClaimPath> approved{
        ClaimPath::of(QStringList{QStringLiteral("email")}),
        ClaimPath::of(QStringList{QStringLiteral("given_name")}),
        ClaimPath::of(QStringList{QStringLiteral("address"), QStringLiteral("postal_code")})};
    const PresentationWish wish{claims,
                                approved,
                                QStringLiteral("x509_san_dns:shop.example"),
                                QStringLiteral("n-0S6_WzA2Mj"),
                                {QStringLiteral("0123456789012345678901234567890123456789012")},
                                requestTime};
    const PrivateKey key = must(PrivateKey::generate(KeyKind::P256));
    const QByteArray made = must(makePresentation(wish, key));
    if (!signBare(key.handle(), made))
        qFatal("Nothing was signed");
    const double bare = medianMilliseconds(runs, [&] { (void)signBare(key.handle(), made); });
    const double presented = medianMilliseconds(runs, [&] { (void)makePresentation(wish, key); });
    print("make one presentation", presented * 1000, "µs", "its two signatures by OpenSSL", bare * 1000);
}

/// One row, durable: the least that any decision costs.
double commitOne(const WalletContext &context)
{
    return milliseconds([&] { must(context.connection.execute("UPDATE copy SET writes = writes + 1")); });
}

struct Figures
{
    double list = 0;
    double approve = 0;
    double commit = 0;
};

Figures measureWallet(const Wallet &wallet, int approvals)
{
    const WalletContext &context = wallet.context();
    QList<RequestRow> rows;
    Figures figures;
    figures.list = milliseconds([&] { rows = must(Review(context).list()); });
    rows.removeIf([](const RequestRow &row) { return row.state != RequestState::Open; });
    std::vector<double> approving;
    std::vector<double> committing;
    // In turns, so that whatever else the disk does meets both.
    for (const RequestRow &row : rows.first(std::min<qsizetype>(approvals, rows.size()))) {
        committing.push_back(commitOne(context));
        approving.push_back(milliseconds([&] { (void)must(Decisions(context).approve(row.id)); }));
    }
    figures.approve = median(approving);
    figures.commit = median(committing);
    return figures;
}

} // namespace

int main(int argc, char **argv)
{
    const bool quick = isQuick(argc, argv);
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    const FixedClock clock(requestTime.toDateTime());
    const WalletSize small = quick ? WalletSize{50, 4, 6, 3} : kTenthOfStress;
    const WalletSize large = quick ? WalletSize{500, 4, 60, 30} : kStress;
    const int approvals = quick ? 2 : 100;
    const Figures few = measureWallet(*openWallet(walletIn(folder.path(), small), clock), approvals);
    const std::unique_ptr<Wallet> wallet = openWallet(walletIn(folder.path(), large), clock);
    const Figures many = measureWallet(*wallet, approvals);
    measureOne(*wallet, quick ? 25 : 500);
    measurePresenting(quick ? 25 : 500);
    print("click on Approve to durable", many.approve, "ms", "one commit of one row", many.commit);
    print("growth tenfold: approve", many.approve, "ms", "a tenth of the companies", few.approve);
    print("growth tenfold: list of requests", many.list, "ms", "a tenth of the requests", few.list);
    return 0;
}
