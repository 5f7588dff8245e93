// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"
#include "widgets/Panel.h"

class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace fieldfare {

class Banner;
class Label;
class PaneHeader;
class ProgressRow;

/// Several companies: what they hold and have paid together, one letter to each, what will happen.
class SeveralPane : public Panel
{
    Q_OBJECT

public:
    /// So many companies are listed; of the others only their number is said.
    static constexpr int kListed = 40;

    explicit SeveralPane(const WalletContext &context, QWidget *parent = nullptr);
    void setCompanies(const QList<HolderRow> &companies);
    /// Who can be written to by mail, of the first kListed; the others get a printed letter.
    void setRecipients(const QHash<CompanyId, QString> &recipients);
    const QList<HolderRow> &companies() const { return m_companies; }
    bool marksBreaches() const;
    /// Letters are being drafted: the buttons give way to how far it is.
    void setProgress(qint64 done, qint64 total);
    void setBusy(bool busy);

Q_SIGNALS:
    void chargeRequested();
    void eraseRequested();
    void mergeRequested();
    void clearRequested();
    void cancelRequested();

private:
    QWidget *buildBody();
    QWidget *buildSums();
    QWidget *buildActions();
    void fillList();
    QWidget *companyLine(const HolderRow &company) const;

    const WalletContext &m_context;
    QList<HolderRow> m_companies;
    QHash<CompanyId, QString> m_recipients;
    bool m_recipientsKnown = false;
    PaneHeader *m_header;
    Label *m_title;
    Label *m_asked;
    Label *m_paid;
    QVBoxLayout *m_list;
    QVBoxLayout *m_column = nullptr;
    Banner *m_banner = nullptr;
    Label *m_what;
    QCheckBox *m_marks;
    QPushButton *m_charge;
    QPushButton *m_erase;
    QWidget *m_actions;
    ProgressRow *m_progress;
};

} // namespace fieldfare
