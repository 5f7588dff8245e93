// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/CardReading.h"

#include <QWidget>

class QGridLayout;

namespace fieldfare {

/// What other choices would come to, each one click or, with the keys, the arrows and Space: offer, ask and
/// verdict.
class AlternativesView : public QWidget
{
    Q_OBJECT
public:
    explicit AlternativesView(QWidget *parent = nullptr);
    void setReading(const CardReading &reading);

Q_SIGNALS:
    void chosen(const QSet<fieldfare::FieldPath> &shared);
    /// One of the company's own choices, by ReviewOption::key.
    void optionChosen(const QString &option);

private:
    void choose(const CardAlternative &alternative);
    void addRow(const CardAlternative &alternative, QWidget *what, const QString &note);
    void addHeads(const QString &sign);

    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
};

} // namespace fieldfare
