// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptSentences.h"

#include "catalogue/Purposes.h"
#include "documents/RichText.h"
#include "offers/Retention.h"

#include <QUrl>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kMostPurposes = 4;
constexpr qsizetype kMostRecipients = 5;
constexpr qsizetype kMostSteps = 8;

bool isHidden(QChar c)
{
    return c.category() == QChar::Other_Format || c.category() == QChar::Other_Control;
}

QString capital(const QString &text)
{
    return text.left(1).toUpper() + text.mid(1);
}

/// "shop.example/withdraw": an address as people read it aloud.
QString shortAddress(const QString &address)
{
    const QUrl url(address);
    QString text = url.host(QUrl::FullyEncoded);
    if (text.isEmpty())
        return printable(address, 70);
    text += url.path(QUrl::FullyEncoded);
    if (text.endsWith(u'/'))
        text.chop(1);
    return printable(text, 70);
}

const char *stepWord(const QString &what)
{
    static const QHash<QString, const char *> words{
        {QStringLiteral("asked"), "stepAsked"},         {QStringLiteral("offered"), "stepOffered"},
        {QStringLiteral("countered"), "stepCountered"}, {QStringLiteral("approved"), "stepApproved"},
        {QStringLiteral("declined"), "stepDeclined"},   {QStringLiteral("withdrawn"), "stepWithdrawn"},
        {QStringLiteral("granted"), "stepGranted"}};
    return words.value(what, nullptr);
}

} // namespace

QString printable(const QString &text, qsizetype most)
{
    QString seen;
    for (const QChar c : text)
        seen += c.isSpace() ? QChar(u' ') : c;
    seen.removeIf(isHidden);
    seen = seen.simplified();
    if (seen.size() > most) {
        qsizetype end = most - 1;
        if (seen[end - 1].isHighSurrogate())
            --end;
        seen = seen.left(end).trimmed() + u'…';
    }
    return literalText(seen);
}

ReceiptSentences::ReceiptSentences(const ConsentRecord &record, const ReceiptWords &words,
                                   const Purposes &purposes)
    : m_record(record)
    , m_words(words)
    , m_purposes(purposes)
{
}

bool ReceiptSentences::isGiven() const
{
    return m_record.event == ReceiptEvent::Given || m_record.event == ReceiptEvent::Granted;
}

bool ReceiptSentences::isByHand() const
{
    return m_record.clientId.isEmpty();
}

bool ReceiptSentences::hasRequest() const
{
    return !m_record.requestSha256.isEmpty() && !isByHand();
}

qsizetype ReceiptSentences::countShared() const
{
    return std::ranges::count_if(m_record.fields, &RecordedField::shared);
}

QList<RecordedField> ReceiptSentences::listed() const
{
    if (countShared() == 0)
        return m_record.fields;
    QList<RecordedField> shared;
    std::ranges::copy_if(m_record.fields, std::back_inserter(shared), &RecordedField::shared);
    return shared;
}

QString ReceiptSentences::fieldsCount() const
{
    return m_words.fields(listed().size());
}

QString ReceiptSentences::notShared() const
{
    QStringList labels;
    for (const RecordedField &field : m_record.fields) {
        if (!field.shared)
            labels.append(printable(field.label, 40));
    }
    if (labels.isEmpty() || labels.size() == m_record.fields.size())
        return {};
    return m_words.text("notShared", {m_words.list(labels)});
}

QString ReceiptSentences::company() const
{
    const QString called = printable(m_record.controller.name, 60);
    return called.isEmpty() ? printable(m_record.host) : called;
}

QString ReceiptSentences::money(const Money &amount) const
{
    return literalText(m_words.money(amount));
}

/// "€ 7.50", "€ 7.50, and € 1.00 promised", "nothing".
QString ReceiptSentences::inReturn(bool asOffered) const
{
    const bool paid = m_record.paid && !m_record.paid->isZero();
    const bool promised = m_record.promised && !m_record.promised->isZero();
    if (paid && promised)
        return m_words.text("joinMoney", {money(*m_record.paid), money(*m_record.promised)});
    if (paid)
        return money(*m_record.paid);
    if (promised)
        return m_words.text("onlyPromised", {money(*m_record.promised)});
    return m_words.text(asOffered ? "nothingOffered" : "nothing");
}

