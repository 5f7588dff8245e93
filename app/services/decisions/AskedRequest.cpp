// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "decisions/AskedRequest.h"

#include "inbox/HandRecord.h"
#include "openid4vp/Presentation.h"

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

constexpr qsizetype kMostOptions = AskedRequest::mostOptions;

template <typename Part>
void appendNew(QList<Part> &list, const QList<Part> &parts)
{
    for (const Part &part : parts) {
        if (!list.contains(part))
            list.append(part);
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
                if (longer.size() >= kMostOptions)
                    break;
                QStringList both = list; // a query that two sets name is answered once
                appendNew(both, option);
                longer.append(both);
            }
        }
        lists = longer;
    }
    return lists;
}

/// What each query of the list would disclose, in every combination of their claim sets.
QList<AskedOption> optionsFor(const DcqlQuery &query, const DcqlMatch &match, const QStringList &queries)
{
    QList<AskedOption> options{AskedOption()};
    for (const QString &id : queries) {
        const CredentialMatch *credential = match.find(id);
        const CredentialQuery *asked = query.find(id);
        if (!credential || !asked || !credential->isAvailable())
            return {};
        QList<AskedOption> longer;
        for (const AskedOption &option : std::as_const(options)) {
            for (const ClaimOption &claims : credential->options) {
                AskedOption next = option;
                appendNew(next.fields, claims.fields());
                next.presentations.append({id, claims.disclosed, asked->holderBinding});
                if (longer.size() < kMostOptions)
                    longer.append(next);
            }
        }
        options = longer;
    }
    return options;
}

QStringList sortedTexts(const QList<ClaimPath> &paths)
{
    QStringList texts;
    for (const ClaimPath &path : paths)
        texts.append(path.toJsonText());
    texts.sort();
    return texts;
}

/// The ways to answer, each that would disclose something else. Only what carries every offer can be
/// approved (OpenID4VP 1.0, section 8.4).
QList<AskedOption> waysOf(const DcqlQuery &query, const DcqlMatch &match,
                          const QList<TransactionData> &offers)
{
    QList<AskedOption> ways;
    QSet<QStringList> known;
    const QList<QStringList> lists =
        match.isSatisfiable() ? combinationsOf(match.sets) : QList<QStringList>();
    for (const QStringList &queries : lists) {
        if (queries.isEmpty() || !hashesByCredential(offers, queries))
            continue;
        for (const AskedOption &option : optionsFor(query, match, queries)) {
            const QStringList disclosed = sortedTexts(option.disclosed());
            if (ways.size() >= kMostOptions || known.contains(disclosed))
                continue;
            known.insert(disclosed);
            ways.append(option);
        }
    }
    return ways;
}

void readQuery(AskedRequest &asked, const DcqlQuery &query, const QList<TransactionData> &offers,
               const nlohmann::json &claims)
{
    const HeldCredential profile{QString::fromUtf16(profileVct), claims, {}};
    const DcqlMatch match = matchQuery(query, profile);
    asked.options = waysOf(query, match, offers);
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
    if (request.source == RequestSource::Unsigned)
        asked.object = readUnsignedRequest(request.raw, context).request;
    else if (request.state == RequestState::Refused)
        asked.object = readRequest(request.raw, context).request; // only as far as its checks let it be read
    else
        asked.object = readKnownRequest(request.raw, context);
    for (const TransactionData &entry : asked.object->transactionData)
        asked.offers.append(entry.offer);
    readQuery(asked, asked.object->query, asked.object->transactionData,
              own.claimsFor(asked.object->query, chosen));
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

QList<ClaimPath> AskedOption::disclosed() const
{
    QList<ClaimPath> all;
    for (const AskedPresentation &each : presentations)
        appendNew(all, each.disclosed);
    return all;
}

QString AskedOption::key() const
{
    QStringList parts;
    for (const AskedPresentation &each : presentations)
        parts.append(each.query + u' ' + sortedTexts(each.disclosed).join(u' '));
    return parts.isEmpty() ? QStringLiteral("whole") : parts.join(u'\n');
}

const AskedOption *AskedRequest::option(const QSet<FieldPath> &shared) const
{
    const auto found = std::ranges::find(options, shared, &AskedOption::fieldSet);
    return found == options.end() ? nullptr : &*found;
}

const AskedOption *AskedRequest::option(const QString &key) const
{
    const auto found = std::ranges::find(options, key, &AskedOption::key);
    return found == options.end() ? nullptr : &*found;
}

} // namespace fieldfare
