// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/FactorsSection.h"

#include "mydata/MyData.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

namespace fieldfare {

FactorsSection::FactorsSection(Wallet &wallet, QWidget *parent)
    : SettingsSection(tr("Factors"), parent)
    , m_wallet(wallet)
{
    QPushButton *open = secondaryButton(tr("Open My data"), this);
    connect(open, &QPushButton::clicked, this, &FactorsSection::pricesRequested);
    m_note = addRow(tr("What a use costs against a field’s price"), tr("Not read yet"), open);
}

void FactorsSection::refresh()
{
    const Result<Factors> factors = MyData(m_wallet.context()).factors();
    if (!factors) {
        Q_EMIT failed(factors.error());
        return;
    }
    const auto shown = [&](Factor factor) {
        return formatFactor(factors->hundredths(factor) * 10, locale());
    };
    m_note->setText(tr("Analytics × %1, marketing × %2, profiling × %3, sale × %4, after a breach × %5")
                        .arg(shown(Factor::Analytics), shown(Factor::Marketing), shown(Factor::Profiling),
                             shown(Factor::Sale), shown(Factor::Breach)));
}

} // namespace fieldfare
