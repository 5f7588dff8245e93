// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "holders/HolderTimeline.h"

#include "importlog/ImportStore.h"
#include "imports/Formats.h"

#include <QCoreApplication>

#include <algorithm>

namespace fieldfare {

namespace {

struct TimelineTexts
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::HolderTimeline)
};

QString timelineName(LetterRight right)
{
    switch (right) {
    case LetterRight::Access:
        return TimelineTexts::tr("Access letter");
    case LetterRight::Erasure:
        return TimelineTexts::tr("Erasure letter");
    case LetterRight::Charge:
        return TimelineTexts::tr("Charge");
    }
    return {};
}

std::optional<QString> eventWords(const Letter &letter, LetterEventKind kind)
{
    const QString name = timelineName(letter.right);
    switch (kind) {
    case LetterEventKind::Drafted:
        return TimelineTexts::tr("%1 drafted").arg(name);
    case LetterEventKind::Sent:
        return TimelineTexts::tr("%1 sent").arg(name);
    case LetterEventKind::Reminded:
        return TimelineTexts::tr("%1, reminded").arg(name);
    case LetterEventKind::Came:
        return TimelineTexts::tr("Something came back");
    case LetterEventKind::Answered:
        return TimelineTexts::tr("%1 answered").arg(name);
    case LetterEventKind::Abandoned:
        return TimelineTexts::tr("%1 abandoned").arg(name);
    case LetterEventKind::Opened:
    case LetterEventKind::NotSent:
        break;
    }
    return std::nullopt;
}

QString formatNameOf(const QString &id)
{
    const ImportFormat *format = importFormat(id);
    return format ? format->displayName() : id;
}

Result<QString> evidenceSource(const WalletContext &context, const Evidence &evidence)
{
    if (evidence.kind != EvidenceKind::Import)
        return QString();
    const std::optional<ImportId> id = ImportId::fromText(evidence.source);
    if (!id)
        return QString();
    const Result<std::optional<ImportRecord>> record = ImportStore(context.connection).import(*id);
    if (!record)
        return failure(record.error());
    return *record ? formatNameOf((*record)->format) : QString();
}

QString evidenceWords(EvidenceKind kind, bool first)
{
    switch (kind) {
    case EvidenceKind::Import:
        return first ? TimelineTexts::tr("First login seen") : TimelineTexts::tr("Login seen");
    case EvidenceKind::Word:
        return TimelineTexts::tr("By your own word");
    case EvidenceKind::Letter:
        return TimelineTexts::tr("A letter’s answer says so");
    case EvidenceKind::Breach:
        return TimelineTexts::tr("A breach list says so");
    case EvidenceKind::Answer:
        return TimelineTexts::tr("You approved");
    }
    return {};
}

/// One entry for the evidence of one day and source: an import proves many holdings at once.
Result<> addEvidence(const WalletContext &context, const HolderDetail &detail, QList<HolderEvent> &list)
{
    QHash<QString, HolderEvent> byDayAndSource;
    for (const HolderLine &line : detail.lines) {
        for (const Evidence &evidence : line.holding.evidence) {
            const QString key =
                evidence.since.date.toString(Qt::ISODate) + QString::number(int(evidence.kind));
            if (byDayAndSource.contains(key))
                continue;
            const Result<QString> source = evidenceSource(context, evidence);
            if (!source)
                return failure(source.error());
            const bool first = evidence.since == detail.row.since;
            byDayAndSource.insert(key, {evidence.since.date, evidence.since.precision,
                                        first ? HolderEventKind::FirstSeen : HolderEventKind::Evidence,
                                        evidenceWords(evidence.kind, first), *source, false});
        }
    }
    list.append(byDayAndSource.values());
    return {};
}

} // namespace

Result<QList<HolderEvent>> holderTimeline(const WalletContext &context, const HolderDetail &detail)
{
    QList<HolderEvent> list;
    const Result<> added = addEvidence(context, detail, list);
    if (!added)
        return failure(added.error());
    for (const HolderBreach &breach : detail.breaches) {
        list.append({breach.incident.date, DatePrecision::Day, HolderEventKind::Breach,
                     TimelineTexts::tr("Breach, %n field(s)", nullptr, int(breach.fieldLabels.size())),
                     breach.open() ? TimelineTexts::tr("open") : TimelineTexts::tr("dealt with"),
                     breach.open()});
    }
    for (const Letter &letter : detail.letters) {
        // Newest first within a day, too.
        for (auto each = letter.events.crbegin(); each != letter.events.crend(); ++each) {
            const LetterEvent &event = *each;
            if (const std::optional<QString> words = eventWords(letter, event.kind))
                list.append(
                    {event.day, DatePrecision::Day, HolderEventKind::Letter, *words, letter.number, false});
        }
    }
    for (const ReceivedReward &reward : detail.received) {
        list.append({reward.at.localDate(), DatePrecision::Day, HolderEventKind::Reward, reward.terms,
                     reward.amount.toText(), false});
    }
    std::ranges::stable_sort(list,
                             [](const HolderEvent &a, const HolderEvent &b) { return a.date > b.date; });
    return list;
}

} // namespace fieldfare
