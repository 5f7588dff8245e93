// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "evidence/PromiseEvidence.h"

#include "crypto/Digest.h"
#include "decisions/Review.h"
#include "evidence/EvidenceDocument.h"
#include "profile/ProfileStore.h"
#include "receipts/ReceiptFile.h"
#include "receipts/ReceiptStore.h"
#include "requests/DecisionStore.h"
#include "rewards/RewardStore.h"

#include <QDir>
#include <QFile>

namespace fieldfare {

namespace {

QString fileName(const char *pattern, qsizetype number, qsizetype count)
{
    const QString between = count > 1 ? QStringLiteral("-%1").arg(number) : QString();
    return QString::fromLatin1(pattern).arg(between);
}

QDate utcDayOf(Instant at)
{
    return at.toDateTime().date(); // UTC, as the page says
}

const char *deliveryWords(const std::optional<OutboxMessage> &message)
{
    if (!message)
        return "evidenceNotSent";
    switch (message->state) {
    case OutboxState::Delivered:
        return "evidenceDelivered";
    case OutboxState::Refused:
        return "evidenceRefused";
    case OutboxState::Held:
    case OutboxState::Waiting:
        return "evidenceNotSent";
    default:
        return "evidenceUnknown";
    }
}

/// Gathers what belongs to one broken promise.
class EvidenceGathering
{
public:
    EvidenceGathering(const WalletContext &context, Reward reward, QString language)
        : m_context(context)
        , m_language(std::move(language))
        , m_reward(std::move(reward))
    {
    }

    Result<> run();
    BrokenPromise promise;
    Instant asked;

private:
    Result<> readRequest();
    Result<> readHolder();
    Result<> addPresentations();
    Result<> addReceipt();
    Result<> addGrants();
    void tell();

