// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "decisions/Decisions.h"
#include "inbox/Inbox.h"
#include "jose/SdJwt.h"
#include "mydata/MyData.h"
#include "openid4vp/FormText.h"
#include "requests/OutboxStore.h"

#include "SampleRequest.h"
#include "SampleWallet.h"

#include <QTemporaryDir>

#include <memory>

namespace fieldfare::samples {

/// A wallet and a shop that asks it with any query; what the wallet would send is looked at as the shop gets
/// it.
class AskingShop
{
public:
    AskingShop()
        : m_clock(requestTime.toDateTime())
        , m_wallet(makeEmptyWallet(m_folder.filePath(QStringLiteral("w.fieldfare")), m_clock))
    {
    }

    const WalletContext &context() const { return m_wallet->context(); }

    static FieldPath field(std::initializer_list<const char *> names)
    {
        QStringList list;
        for (const char *name : names)
            list.append(QLatin1String(name));
        return FieldPath(list);
    }
    void have(std::initializer_list<const char *> names, const char *content) const
    {
        if (!MyData(context()).addValue(field(names), QString::fromUtf8(content), {}))
            qFatal("the value cannot be kept");
    }
    void price(std::initializer_list<const char *> names, int cents) const
    {
        if (!MyData(context()).setAsk(field(names), Money(cents, context().currency)))
            qFatal("the price cannot be kept");
    }
    void never(std::initializer_list<const char *> names) const
    {
        if (!MyData(context()).setAsk(field(names), std::nullopt))
            qFatal("the price cannot be kept");
    }

    /// One credential query for the profile.
    static nlohmann::json profile(const char *id, const char *claims = nullptr,
                                  const char *claimSets = nullptr)
    {
        nlohmann::json query{
            {"id", id}, {"format", "dc+sd-jwt"}, {"meta", {{"vct_values", {"urn:fieldfare:profile:1"}}}}};
        if (claims)
            query["claims"] = nlohmann::json::parse(claims);
        if (claimSets)
            query["claim_sets"] = nlohmann::json::parse(claimSets);
        return query;
    }
    static nlohmann::json card(const char *id)
    {
        return {{"id", id}, {"format", "mso_mdoc"}, {"meta", {{"doctype_value", "org.iso.18013.5.1.mDL"}}}};
    }

    /// Asks with these credential queries and sets; without an offer, unless it names which of them carry it.
    RequestId ask(const nlohmann::json::array_t &credentials, const char *sets = nullptr,
                  const nlohmann::json &offerFor = {})
    {
        nlohmann::json query{{"credentials", credentials}};
        if (sets)
            query["credential_sets"] = nlohmann::json::parse(sets);
        return askWith(query, offerFor);
    }
    RequestId askWith(const nlohmann::json &query, const nlohmann::json &offerFor = {})
    {
        m_shop.claims["dcql_query"] = query;
        m_shop.claims["nonce"] = "nonce-" + std::to_string(++m_nonce);
        m_shop.claims.erase("transaction_data");
        if (!offerFor.is_null()) {
            m_shop.transactionData["credential_ids"] = offerFor;
            m_shop.setTransactionData(m_shop.transactionData);
        }
        const RequestContext given = m_shop.context();
        const Result<Arrival> arrival =
            Inbox(context(), given.anchors)
                .take({m_shop.signedRequest(), given.clientId, given.requestUri, {}});
        if (!arrival)
            qFatal("the request was not taken in");
        return arrival->id;
    }

    RequestReview review(const RequestId &id, const Choice &choice = {}) const
    {
        const Result<RequestReview> review = Review(context()).review(id, choice);
        if (!review)
            qFatal("no review: %s", std::string(review.error().code.name).c_str());
        return *review;
    }
    bool isOpen(const RequestId &id) const { return review(id).request.state == RequestState::Open; }
    /// Whether nothing of it can be given: then the wallet says what it says when there is no such data.
    bool getsNothing(const RequestId &id) const
    {
        const Result<DecisionId> decision = Decisions(context()).approve(id);
        return isOpen(id) && !decision && decision.error().code == errors::nothingToShare;
    }

    QByteArray body(const Result<DecisionId> &decision) const
    {
        if (!decision)
            qFatal("not decided: %s", std::string(decision.error().code.name).c_str());
        return (*OutboxStore(context().connection).message(*decision))->body;
    }
    /// The `vp_token` of an approval.
    nlohmann::json token(const RequestId &id, const Choice &choice = {}) const
    {
        const QByteArray form = body(Decisions(context()).approve(id, {.choice = choice}));
        const std::optional<QList<FormField>> fields = fromFormText(form);
        for (const FormField &field : *fields) {
            if (field.name == u"vp_token")
                return nlohmann::json::parse(field.value.toStdString());
        }
        return {};
    }
    /// By credential query: what the company reads in the end, without what a credential says of itself.
    static nlohmann::json readIn(const nlohmann::json &token)
    {
        nlohmann::json all = nlohmann::json::object();
        for (const auto &[id, presentations] : token.items()) {
            const Result<SdJwt> read =
                SdJwt::parse(QByteArray::fromStdString(presentations.at(0).get<std::string>()));
            if (!read)
                qFatal("the presentation cannot be read");
            nlohmann::json claims = read->claims();
            for (const char *own : {"iss", "vct", "iat", "cnf"})
                claims.erase(own);
            all[id] = claims;
        }
        return all;
    }
    QByteArray received(const RequestId &id, const Choice &choice = {}) const
    {
        return QByteArray::fromStdString(readIn(token(id, choice)).dump());
    }

private:
    QTemporaryDir m_folder;
    FixedClock m_clock;
    std::unique_ptr<Wallet> m_wallet;
    SampleCompany m_shop;
    int m_nonce = 0;
};

} // namespace fieldfare::samples
