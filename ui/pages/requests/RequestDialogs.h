// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "requests/CardReading.h"

class QCheckBox;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace fieldfare {

class Label;

/// What a counter-offer says: one rounded total that the person can change, how long it stands, and the
/// prices of single fields only where they tick it.
class CounterDialog : public PageDialog
{
    Q_OBJECT
public:
    CounterDialog(const RequestReview &review, QWidget *parent);

Q_SIGNALS:
    void counterRequested(const fieldfare::Money &total, int days, bool perField);

private:
    void check();
    std::optional<Money> total() const;

    Currency m_currency;
    QLineEdit *m_total;
    QSpinBox *m_days;
    QCheckBox *m_perField;
    Label *m_prices;
    QPushButton *m_ask;
};

/// The company's own choices with what each costs, the cheapest first. A click, or the keys, takes one.
class WaysDialog : public PageDialog
{
    Q_OBJECT
public:
    WaysDialog(const CardReading &reading, QWidget *parent);

Q_SIGNALS:
    void optionChosen(const QString &option);
};

/// A link that is typed or pasted, or a file that is chosen.
class OpenDialog : public PageDialog
{
    Q_OBJECT
public:
    explicit OpenDialog(QWidget *parent);

Q_SIGNALS:
    void linkGiven(const QString &text);
    void fileChosen(const QString &path);

private:
    void chooseFile();

    QLineEdit *m_link;
    QPushButton *m_open;
};

} // namespace fieldfare
