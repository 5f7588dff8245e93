// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/AskedRequest.h"

#include "inbox/HandRecord.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

/// No honest request has more; what goes beyond is not offered as a choice.
constexpr qsizetype kMostOptions = 24;

void appendNew(QList<FieldPath> &list, const QList<FieldPath> &fields)
{
    for (const FieldPath &field : fields) {
        if (!list.contains(field))
            list.append(field);
    }
}

/// Every list of queries that the sets allow, best first: what is not required is left out before it is put
/// in.
QList<QStringList> combinationsOf(const QList<CredentialSetMatch> &sets)
{
    QList<QStringList> lists{QStringList()};
    for (const CredentialSetMatch &set : sets) {
        QList<QStringList> options = set.options;
        if (!set.required)
            options.prepend(QStringList());
        QList<QStringList> longer;
        for (const QStringList &list : std::as_const(lists)) {
            for (const QStringList &option : std::as_const(options)) {
                if (longer.size() < kMostOptions)
                    longer.append(list + option);
            }
        }
        lists = longer;
    }
    return lists;
}

/// What each query of the list would disclose, in every combination of their claim sets.
QList<AskedOption> optionsFor(const DcqlMatch &match, const QStringList &queries)
{
    QList<AskedOption> options{AskedOption()};
    for (const QString &query : queries) {
        const CredentialMatch *credential = match.find(query);
        if (!credential || !credential->isAvailable())
            return {};
        QList<AskedOption> longer;
        for (const AskedOption &option : std::as_const(options)) {
            for (const ClaimOption &claims : credential->options) {
                AskedOption next = option;
                appendNew(next.fields, claims.fields());
                next.presentations.append({query, claims.disclosed});
                if (longer.size() < kMostOptions)
                    longer.append(next);
            }
        }
        options = longer;
    }
    return options;
}

void readQuery(AskedRequest &asked, const DcqlQuery &query, const nlohmann::json &claims)
{
    const HeldCredential profile{QString::fromUtf16(profileVct), claims, {}};
    const DcqlMatch match = matchQuery(query, profile);
    if (match.isSatisfiable()) {
        for (const QStringList &queries : combinationsOf(match.sets)) {
            for (const AskedOption &option : optionsFor(match, queries)) {
                if (!option.presentations.isEmpty() && asked.options.size() < kMostOptions)
                    asked.options.append(option);
            }
        }
    }
    for (const AskedOption &option : std::as_const(asked.options))
        appendNew(asked.fields, option.fields);
    for (const CredentialMatch &credential : match.credentials) {
        for (const ClaimPath &path : credential.missing)
            appendNew(asked.missing, {path.field()});
    }
    // Where nothing can be met the card still shows all that was asked.
    for (const CredentialQuery &credential : query.credentials) {
        for (const ClaimQuery &claim : credential.claims) {
            const FieldPath field = claim.path.field();
            const bool isThere = std::ranges::any_of(asked.fields, [&](const FieldPath &known) {
                return known.names().mid(0, field.names().size()) == field.names();
            });
            if (!isThere)
                asked.fields.append(field);
        }
    }
}

Result<AskedRequest> readSent(const Request &request, const OwnClaims &own,
                              const QHash<FieldPath, ValueId> &chosen)
{
    RequestContext context;
    context.requestUri = request.fetchedFrom;
    context.now = request.arrivedAt;
    context.ownNetwork =
        true; // whether it may be reached was checked on arrival and is checked again on sending
    AskedRequest asked;
    asked.object = request.source == RequestSource::Unsigned
                       ? readUnsignedRequest(request.raw, context).request
                       : readRequest(request.raw, context).request;
    for (const TransactionData &entry : asked.object->transactionData)
        asked.offers.append(entry.offer);
    readQuery(asked, asked.object->query, own.claims(chosen));
    return asked;
}

Result<AskedRequest> readByHand(const Request &request, const OwnClaims &own)
{
    const Result<HandRecord> record = HandRecord::fromJson(request.raw);
    if (!record)
        return failure(record.error());
    AskedRequest asked;
    asked.fields = record->fields;
    asked.ordered = record->ordered;
    if (record->offer)
        asked.offers.append(*record->offer);
    for (const FieldPath &path : record->fields) {
        if (own.valuesOf(path).isEmpty())
            asked.missing.append(path);
    }
    // What was given outside needs no value here.
    asked.options.append({record->fields, {}});
    return asked;
}

} // namespace

Result<AskedRequest> AskedRequest::read(const Request &request, const OwnClaims &own,
                                        const QHash<FieldPath, ValueId> &chosen)
{
    return request.source == RequestSource::ByHand ? readByHand(request, own)
                                                   : readSent(request, own, chosen);
}

const AskedOption *AskedRequest::option(const QSet<FieldPath> &shared) const
{
    const auto found = std::ranges::find_if(options, [&](const AskedOption &option) {
        return QSet<FieldPath>(option.fields.cbegin(), option.fields.cend()) == shared;
    });
    return found == options.end() ? nullptr : &*found;
}

} // namespace fieldfare
