// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptCheck.h"

#include "base/Json.h"
#include "crypto/Digest.h"
#include "documents/PdfReading.h"
#include "jose/Jws.h"
#include "openid4vp/GrantCheck.h"
#include "receipts/ReceiptStore.h"
#include "receipts/ReceiptTerms.h"
#include "receipts/SignedReceipt.h"
#include "requests/RequestStore.h"

#include <algorithm>
#include <array>

#include <nlohmann/json.hpp>

namespace fieldfare {

namespace {

using nlohmann::json;

/// The code of what is wrong and its details, for the sentence that is made of them.
QStringList faultOf(const Error &error)
{
    return QStringList(QString::fromLatin1(error.code.name.data(), qsizetype(error.code.name.size()))) +
           error.details;
}

std::optional<json> payloadOf(const QByteArray &jws)
{
    const Result<Jws> read = Jws::parse(jws);
    if (!read)
        return std::nullopt;
    const Result<json> claims = read->claims();
    return claims ? std::optional<json>(*claims) : std::nullopt;
}

/// The first member that is not the same in both; empty: they are equal.
QString firstDifference(const json &a, const json &b)
{
    if (!a.is_object() || !b.is_object())
        return a == b ? QString() : QStringLiteral("json");
    for (const json &object : {a, b}) {
        for (const auto &[name, value] : object.items()) {
            if (!a.contains(name) || !b.contains(name) || a.at(name) != b.at(name))
                return QString::fromStdString(name);
        }
    }
    return {};
}

/// All words of a page without the spaces between, which readers and libraries put where they like.
QString bare(const QStringList &texts)
{
    QString all = texts.join(QString());
    all.removeIf([](QChar c) { return c.isSpace(); });
    return all;
}

/// Some letters around the place where two texts part.
QPair<QString, QString> whereTheyPart(const QStringList &ours, const QStringList &theirs)
{
    constexpr qsizetype before = 16;
    constexpr qsizetype after = 28;
    const QString a = ours.join(QString()).simplified();
    const QString b = theirs.join(QString()).simplified();
    const auto [left, right] = std::ranges::mismatch(a, b);
    const qsizetype place = std::max<qsizetype>(0, qsizetype(left - a.begin()) - before);
    return {b.sliced(std::min(place, b.size())).left(before + after),
            a.sliced(std::min(place, a.size())).left(before + after)};
}

class Checking
{
public:
    explicit Checking(const ReceiptBasis &basis)
        : m_basis(basis)
    {
    }

    Result<ReceiptVerdict> file(const QByteArray &bytes);
    ReceiptVerdict parts(const ReceiptParts &parts);

private:
    void note(const Error &error) { m_verdict.problems.append(error); }
    void note(ErrorCode code, const QStringList &details = {}) { note(Error{code, details}); }

    Result<> takeFromWallet(ReceiptFile &file);
    Result<> compareWithWallet(ReceiptFile &file);
    bool readSigned(const QByteArray &jws);
    bool agrees(const ReceiptFile &file);
    bool jsonAgrees(const ReceiptFile &file);
    bool pageAgrees(const ReceiptFile &file, const QByteArray &bytes);
    bool proveOffer(const ReceiptParts &parts);
    bool proveGrant();
    bool isSigned() const
    {
        return !m_verdict.record->clientId.isEmpty() && !m_verdict.record->requestSha256.isEmpty();
    }

