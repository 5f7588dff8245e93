// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "decisions/Review.h"
#include "holders/Holders.h"

#include <QWidget>

class QGridLayout;

namespace fieldfare {

/// What a company sent along with its offer, as it sent it: plain text, and nothing of it is opened.
class TermsView : public QWidget
{
    Q_OBJECT
public:
    explicit TermsView(QWidget *parent = nullptr);
    void setReview(const RequestReview &review);

private:
    void addRow(const QString &label, const QString &text, bool muted = false);

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
};

PageDialog *termsDialog(const RequestReview &review, QWidget *parent);

/// What the company holds already: field, how it is known, since when.
class HeldView : public QWidget
{
    Q_OBJECT
public:
    explicit HeldView(QWidget *parent = nullptr);
    void setHolder(const HolderDetail &holder);

private:
    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
};

} // namespace fieldfare
