// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/TransactionData.h"

#include "base/Base64.h"
#include "base/Json.h"
#include "crypto/Digest.h"
#include "offers/StrictObject.h"

#include <optional>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;
using Need = StrictObject::Need;

namespace {

constexpr std::size_t kMostTransactionEntries = 16;
constexpr std::size_t kMostEntryBytes = std::size_t(72) * 1024;
constexpr int kMostTransactionDepth = 18;
constexpr std::size_t kMostIds = 32;
constexpr qsizetype kMostTransactionText = 200;

QStringList readTexts(StrictObject &object, const char *member, Need need)
{
    QStringList texts;
    object.list(member, need, kMostIds, [&](const json &value, const QString &place) {
        const QString text = toQString(value);
        if (text.isEmpty() || text.size() > kMostTransactionText)
            object.fail(errors::offerBadMember, place);
        texts.append(text);
    });
    return texts;
}

std::optional<Error> faultOfIds(const QStringList &ids, const DcqlQuery &query)
{
    for (const QString &id : ids) {
        const CredentialQuery *credential = query.find(id);
        if (!credential)
            return Error{errors::transactionCredential, {id}};
        if (!credential->holderBinding)
            return Error{errors::transactionUnbound, {id}};
    }
    return std::nullopt;
}

Result<TransactionData> readEntry(const json &value, const DcqlQuery &query)
{
    if (!value.is_string())
        return failure(errors::offerBadMember, {QStringLiteral("transaction_data")});
    TransactionData entry;
    entry.received = QByteArray::fromStdString(value.get_ref<const std::string &>());
    const Result<QByteArray> bytes = fromBase64Url(entry.received, qsizetype(kMostEntryBytes));
    if (!bytes)
        return failure(bytes.error());
    const Result<json> object = parseJson(*bytes, {.bytes = kMostEntryBytes, .depth = kMostTransactionDepth});
    if (!object)
        return failure(object.error());
    std::optional<Error> fault;
    StrictObject members(*object, QString(), fault);
    // An entry of another type has members that are not ours to judge: its type is what is said.
    const QString type = members.text("type", Need::Required, kMostTransactionText);
    if (!fault && type != QStringView(offerType))
        return failure(errors::transactionType, {type});
    entry.credentialIds = readTexts(members, "credential_ids", Need::Required);
    entry.namesHashes = members.has("transaction_data_hashes_alg");
    const QStringList hashes = readTexts(members, "transaction_data_hashes_alg", Need::Optional);
    if (entry.namesHashes && hashes.isEmpty())
        members.fail(errors::offerBadMember, QStringLiteral("transaction_data_hashes_alg"));
    const json *offer = members.take("offer", Need::Required);
    members.finish();
    if (fault)
        return failure(*fault);
    if (entry.namesHashes && !hashes.contains(QStringLiteral("sha-256")))
        return failure(errors::transactionHash);
    if (const std::optional<Error> wrongId = faultOfIds(entry.credentialIds, query))
        return failure(*wrongId);
    const Result<Offer> read = Offer::fromJson(*offer);
    if (!read)
        return failure(read.error());
    entry.offer = *read;
    return entry;
}

} // namespace

QString TransactionData::hash() const
{
    return QString::fromLatin1(toBase64Url(digestOf(received)));
}

Result<QList<TransactionData>> readTransactionData(const json &list, const DcqlQuery &query)
{
    const QString place = QStringLiteral("transaction_data");
    if (!list.is_array() || list.empty())
        return failure(errors::offerBadMember, {place});
    if (list.size() > kMostTransactionEntries)
        return failure(errors::offerTooLarge, {place});
    QList<TransactionData> entries;
    for (const json &value : list) {
        const Result<TransactionData> entry = readEntry(value, query);
        if (!entry)
            return failure(entry.error());
        entries.append(*entry);
    }
    return entries;
}

} // namespace fieldfare
