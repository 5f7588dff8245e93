// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"
#include "widgets/ActionBar.h"

class QCheckBox;
class QMenu;
class QPushButton;

namespace fieldfare {

class Label;

/// What can be answered to the request that is shown. Order and keys never move; the fill goes where the
/// verdict points. Enter never answers a request.
class RequestActions : public ActionBar
{
    Q_OBJECT
public:
    explicit RequestActions(QWidget *parent = nullptr);
    /// `held`: its answer is held since an earlier unlock and asked about again.
    void setReview(const RequestReview &review, bool held);
    void setNarrow(bool narrow);
    /// What A, C and D do; nothing where their button is off.
    void pressKey(Qt::Key key);
    /// "Let me approve this one request" is ticked.
    bool acceptsUnproven() const;

Q_SIGNALS:
    void approveRequested();
    /// What is ticked is not one of their choices: ask for it.
    void askWithRequested();
    void counterRequested();
    /// An empty reason tells none; silent: nothing is sent at all.
    void declineRequested(const QString &reason, bool silent);
    void withdrawRequested();
    void reopenRequested();
    void tryAgainRequested();
    void giveUpRequested();
    void sendNowRequested();
    void takeBackRequested();
    /// Tell the company what is wrong with its request.
    void reportRequested();

private:
    void hideAll();
    void showOpen(const RequestReview &review);
    void showAnswered(const RequestReview &review, bool held);
    void fillPrimary();
    void fillMenu();

    QPushButton *m_approve;
    QPushButton *m_ask;
    QPushButton *m_decline;
    QPushButton *m_more;
    QPushButton *m_silent;
    QPushButton *m_sendNow;
    QPushButton *m_takeBack;
    QPushButton *m_withdraw;
    QPushButton *m_reopen;
    QPushButton *m_tryAgain;
    QPushButton *m_giveUp;
    QPushButton *m_report;
    QCheckBox *m_accept;
    Label *m_note;
    RequestReview m_review;
    RequestId m_shown;
    bool m_narrow = false;
};

/// "The price", "Who else gets it": a reason that can be told with a decline.
QString declineReasonWords(const QString &reason);

} // namespace fieldfare
