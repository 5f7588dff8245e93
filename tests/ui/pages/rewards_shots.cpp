// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardsPage.h"

#include "PageShots.h"
#include "SampleRewards.h"
#include "holders/Holders.h"
#include "rewards/Rewards.h"
#include "rewards/StatementDocument.h"

#include <QAbstractButton>

using namespace fieldfare;

namespace {

void press(Page &page, const QString &button)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == button || each->accessibleName() == button))
            return each->click();
    }
    qFatal("No button %s", qPrintable(button));
}

samples::Shot shot(const char *name, const char *button)
{
    return {QString::fromUtf8(name), false, [button](Page &page) { press(page, QString::fromUtf8(button)); }};
}

/// The statement over the list, as in a narrow window.
void openStatement(Page &page)
{
    page.setNarrow(true);
    page.resize(904, 640);
    samples::settle();
    press(page, QStringLiteral("Statement"));
}

/// The printed page beside the window's, as it looks on paper.
void paintStatement(const Wallet &wallet, const QString &folder)
{
    const Result<RewardStatement> statement = rewardStatement(wallet.context(), yearToDate(wallet.context()));
    for (const QString &language : StatementWords::languages()) {
        const Result<StatementWords> words = StatementWords::load(language);
        if (!statement || !words)
            qFatal("No statement");
        const PdfDocument document =
            statementDocument(*statement, *words, QStringLiteral("Maren Voss"), QDateTime());
        document.pageImage(0).save(folder + QStringLiteral("/statement-%1.png").arg(language));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QString folder = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QStringLiteral(".");
    bool isFilled = false;
    const auto make = [&isFilled, folder](Wallet &wallet) {
        const QList<HolderRow> holders = *Holders(wallet.context()).list();
        if (!holders.isEmpty() && !isFilled) {
            samples::addSampleRewards(wallet.context());
            paintStatement(wallet, folder);
            isFilled = true;
        }
        return std::make_unique<RewardsPage>(wallet);
    };
    return samples::takePageShots(argc, argv, make,
                                  {{QStringLiteral("rewards"), false},
                                   shot("rewards-promised", "Promised"),
                                   shot("rewards-over", "Over"),
                                   shot("rewards-till", "Use now: Palisander Möbel"),
                                   shot("rewards-part", "Mark used: Zugvogel Reisen"),
                                   shot("rewards-code", "It has come from Pavo Streaming"),
                                   shot("rewards-record", "Record a reward"),
                                   {QStringLiteral("rewards-statement"), false, openStatement},
                                   {QStringLiteral("rewards-none"), true}});
}
