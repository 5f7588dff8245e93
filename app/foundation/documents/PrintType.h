// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>

namespace fieldfare {

/// The sizes of a printed page: body 13/20, small and label 12/16, title 28/32, lead 18/26, figure 28/32,
/// mono 12/16. A label is muted and medium.
enum class PrintStyle { Body, Small, Label, Title, Lead, Figure, Mono };
enum class TextWeight { Regular, Medium, Bold };
enum class Tone { Text, Muted, Meets, Refuses };

/// Fonts are made this many times larger than a page's pixel and scaled back while painting, so that widths
/// are exact whatever the paint device rounds to.
inline constexpr double kTypeScale = 10;

/// The font in layout units (kTypeScale a pixel), unhinted. Needs a QGuiApplication.
QFont printFont(PrintStyle style, TextWeight weight);
/// In pixels.
double lineHeight(PrintStyle style);
TextWeight usualWeight(PrintStyle style);
QColor toneColor(Tone tone);
/// The hairline between blocks, and the stronger one to write on.
QColor hairlineColor();
QColor fillLineColor();

} // namespace fieldfare
