// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "shell/firststart/StepFrame.h"

#include <QButtonGroup>

class QComboBox;
class QPushButton;

namespace fieldfare {

class Banner;
class Label;
class PresetCard;

/// The currency, and the prices to start from.
class PricesStep : public StepFrame
{
    Q_OBJECT
public:
    explicit PricesStep(std::shared_ptr<const Facts> facts, QString language, QWidget *parent = nullptr);

    /// What was chosen by the button.
    const NewWallet &chosen() const { return m_chosen; }
    void setBusy(bool busy);
    void showError(const Error &error);

Q_SIGNALS:
    void done();
    void backRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void addPresets();
    void addWords();
    void addButtons();
    void fill();
    void nameButton();
    void finish(bool withPrices);
    QString sourcesText() const;
    Currency currency() const;
    PricePreset preset() const;

    std::shared_ptr<const Facts> m_facts;
    QString m_language;
    NewWallet m_chosen;
    QComboBox *m_currency;
    QButtonGroup m_group;
    QList<PresetCard *> m_cards;
    Label *m_example;
    Label *m_numbersNote;
    Label *m_sources;
    Label *m_problem;
    QPushButton *m_start;
    QPushButton *m_none;
};

} // namespace fieldfare
