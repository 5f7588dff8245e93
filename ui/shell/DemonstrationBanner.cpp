// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/DemonstrationBanner.h"

#include "widgets/Banner.h"

#include <QCoreApplication>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

struct DemonstrationWords
{
    Q_DECLARE_TR_FUNCTIONS(fieldfare::DemonstrationBanner)
};

} // namespace

QWidget *demonstrationBanner(QWidget *parent)
{
    QWidget *strip = new QWidget(parent);
    QVBoxLayout *rows = new QVBoxLayout(strip);
    rows->setContentsMargins(12, 8, 12, 0);
    Banner *banner = new Banner(BannerKind::Info, QStringLiteral("binoculars"), strip);
    const QString lead = DemonstrationWords::tr("This is a demonstration.");
    const QString rest =
        DemonstrationWords::tr("Nothing in it is real, and the companies run on this computer.");
    banner->setText(lead, rest);
    rows->addWidget(banner);
    strip->setAccessibleName(lead + u' ' + rest);
    return strip;
}

} // namespace fieldfare
