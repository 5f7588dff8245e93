// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QStringView>

#include <array>

class QJsonObject;

namespace fieldfare {

/// What a colour is for; the names of tokens.json in camel case. Tile1..5 and Heat0..4 are in rising order,
/// each followed by the colour of the text on it.
enum class Role {
    Sunken,
    Ground,
    Surface,
    Raised,
    Hover,
    Pressed,
    Selection,
    SelectionIdle,
    Line,
    LineControl,
    LineStrong,
    Text,
    TextMuted,
    TextDisabled,
    Slate,
    OnSlate,
    Accent,
    AccentHover,
    AccentPressed,
    AccentText,
    AccentTint,
    OnAccent,
    Money,
    MoneyText,
    MoneyTint,
    MoneyLine,
    Meets,
    MeetsTint,
    Refuses,
    RefusesTint,
    Warning,
    WarningTint,
    WarningLine,
    Focus,
    Scrim,
    Tile1,
    Tile1Text,
    Tile2,
    Tile2Text,
    Tile3,
    Tile3Text,
    Tile4,
    Tile4Text,
    Tile5,
    Tile5Text,
    Heat0,
    Heat0Text,
    Heat1,
    Heat1Text,
    Heat2,
    Heat2Text,
    Heat3,
    Heat3Text,
    Heat4,
    Heat4Text,
};
inline constexpr std::size_t kRoleCount = std::size_t(Role::Heat4Text) + 1;

/// The name that tokens.json gives a role: "selection-idle".
QLatin1StringView roleName(Role role);
/// The ground of a monogram; 0..4.
constexpr Role tileRole(int tint)
{
    return Role(int(Role::Tile1) + 2 * tint);
}
/// The ground of a heat map's cell; 0..4.
constexpr Role heatRole(int level)
{
    return Role(int(Role::Heat0) + 2 * level);
}
/// The colour of the text on a tile or heat role.
constexpr Role textOn(Role ground)
{
    return Role(int(ground) + 1);
}

/// The bird's colours: a dark window lightens its head and back.
struct BirdColors
{
    QColor head;
    QColor back;
    QColor breast;
    QColor eye;
    QColor mark;
};

/// The look's values as :/fieldfare/tokens.json has them. Sizes known at compile time are in Metrics.h.
class Tokens
{
public:
    /// Reads the resource. A missing colour is a fault of the build and shows as magenta.
    static Tokens load();

    QColor color(Role role, bool dark) const { return m_colors[dark ? 1 : 0][std::size_t(role)]; }
    const BirdColors &bird(bool dark) const { return m_birds[dark ? 1 : 0]; }

private:
    void read(int scheme, const QJsonObject &colors, const QJsonObject &bird);

    std::array<std::array<QColor, kRoleCount>, 2> m_colors;
    std::array<BirdColors, 2> m_birds;
};

} // namespace fieldfare
