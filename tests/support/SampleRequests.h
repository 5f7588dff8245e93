// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "FixedClock.h"
#include "SampleRequest.h"
#include "Wallet.h"
#include "requests/Request.h"

#include <nlohmann/json.hpp>

namespace fieldfare::samples {

/// A request as a company would make it, short enough to be written down in a test.
struct RequestWish
{
    QString name;
    QString domain;
    QString offerId = QStringLiteral("offer-1");
    QString supersedes = {};
    nlohmann::json claims;                 ///< [["email"], …]
    nlohmann::json claimSets = {};         ///< [["c0", "c1"], …]: claims have the ids c0, c1 …
    nlohmann::json purposes;               ///< [{"id": "dpv:DirectMarketing"}]
    QString retention = {};                ///< "P2Y"
    nlohmann::json recipients = {};        ///< [{"name": "…"}]
    nlohmann::json compensation = {};      ///< [ITEM]
    nlohmann::json fieldCompensation = {}; ///< [{"path": …, "compensation": ITEM}]
    QString legalBasis = QStringLiteral("dpv:Consent");
    QString country = QStringLiteral("DE");
    int days = 6; ///< until it ends
    bool withOffer = true;
    nlohmann::json secondOffer = {}; ///< what another offer of the same request says otherwise
};

/// A company that signs by its wishes; every one of its texts has a nonce of its own.
class RequestMaker
{
public:
    explicit RequestMaker(const Clock &clock)
        : m_clock(clock)
    {
    }

    /// What the link would say and what would be fetched.
    QByteArray signedText(const RequestWish &wish);
    QString clientId(const RequestWish &wish) const { return QStringLiteral("x509_san_dns:") + wish.domain; }
    TrustAnchors anchors() const { return TrustAnchors({m_company.authority.certificate}); }
    /// The authority's certificate, to be trusted by a wallet.
    QByteArray authorityPem() const { return m_company.authority.certificate.toPem(); }
    /// Taken in by the wallet, as if it had been fetched.
    RequestId takeIn(const WalletContext &context, const RequestWish &wish);
    /// What the company grants for these presentations: a code worth a euro.
    QByteArray grantText(const RequestWish &wish, const QList<QByteArray> &presentations);
    /// Taken in although nobody proves who asks.
    RequestId takeInUnproven(const WalletContext &context, const RequestWish &wish);

private:
    const Clock &m_clock;
    SampleCompany m_company;
    int m_nonce = 0;
};

struct SampleRequests
{
    RequestId kornblum;   ///< asks too much, falls short
    RequestId zugvogel;   ///< a new offer after a counter-offer
    RequestId quellhof;   ///< meets
    RequestId uferland;   ///< recorded by hand, ordered
    RequestId hollowreed; ///< unproven, with a field that is never
    RequestId nordhalm;   ///< a counter-offer that was delivered
    RequestId pavo;       ///< approved and delivered
    RequestId gluecklos;  ///< declined silently
    RequestId forged;     ///< a check failed
};

/// What the pictures show, at the pictures' prices, in a wallet whose clock stands at sampleDay(). The clock
/// is moved meanwhile and stands there again afterwards.
SampleRequests addSampleRequests(Wallet &wallet, FixedClock &clock);
/// The wishes behind two of them.
RequestWish kornblumWish();
RequestWish quellhofWish();

} // namespace fieldfare::samples
