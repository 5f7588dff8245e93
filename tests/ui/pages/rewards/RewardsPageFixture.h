// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "SampleRewards.h"
#include "SampleWallet.h"
#include "common/PageDialog.h"
#include "rewards/CouponGrid.h"
#include "rewards/Rewards.h"
#include "rewards/RewardsPage.h"

#include <QAbstractButton>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace fieldfare {

class RecordingOpener final : public Opener
{
public:
    bool openFile(const QString &) override { return false; }
    bool openUrl(const QUrl &url) override
    {
        urls.append(url);
        return true;
    }
    QList<QUrl> urls;
};

/// Rewards in the year of the pictures, anew for each test, and how a person finds things on it.
class RewardsPageFixture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void cleanup();

protected:
    template <typename W>
    W *visible(const QString &name, const QWidget *in = nullptr) const
    {
        for (W *widget : (in ? in : m_page.get())->template findChildren<W *>()) {
            if (widget->isVisible() && widget->accessibleName() == name)
                return widget;
        }
        return nullptr;
    }
    void openPage();
    QAbstractButton *button(const QString &name) const;
    bool press(const QString &name) const;
    bool says(const QString &part) const;
    QStringList values() const;
    CouponCard *card(const QString &company) const;
    /// What a coupon says, and whether it is marked; nothing while the coupons are made anew.
    QString said(const QString &company) const;
    QString shownCode(const QString &company) const;
    bool isChosen(const QString &company) const;
    bool choose(const QString &company, const QString &entry) const;
    PageDialog *dialog() const
    {
        for (PageDialog *each : m_page->findChildren<PageDialog *>()) {
            if (each->isVisible())
                return each;
        }
        return nullptr;
    }
    RewardRow row(const QString &company, const QString &code = {}) const;
    const WalletContext &context() const { return m_wallet->context(); }

    std::unique_ptr<QTemporaryDir> m_folder;
    samples::FixedClock m_clock{samples::sampleDay()};
    std::unique_ptr<Wallet> m_wallet;
    std::unique_ptr<RewardsPage> m_page;
    RecordingOpener m_opener;
};

} // namespace fieldfare
