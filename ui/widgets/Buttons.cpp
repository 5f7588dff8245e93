// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Buttons.h"

#include "theme/Icons.h"

namespace fieldfare {

namespace {

QPushButton *make(const char *role, const QString &icon, const QString &text, QWidget *parent)
{
    QPushButton *button = new QPushButton(text, parent);
    button->setProperty("role", QLatin1StringView(role));
    button->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    button->setAutoDefault(false);
    if (!icon.isEmpty())
        button->setIcon(themedIcon(icon));
    return button;
}

void refresh(QPushButton *button)
{
    button->updateGeometry();
    button->update();
}

} // namespace

QPushButton *primaryButton(const QString &text, QWidget *parent)
{
    return make("primary", {}, text, parent);
}

QPushButton *secondaryButton(const QString &text, QWidget *parent)
{
    return make("secondary", {}, text, parent);
}

QPushButton *quietButton(const QString &icon, const QString &text, QWidget *parent)
{
    return make("quiet", icon, text, parent);
}

QPushButton *dangerButton(const QString &icon, const QString &text, QWidget *parent)
{
    return make("danger", icon, text, parent);
}

QPushButton *linkButton(const QString &text, QWidget *parent)
{
    QPushButton *button = make("link", {}, text, parent);
    button->setCursor(Qt::PointingHandCursor);
    return button;
}

QPushButton *smallLinkButton(const QString &text, QWidget *parent)
{
    return compact(linkButton(text, parent));
}

QPushButton *iconButton(const QString &icon, const QString &name, QWidget *parent)
{
    QPushButton *button = make("quiet", icon, {}, parent);
    button->setAccessibleName(name);
    button->setToolTip(name);
    return button;
}

QPushButton *framedIconButton(const QString &icon, const QString &name, QWidget *parent)
{
    QPushButton *button = iconButton(icon, name, parent);
    button->setProperty("role", QStringLiteral("secondary"));
    return button;
}

QPushButton *moreButton(QMenu *menu, const QString &name, QWidget *parent)
{
    QPushButton *button = compact(iconButton(QStringLiteral("more"), name, parent));
    menu->setParent(button, menu->windowFlags());
    button->setMenu(menu);
    return button;
}

QPushButton *rowButton(const QString &text, const QString &trailingIcon, QWidget *parent)
{
    QPushButton *button = compact(make("secondary", {}, text, parent));
    button->setProperty("leading", true);
    button->setProperty("trailingIcon", trailingIcon);
    return button;
}

QPushButton *compact(QPushButton *button)
{
    button->setProperty("compact", true);
    refresh(button);
    return button;
}

QPushButton *roomy(QPushButton *button)
{
    button->setProperty("roomy", true);
    refresh(button);
    return button;
}

QPushButton *withKey(QPushButton *button, const QKeySequence &key)
{
    button->setShortcut(key);
    button->setProperty("keyHint", key.toString(QKeySequence::NativeText));
    refresh(button);
    return button;
}

void setButtonRole(QPushButton *button, const char *role)
{
    button->setProperty("role", QLatin1StringView(role));
    refresh(button);
}

} // namespace fieldfare
