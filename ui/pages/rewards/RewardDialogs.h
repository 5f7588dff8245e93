// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "rewards/Rewards.h"

#include <QDate>

class QDateEdit;
class QCheckBox;
class QLineEdit;
class QPushButton;

namespace fieldfare {

class CodePicture;
class Label;
class PaneList;

/// At the till: the code large, and how much was taken. Without a code it only asks how much.
class UseDialog : public PageDialog
{
    Q_OBJECT

public:
    UseDialog(const RewardRow &row, bool withCode, QWidget *parent);

Q_SIGNALS:
    void usedRequested(const fieldfare::Quantity &amount);
    void copyRequested();
    void openRequested();

private:
    void addCode();
    void addAmount();
    void use();

    RewardRow m_row;
    QLineEdit *m_amount = nullptr; ///< null where it is used as a whole
    Label *m_problem = nullptr;
};

/// How much less the till took than was marked.
class CorrectDialog : public PageDialog
{
    Q_OBJECT

public:
    CorrectDialog(const RewardRow &row, QWidget *parent);

Q_SIGNALS:
    void lessRequested(const fieldfare::Quantity &less);

private:
    void correct();

    RewardRow m_row;
    QLineEdit *m_less;
    Label *m_problem;
};

/// A code that came on paper or by mail.
class CodeDialog : public PageDialog
{
    Q_OBJECT

public:
    CodeDialog(const RewardRow &row, QWidget *parent);

Q_SIGNALS:
    void codeTyped(const QString &code);

private:
    QLineEdit *m_code;
    CodePicture *m_picture;
};

/// A company that something can have come from.
struct RewardGiver
{
    QString id;
    QString name;
    QString domain;
};

/// Something that came outside of any request.
class RecordDialog : public PageDialog
{
    Q_OBJECT

public:
    RecordDialog(const QList<RewardGiver> &givers, Currency currency, QDate today, QWidget *parent);

Q_SIGNALS:
    void recordRequested(const fieldfare::HandReward &reward);

private:
    void search(const QString &text);
    void record();

    QList<RewardGiver> m_givers;
    Currency m_currency;
    PaneList *m_list;
    QLineEdit *m_terms;
    QLineEdit *m_amount;
    QLineEdit *m_code;
    QCheckBox *m_ends;
    QDateEdit *m_lastDay;
    Label *m_problem;
};

/// Names the host, and says what opening it tells them; `accepted` when the person opens it all the same.
PageDialog *openLinkDialog(const QString &host, const QString &company, QWidget *parent);

} // namespace fieldfare
