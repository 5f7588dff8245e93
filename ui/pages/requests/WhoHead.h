// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "decisions/Review.h"
#include "requests/RequestShown.h"

#include <QAbstractButton>

namespace fieldfare {

class ElidedLabel;
class Label;
class Monogram;

/// How sure it is who asks, with what it rests on; opens the list of checks.
class ProofLine : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ProofLine(QWidget *parent = nullptr);
    void setProof(const ShownVerdict &proof, const QString &detail);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ShownVerdict m_proof;
    QString m_detail;
};

/// Who asks: what it calls itself, how that is proven, when it came and when it ends.
class WhoHead : public QWidget
{
    Q_OBJECT
public:
    explicit WhoHead(const WalletContext &context, QWidget *parent = nullptr);
    void setReview(const RequestReview &review);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void checksRequested();

private:
    const WalletContext &m_context;
    Monogram *m_monogram;
    ElidedLabel *m_name;
    Label *m_calls;
    ProofLine *m_proof;
    QWidget *m_times;
    Label *m_received;
    Label *m_ends;
};

} // namespace fieldfare
