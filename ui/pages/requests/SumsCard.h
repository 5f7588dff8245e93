// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"
#include "widgets/Card.h"

class QBoxLayout;

namespace fieldfare {

class SumView;

/// Both sums of a request: how the ask comes about and what the offer is worth, side by side or one below the
/// other.
class SumsCard : public Card
{
    Q_OBJECT
public:
    explicit SumsCard(const WalletContext &context, QWidget *parent = nullptr);
    void setReview(const RequestReview &review);
    void setStacked(bool stacked);
    void setTall(bool tall);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const WalletContext &m_context;
    QBoxLayout *m_row;
    SumView *m_ask;
    SumView *m_offer;
    QWidget *m_upright; ///< the line between them
    QWidget *m_level;
};

} // namespace fieldfare
