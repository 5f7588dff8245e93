// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"

#include <QWidget>

class QVBoxLayout;

namespace fieldfare {

/// What the person agreed to: until when each may be kept, with its receipt and its request.
class AgreementsSection : public QWidget
{
    Q_OBJECT

public:
    /// The older ones stay behind "N more" until asked for.
    static constexpr int kShown = 3;

    AgreementsSection(const QList<Agreement> &agreements, const QDate &today, QWidget *parent = nullptr);

Q_SIGNALS:
    void receiptRequested(const fieldfare::ReceiptId &receipt);
    void requestRequested(const fieldfare::RequestId &request);

private:
    void addTitle(const QList<Agreement> &agreements);
    QWidget *makeBlock(const Agreement &agreement);
    void addClock(QVBoxLayout *column, const Agreement &agreement);
    void addLinks(QVBoxLayout *column, const Agreement &agreement);
    QString leftWords(const Agreement &agreement) const;

    QVBoxLayout *m_column;
    QDate m_today;
};

} // namespace fieldfare