    const WalletContext &m_context;
    QString m_language;
    const Reward m_reward;
    std::optional<Decision> m_decision;
    RequestReview m_review;
};

Result<> EvidenceGathering::run()
{
    Result<> done = readRequest();
    if (done)
        done = readHolder();
    if (!done)
        return done;
    tell();
    const bool isSigned = m_review.request.source == RequestSource::Signed;
    promise.files.append({isSigned ? QStringLiteral("request.jwt") : QStringLiteral("offer.json"),
                          isSigned ? "evidenceRequestFile" : "evidenceHandFile", m_review.request.raw});
    done = addPresentations();
    if (done)
        done = addReceipt();
    return done ? addGrants() : done;
}

Result<> EvidenceGathering::readRequest()
{
    const Result<std::optional<Decision>> decision =
        DecisionStore(m_context.connection).decision(m_reward.decision);
    if (!decision)
        return failure(decision.error());
    if (!*decision)
        return failure(errors::promiseNotSaid);
    m_decision = *decision;
    const Result<RequestReview> review = Review(m_context).review(m_decision->request);
    if (!review)
        return failure(review.error());
    m_review = *review;
    return {};
}

Result<> EvidenceGathering::readHolder()
{
    QStringList names;
    for (const char *field : {"given_name", "family_name"}) {
        const Result<QList<Value>> values =
            ProfileStore(m_context.connection).valuesOf(FieldPath({QString::fromLatin1(field)}));
        if (!values)
            return failure(values.error());
        if (!values->isEmpty())
            names.append(values->first().content);
    }
    promise.holder = names.join(u' ');
    return {};
}

void EvidenceGathering::tell()
{
    const Request &request = m_review.request;
    promise.company = request.calledName;
    promise.domain = m_review.proof == Proof::Domain        ? m_review.identity
                     : m_review.proof == Proof::Certificate ? m_review.host
                                                            : QString();
    promise.terms = m_reward.terms;
    for (const Offer &offer : std::as_const(m_review.offers)) {
        promise.offerId = offer.id;
        for (const OfferPurpose &purpose : offer.purposes)
            promise.purposes.append(m_context.facts.purposes().label(purpose.id, m_language));
    }
    for (const DecisionClaim &claim : std::as_const(m_decision->claims))
        promise.gave.append(m_context.facts.catalogue().label(claim.path, m_language));
    asked = request.arrivedAt;
    promise.asked = utcDayOf(request.arrivedAt);
    promise.approved = utcDayOf(m_decision->decidedAt);
    // A withdrawal may have come after it; what was sent with the approval is what counts here.
    const bool isLast = m_review.decision && m_review.decision->id == m_decision->id;
    promise.delivery = isLast ? deliveryWords(m_review.message) : "evidenceWithdrawn";
    promise.due = utcDayOf(*m_reward.validUntil);
    promise.brokenSince = promise.due;
    promise.today = utcDayOf(m_context.clock.now());
}

Result<> EvidenceGathering::addPresentations()
{
    const Result<QList<QByteArray>> presentations =
        DecisionStore(m_context.connection).presentations(m_decision->id);
    if (!presentations)
        return failure(presentations.error());
    qsizetype number = 0;
    for (const QByteArray &each : *presentations)
        promise.files.append({fileName("presentation%1.txt", ++number, presentations->size()),
                              "evidencePresentationFile", each});
    return {};
}

Result<> EvidenceGathering::addReceipt()
{
    const Result<QList<Receipt>> receipts = ReceiptStore(m_context.connection).ofRequest(m_decision->request);
    if (!receipts)
        return failure(receipts.error());
    for (const Receipt &receipt : *receipts) {
        if (receipt.decision != m_decision->id || receipt.event != ReceiptEvent::Given)
            continue;
        const bool isSigned = m_review.request.source == RequestSource::Signed;
        const ReceiptParts parts{receipt.jws, isSigned ? m_review.request.raw : QByteArray()};
        promise.files.append({QStringLiteral("receipt.jwt"), "evidenceReceiptFile", receipt.jws});
        promise.files.append(
            {QStringLiteral("receipt.json"), "evidenceReadableFile", receiptJsonFile(parts)});
        return {};
    }
    return {};
}

Result<> EvidenceGathering::addGrants()
{
    const Result<QList<StoredGrant>> grants = RewardStore(m_context.connection).grants(m_decision->request);
    if (!grants)
        return failure(grants.error());
    qsizetype number = 0;
    for (const StoredGrant &grant : *grants)
        promise.files.append({fileName("grant%1.jwt", ++number, grants->size()),
                              grant.valid ? "evidenceGrantFile" : "evidenceBadGrantFile", grant.jws});
    return {};
}

/// How the files are checked by anybody, with each file's whole hash.
Result<QByteArray> readmeOf(const BrokenPromise &promise, Instant asked, const QString &language)
{
    QFile file(QStringLiteral(":/fieldfare/evidence/readme.%1.txt").arg(language));
    if (!file.open(QIODevice::ReadOnly))
        return failure(errors::statementWordsMissing, {language, QStringLiteral("readme")});
    QStringList hashes;
    for (const EvidenceFile &each : promise.files)
        hashes.append(
            QStringLiteral("%1  %2").arg(QString::fromLatin1(digestOf(each.content).toHex()), each.name));
    QString text = QString::fromUtf8(file.readAll());
    text.replace(QLatin1String("{HASHES}"), hashes.join(u'\n'));
    text.replace(QLatin1String("{TIME}"), asked.toDateTime().toString(Qt::ISODate));
    text.replace(QLatin1String("{DOMAIN}"), promise.domain.isEmpty() ? QStringLiteral("-") : promise.domain);
    return text.toUtf8();
}

/// "evidence-kornblum-drogerie.example-7f0e": of letters that every file system takes.
QString folderName(const BrokenPromise &promise, const RewardId &id)
{
    constexpr qsizetype shortName = 4;
    QString who;
    for (const QChar each : promise.domain.isEmpty() ? promise.company.toLower() : promise.domain)
        who.append(each.unicode() < 128 && (each.isLetterOrNumber() || each == u'.') ? each : QChar(u'-'));
    return QStringLiteral("evidence-%1-%2").arg(who.left(60), id.toText().left(shortName));
}

} // namespace

Result<SavedEvidence> PromiseEvidence::saveTo(const RewardId &id, const QString &folder,
                                              const QString &language) const
{
    const Result<std::optional<Reward>> reward = RewardStore(m_context.connection).reward(id);
    if (!reward)
        return failure(reward.error());
    if (!*reward)
        return failure(errors::rewardUnknown, {id.toText()});
    if ((*reward)->state() != RewardState::Broken || !(*reward)->validUntil)
        return failure(errors::promiseNotBroken);
    const bool isKnown = StatementWords::languages().contains(language);
    const QString spoken = isKnown ? language : QStringLiteral("en");
    const Result<StatementWords> words = StatementWords::load(spoken);
    if (!words)
        return failure(words.error());
    EvidenceGathering gathering(m_context, **reward, spoken);
    const Result<> gathered = gathering.run();
    if (!gathered)
        return failure(gathered.error());
    const Result<QByteArray> page =
        evidenceDocument(gathering.promise, *words, m_context.clock.now().toDateTime()).toPdf();
    if (!page)
        return failure(page.error());
    const Result<QByteArray> readme = readmeOf(gathering.promise, gathering.asked, spoken);
    if (!readme)
        return failure(readme.error());
    QList<EvidenceFile> files{{QStringLiteral("evidence.pdf"), "", *page},
                              {QStringLiteral("README.txt"), "", *readme}};
    files.append(gathering.promise.files);
    const QDir target(QDir(folder).filePath(folderName(gathering.promise, id)));
    if (!QDir().mkpath(target.path()))
        return failure(errors::folderNotMade, {target.path()});
    SavedEvidence saved{target.path(), {}};
    for (const EvidenceFile &each : std::as_const(files)) {
        const QString path = target.filePath(each.name);
        const Result<> written = writeFileAtomically(path, each.content);
        if (!written)
            return failure(written.error());
        saved.files.append(path);
    }
    return saved;
}

} // namespace fieldfare
