// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "pricing/Combinations.h"
#include "pricing/Factors.h"

#include <QHash>
#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace fieldfare {

class Stepper;

/// "What multiplies your asks": a stepper for each factor, and the way to the combinations.
class FactorsPane : public QWidget
{
    Q_OBJECT

public:
    explicit FactorsPane(QWidget *parent = nullptr);
    void setFactors(const Factors &factors);
    void setCombinationCount(int count);

Q_SIGNALS:
    void factorChanged(fieldfare::Factor factor, int hundredths);
    void combinationsRequested();

private:
    struct Line;
    void addLines(QVBoxLayout *column, const QString &title, const QList<Line> &lines);
    void addStepper(QGridLayout *grid, const Line &line);
    void setLimitsShown(bool shown);

    QHash<Factor, Stepper *> m_steppers;
    QWidget *m_limits;
    QPushButton *m_limitsButton;
    QPushButton *m_combinations;
};

} // namespace fieldfare
