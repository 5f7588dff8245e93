// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Theme.h"

#include "theme/FieldfareStyle.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace fieldfare {

namespace {

struct Face
{
    int pixels;
    int line;
    QFont::Weight weight;
    qreal tracking;
    bool display; ///< Inter Display, which is drawn for large sizes
    bool mono;
};

Face faceOf(TextStyle style)
{
    switch (style) {
    case TextStyle::Small:
        return {12, 16, QFont::Normal, 0, false, false};
    case TextStyle::SmallMedium:
        return {12, 16, QFont::Medium, 0, false, false};
    case TextStyle::SmallSemibold:
        return {12, 16, QFont::DemiBold, 0, false, false};
    case TextStyle::Body:
        return {13, 20, QFont::Normal, 0, false, false};
    case TextStyle::BodyMedium:
        return {13, 20, QFont::Medium, 0, false, false};
    case TextStyle::BodySemibold:
        return {13, 20, QFont::DemiBold, 0, false, false};
    case TextStyle::Title:
        return {18, 24, QFont::DemiBold, -0.2, true, false};
    case TextStyle::TitleLight:
        return {18, 24, QFont::Normal, -0.2, true, false};
    case TextStyle::Figure:
        return {28, 32, QFont::DemiBold, -0.6, true, false};
    case TextStyle::Mono:
        return {13, 20, QFont::Normal, 0, false, true};
    case TextStyle::MonoSmall:
        return {12, 16, QFont::Normal, 0, false, true};
    }
    return {13, 20, QFont::Normal, 0, false, false};
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
    , m_tokens(Tokens::load())
{
    m_systemDark = QGuiApplication::palette().color(QPalette::Window).lightness() < 128;
    loadFonts();
    for (std::size_t style = 0; style < m_fonts.size(); ++style)
        m_fonts[style] = makeFont(TextStyle(style));
}

void Theme::loadFonts()
{
    for (const char *name :
         {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "InterDisplay-Regular.otf",
          "InterDisplay-SemiBold.otf", "NotoSansMono-Regular.ttf"})
        QFontDatabase::addApplicationFont(QStringLiteral(":/fieldfare/fonts/") + QLatin1StringView(name));
    const QStringList fallback{QStringLiteral("Noto Sans"), QStringLiteral("Noto Sans Arabic"),
                               QStringLiteral("sans-serif")};
    m_families = QStringList{QStringLiteral("Inter")} + fallback;
    m_displayFamilies = QStringList{QStringLiteral("Inter Display"), QStringLiteral("Inter")} + fallback;
    m_monoFamilies = {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"),
                      QStringLiteral("monospace")};
}

QFont Theme::makeFont(TextStyle style) const
{
    const Face face = faceOf(style);
    QFont font;
    font.setFamilies(face.mono ? m_monoFamilies : face.display ? m_displayFamilies : m_families);
    font.setPixelSize(face.pixels);
    font.setWeight(face.weight);
    if (face.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, face.tracking);
    // Widths that do not depend on the pixel grid, so that text keeps its measure at every scale.
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

int Theme::lineHeight(TextStyle style)
{
    return faceOf(style).line;
}

bool Theme::isDark() const
{
    return m_appearance == Appearance::System ? m_systemDark : m_appearance == Appearance::Dark;
}

void Theme::setAppearance(Appearance appearance)
{
    const bool wasDark = isDark();
    m_appearance = appearance;
    announce(wasDark);
}

void Theme::setSystemDark(bool dark)
{
    const bool wasDark = isDark();
    m_systemDark = dark;
    announce(wasDark);
}

void Theme::announce(bool wasDark)
{
    if (isDark() != wasDark)
        Q_EMIT changed();
}

QPixmap Theme::bird(int size, qreal devicePixelRatio) const
{
    return m_icons.bird(size, m_tokens.bird(isDark()), devicePixelRatio);
}

QPalette Theme::palette() const
{
    QPalette palette(color(Role::Text), color(Role::Surface), color(Role::Raised), color(Role::LineStrong),
                     color(Role::Line), color(Role::Text), color(Role::Text), color(Role::Surface),
                     color(Role::Ground));
    palette.setColor(QPalette::AlternateBase, color(Role::Ground));
    palette.setColor(QPalette::ToolTipBase, color(Role::Raised));
    palette.setColor(QPalette::ToolTipText, color(Role::Text));
    palette.setColor(QPalette::PlaceholderText, color(Role::TextMuted));
    palette.setColor(QPalette::Highlight, color(Role::Selection));
    palette.setColor(QPalette::HighlightedText, color(Role::Text));
    palette.setColor(QPalette::Inactive, QPalette::Highlight, color(Role::SelectionIdle));
    palette.setColor(QPalette::Link, color(Role::AccentText));
    palette.setColor(QPalette::LinkVisited, color(Role::AccentText));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, color(Role::TextDisabled));
    palette.setColor(QPalette::Disabled, QPalette::Base, color(Role::Ground));
    return palette;
}

Theme &themeOf(const QWidget *)
{
    return FieldfareStyle::installed().theme();
}

} // namespace fieldfare
