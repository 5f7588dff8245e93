// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "companies/CompanyPane.h"
#include "companies/HolderIndex.h"

#include <functional>

namespace fieldfare {

/// What a person does to companies on this page: each opens its dialog where it needs one, changes the
/// wallet, and says how it is undone.
class CompanyActions : public QObject
{
    Q_OBJECT

public:
    /// Dialogs are shown over `window`.
    CompanyActions(Wallet &wallet, QWidget *window);

    void add();
    void rename(const HolderRow &company);
    void merge(const HolderIndex &holders, const QList<HolderRow> &from);
    void split(const CompanyId &merged, const CompanyId &from);
    void recordReward(const HolderRow &company);
    void addHolding(const CompanyId &company, const QString &name);
    void removeHolding(const HolderDetail &company, const HoldingId &holding);
    void addContact(const HolderRow &company);
    void dealWith(const HolderDetail &company, const HolderBreach &breach);
    /// Drafts on a worker; companies that hold nothing are left out.
    void draft(const QList<HolderRow> &companies, LetterRight right, bool marksBreaches);
    void cancelDrafting();
    /// Takes the last act back; false when there is none that can be.
    bool undo();

Q_SIGNALS:
    void failed(const fieldfare::Error &error);
    void undoable(const QString &what);
    void companyWanted(const fieldfare::CompanyId &company);
    void letterWanted(const fieldfare::LetterId &letter);
    void draftingChanged(bool drafting);
    void drafted(qint64 done, qint64 total);

private:
    const WalletContext &context() const { return m_wallet.context(); }
    /// Tells what went wrong; true when nothing did.
    bool check(const Result<> &result);
    void done(const QString &what, std::function<Result<>()> back);
    void noteDrafts(const Result<QList<LetterId>> &letters);

    Wallet &m_wallet;
    QWidget *m_window;
    std::function<Result<>()> m_back;
    WorkerRead<QList<LetterId>> m_drafting;
};

} // namespace fieldfare
