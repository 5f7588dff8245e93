// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "overview/OverviewReading.h"

#include <QWidget>

class QGridLayout;

namespace fieldfare {

class StepRow;

/// The first day: three steps in place of empty tiles.
class NewcomerView : public QWidget
{
    Q_OBJECT

public:
    explicit NewcomerView(QWidget *parent = nullptr);
    void setReading(const OverviewReading &reading);

Q_SIGNALS:
    void fileChosen(const QString &path);
    void chooseRequested();
    void pricesRequested();

private:
    StepRow *makeImportStep();
    StepRow *makePriceStep();
    StepRow *makeLetterStep();

    StepRow *m_priceStep = nullptr;
    QGridLayout *m_prices = nullptr;
};

} // namespace fieldfare
