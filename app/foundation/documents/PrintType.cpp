// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/PrintType.h"

#include <QFontDatabase>
#include <QStringList>

namespace fieldfare {

namespace {

struct Measure
{
    int size;
    double line;
    double tracking;
};

Measure measureOf(PrintStyle style)
{
    switch (style) {
    case PrintStyle::Body:
        return {13, 20, 0};
    case PrintStyle::Small:
    case PrintStyle::Label:
    case PrintStyle::Mono:
        return {12, 16, 0};
    case PrintStyle::Lead:
        return {18, 26, 0};
    case PrintStyle::Title:
    case PrintStyle::Figure:
        return {28, 32, -0.6};
    }
    Q_UNREACHABLE();
}

// The program carries its type along; what is missing there comes from the system by its family's name.
void loadFonts()
{
    static const bool loaded = [] {
        for (const char *file :
             {"Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf", "InterDisplay-Regular.otf",
              "InterDisplay-SemiBold.otf", "NotoSansMono-Regular.ttf"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/fieldfare/fonts/") + QLatin1String(file));
        return true;
    }();
    Q_UNUSED(loaded)
}

QStringList familiesOf(PrintStyle style)
{
    const QString inter = QStringLiteral("Inter");
    const QString noto = QStringLiteral("Noto Sans");
    switch (style) {
    case PrintStyle::Mono:
        return {QStringLiteral("Noto Sans Mono"), QStringLiteral("DejaVu Sans Mono"), noto};
    case PrintStyle::Lead:
    case PrintStyle::Title:
    case PrintStyle::Figure:
        return {QStringLiteral("Inter Display"), inter, noto};
    default:
        return {inter, noto};
    }
}

} // namespace

QFont printFont(PrintStyle style, TextWeight weight)
{
    loadFonts();
    const Measure measure = measureOf(style);
    QFont font;
    font.setFamilies(familiesOf(style));
    font.setPixelSize(int(measure.size * kTypeScale));
    font.setWeight(weight == TextWeight::Bold     ? QFont::DemiBold
                   : weight == TextWeight::Medium ? QFont::Medium
                                                  : QFont::Normal);
    font.setHintingPreference(QFont::PreferNoHinting);
    if (measure.tracking != 0)
        font.setLetterSpacing(QFont::AbsoluteSpacing, measure.tracking * kTypeScale);
    return font;
}

double lineHeight(PrintStyle style)
{
    return measureOf(style).line;
}

TextWeight usualWeight(PrintStyle style)
{
    switch (style) {
    case PrintStyle::Title:
    case PrintStyle::Figure:
        return TextWeight::Bold;
    case PrintStyle::Label:
        return TextWeight::Medium;
    default:
        return TextWeight::Regular;
    }
}

// Paper is always light: the light column of resources/tokens.json.
QColor toneColor(Tone tone)
{
    switch (tone) {
    case Tone::Text:
        return QColor(0x27, 0x31, 0x3b);
    case Tone::Muted:
        return QColor(0x5b, 0x65, 0x70);
    case Tone::Meets:
        return QColor(0x2b, 0x6a, 0x48);
    case Tone::Refuses:
        return QColor(0xa8, 0x28, 0x1f);
    }
    Q_UNREACHABLE();
}

QColor hairlineColor()
{
    return QColor(0xcd, 0xc7, 0xbe);
}

QColor fillLineColor()
{
    return QColor(0x8c, 0x8a, 0x86);
}

} // namespace fieldfare
