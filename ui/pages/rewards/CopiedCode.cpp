// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/CopiedCode.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>

#include <memory>

namespace fieldfare {

namespace {

constexpr int kTimeMs = 30'000;

} // namespace

CopiedCode::CopiedCode(QObject *parent)
    : QObject(parent)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(kTimeMs);
    connect(&m_timer, &QTimer::timeout, this, &CopiedCode::takeAway);
    connect(QGuiApplication::clipboard(), &QClipboard::dataChanged, this, &CopiedCode::noteOthers);
}

CopiedCode::~CopiedCode()
{
    disconnect(QGuiApplication::clipboard(), nullptr, this, nullptr);
    if (!m_code.isEmpty() && QGuiApplication::clipboard()->text() == m_code)
        QGuiApplication::clipboard()->clear();
}

void CopiedCode::copy(const RewardId &id, const QString &code)
{
    m_code = code;
    std::unique_ptr<QMimeData> content = std::make_unique<QMimeData>();
    content->setText(code);
    // Clipboard managers that know this hint keep no history of it.
    content->setData(QStringLiteral("x-kde-passwordManagerHint"), "secret");
    QGuiApplication::clipboard()->setMimeData(content.release());
    m_timer.start();
    Q_EMIT changed(id);
}

void CopiedCode::takeAway()
{
    const QString code = std::exchange(m_code, QString());
    if (!code.isEmpty() && QGuiApplication::clipboard()->text() == code)
        QGuiApplication::clipboard()->clear();
    Q_EMIT changed({});
}

void CopiedCode::noteOthers()
{
    if (m_code.isEmpty() || QGuiApplication::clipboard()->text() == m_code)
        return;
    m_code.clear();
    m_timer.stop();
    Q_EMIT changed({});
}

} // namespace fieldfare
