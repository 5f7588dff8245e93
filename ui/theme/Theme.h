// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Icons.h"
#include "theme/Tokens.h"

#include <QFont>
#include <QObject>
#include <QPalette>

#include <array>

class QWidget;

namespace fieldfare {

enum class Appearance { System, Light, Dark };

/// The sizes and weights of the look; there are no others. Small is 12/16, Body 13/20, Title 18/24, Figure
/// 28/32 (pixels / line height).
enum class TextStyle {
    Small,
    SmallMedium,
    SmallSemibold,
    Body,
    BodyMedium,
    BodySemibold,
    Title,
    TitleLight, ///< the receipt's sentence
    Figure,
    Mono,     ///< codes and hashes, 13 px
    MonoSmall ///< codes and hashes, 12 px
};

/// The look as it is now: light or dark, the fonts, the icons. One lives as long as the application and hangs
/// on its style; a widget reaches it by themeOf(). When the appearance changes the application's palette
/// changes with it, so every widget repaints and gets QEvent::PaletteChange; changed() is for what is no
/// widget.
class Theme : public QObject
{
    Q_OBJECT

public:
    explicit Theme(QObject *parent = nullptr);

    Appearance appearance() const { return m_appearance; }
    void setAppearance(Appearance appearance);
    /// What the system says (ui/platform): counts while the appearance is System.
    void setSystemDark(bool dark);
    bool isDark() const;

    /// Off when the system asks for reduced motion: then every duration is 0.
    void setMotion(bool on) { m_motion = on; }
    /// A duration of metrics::, or 0 with reduced motion.
    int duration(int milliseconds) const { return m_motion ? milliseconds : 0; }

    QColor color(Role role) const { return m_tokens.color(role, isDark()); }
    const Tokens &tokens() const { return m_tokens; }
    QPalette palette() const;

    /// The same each time, so that Qt looks for its glyphs once.
    QFont font(TextStyle style) const { return m_fonts[std::size_t(style)]; }
    /// Line height in pixels.
    static int lineHeight(TextStyle style);

    Icons &icons() const { return m_icons; }
    /// The bird alone, in the colours of the appearance.
    QPixmap bird(int size, qreal devicePixelRatio) const;

Q_SIGNALS:
    void changed();

private:
    void loadFonts();
    QFont makeFont(TextStyle style) const;
    void announce(bool wasDark);

    Tokens m_tokens;
    mutable Icons m_icons;
    Appearance m_appearance = Appearance::System;
    bool m_systemDark = false;
    bool m_motion = true;
    QStringList m_families;
    QStringList m_displayFamilies;
    QStringList m_monoFamilies;
    std::array<QFont, std::size_t(TextStyle::MonoSmall) + 1> m_fonts;
};

/// The theme of the application's FieldfareStyle, which must be installed (FieldfareStyle::install).
Theme &themeOf(const QWidget *widget);

} // namespace fieldfare
