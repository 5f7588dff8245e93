// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Banner.h"

#include "theme/Paint.h"
#include "widgets/Buttons.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"

namespace fieldfare {

namespace {

struct BannerLook
{
    Role ground;
    Role icon;
    const char *name;
};

BannerLook bannerLookOf(BannerKind kind)
{
    switch (kind) {
    case BannerKind::Warning:
        return {Role::WarningTint, Role::Warning, "over-asking"};
    case BannerKind::Refuses:
        return {Role::RefusesTint, Role::Refuses, "refuses"};
    case BannerKind::Meets:
        return {Role::MeetsTint, Role::Meets, "meets"};
    case BannerKind::Info:
        break;
    }
    return {Role::Sunken, Role::TextMuted, "info"};
}

} // namespace

Banner::Banner(BannerKind kind, const QString &icon, QWidget *parent)
    : QWidget(parent)
    , m_kind(kind)
    , m_row(new QHBoxLayout(this))
    , m_text(new Label)
{
    const BannerLook look = bannerLookOf(kind);
    m_row->setContentsMargins(12, 6, 6, 6);
    m_row->setSpacing(10);
    m_row->addWidget(new IconLabel(icon.isEmpty() ? QLatin1StringView(look.name) : icon, 18, look.icon));
    m_row->addWidget(m_text, 1);
    m_text->setWrapping(true);
    setMinimumHeight(40);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void Banner::setText(const QString &lead, const QString &rest)
{
    if (rest.isEmpty())
        m_text->setText(lead);
    else
        m_text->setLead(lead, rest);
    setAccessibleName(m_text->plainText());
}

void Banner::setButton(QPushButton *button)
{
    delete m_button;
    m_button = compact(button);
    m_row->addWidget(m_button);
}

void Banner::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 8, themeOf(this).color(bannerLookOf(m_kind).ground));
}

} // namespace fieldfare
