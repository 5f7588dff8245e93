// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptTerms.h"

#include "decisions/OfferWords.h"

#include <algorithm>

namespace fieldfare {

namespace {

/// The person's day may be another one than UTC's.
constexpr qint64 kDayOff = 1;

/// When what the record tells of was decided: a grant comes later, and the retention runs from the decision.
Instant decidedAt(const ConsentRecord &record)
{
    Instant at = record.at;
    for (const RecordedStep &step : record.steps) {
        if (step.what != QLatin1String("asked") && step.what != QLatin1String("offered") &&
            step.what != QLatin1String("granted"))
            at = step.at;
    }
    return at;
}

/// What must stand in the words for it, whatever their language.
QStringList factsOf(const Compensation &item)
{
    QStringList facts;
    if (!item.description.isEmpty())
        facts.append(item.description);
    switch (item.kind) {
    case CompensationKind::Money:
    case CompensationKind::DiscountAmount:
        if (item.amount)
            facts << item.amount->toText() << item.amount->currency().sign();
        break;
    case CompensationKind::DiscountPercent:
        facts.append(item.percent.toText());
        break;
    case CompensationKind::Points:
        facts.append(QString::number(item.points));
        break;
    case CompensationKind::FreePeriod:
    case CompensationKind::Goods:
        break;
    }
    for (const std::optional<Money> &amount : {item.maxAmount, item.minSpend}) {
        if (amount)
            facts.append(amount->toText());
    }
    return facts;
}

/// The numbers of a text, so that 75.00 is not found in 175.00.
QStringList numbersIn(const QString &text)
{
    QStringList numbers;
    QString number;
    for (const QChar c : text + u' ') {
        if (c.isDigit() || (c == u'.' && !number.isEmpty())) {
            number += c;
        } else if (!number.isEmpty()) {
            numbers.append(number.endsWith(u'.') ? number.chopped(1) : number);
            number.clear();
        }
    }
    return numbers;
}

bool tells(const QString &words, const Compensation &item)
{
    const QStringList numbers = numbersIn(words);
    return std::ranges::all_of(factsOf(item), [&](const QString &fact) {
        const bool isNumber = !numbersIn(fact).isEmpty() && numbersIn(fact).first() == fact;
        return isNumber ? numbers.contains(fact) : words.contains(fact);
    });
}

bool tellsGives(const RecordedOffer &recorded, const Offer &offer)
{
    QList<Compensation> items = offer.compensation;
    for (const FieldCompensation &each : offer.fieldCompensation)
        items.append(each.compensation);
    if (items.size() != recorded.gives.size())
        return false;
    for (qsizetype i = 0; i < items.size(); ++i) {
        const RecordedGift &gift = recorded.gives[i];
        const bool sameKind = gift.kind.isEmpty() || gift.kind == compensationKindName(items[i].kind);
        const bool sameAmount = !gift.amount || gift.amount == items[i].amount;
        if (!sameKind || !sameAmount || !tells(gift.words, items[i]))
            return false;
    }
    return true;
}

class Comparison
{
public:
    Comparison(const ConsentRecord &record, const RequestReading &reading)
        : m_record(record)
        , m_request(reading.request)
        , m_requester(reading.requester)
    {
    }

    QStringList run()
    {
        note("client",
             m_record.clientId == m_request.client.full || m_record.clientId == m_request.client.value);
        note("certificate", m_record.certificate.isEmpty() || m_record.certificate == m_requester.name);
        note("host",
             m_record.host.isEmpty() || m_record.host == m_request.responseUri.host(QUrl::FullyEncoded));
        const QList<TransactionData> &entries = m_request.transactionData;
        note("offers", entries.size() == m_record.offers.size());
        if (!entries.isEmpty())
            note("controller", entries.first().offer.controller == m_record.controller);
        for (qsizetype i = 0; i < std::min(entries.size(), m_record.offers.size()); ++i)
            compare(m_record.offers[i], entries[i].offer);
        return m_different;
    }

private:
    void note(const char *term, bool same)
    {
        const QString name = QLatin1String(term);
        if (!same && !m_different.contains(name))
            m_different.append(name);
    }

    void compare(const RecordedOffer &recorded, const Offer &offer)
    {
        note("offers", recorded.id == offer.id);
        note("purposes", recorded.purposes == offer.purposes);
        note("legal_basis", recorded.legalBasis == offer.legalBasis);
        note("retention", recorded.retention == offer.retention.toText());
        note("recipients", recorded.recipients == offer.recipients);
        note("gives", tellsGives(recorded, offer));
        const QDate end = retentionEnd(offer.retention, decidedAt(m_record).toDateTime().date());
        const bool sameEnd = end.isValid() == recorded.endsOn.isValid() &&
                             (!end.isValid() || std::abs(end.daysTo(recorded.endsOn)) <= kDayOff);
        note("retention", sameEnd);
    }

    const ConsentRecord &m_record;
    const RequestObject &m_request;
    const Requester &m_requester;
    QStringList m_different;
};

} // namespace

Instant askedAt(const ConsentRecord &record)
{
    Instant at = record.at;
    for (const RecordedStep &step : record.steps) {
        if (step.what == QLatin1String("asked") || step.what == QLatin1String("offered"))
            at = step.at;
    }
    return at;
}

QStringList differentTerms(const ConsentRecord &record, const RequestReading &reading)
{
    return Comparison(record, reading).run();
}

} // namespace fieldfare
