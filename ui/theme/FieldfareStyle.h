// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>
#include <QStyleOption>

class QApplication;
class QStyleOptionSlider;

namespace fieldfare {

class FocusRing;
class Theme;

/// Draws every control of Qt Widgets from the tokens. What a control may say of itself by properties:
/// buttons `role`, `keyHint`, `compact`, `roomy`, `trailingIcon` (widgets/Buttons.h), line edits `invalid`,
/// check boxes `never`, any button `focusRadius` and `focusInside`, spin boxes and combo boxes `compact`.
class FieldfareStyle : public QProxyStyle
{
    Q_OBJECT

public:
    /// Makes the style the application's, with its palette and font. Once, before the first window.
    static Theme &install(QApplication &application);
    /// The application's style, which must have been installed.
    static FieldfareStyle &installed();

    Theme &theme() const { return *m_theme; }
    /// Whether a control that has the focus should show it: it came by the keyboard.
    bool showsFocus() const;

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                       const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                     const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                            const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl sub,
                         const QWidget *widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption *option,
                         const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
                           const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                  QStyleHintReturn *returned) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;

private:
    FieldfareStyle();
    void apply();
    QRect scrollBarRect(const QStyleOptionSlider &option, SubControl sub) const;

    Theme *m_theme;
    FocusRing *m_ring;
};

} // namespace fieldfare
