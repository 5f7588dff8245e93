// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rewards/RewardStatement.h"
#include "widgets/Panel.h"

#include <QDate>
#include <QList>

class QPushButton;
class QStandardItemModel;
class QTableView;
class QVBoxLayout;

namespace fieldfare {

class Label;
class MonthChart;
class SumView;

/// A year of rewards: what can be used today, how it came about, who kept their word, and month by month.
class StatementPane : public Panel
{
    Q_OBJECT

public:
    explicit StatementPane(QWidget *parent = nullptr);
    /// `years`: those with entries, the newest first.
    void setStatement(const RewardStatement &statement, const QList<int> &years, QDate today);
    /// In narrow windows it lies over the list, and can be closed.
    void setBackShown(bool shown);
    /// Something was saved, or was not.
    void say(const QString &words);

Q_SIGNALS:
    void yearChosen(int year);
    void pdfRequested();
    void csvRequested();
    void backRequested();

private:
    QWidget *makeContent();
    QWidget *makeLegend();
    QWidget *makeFoot();
    void showSum(const StatementAccount &account, const Period &period, QDate today);
    void showCompanies(const StatementAccount &account);
    void showMonths(const StatementAccount &account, int year);
    void showOthers(const RewardStatement &statement);
    void showYears(const QList<int> &years, int chosen);

    StatementAccount m_account;
    bool m_showsAll = false; ///< companies; the first ones otherwise
    QPushButton *m_back;
    QPushButton *m_year;
    Label *m_lead;
    Label *m_sign;
    Label *m_figure;
    SumView *m_sum;
    Label *m_companiesTitle;
    QTableView *m_companies;
    QStandardItemModel *m_companyModel;
    QPushButton *m_all;
    MonthChart *m_chart;
    QWidget *m_fadedLegend;
    QVBoxLayout *m_others;
    QPushButton *m_pdf;
    QPushButton *m_csv;
    Label *m_note;
};

} // namespace fieldfare
