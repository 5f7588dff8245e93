// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"
#include "requests/RequestShown.h"
#include "widgets/Card.h"

#include <QList>

class QGridLayout;
class QHBoxLayout;

namespace fieldfare {

class IconLabel;
class Label;
class OfferTrack;

/// The verdict: what they offer against what the person asks, and beside it what they do with the data, each
/// with its factor.
class DealCard : public Card
{
    Q_OBJECT
public:
    explicit DealCard(const WalletContext &context, QWidget *parent = nullptr);
    void setReview(const RequestReview &review);
    void setNarrow(bool narrow);

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Figure
    {
        Label *sign;
        Label *amount;
    };
    struct FactRow
    {
        Label *label;
        Label *what;
        Label *factor;
    };
    QWidget *makeDeal();
    QWidget *makeFacts();
    Figure makeFigure(QHBoxLayout *row, const QString &label, bool atEnd);
    void setFigure(const Figure &figure, const Money &amount);
    void setWords(const Figure &figure, const QString &words);
    void showFacts();

    const WalletContext &m_context;
    QWidget *m_left = nullptr;
    Figure m_offer{};
    Figure m_ask{};
    OfferTrack *m_track = nullptr;
    QWidget *m_legend = nullptr;
    QWidget *m_promisedKey = nullptr;
    Label *m_paid = nullptr;
    Label *m_promised = nullptr;
    IconLabel *m_verdictIcon = nullptr;
    Label *m_verdict = nullptr;
    Label *m_rest = nullptr;
    QGridLayout *m_grid = nullptr;
    QList<FactRow> m_facts;
    QList<Fact> m_shown;
    bool m_narrow = false;
};

} // namespace fieldfare
