// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RewardsPageFixture.h"

#include "theme/FieldfareStyle.h"
#include "widgets/Label.h"
#include "words/Translations.h"

#include <QApplication>
#include <QMenu>

namespace fieldfare {

void RewardsPageFixture::initTestCase()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    installTranslations(*qApp, QStringLiteral("en"));
    FieldfareStyle::install(*qApp);
}

void RewardsPageFixture::init()
{
    m_opener.urls.clear();
    m_clock = samples::FixedClock(samples::sampleDay());
    m_folder = std::make_unique<QTemporaryDir>();
    m_wallet = samples::makeEmptyWallet(m_folder->filePath(QStringLiteral("w.fieldfare")), m_clock);
    samples::addSampleRewards(context());
    openPage();
    QTRY_VERIFY(card(QStringLiteral("Palisander Möbel")));
}

void RewardsPageFixture::openPage()
{
    m_page = std::make_unique<RewardsPage>(*m_wallet, nullptr, &m_opener);
    m_page->resize(1072, 800);
    m_page->show(Target{});
    m_page->activateWindow();
}

void RewardsPageFixture::cleanup()
{
    m_page.reset();
    m_wallet.reset();
}

/// In the dialog that is open, else on the page.
QAbstractButton *RewardsPageFixture::button(const QString &name) const
{
    const QWidget *in = dialog() ? static_cast<const QWidget *>(dialog()) : m_page.get();
    for (QAbstractButton *each : in->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
            return each;
    }
    return nullptr;
}

/// Waits for the button: what a page shows anew becomes visible a turn of the event loop later.
bool RewardsPageFixture::press(const QString &name) const
{
    if (!QTest::qWaitFor([this, &name] { return button(name) != nullptr; }))
        return false;
    button(name)->click();
    return true;
}

bool RewardsPageFixture::says(const QString &part) const
{
    for (Label *each : m_page->findChildren<Label *>()) {
        if (each->isVisible() && each->plainText().contains(part))
            return true;
    }
    return false;
}

QStringList RewardsPageFixture::values() const
{
    QStringList values;
    for (CouponCard *each : m_page->findChild<CouponGrid *>()->cards())
        values.append(each->row().company);
    return values;
}

CouponCard *RewardsPageFixture::card(const QString &company) const
{
    for (CouponCard *each : m_page->findChild<CouponGrid *>()->cards()) {
        if (each->isVisible() && each->row().company == company)
            return each;
    }
    return nullptr;
}

QString RewardsPageFixture::said(const QString &company) const
{
    const CouponCard *at = card(company);
    return at ? at->accessibleName().replace(QChar(0x202f), u' ') : QString();
}

QString RewardsPageFixture::shownCode(const QString &company) const
{
    const CouponCard *at = card(company);
    return at ? at->row().reward.code : QString();
}

bool RewardsPageFixture::isChosen(const QString &company) const
{
    const CouponCard *at = card(company);
    return at && at->isChosen();
}

/// An entry of a coupon's menu.
bool RewardsPageFixture::choose(const QString &company, const QString &entry) const
{
    const CouponCard *at = card(company);
    if (!at)
        return false;
    for (QMenu *menu : at->findChildren<QMenu *>()) {
        for (QAction *action : menu->actions()) {
            if (action->text() != entry)
                continue;
            action->trigger();
            return true;
        }
    }
    return false;
}

RewardRow RewardsPageFixture::row(const QString &company, const QString &code) const
{
    const QList<RewardRow> rows = *Rewards(context()).list();
    for (const RewardRow &each : rows) {
        if (each.company == company && (code.isEmpty() || each.reward.code == code))
            return each;
    }
    return {};
}

} // namespace fieldfare
