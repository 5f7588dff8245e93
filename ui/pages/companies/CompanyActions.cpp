// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompanyActions.h"

#include "companies/BreachForm.h"
#include "companies/CompanyForms.h"
#include "companies/HoldingForm.h"
#include "companies/MergeForm.h"
#include "mydata/MyData.h"
#include "rights/Letters.h"
#include "theme/Formats.h"

namespace fieldfare {

namespace {

Result<> markBreaches(const WalletContext &context, const CompanyId &company)
{
    const Holders holders(context);
    const Result<HolderDetail> detail = holders.detail(company);
    if (!detail)
        return failure(detail.error());
    for (const HolderBreach &breach : detail->breaches) {
        const Result<> marked = holders.resolveBreach(company, breach.incident.name, true);
        if (!marked)
            return marked;
    }
    return {};
}

Result<QList<LetterId>> draftAll(const WalletContext &context, ActivityControl &control,
                                 const QList<CompanyId> &companies, LetterRight right, bool marksBreaches)
{
    QList<LetterId> letters;
    for (const CompanyId &company : companies) {
        if (control.isCancelled())
            break; // what is drafted stays: each letter stands for itself
        const Result<LetterId> letter = Letters(context).draft(company, {right, {}, {}});
        if (!letter)
            return failure(letter.error());
        letters.append(*letter);
        if (marksBreaches) {
            const Result<> marked = markBreaches(context, company);
            if (!marked)
                return failure(marked.error());
        }
        control.report(letters.size(), companies.size());
    }
    return letters;
}

} // namespace

CompanyActions::CompanyActions(Wallet &wallet, QWidget *window)
    : QObject(window)
    , m_wallet(wallet)
    , m_window(window)
{
}

bool CompanyActions::check(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
    return result.has_value();
}

void CompanyActions::done(const QString &what, std::function<Result<>()> back)
{
    m_back = std::move(back);
    Q_EMIT undoable(what);
}

bool CompanyActions::undo()
{
    if (!m_back)
        return false;
    const std::function<Result<>()> back = std::exchange(m_back, nullptr);
    check(back());
    return true;
}

void CompanyActions::add()
{
    AddCompanyForm *form = new AddCompanyForm(m_window);
    connect(form, &QDialog::accepted, this, [this, form] {
        const Result<CompanyId> added = Holders(context()).add(form->name(), form->domain());
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        Q_EMIT companyWanted(*added);
        const Result<HolderDetail> detail = Holders(context()).detail(*added);
        addHolding(*added, detail ? detail->company.name : form->name());
    });
    form->open();
}

void CompanyActions::rename(const HolderRow &company)
{
    RenameForm *form = new RenameForm(company.name, m_window);
    connect(form, &QDialog::accepted, this, [this, form, company] {
        if (!check(Holders(context()).rename(company.id, form->name())))
            return;
        done(tr("Renamed to %1").arg(form->name()),
             [this, company] { return Holders(context()).rename(company.id, company.name); });
    });
    form->open();
}

void CompanyActions::merge(const HolderIndex &holders, const QList<HolderRow> &from)
{
    MergeForm *form = new MergeForm(holders, from, context().currency, m_window);
    connect(form, &QDialog::accepted, this, [this, form, from] {
        const CompanyId into = form->into();
        QList<CompanyId> merged;
        for (const HolderRow &company : from) {
            if (company.id != into)
                merged.append(company.id);
        }
        if (!check(Holders(context()).merge(merged, into)))
            return;
        Q_EMIT companyWanted(into);
        done(tr("%Ln company(ies) merged", nullptr, int(merged.size())), [this, merged]() -> Result<> {
            for (const CompanyId &each : merged) {
                const Result<> apart = Holders(context()).split(each);
                if (!apart)
                    return apart;
            }
            return {};
        });
    });
    form->open();
}

void CompanyActions::split(const CompanyId &merged, const CompanyId &from)
{
    if (check(Holders(context()).split(merged)))
        done(tr("Split off"), [this, merged, from] { return Holders(context()).merge({merged}, from); });
}

void CompanyActions::recordReward(const HolderRow &company)
{
    RewardForm *form = new RewardForm(company.name, context().currency, m_window);
    connect(form, &QDialog::accepted, this, [this, form, company] {
        check(Holders(context()).recordReceived(company.id, form->terms(), form->amount()));
    });
    form->open();
}

void CompanyActions::addHolding(const CompanyId &company, const QString &name)
{
    const Result<QList<FieldRow>> fields = MyData(context()).fields();
    if (!fields) {
        Q_EMIT failed(fields.error());
        return;
    }
    HoldingForm *form = new HoldingForm(name, *fields, context().clock.today(), m_window);
    connect(form, &QDialog::accepted, this, [this, form, company] {
        const Result<HoldingId> added =
            Holders(context()).addHolding(company, form->path(), form->value(), form->since());
        if (!added) {
            Q_EMIT failed(added.error());
            return;
        }
        done(tr("Added what they hold"),
             [this, id = *added] { return Holders(context()).removeHolding(id); });
    });
    form->open();
}

void CompanyActions::removeHolding(const HolderDetail &company, const HoldingId &holding)
{
    if (!check(Holders(context()).removeHolding(holding)))
        return;
    for (const HolderLine &line : company.lines) {
        if (line.holding.id != holding)
            continue;
        done(tr("%1 removed").arg(line.label), [this, kept = line.holding]() -> Result<> {
            // What proved it is gone: it comes back by the person's own word.
            const Result<HoldingId> again = Holders(context()).addHolding(
                kept.company, kept.path, kept.value.value_or(ValueId()), kept.since);
            return again ? Result<>() : Result<>(failure(again.error()));
        });
    }
}

void CompanyActions::addContact(const HolderRow &company)
{
    ContactForm *form = new ContactForm(company.name, m_window);
    connect(form, &QDialog::accepted, this,
            [this, form, company] { check(Holders(context()).setContact(company.id, form->contact())); });
    form->open();
}

void CompanyActions::dealWith(const HolderDetail &company, const HolderBreach &breach)
{
    BreachForm *form = new BreachForm(company, breach, context().facts.catalogue(), m_window);
    connect(form, &BreachForm::erasureRequested, this,
            [this, row = company.row] { draft({row}, LetterRight::Erasure, false); });
    connect(form, &QDialog::accepted, this, [this, form, before = breach.hits] {
        const auto mark = [this](const QList<IncidentHit> &hits) -> Result<> {
            for (const IncidentHit &hit : hits) {
                const Result<> marked = Holders(context()).resolveHit(hit, hit.resolved);
                if (!marked)
                    return marked;
            }
            return {};
        };
        if (check(mark(form->hits())))
            done(tr("Breach marked as dealt with"), [mark, before] { return mark(before); });
    });
    form->open();
}

void CompanyActions::draft(const QList<HolderRow> &companies, LetterRight right, bool marksBreaches)
{
    if (m_drafting.activity() && m_drafting.activity()->isRunning())
        return;
    QList<CompanyId> ids;
    for (const HolderRow &company : companies) {
        if (company.fields > 0)
            ids.append(company.id);
    }
    if (ids.isEmpty())
        return;
    Q_EMIT draftingChanged(true);
    m_drafting.start(
        m_wallet,
        [ids, right, marksBreaches](const WalletContext &worker, ActivityControl &control) {
            return draftAll(worker, control, ids, right, marksBreaches);
        },
        [this](const Result<QList<LetterId>> &letters) { noteDrafts(letters); });
    if (m_drafting.activity())
        connect(m_drafting.activity(), &Activity::progressed, this, &CompanyActions::drafted);
}

void CompanyActions::noteDrafts(const Result<QList<LetterId>> &letters)
{
    Q_EMIT draftingChanged(false);
    m_wallet.tellChanged(RecordKind::Letters);
    m_wallet.tellChanged(RecordKind::Breaches);
    if (!letters)
        Q_EMIT failed(letters.error());
    else if (!letters->isEmpty())
        Q_EMIT letterWanted(letters->first());
}

void CompanyActions::cancelDrafting()
{
    if (m_drafting.activity())
        m_drafting.activity()->cancel();
}

} // namespace fieldfare