    const ReceiptBasis &m_basis;
    ReceiptVerdict m_verdict;
    QString m_clientId; ///< of the request, with its prefix
};

Result<ReceiptVerdict> Checking::file(const QByteArray &bytes)
{
    Result<ReceiptFile> file = ReceiptFile::fromBytes(bytes);
    if (!file) {
        m_verdict.format = looksLikePdf(bytes) ? ReceiptFormat::Pdf : ReceiptFormat::Jws;
        note(file.error());
        return m_verdict;
    }
    m_verdict.format = file->format;
    if (file->parts.jws.isEmpty()) {
        const Result<> taken = takeFromWallet(*file);
        if (!taken)
            return failure(taken.error());
        if (file->parts.jws.isEmpty())
            return m_verdict;
    }
    if (!readSigned(file->parts.jws))
        return m_verdict;
    const bool copy = jsonAgrees(*file);
    const bool page = file->format != ReceiptFormat::Pdf || pageAgrees(*file, bytes);
    const Result<> compared = compareWithWallet(*file);
    if (!compared)
        return failure(compared.error());
    if (!copy || !page)
        return m_verdict;
    m_verdict.level = ProofLevel::SelfConsistent;
    const bool ours = std::ranges::none_of(
        m_verdict.problems, [](const Error &error) { return error.code == errors::receiptNotOurs; });
    if (proveOffer(file->parts) && ours) {
        m_verdict.level = ProofLevel::OfferProven;
        if (proveGrant())
            m_verdict.level = ProofLevel::GrantProven;
    }
    return m_verdict;
}

ReceiptVerdict Checking::parts(const ReceiptParts &parts)
{
    if (!readSigned(parts.jws))
        return m_verdict;
    m_verdict.level = ProofLevel::SelfConsistent;
    if (proveOffer(parts))
        m_verdict.level = proveGrant() ? ProofLevel::GrantProven : ProofLevel::OfferProven;
    return m_verdict;
}

bool Checking::readSigned(const QByteArray &jws)
{
    m_verdict.sha256 = digestOf(jws);
    const Result<ConsentRecord> record = readReceipt(jws);
    if (!record) {
        note(record.error());
        return false;
    }
    m_verdict.record = *record;
    return true;
}

/// A JSON file without a signature is worth what the wallet's own signed receipt says.
Result<> Checking::takeFromWallet(ReceiptFile &file)
{
    const Result<json> shown = parseJson(*file.readable);
    const Result<ConsentRecord> record =
        shown ? ConsentRecord::fromJson(*shown) : Result<ConsentRecord>(failure(shown.error()));
    if (!record) {
        note(record.error());
        return {};
    }
    m_verdict.record = *record;
    if (m_basis.wallet) {
        const Result<std::optional<Receipt>> own =
            ReceiptStore(m_basis.wallet->connection).receipt(record->id);
        if (!own)
            return failure(own.error());
        if (*own) {
            file.parts.jws = (*own)->jws;
            return {};
        }
    }
    note(errors::receiptUnsigned);
    return {};
}

Result<> Checking::compareWithWallet(ReceiptFile &file)
{
    if (!m_basis.wallet)
        return {};
    m_verdict.inWallet = InWallet::Unknown;
    Connection &connection = m_basis.wallet->connection;
    const Result<std::optional<Receipt>> own = ReceiptStore(connection).receipt(m_verdict.record->id);
    if (!own)
        return failure(own.error());
    if (*own) {
        if ((*own)->jws != file.parts.jws) {
            note(errors::receiptNotOurs);
            return {};
        }
        m_verdict.inWallet = InWallet::Same;
        // A file of the receipt alone is held against the request that the wallet kept.
        if (file.format != ReceiptFormat::Pdf && file.parts.request.isEmpty()) {
            const Result<std::optional<Request>> request = RequestStore(connection).request((*own)->request);
            if (!request)
                return failure(request.error());
            if (*request && (*request)->source == RequestSource::Signed)
                file.parts.request = (*request)->raw;
        }
        return {};
    }
    // One that is not here may be somebody else's, unless it tells of a request that this wallet answered.
    const Result<QList<Request>> requests = RequestStore(connection).all();
    if (!requests)
        return failure(requests.error());
    const bool ofOurs = isSigned() && std::ranges::any_of(*requests, [this](const Request &request) {
                            return request.sha256 == m_verdict.record->requestSha256;
                        });
    if (ofOurs)
        note(errors::receiptNotOurs);
    return {};
}

bool Checking::jsonAgrees(const ReceiptFile &file)
{
    if (!file.readable) {
        if (file.format == ReceiptFormat::Pdf)
            note(errors::attachmentMissing, {QString::fromUtf16(kReadableAttachment)});
        return true;
    }
    const Result<json> shown = parseJson(*file.readable);
    const std::optional<json> said = payloadOf(file.parts.jws);
    const QString different = shown && said ? firstDifference(*said, *shown) : QStringLiteral("json");
    if (!different.isEmpty())
        note(errors::receiptJsonDiffers, {different});
    return different.isEmpty();
}

/// The page is printed anew from the signed receipt: the same file needs no further look; else its words
/// count, because another version of type or library paints the same words with other bytes.
bool Checking::pageAgrees(const ReceiptFile &file, const QByteArray &bytes)
{
    const Result<PdfDocument> document = receiptDocument(*m_verdict.record, file.parts, m_basis.purposes);
    const Result<QByteArray> printed = document ? document->toPdf() : failure(document.error());
    if (!printed) {
        note(printed.error());
        return false;
    }
    if (*printed == bytes)
        return true;
    const Result<PdfContents> expected = readPdf(*printed);
    if (!expected) {
        note(expected.error());
        return false;
    }
    const qsizetype pages = std::max(expected->pages.size(), file.pages.size());
    for (qsizetype page = 0; page < pages; ++page) {
        const QStringList ours = expected->pages.value(page);
        const QStringList theirs = file.pages.value(page);
        if (bare(ours) == bare(theirs))
            continue;
        const auto [says, should] = whereTheyPart(ours, theirs);
        note(errors::receiptPageDiffers, {says, should});
        return false;
    }
    if (pages != expected->pages.size()) {
        note(errors::receiptPageDiffers, {QString::number(pages), QString::number(expected->pages.size())});
        return false;
    }
    note(errors::receiptPageRedrawn);
    return true;
}

bool Checking::proveOffer(const ReceiptParts &parts)
{
    const ConsentRecord &record = *m_verdict.record;
    if (!isSigned())
        return false;
    if (parts.request.isEmpty()) {
        if (m_verdict.format == ReceiptFormat::Pdf)
            note(errors::attachmentMissing, {QString::fromUtf16(kRequestAttachment)});
        return false;
    }
    if (digestOf(parts.request) != record.requestSha256) {
        note(errors::receiptRequestOther);
        return false;
    }
    RequestContext context;
    context.anchors = m_basis.anchors;
    context.now = askedAt(record);
    context.ownNetwork = true; // where an answer went is not judged again
    const RequestReading reading = readRequest(parts.request, context);
    for (const CheckName name :
         {CheckName::Readable, CheckName::Algorithm, CheckName::Type, CheckName::ClientId, CheckName::Chain,
          CheckName::Name, CheckName::Signature, CheckName::TransactionData}) {
        const RequestCheck &check = reading.checks.at(name);
        if (check.ok())
            continue;
        note(errors::receiptRequestUnproven,
             check.fault ? faultOf(*check.fault) : QStringList(checkKey(name)));
        return false;
    }
    const QStringList different = differentTerms(record, reading);
    if (!different.isEmpty()) {
        note(errors::receiptTermsDiffer, {different.join(QStringLiteral(", "))});
        return false;
    }
    m_clientId = reading.request.client.full;
    m_verdict.signer = reading.requester.name;
    return true;
}

bool Checking::proveGrant()
{
    const ConsentRecord &record = *m_verdict.record;
    if (record.grant.isEmpty())
        return false;
    GrantExpectation expected;
    expected.clientId = m_clientId;
    for (const QByteArray &hash : record.presentations)
        expected.presentationHashes.append(QString::fromLatin1(toBase64Url(hash)));
    const Result<Grant> grant = readGrant(record.grant);
    for (const RecordedOffer &offer : record.offers) {
        if (expected.offerId.isEmpty() || (grant && offer.id == grant->offerId))
            expected.offerId = offer.id;
    }
    if (record.offers.isEmpty() && grant)
        expected.offerId = grant->offerId;
    const GrantReading reading = checkGrant(record.grant, expected, m_basis.anchors, record.at);
    if (reading.fault)
        note(errors::receiptGrantUnproven, faultOf(*reading.fault));
    return reading.isValid();
}

} // namespace

QString proofLevelName(ProofLevel level)
{
    static const std::array names{QStringLiteral("nothing"), QStringLiteral("self-consistent"),
                                  QStringLiteral("offer-proven"), QStringLiteral("grant-proven")};
    return names[std::size_t(level)];
}

Result<ReceiptVerdict> ReceiptCheck::check(const QByteArray &bytes) const
{
    return Checking(m_basis).file(bytes);
}

ReceiptVerdict ReceiptCheck::check(const ReceiptParts &parts) const
{
    return Checking(m_basis).parts(parts);
}

} // namespace fieldfare
