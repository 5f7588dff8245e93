// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the person chooses on a card and decides: the part of RequestsPage that changes the wallet.

#include "common/PaneList.h"
#include "decisions/Decisions.h"
#include "requests/RequestActions.h"
#include "requests/RequestDialogs.h"
#include "requests/RequestShown.h"
#include "requests/RequestsPage.h"
#include "rights/WithdrawalLetter.h"
#include "theme/Metrics.h"
#include "widgets/UndoBar.h"

#include <algorithm>

namespace fieldfare {

QSet<FieldPath> RequestsPage::sharedNow() const
{
    // Two quick ticks: the second one comes before what the first one does is read.
    if (m_choice.shared)
        return *m_choice.shared;
    return m_detail ? sharedFields(m_detail->review) : QSet<FieldPath>();
}

void RequestsPage::share(const QSet<FieldPath> &shared)
{
    m_choice.shared = shared;
    m_choice.option.reset();
    readDetail();
}

void RequestsPage::openWays()
{
    const bool open = m_detail && m_detail->review.request.state == RequestState::Open;
    if (!open || m_detail->review.expired || m_detail->review.options.size() < 2)
        return;
    WaysDialog *dialog = new WaysDialog(*m_detail, this);
    connect(dialog, &WaysDialog::optionChosen, this, &RequestsPage::takeWay);
    dialog->open();
}

void RequestsPage::takeWay(const QString &option)
{
    if (!m_detail)
        return;
    const QList<ReviewOption> &options = m_detail->review.options;
    const auto taken = std::ranges::find(options, option, &ReviewOption::key);
    if (taken == options.end())
        return;
    m_choice.option = option;
    m_choice.shared = QSet<FieldPath>(taken->fields.cbegin(), taken->fields.cend());
    readDetail();
}

void RequestsPage::toggle(const FieldPath &path, bool on)
{
    QSet<FieldPath> shared = sharedNow();
    if (!on) {
        shared.remove(path);
        return share(shared);
    }
    shared.insert(path);
    // The whole takes the place of what was to stand for it.
    const QList<const DerivedField *> less = context().facts.catalogue().derivedFrom(path);
    for (const DerivedField *derived : less) {
        const bool asked =
            m_detail && std::ranges::any_of(m_detail->review.fields, [&](const ReviewField &field) {
                return field.path == derived->path && field.needed;
            });
        if (!asked)
            shared.remove(derived->path);
    }
    share(shared);
}

void RequestsPage::shareAll(bool on)
{
    if (!m_detail)
        return;
    QSet<FieldPath> shared;
    const bool byHand = m_detail->review.proof == Proof::ByHand;
    for (const ReviewField &field : std::as_const(m_detail->review.fields)) {
        if (on && field.ask.ask && (byHand || !field.values.isEmpty()))
            shared.insert(field.path);
    }
    share(shared);
}

void RequestsPage::takeLess(const FieldPath &whole, const FieldPath &less)
{
    QSet<FieldPath> shared = sharedNow();
    shared.remove(whole);
    shared.insert(less);
    share(shared);
}

void RequestsPage::approve()
{
    if (!m_detail)
        return;
    const RequestId id = m_detail->review.request.id;
    ApproveOptions options;
    options.choice = m_choice;
    options.choice.shared = sharedNow(); // what is seen is what is shared, whatever comes meanwhile
    const QList<ReviewOption> &ways = m_detail->review.options;
    const auto way = std::ranges::find_if(ways, &ReviewOption::chosen);
    if (!m_choice.option && way != ways.end() && sharedFields(m_detail->review) == *options.choice.shared)
        options.choice.option = way->key;
    options.acceptUnproven = m_actions->acceptsUnproven();
    const QString name = harmless(m_detail->review.request.calledName);
    decided(id, Decisions(context()).approve(id, options), tr("Approval for %1").arg(name));
}

void RequestsPage::askWith()
{
    if (!m_detail)
        return;
    Choice choice = m_choice;
    choice.shared = sharedNow();
    const CounterOptions usual;
    counter(m_detail->review.request.id, choice, std::nullopt, usual.days, false);
}

void RequestsPage::openCounter()
{
    if (!m_detail)
        return;
    Choice choice = m_choice;
    choice.shared = sharedNow();
    CounterDialog *dialog = new CounterDialog(m_detail->review, this);
    connect(dialog, &CounterDialog::counterRequested, this,
            [this, id = m_detail->review.request.id, choice](const Money &total, int days, bool perField) {
                counter(id, choice, total, days, perField);
            });
    dialog->open();
}

void RequestsPage::counter(const RequestId &id, const Choice &choice, std::optional<Money> total, int days,
                           bool perField)
{
    CounterOptions options;
    options.choice = choice;
    options.total = total;
    options.days = days;
    options.perField = perField;
    const QString name = m_detail ? harmless(m_detail->review.request.calledName) : QString();
    decided(id, Decisions(context()).counter(id, options), tr("Counter-offer to %1").arg(name));
}

void RequestsPage::decline(const QString &reason, bool silent)
{
    if (!m_detail)
        return;
    const RequestId id = m_detail->review.request.id;
    DeclineOptions options;
    options.reason = reason;
    options.silent = silent;
    const QString name = harmless(m_detail->review.request.calledName);
    decided(id, Decisions(context()).decline(id, options), tr("Decline to %1").arg(name));
}

void RequestsPage::withdraw()
{
    if (!m_detail)
        return;
    const RequestId id = m_detail->review.request.id;
    const QString name = harmless(m_detail->review.request.calledName);
    decided(id, Decisions(context()).withdraw(id), tr("Withdrawal from %1").arg(name));
}

void RequestsPage::draftLetter()
{
    if (!m_detail)
        return;
    const Result<LetterId> letter = draftWithdrawal(context(), m_detail->review.request.id);
    if (!letter)
        return Q_EMIT failed(letter.error());
    Target target;
    target.page = PageId::Letters;
    target.letter = *letter;
    Q_EMIT targeted(target);
}

void RequestsPage::report()
{
    if (!m_detail)
        return;
    const RequestId id = m_detail->review.request.id;
    decided(id, Decisions(context()).report(id), tr("What was wrong with the request"));
}

void RequestsPage::reopen()
{
    if (!m_detail)
        return;
    const RequestId id = m_detail->review.request.id;
    const Result<> reopened = Decisions(context()).reopen(id);
    done(reopened);
    m_left.clear();
    if (reopened)
        m_wanted = id.toText();
}

void RequestsPage::decided(const RequestId &id, const Result<DecisionId> &decision, const QString &what)
{
    if (!decision) {
        Q_EMIT failed(decision.error());
        return;
    }
    const Result<QList<OutboxMessage>> held = m_delivery.held();
    const bool sends = held && std::ranges::any_of(*held, [&](const OutboxMessage &message) {
                           return message.decision == *decision;
                       });
    m_undo->push(decision->toText(), what, metrics::kUndoMs,
                 sends ? QString() : tr("Can be undone for %1 s"));
    m_undoable.insert(decision->toText(), id);
    m_wanted = nextOpen();
    m_left = id.toText();
    m_detail.reset(); // a second key is not meant for the same request, nor for the next that nobody has seen
}

void RequestsPage::takeBack(const QString &decision)
{
    const RequestId request = m_undoable.take(decision);
    const Result<> taken =
        Decisions(context()).takeBack(DecisionId::fromText(decision).value_or(DecisionId()));
    done(taken);
    m_left.clear();
    if (taken)
        m_wanted = request.isNull() ? m_list->chosen() : request.toText();
}

DecisionId RequestsPage::lastDecision() const
{
    return m_detail && m_detail->review.decision ? m_detail->review.decision->id : DecisionId();
}

} // namespace fieldfare
