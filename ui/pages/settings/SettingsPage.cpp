// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/SettingsPage.h"

#include "settings/AboutSection.h"
#include "settings/BackupSection.h"
#include "settings/CurrencySection.h"
#include "settings/FactorsSection.h"
#include "settings/LockSection.h"
#include "settings/LookSection.h"
#include "settings/NetworkSection.h"
#include "settings/RulesSection.h"
#include "settings/TrustSection.h"
#include "theme/Metrics.h"
#include "widgets/PaneHeader.h"
#include "widgets/SidebarButton.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kIndex = 184;
constexpr int kSectionWidth = 668;
constexpr int kBetween = 18;

} // namespace

SettingsPage::SettingsPage(Wallet &wallet, WindowSettings &settings, Keychain &keychain, bool sleepTold,
                           QWidget *parent)
    : Page(wallet, parent)
    , m_index(new QWidget(this))
    , m_indexRows(new QVBoxLayout)
    , m_scroll(new QScrollArea(this))
    , m_rows(new QVBoxLayout)
{
    setAccessibleName(tr("Settings"));
    QHBoxLayout *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(makeIndex());
    halves->addWidget(makeSections(), 1);
    LockSection *lock = new LockSection(wallet, settings, keychain, sleepTold, this);
    connect(lock, &LockSection::passphraseRequested, this, &SettingsPage::passphraseRequested);
    add(lock, QStringLiteral("lock"), tr("Lock"));
    add(new LookSection(settings, this), QStringLiteral("sun"), tr("Theme, language"));
    add(new CurrencySection(wallet, this), QStringLiteral("coin"), tr("Currency, rates"));
    FactorsSection *factors = new FactorsSection(wallet, this);
    connect(factors, &FactorsSection::pricesRequested, this, [this] {
        Target prices;
        prices.page = PageId::MyData;
        Q_EMIT targeted(prices);
    });
    add(factors, QStringLiteral("price"), tr("Factors"));
    add(new TrustSection(wallet, this), QStringLiteral("anchor"), tr("Trust anchors"));
    RulesSection *rules = new RulesSection(wallet, this);
    connect(rules, &RulesSection::requestsRequested, this, [this] {
        Target requests;
        requests.page = PageId::Requests;
        Q_EMIT targeted(requests);
    });
    add(rules, QStringLiteral("rules"), tr("Rules"));
    BackupSection *backups = new BackupSection(wallet, settings, this);
    connect(backups, &BackupSection::openRequested, this, &SettingsPage::otherRequested);
    add(backups, QStringLiteral("backup"), tr("Backups"));
    add(new NetworkSection(wallet, this), QStringLiteral("globe"), tr("Network"));
    add(new AboutSection(wallet, this), QStringLiteral("info"), tr("About"));
    m_rows->addStretch();
    m_indexRows->addStretch();
    m_entries.first()->setChecked(true);
    watch({RecordKind::Settings, RecordKind::Prices, RecordKind::Requests});
}

QWidget *SettingsPage::makeIndex()
{
    m_index->setFixedWidth(kIndex);
    QVBoxLayout *column = new QVBoxLayout(m_index);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PaneHeader(tr("Settings"), m_index));
    m_indexRows->setContentsMargins(12, 0, 0, 0);
    m_indexRows->setSpacing(0);
    column->addLayout(m_indexRows, 1);
    return m_index;
}

QWidget *SettingsPage::makeSections()
{
    QWidget *content = new QWidget;
    QHBoxLayout *measure = new QHBoxLayout(content);
    measure->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, metrics::kSpace20);
    QWidget *column = new QWidget(content);
    column->setMaximumWidth(kSectionWidth);
    column->setLayout(m_rows);
    m_rows->setContentsMargins(0, 0, 0, 0);
    m_rows->setSpacing(kBetween);
    measure->addWidget(column, 1);
    measure->addStretch(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    m_scroll->setWidget(content);
    m_scroll->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    connect(m_scroll->verticalScrollBar(), &QScrollBar::valueChanged, this, &SettingsPage::markShown);
    QWidget *side = new QWidget(this);
    QVBoxLayout *rows = new QVBoxLayout(side);
    rows->setContentsMargins(0, metrics::kToolbar, 0, 0);
    rows->addWidget(m_scroll);
    return side;
}

void SettingsPage::add(SettingsSection *section, const QString &icon, const QString &name)
{
    const qsizetype number = m_sections.size();
    m_sections.append(section);
    m_rows->addWidget(section);
    connect(section, &SettingsSection::failed, this, &SettingsPage::failed);
    SidebarButton *entry = new SidebarButton(icon, name, m_index);
    entry->setAutoExclusive(true);
    m_entries.append(entry);
    m_indexRows->addWidget(entry);
    connect(entry, &QAbstractButton::clicked, this, [this, number] { goTo(number); });
    // A screen reader chooses an entry without a click.
    connect(entry, &QAbstractButton::toggled, this, [this, number](bool on) {
        if (on)
            goTo(number);
    });
}

void SettingsPage::goTo(qsizetype section)
{
    m_scroll->verticalScrollBar()->setValue(m_sections.at(section)->y());
    m_entries.at(section)->setChecked(true);
}

void SettingsPage::markShown()
{
    const int top = m_scroll->verticalScrollBar()->value();
    for (qsizetype i = 0; i < m_sections.size(); ++i) {
        if (m_sections.at(i)->geometry().bottom() > top) {
            const QSignalBlocker blocker(m_entries.at(i)); // it follows the scrolling and does not lead it
            m_entries.at(i)->setChecked(true);
            return;
        }
    }
}

void SettingsPage::setNarrow(bool narrow)
{
    m_index->setFixedWidth(narrow ? 172 : kIndex);
}

void SettingsPage::refresh()
{
    for (SettingsSection *section : std::as_const(m_sections))
        section->refresh();
}

void SettingsPage::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Role::Ground));
}

} // namespace fieldfare
