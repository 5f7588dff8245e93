// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/WalletButton.h"

#include "theme/Icons.h"
#include "theme/Paint.h"

#include <QKeyEvent>
#include <QMenu>
#include <QPainter>
#include <QStyle>

namespace fieldfare {

namespace {
constexpr int kHeight = 36;
constexpr int kBird = 22;
} // namespace

WalletButton::WalletButton(const QString &name, QWidget *parent)
    : QAbstractButton(parent)
{
    setText(name);
    setAccessibleName(name);
    setAccessibleDescription(tr("Menu of the wallet"));
    setFixedHeight(kHeight);
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setProperty("focusInside", true);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(this, &QAbstractButton::clicked, this, &WalletButton::showMenu);
}

void WalletButton::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setToolTip(narrow ? text() : QString());
    update();
}

void WalletButton::showMenu()
{
    QMenu *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const auto add = [menu](const QString &icon, const QString &text) {
        return menu->addAction(themedIcon(icon), text);
    };
    connect(add(QStringLiteral("lock"), tr("Lock")), &QAction::triggered, this, &WalletButton::lockRequested);
    connect(add(QStringLiteral("wallet"), tr("Open another wallet…")), &QAction::triggered, this,
            &WalletButton::otherRequested);
    menu->addSeparator();
    connect(add(QStringLiteral("folder"), tr("Show in folder")), &QAction::triggered, this,
            &WalletButton::folderRequested);
    connect(add(QStringLiteral("print"), tr("Emergency sheet…")), &QAction::triggered, this,
            &WalletButton::sheetRequested);
    menu->popup(mapToGlobal(QPoint(0, height() + 4)));
}

void WalletButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Down || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        showMenu();
    else
        QAbstractButton::keyPressEvent(event);
}

void WalletButton::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    const auto place = [this](const QRect &part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (isDown())
        paintBox(painter, rect(), 6, theme.color(Role::Selection));
    else if (underMouse())
        paintBox(painter, rect(), 6, theme.color(theme.isDark() ? Role::Hover : Role::Pressed));
    const QRect bird = place({m_narrow ? (width() - kBird) / 2 : 8, (height() - kBird) / 2, kBird, kBird});
    painter.drawPixmap(bird.topLeft(), theme.bird(kBird, devicePixelRatioF()));
    if (m_narrow)
        return;
    paintText(painter, place({38, 0, width() - 38 - 32, height()}), text(),
              theme.font(TextStyle::BodySemibold), theme.color(Role::Text),
              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    paintIcon(painter, theme, QStringLiteral("up-down"), place({width() - 24, 0, 16, height()}), 16,
              theme.color(Role::TextMuted));
}

} // namespace fieldfare