/// "for 2 years", "until it is withdrawn": the longest of the offers.
QString ReceiptSentences::period() const
{
    const RecordedOffer *longest = nullptr;
    for (const RecordedOffer &offer : m_record.offers) {
        if (m_words.period(offer.retention).isEmpty())
            return m_words.text(offer.retention == QLatin1String("until-withdrawn") ? "untilWithdrawn"
                                                                                    : "noEnd");
        if (!longest || offer.endsOn > longest->endsOn)
            longest = &offer;
    }
    return longest ? m_words.text("forPeriod", {m_words.period(longest->retention)}) : m_words.text("noEnd");
}

QString ReceiptSentences::outcome() const
{
    const QString date = m_words.date(m_record.at.toDateTime().date());
    const QString person = printable(m_record.person, 60);
    const QString fields = fieldsCount();
    const QString counter = m_record.counter ? money(*m_record.counter) : m_words.text("nothing");
    const auto say = [&](const char *name, const QString &count, bool asOffered) {
        return m_words.text(name, {date, person, count, company(), period(), inReturn(asOffered), counter});
    };
    switch (m_record.event) {
    case ReceiptEvent::Given:
        if (isByHand())
            return say("recordedGiven", capital(fields), false);
        if (!person.isEmpty())
            return say("given", fields, false);
        return say(listed().size() == 1 ? "givenNamelessOne" : "givenNameless", capital(fields), false);
    case ReceiptEvent::Granted:
        return say(person.isEmpty() ? "grantedNameless" : "granted", fields, false);
    case ReceiptEvent::Refused:
        return say("refused", fields, true);
    case ReceiptEvent::Countered:
        return say("countered", fields, true);
    case ReceiptEvent::Withdrawn:
        return say("withdrawn", fields, false);
    }
    return {};
}

PrintIcon ReceiptSentences::outcomeIcon() const
{
    switch (m_record.event) {
    case ReceiptEvent::Given:
    case ReceiptEvent::Granted:
        return PrintIcon::Meets;
    case ReceiptEvent::Refused:
        return PrintIcon::Refuses;
    case ReceiptEvent::Countered:
        return PrintIcon::Counter;
    case ReceiptEvent::Withdrawn:
        return PrintIcon::Undo;
    }
    return PrintIcon::None;
}

Tone ReceiptSentences::outcomeTone() const
{
    if (isGiven())
        return Tone::Meets;
    return m_record.event == ReceiptEvent::Refused ? Tone::Refuses : Tone::Text;
}

QString ReceiptSentences::proof() const
{
    if (isByHand())
        return m_words.text("byHand");
    const QString prefix = m_record.clientId.section(u':', 0, 0);
    if (!m_record.proven)
        return m_words.text("unproven", {printable(m_record.host)});
    const bool byDomain = prefix == QLatin1String("x509_san_dns") || prefix == m_record.clientId;
    QString identity = prefix == m_record.clientId ? prefix : m_record.clientId.section(u':', 1);
    if (!byDomain && !m_record.certificate.isEmpty()) // the hash tells people nothing
        identity = m_record.certificate;
    return m_words.text(byDomain ? "domainProven" : "certificateProven", {printable(identity)});
}

std::optional<Money> ReceiptSentences::askedFigure() const
{
    const bool named = m_record.event == ReceiptEvent::Countered && m_record.counter;
    return named ? m_record.counter : m_record.asked;
}

QString ReceiptSentences::askedCaption() const
{
    const QString fields = fieldsCount();
    const qsizetype together = m_record.combinations.size();
    if (m_record.event == ReceiptEvent::Countered && m_record.counter && m_record.asked)
        return capital(m_words.text("listPrice", {fields, money(*m_record.asked)}));
    if (together == 0)
        return capital(m_words.text("noCombination", {fields}));
    return capital(together == 1 ? m_words.text("oneCombination", {fields})
                                 : m_words.text("manyCombinations", {fields, QString::number(together)}));
}

QString ReceiptSentences::givenLabel() const
{
    const bool offeredOnly =
        m_record.event == ReceiptEvent::Refused || m_record.event == ReceiptEvent::Countered;
    return m_words.text(offeredOnly ? "offeredLabel" : "givenLabel");
}

std::optional<Money> ReceiptSentences::givenFigure() const
{
    const bool onlyPromised = m_record.paid && m_record.paid->isZero() && m_record.promised;
    return onlyPromised ? m_record.promised : m_record.paid;
}

QString ReceiptSentences::gives() const
{
    QStringList all;
    for (const RecordedOffer &offer : m_record.offers) {
        for (const RecordedGift &each : offer.gives)
            all.append(printable(each.words));
    }
    return all.join(QStringLiteral("; "));
}

