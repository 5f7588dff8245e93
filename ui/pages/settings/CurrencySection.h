// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "settings/SettingsSection.h"

#include <QMap>

class QComboBox;
class QLineEdit;

namespace fieldfare {

struct StoredRate;

/// The wallet's currency, and what one unit of another is worth in it.
class CurrencySection : public SettingsSection
{
    Q_OBJECT
public:
    explicit CurrencySection(Wallet &wallet, QWidget *parent = nullptr);
    void refresh() override;

private:
    struct Row
    {
        QLineEdit *field;
        Label *note;
    };
    Row &rowOf(Currency currency);
    void addCurrency();
    void setRate(Currency currency);
    void showRate(const StoredRate &rate);

    Wallet &m_wallet;
    QMap<QString, Row> m_rows; ///< by code
    QComboBox *m_more;
};

} // namespace fieldfare
