// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "companies/CompanyPane.h"
#include "companies/HolderIndex.h"

class QStackedWidget;
class QTimer;

namespace fieldfare {

class CompaniesList;
class CompanyActions;
class SeveralPane;

/// Who holds what: the list at the left, one company or the sum of several at the right.
class CompaniesPage : public Page
{
    Q_OBJECT

public:
    explicit CompaniesPage(Wallet &wallet, QWidget *parent = nullptr);

    void show(const Target &target) override;
    void focusSearch() override;
    bool undo() override;
    void setNarrow(bool narrow) override;

protected:
    void refresh() override;
    void resizeEvent(QResizeEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void connectList();
    void connectPane();
    void connectSeveral();
    void connectActions();
    void act(CompanyAct act);
    void takeList(Result<HolderIndex> index);
    void readField();
    void noteChosen();
    void readAgain();
    void readDetail();
    void takeDetail(const CompanyId &id, const Result<HolderDetail> &detail);
    void readRecipients();
    void placePane();
    void openPane(bool open);

    CompaniesList *m_list;
    QStackedWidget *m_side;
    CompanyPane *m_pane;
    SeveralPane *m_several;
    CompanyActions *m_actions;
    QTimer *m_detailTimer;
    WorkerRead<HolderIndex> m_listRead;
    WorkerRead<QSet<CompanyId>> m_fieldRead;
    WorkerRead<HolderDetail> m_detailRead;
    WorkerRead<QHash<CompanyId, QString>> m_recipientRead;
    FieldPath m_field;  ///< only those that hold it are shown; empty: any
    CompanyId m_wanted; ///< whose detail the pane is to show
    bool m_listAgain = false;
    bool m_detailStale = true;
    bool m_narrow = false;
    bool m_paneOpen = false; ///< in a narrow window: over the list
};

} // namespace fieldfare
