// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the page reads, always on workers: the part of CompaniesPage between the wallet and its panes.

#include "companies/CompaniesList.h"
#include "companies/CompaniesPage.h"
#include "companies/SeveralPane.h"
#include "holders/HolderList.h"
#include "rights/MailDraft.h"

#include <QStackedWidget>
#include <QTimer>

namespace fieldfare {

namespace {

bool isRunning(const Activity *activity)
{
    return activity && activity->isRunning();
}

Result<QHash<CompanyId, QString>> readRecipientsOf(const QList<CompanyId> &companies,
                                                   const WalletContext &context, ActivityControl &control)
{
    QHash<CompanyId, QString> recipients;
    for (const CompanyId &id : companies) {
        if (control.isCancelled())
            return failure(errors::cancelled);
        const Result<HolderDetail> detail = Holders(context).detail(id);
        if (!detail)
            return failure(detail.error());
        for (const Contact &contact : detail->company.contacts) {
            if (contact.kind == ContactKind::Email && !isNoReplyAddress(contact.value)) {
                recipients.insert(id, contact.value);
                break;
            }
        }
    }
    return recipients;
}

} // namespace

void CompaniesPage::refresh()
{
    if (isRunning(m_listRead.activity())) { // starting anew would wait for it
        m_listAgain = true;
        return;
    }
    m_detailStale = true;
    readField();
    m_listRead.start(
        wallet(),
        [](const WalletContext &worker, ActivityControl &) -> Result<HolderIndex> {
            HolderIndex index;
            const Result<> read = visitHolders(worker, [&index](const HolderRow &row) { index.add(row); });
            if (!read)
                return failure(read.error());
            index.finish();
            return index;
        },
        [this](Result<HolderIndex> index) { takeList(std::move(index)); });
}

void CompaniesPage::takeList(Result<HolderIndex> index)
{
    if (!index) {
        Q_EMIT failed(index.error());
        return;
    }
    const bool any = index->size() > 0;
    m_list->setIndex(std::move(*index));
    Q_EMIT readMuch();
    m_side->setVisible(any && (!m_narrow || m_paneOpen));
    if (std::exchange(m_listAgain, false))
        QTimer::singleShot(0, this, &CompaniesPage::refresh);
}

void CompaniesPage::readField()
{
    if (m_field.isEmpty())
        return;
    m_fieldRead.start(
        wallet(),
        [field = m_field](const WalletContext &worker, ActivityControl &) {
            return Holders(worker).holding(field);
        },
        [this](const Result<QSet<CompanyId>> &companies) {
            if (companies)
                m_list->setHolding(*companies, context().label(m_field));
            else
                Q_EMIT failed(companies.error());
        });
}

void CompaniesPage::noteChosen()
{
    const QList<HolderRow> chosen = m_list->chosen();
    if (chosen.size() > 1) {
        m_wanted = {};
        m_several->setCompanies(chosen);
        m_side->setCurrentWidget(m_several);
        openPane(true);
        m_detailTimer->start();
        return;
    }
    m_side->setCurrentWidget(m_pane);
    m_wanted = chosen.isEmpty() ? CompanyId() : chosen.first().id;
    if (m_wanted.isNull()) {
        m_pane->clear();
        return;
    }
    const bool shown = m_pane->detail() && m_pane->detail()->company.id == m_wanted;
    if (!shown || m_detailStale)
        m_detailTimer->start();
}

void CompaniesPage::readDetail()
{
    if (m_side->currentWidget() == m_several) {
        readRecipients();
        return;
    }
    if (m_wanted.isNull())
        return;
    if (isRunning(m_detailRead.activity())) {
        m_detailTimer->start();
        return;
    }
    m_detailStale = false;
    m_detailRead.start(
        wallet(),
        [id = m_wanted](const WalletContext &worker, ActivityControl &) {
            return Holders(worker).detail(id);
        },
        [this, id = m_wanted](const Result<HolderDetail> &detail) { takeDetail(id, detail); });
}

void CompaniesPage::takeDetail(const CompanyId &id, const Result<HolderDetail> &detail)
{
    if (id != m_wanted) // another one was chosen meanwhile, and is read
        return;
    if (detail)
        m_pane->setDetail(*detail);
    else
        Q_EMIT failed(detail.error());
}

void CompaniesPage::readRecipients()
{
    QList<CompanyId> ids;
    for (const HolderRow &company : m_several->companies()) {
        if (ids.size() < SeveralPane::kListed)
            ids.append(company.id);
    }
    m_recipientRead.start(
        wallet(),
        [ids](const WalletContext &worker, ActivityControl &control) {
            return readRecipientsOf(ids, worker, control);
        },
        [this](const Result<QHash<CompanyId, QString>> &recipients) {
            if (recipients)
                m_several->setRecipients(*recipients);
            else if (recipients.error().code != errors::cancelled)
                Q_EMIT failed(recipients.error());
        });
}

} // namespace fieldfare
