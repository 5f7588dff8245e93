// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/CardBanners.h"
#include "requests/CardReading.h"

#include <QUrl>
#include <QWidget>

class QBoxLayout;
class QCheckBox;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace fieldfare {

class AlternativesView;
class ChecksView;
class DealCard;
class FieldRowsView;
class HeldView;
class Label;
class RequestActions;
class SumsCard;
class TermsView;
class Timeline;
class WhoHead;

/// One request: who, verdict, over-asking, fields, sums, what was said before. In a wide window what a small
/// one keeps behind clicks stands beside it.
class RequestCard : public QWidget
{
    Q_OBJECT
public:
    /// `actions` stands below the card, or in it where there is room; this takes it.
    RequestCard(const WalletContext &context, RequestActions *actions, QWidget *parent = nullptr);
    void setReading(const CardReading &reading, bool held);
    void setNarrow(bool narrow);
    /// Two columns from this width on.
    static constexpr int kWideFrom = 1592;
    bool isWide() const { return m_wide; }
    FieldRowsView &fields() const { return *m_fields; }

Q_SIGNALS:
    void wideChanged();
    void checksRequested();
    void leaveOutRequested();
    void letterRequested();
    void orderedChanged(bool ordered);
    void sharedChosen(const QSet<fieldfare::FieldPath> &shared);
    void optionChosen(const QString &option);
    void newOfferRequested();
    /// A link of the company's is to be opened in the browser.
    void openRequested(const QUrl &url);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void makeFirst(QVBoxLayout *whole);
    void makeSecond(QVBoxLayout *column);
    void layOut();
    void showBanners(const RequestReview &review, bool held);
    void addBanner(const CardBanner &banner, QPushButton *button);
    void press(const CardBanner &banner);
    void showThread(const RequestReview &review);

    const WalletContext &m_context;
    RequestActions *m_actions;
    QVBoxLayout *m_outer;
    QScrollArea *m_scroll;
    QWidget *m_content;
    QBoxLayout *m_columns;
    QWidget *m_first;
    QWidget *m_second;
    WhoHead *m_who;
    QVBoxLayout *m_banners;
    QVBoxLayout *m_below; ///< banners under the verdict
    QList<QWidget *> m_shownBanners;
    QWidget *m_firstChecks; ///< before the money, where who asks is not proven
    ChecksView *m_checksBefore;
    DealCard *m_deal;
    QCheckBox *m_ordered;
    QWidget *m_orderedPart;
    FieldRowsView *m_fields;
    QVBoxLayout *m_actionPlace;
    QWidget *m_wideLeft;
    AlternativesView *m_alternatives;
    QWidget *m_alternativesPart;
    Label *m_alternativesTitle;
    ChecksView *m_checks;
    QWidget *m_checksPart;
    SumsCard *m_sums;
    QWidget *m_wideRight;
    Label *m_heldTitle;
    HeldView *m_held;
    QWidget *m_heldPart;
    TermsView *m_terms;
    QWidget *m_threadPart;
    Label *m_threadTitle;
    Timeline *m_thread;
    QVBoxLayout *m_secondColumn;
    RequestId m_shown;
    bool m_narrow = false;
    bool m_wide = false;
    bool m_tall = false;
    bool m_refused = false;
};

} // namespace fieldfare
