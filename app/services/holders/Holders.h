// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "base/Result.h"
#include "breaches/BreachMatch.h"
#include "companies/Company.h"
#include "companies/Holding.h"
#include "context/WalletContext.h"
#include "letters/Letter.h"
#include "pricing/Sum.h"
#include "receipts/Receipt.h"
#include "requests/Decision.h"
#include "rewards/RewardStore.h"

#include <QList>
#include <QSet>
#include <QString>

#include <optional>

namespace fieldfare {

/// A company in the table of Companies.
struct HolderRow
{
    CompanyId id;
    QString name;
    QString domain;     ///< the main one, punycode form; empty when it has none
    QString searchText; ///< case-folded: name, domains, labels of the values that it holds
    int fields = 0;     ///< distinct fields held
    int never = 0;      ///< of these, without a price
    Since since;        ///< the earliest of its holdings
    unsigned kinds = 0; ///< bit per EvidenceKind
    Money asked;        ///< its holdings at the person's prices, once
    Money paid;         ///< what it has given so far
    QDate breach; ///< the newest counted breach that may concern the person; invalid when there was none
    bool breachOpen = false; ///< not everything of its breaches is dealt with
    bool endless = false;    ///< no end was said for some holding
    QList<int> groups;       ///< fields held in each group of the catalogue, in its order
};

/// How sure it is that they have it.
enum class HeldCertainty {
    Sure,
    Possibly, ///< an answer of the person's is the only evidence, and perhaps it arrived
    NotYet    ///< that answer has not left
};

/// One field value that a company holds.
struct HolderLine
{
    Holding holding;
    QString label;            ///< of the field
    QString content;          ///< of the value, unmasked; empty when it is not known which
    std::optional<Money> ask; ///< nothing: never, "only by erasing"
    Sum sum;                  ///< what made the ask
    HeldCertainty certainty = HeldCertainty::Sure;
    std::optional<OutboxState> delivery; ///< of the answer that leaves it unsure
};

/// A request that the person approved: what they shared, and until when it may be kept.
struct Agreement
{
    RequestId request;
    ReceiptId receipt;
    QStringList fields;   ///< labels of what was shared
    QStringList purposes; ///< labels
    QDate since;
    QDate until; ///< invalid: no end was said
    bool withdrawn = false;
    HeldCertainty certainty = HeldCertainty::Sure;
    std::optional<OutboxState> delivery;
};

/// A breach at a company, and which holdings it may have let out.
struct HolderBreach
{
    Incident incident;
    HitCertainty certainty = HitCertainty::Perhaps; ///< of the surest hit
    QList<IncidentHit> hits;                        ///< one for each holding of a field that got out
    QStringList fieldLabels;                        ///< of what got out and is held
    bool open() const;
};

enum class HolderEventKind { FirstSeen, Evidence, Breach, Letter, Reward, ToCome };

struct HolderEvent
{
    QDate date;
    DatePrecision precision = DatePrecision::Day;
    HolderEventKind kind = HolderEventKind::Evidence;
    QString what;
    QString detail;
    bool open = false; ///< wants something of the person
};

struct HolderDetail
{
    HolderRow row;
    Company company;
    QList<Company> merged; ///< what was merged into it, each can be split off again
    QList<HolderLine> lines;
    QList<HolderBreach> breaches; ///< newest first, "not yet there" left out
    QList<HolderEvent> timeline;  ///< newest first
    QList<ReceivedReward> received;
    QList<Letter> letters;
    QList<Agreement> agreements; ///< newest first
};

/// Who holds what of the person. Reading functions are for workers as well; those that change something tell
/// the context what changed.
class Holders
{
public:
    explicit Holders(const WalletContext &context)
        : m_context(context)
    {
    }

    /// Every company, the dearest first.
    Result<QList<HolderRow>> list() const;
    Result<HolderDetail> detail(const CompanyId &id) const;
    /// The companies of the list that hold a value of the field.
    Result<QSet<CompanyId>> holding(const FieldPath &path) const;
    /// The incidents that count, shipped and imported.
    Result<std::shared_ptr<const BreachIndex>> breaches() const;

    /// Names, country and contacts come from the directory where it knows the domain. `domain` may be any
    /// address of the company's, or empty.
    Result<CompanyId> add(const QString &name, const QString &domain) const;
    Result<> rename(const CompanyId &id, const QString &name) const;
    Result<> merge(const QList<CompanyId> &from, const CompanyId &into) const;
    Result<> split(const CompanyId &id) const;
    Result<> setContact(const CompanyId &id, const Contact &contact) const;
    /// By the person's own word. A null value: it is not known which.
    Result<HoldingId> addHolding(const CompanyId &id, const FieldPath &path, const ValueId &value,
                                 const Since &since) const;
    Result<> removeHolding(const HoldingId &id) const;
    Result<> recordReceived(const CompanyId &id, const QString &terms, const Money &amount) const;
    /// Marks every hit of an incident at that company as dealt with, or opens it again.
    Result<> resolveBreach(const CompanyId &id, const QString &incident, bool resolved) const;
    Result<> resolveHit(const IncidentHit &hit, bool resolved) const;

private:
    const WalletContext &m_context;
};

} // namespace fieldfare
