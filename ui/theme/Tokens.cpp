// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Tokens.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace fieldfare {

namespace {

constexpr std::array<const char *, kRoleCount> kNames{
    "sunken",         "ground",         "surface",      "raised",       "hover",       "pressed",
    "selection",      "selection-idle", "line",         "line-control", "line-strong", "text",
    "text-muted",     "text-disabled",  "slate",        "on-slate",     "accent",      "accent-hover",
    "accent-pressed", "accent-text",    "accent-tint",  "on-accent",    "money",       "money-text",
    "money-tint",     "money-line",     "meets",        "meets-tint",   "refuses",     "refuses-tint",
    "warning",        "warning-tint",   "warning-line", "focus",        "scrim",       "tile-1",
    "tile-1-text",    "tile-2",         "tile-2-text",  "tile-3",       "tile-3-text", "tile-4",
    "tile-4-text",    "tile-5",         "tile-5-text",  "heat-0",       "heat-0-text", "heat-1",
    "heat-1-text",    "heat-2",         "heat-2-text",  "heat-3",       "heat-3-text", "heat-4",
    "heat-4-text"};

QColor tokenColorOf(const QJsonObject &object, QLatin1StringView name)
{
    const QColor color(object.value(name).toString());
    return color.isValid() ? color : QColor(Qt::magenta);
}

} // namespace

QLatin1StringView roleName(Role role)
{
    return QLatin1StringView(kNames[std::size_t(role)]);
}

Tokens Tokens::load()
{
    QFile file(QStringLiteral(":/fieldfare/tokens.json"));
    QJsonObject root;
    if (file.open(QIODevice::ReadOnly))
        root = QJsonDocument::fromJson(file.readAll()).object();
    const QJsonObject colors = root.value(QLatin1StringView("color")).toObject();
    const QJsonObject birds = root.value(QLatin1StringView("bird")).toObject();
    Tokens tokens;
    int scheme = 0;
    for (const QLatin1StringView name : {QLatin1StringView("light"), QLatin1StringView("dark")})
        tokens.read(scheme++, colors.value(name).toObject(), birds.value(name).toObject());
    return tokens;
}

void Tokens::read(int scheme, const QJsonObject &colors, const QJsonObject &bird)
{
    const std::size_t index = std::size_t(scheme);
    for (std::size_t role = 0; role < kRoleCount; ++role)
        m_colors[index][role] = tokenColorOf(colors, roleName(Role(role)));
    m_birds[index] = {
        tokenColorOf(bird, QLatin1StringView("head")), tokenColorOf(bird, QLatin1StringView("back")),
        tokenColorOf(bird, QLatin1StringView("breast")), tokenColorOf(bird, QLatin1StringView("eye")),
        tokenColorOf(bird, QLatin1StringView("mark"))};
}

} // namespace fieldfare
