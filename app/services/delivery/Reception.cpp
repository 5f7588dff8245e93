// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/Reception.h"

#include "decisions/Rules.h"
#include "inbox/Trust.h"
#include "jose/Jws.h"
#include "offers/Grant.h"
#include "openid4vp/RequestFetch.h"

namespace fieldfare {

void Reception::take(const RequestLink &link, Done done)
{
    if (link.kind == RequestLink::Kind::Parameters) {
        done(takeRequest({toFormText(link.parameters), link.clientId, {}, {}, RequestSource::Unsigned}));
        return;
    }
    if (link.kind == RequestLink::Kind::SignedText) {
        done(takeText(link.signedText, link, {}));
        return;
    }
    const Result<RequestFetch> fetch = RequestFetch::forLink(link);
    if (!fetch) {
        done(failure(fetch.error()));
        return;
    }
    m_call = m_client.send(fetch->http, [this, link, nonce = fetch->walletNonce,
                                         done = std::move(done)](const Result<HttpAnswer> &answer) {
        const std::unique_ptr<HttpCall> over = std::move(m_call);
        if (!answer) {
            done(failure(answer.error()));
            return;
        }
        const Result<QByteArray> text = RequestFetch::signedTextIn(*answer, link.host().ace);
        done(text ? takeText(*text, link, nonce) : Result<ArrivalOutcome>(failure(text.error())));
    });
}

Result<ArrivalOutcome> Reception::takeRequest(const RequestArrival &arrival) const
{
    const Result<TrustAnchors> anchors = trustAnchors(m_context);
    if (!anchors)
        return failure(anchors.error());
    const Result<Arrival> taken = Inbox(m_context, *anchors).take(arrival);
    if (!taken)
        return failure(taken.error());
    if (taken->isNew && taken->state == RequestState::Open) {
        const Result<std::optional<Rule>> rule = Rules(m_context).apply(taken->id);
        if (!rule)
            return failure(rule.error());
    }
    return *taken;
}

Result<ArrivalOutcome> Reception::takeText(const QByteArray &text, const RequestLink &link,
                                           const QString &walletNonce) const
{
    const Result<Jws> jws = Jws::parse(text);
    const bool isGrant = link.kind == RequestLink::Kind::GrantReference ||
                         (jws && jws->requireType(QString::fromLatin1(Grant::type)));
    if (isGrant) {
        const Result<GrantOutcome> grant = Grants(m_context).take(text);
        return grant ? Result<ArrivalOutcome>(*grant) : Result<ArrivalOutcome>(failure(grant.error()));
    }
    RequestArrival arrival{text, link.clientId, {}, walletNonce};
    if (link.kind == RequestLink::Kind::Reference)
        arrival.requestUri = link.address.toString(QUrl::FullyEncoded);
    return takeRequest(arrival);
}

} // namespace fieldfare
