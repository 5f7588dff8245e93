// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/AboutSection.h"

#include "widgets/Label.h"

#include <QCoreApplication>

namespace fieldfare {

namespace {

QString priceSources(const Catalogue &catalogue)
{
    QStringList lines;
    for (const PriceSource &source : catalogue.sources())
        lines.append(AboutSection::tr("%1: %2 (%3, %4)")
                         .arg(source.figure, source.what, source.source)
                         .arg(source.year));
    return lines.join(u'\n');
}

} // namespace

AboutSection::AboutSection(Wallet &wallet, QWidget *parent)
    : SettingsSection(tr("About"), parent)
    , m_wallet(wallet)
{
    addRow(
        tr("Fieldfare %1").arg(QCoreApplication::applicationVersion()),
        tr("Free software under the GNU General Public License, version 3 or later, without any warranty."),
        nullptr);
    addRow(tr("Libraries and typefaces in it"),
           tr("Qt (LGPL 3), SQLCipher (BSD), OpenSSL (Apache 2.0), QtKeychain (BSD), qpdf (Apache 2.0), "
              "ZXing-C++ (Apache 2.0), libpsl (MIT) with the Public Suffix List (MPL 2.0), zxcvbn (MIT), "
              "nlohmann/json (MIT), tl::expected (CC0), Inter and Noto (OFL 1.1)."),
           nullptr);
    m_companies = addRow(tr("Names, domains and privacy contacts of companies"), tr("Not read yet"), nullptr);
    m_breaches = addRow(tr("Breaches"), tr("Not read yet"), nullptr);
    addRow(tr("Names of fields and purposes"), tr("W3C Data Privacy Vocabulary 2.3, W3C licence"), nullptr);
    addRow(tr("Public prices of personal data"), priceSources(wallet.context().facts.catalogue()), nullptr);
}

void AboutSection::refresh()
{
    if (std::exchange(m_read, true))
        return;
    m_activity.run<QList<FactSource>>([](ActivityControl &) { return factSources(); },
                                      [this](const Result<QList<FactSource>> &sources) {
                                          if (sources)
                                              show(*sources);
                                          else
                                              Q_EMIT failed(sources.error());
                                      });
}

void AboutSection::show(const QList<FactSource> &sources)
{
    QStringList companies;
    QStringList breaches;
    for (const FactSource &source : sources) {
        const QString line =
            tr("%1 of %2, %3, %4").arg(source.name, source.date, source.licence, source.attribution);
        (source.what == FactSource::What::Companies ? companies : breaches).append(line);
    }
    m_companies->setText(companies.join(u'\n'));
    m_breaches->setText(breaches.join(u'\n'));
}

} // namespace fieldfare
