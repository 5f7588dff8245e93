// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/LaidText.h"

#include "documents/RichText.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QTextLayout>

#include <algorithm>
#include <cmath>

namespace fieldfare {

namespace {

// A font may swap a hyphen, colon or bracket beside capitals and digits for another shape that stands for no
// character: such a page reads right but cannot be searched. Drawn as a piece of its own, without shaping, a
// sign keeps its own shape.
bool standsAlone(QChar c)
{
    return !c.isLetterOrNumber() && !c.isSpace() && !c.isMark() && !c.isSurrogate();
}

QFont unshaped(QFont font)
{
    font.setStyleStrategy(QFont::PreferNoShaping);
    return font;
}

double baselineIn(const QFont &font, double line)
{
    // In whole pixels, as browsers have it and the look was drawn.
    const QFontMetricsF metrics(font);
    const double ascent = std::round(metrics.ascent() / kTypeScale);
    const double descent = std::round(metrics.descent() / kTypeScale);
    return (line - ascent - descent) / 2 + ascent;
}

QTextCharFormat charFormatOf(const QFont &font, const QColor &color)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(color);
    return format;
}

QList<QTextLayout::FormatRange> formatsOf(const QList<TextRun> &runs, const TextLook &look)
{
    QList<QTextLayout::FormatRange> formats;
    int position = 0;
    for (const TextRun &run : runs) {
        const QFont font = printFont(look.style, run.bold ? TextWeight::Bold : look.weight);
        const Tone bold = look.boldTone.value_or(look.tone == Tone::Muted ? Tone::Text : look.tone);
        const QColor color = toneColor(run.bold ? bold : look.tone);
        for (qsizetype i = 0; i < run.text.size();) {
            const bool alone = standsAlone(run.text[i]);
            const qsizetype start = i;
            while (i < run.text.size() && standsAlone(run.text[i]) == alone)
                ++i;
            QTextLayout::FormatRange range;
            range.start = position + int(start);
            range.length = int(i - start);
            range.format = charFormatOf(alone ? unshaped(font) : font, color);
            formats.append(range);
        }
        position += int(run.text.size());
    }
    return formats;
}

} // namespace

LaidText::LaidText(const QString &markup, const TextLook &look, double width)
    : m_lineStep(lineHeight(look.style))
{
    wrap(markup, look, width);
    if (lineCount() <= look.mostLines)
        return;
    const QTextLine last = m_layout->lineAt(look.mostLines - 1);
    QString kept = m_layout->text().first(last.textStart() + last.textLength());
    kept.chop(2);
    wrap(literalText(kept.trimmed()) + u'…', look, width);
}

void LaidText::wrap(const QString &markup, const TextLook &look, double width)
{
    const QFont font = printFont(look.style, look.weight);
    m_baseline = baselineIn(font, m_lineStep);
    QString text;
    const QList<TextRun> runs = readRichText(markup);
    for (const TextRun &run : runs)
        text += run.text;
    text.replace(u'\n', QChar::LineSeparator);
    m_layout = std::make_shared<QTextLayout>(text, font);
    QTextOption option(look.align);
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    // By the text's own letters: a page is the same whichever way the window's language runs.
    option.setTextDirection(Qt::LayoutDirectionAuto);
    m_layout->setTextOption(option);
    m_layout->setFormats(formatsOf(runs, look));
    m_layout->setCacheEnabled(true);
    m_layout->beginLayout();
    double indent = look.firstIndent * kTypeScale;
    for (QTextLine line = m_layout->createLine(); line.isValid(); line = m_layout->createLine()) {
        line.setLineWidth(width * kTypeScale - indent);
        line.setPosition({indent, 0});
        indent = 0;
    }
    m_layout->endLayout();
}

int LaidText::lineCount() const
{
    return m_layout->lineCount();
}

double LaidText::textWidth() const
{
    double widest = 0;
    for (int i = 0; i < m_layout->lineCount(); ++i)
        widest = std::max(widest, m_layout->lineAt(i).naturalTextWidth());
    return widest / kTypeScale;
}

void LaidText::paintLine(QPainter &painter, QPointF topLeft, int line) const
{
    const QTextLine laid = m_layout->lineAt(line);
    painter.save();
    painter.translate(topLeft + QPointF(0, m_baseline));
    painter.scale(1 / kTypeScale, 1 / kTypeScale);
    laid.draw(&painter, QPointF(0, -laid.y() - laid.ascent()));
    painter.restore();
}

void LaidText::paint(QPainter &painter, QPointF topLeft) const
{
    for (int i = 0; i < lineCount(); ++i)
        paintLine(painter, topLeft + QPointF(0, i * m_lineStep), i);
}

FiguresText::FiguresText(const QString &markup, const TextLook &look)
{
    const QList<TextRun> runs = readRichText(markup);
    const bool bold = !runs.isEmpty() && runs.first().bold;
    m_font = unshaped(printFont(look.style, bold ? TextWeight::Bold : look.weight));
    m_color = toneColor(look.tone);
    m_baseline = baselineIn(m_font, lineHeight(look.style));
    const QFontMetricsF metrics(m_font);
    const double cell = metrics.horizontalAdvance(u'0');
    // Readers of PDF take a gap of a tenth of the size for a space between words ("1 1"): a narrow digit is
    // drawn a little wider, so that the gap stays under it.
    const double narrowest = cell - 0.09 * m_font.pixelSize();
    const QString text = plainText(markup);
    double x = 0;
    for (qsizetype i = 0; i < text.size();) {
        const qsizetype start = i;
        if (text[i].isDigit()) {
            const QString digit(text[i++]);
            const double wide = metrics.horizontalAdvance(digit);
            const double stretch = std::max(1.0, narrowest / wide);
            m_pieces.append({digit, x + (cell - wide * stretch) / 2, stretch});
            x += cell;
        } else {
            while (i < text.size() && !text[i].isDigit())
                ++i;
            const QString piece = text.sliced(start, i - start);
            m_pieces.append({piece, x, 1});
            x += metrics.horizontalAdvance(piece);
        }
    }
    m_width = x / kTypeScale;
}

void FiguresText::paint(QPainter &painter, QPointF topLeft) const
{
    painter.save();
    painter.translate(topLeft + QPointF(0, m_baseline));
    painter.scale(1 / kTypeScale, 1 / kTypeScale);
    painter.setFont(m_font);
    painter.setPen(m_color);
    for (const Piece &piece : m_pieces) {
        painter.save();
        painter.translate(piece.x, 0);
        if (piece.stretch > 1)
            painter.scale(piece.stretch, 1);
        painter.drawText(QPointF(0, 0), piece.text);
        painter.restore();
    }
    painter.restore();
}

} // namespace fieldfare