QString ReceiptSentences::givenCaption() const
{
    const QString what = gives();
    if (what.isEmpty())
        return m_words.text("noOffer");
    const bool paid = m_record.paid && !m_record.paid->isZero();
    const bool promised = m_record.promised && !m_record.promised->isZero();
    if (paid && promised)
        return m_words.text("paidAndPromised", {money(*m_record.paid), money(*m_record.promised), what});
    if (paid)
        return m_words.text("paidWithGrant", {what});
    return m_words.text(promised ? "promisedLater" : "noPay", {what});
}

QList<FactList::Fact> ReceiptSentences::terms() const
{
    QStringList purposes;
    QStringList bases;
    QStringList kept;
    QStringList recipients;
    const auto addOnce = [](QStringList &list, const QString &text) {
        if (!text.isEmpty() && !list.contains(text))
            list.append(text);
    };
    for (const RecordedOffer &offer : m_record.offers) {
        for (const OfferPurpose &purpose : offer.purposes) {
            const QString label = printable(m_purposes.label(purpose.id, m_words.language()), 60);
            const QString why = printable(purpose.description);
            addOnce(purposes, why.isEmpty() ? label : label + QStringLiteral(": ") + why);
        }
        addOnce(bases, printable(m_words.basis(offer.legalBasis), 60));
        const QString period = capital(m_words.period(offer.retention));
        if (period.isEmpty())
            addOnce(kept,
                    m_words.text(offer.retention == QLatin1String("until-withdrawn") ? "keptUntilWithdrawn"
                                                                                     : "notSaid"));
        else if (offer.endsOn.isValid() && isGiven())
            addOnce(kept, m_words.text("keptUntil", {period, m_words.shortDate(offer.endsOn)}));
        else
            addOnce(kept, m_words.text("keptFor", {period}));
        for (const Recipient &each : offer.recipients) {
            const QString country = printable(m_words.country(each.country), 40);
            const QString name = printable(each.name, 60);
            addOnce(recipients, country.isEmpty() ? name : name + QStringLiteral(", ") + country);
        }
    }
    const auto lines = [](QStringList list, qsizetype most) {
        const qsizetype more = list.size() - most;
        if (more > 0)
            list = list.first(most) << QStringLiteral("+ %1").arg(more);
        return list.join(u'\n');
    };
    QList<FactList::Fact> facts;
    const auto add = [&](const char *term, const QString &text) { facts.append({m_words.text(term), text}); };
    add("purpose", purposes.isEmpty() ? m_words.text("purposeUnknown") : lines(purposes, kMostPurposes));
    if (!bases.isEmpty())
        add("legalBasis", lines(bases, 2));
    if (!kept.isEmpty())
        add("kept", lines(kept, 3));
    add("recipients", recipients.isEmpty() ? m_words.text("nobodyElse") : lines(recipients, kMostRecipients));
    if (!m_record.reason.isEmpty())
        add("reason", capital(printable(m_words.reason(m_record.reason), 40)));
    if (m_record.event == ReceiptEvent::Refused && !m_record.sent)
        add("sent", m_words.text("nothingSent"));
    return facts;
}

QList<FactList::Fact> ReceiptSentences::steps() const
{
    QList<FactList::Fact> facts;
    const qsizetype count = m_record.steps.size();
    // The first one says since when, the last ones how it came out.
    const qsizetype skipped = count > kMostSteps ? count - kMostSteps : 0;
    for (qsizetype i = 0; i < count; ++i) {
        if (skipped > 0 && i == 1) {
            facts.append({QStringLiteral("…"), m_words.text("stepsBetween", {QString::number(skipped)})});
            i += skipped - 1;
            continue;
        }
        const RecordedStep &step = m_record.steps[i];
        const char *word = stepWord(step.what);
        QString at = m_words.moment(step.at);
        if (step.what == QLatin1String("granted"))
            at = m_words.text("stepValid", {at});
        else if (step.amount)
            at = m_words.text("stepAt", {at, money(*step.amount)});
        facts.append({word ? m_words.text(word) : printable(step.what, 20), at});
    }
    return facts;
}

QString ReceiptSentences::atTheEnd() const
{
    switch (m_record.event) {
    case ReceiptEvent::Given:
    case ReceiptEvent::Granted: {
        const QString at = m_record.withdrawalUri.isEmpty()
                               ? QString()
                               : m_words.text("withdrawAt", {shortAddress(m_record.withdrawalUri)});
        return m_words.text("withdrawFree", {at});
    }
    case ReceiptEvent::Refused:
        return m_words.text("refusedFree");
    case ReceiptEvent::Countered:
        return m_words.text("counteredFree");
    case ReceiptEvent::Withdrawn:
        return m_words.text("withdrawnFree");
    }
    return {};
}

} // namespace fieldfare
