// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/Strips.h"

#include "documents/LaidText.h"
#include "documents/TableLayout.h"

#include <QPainter>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr double kPageWide = 650;
constexpr double kIconGap = 4;

TextLook stripLookOf(PrintStyle style, Tone tone)
{
    return {style, usualWeight(style), style == PrintStyle::Label ? Tone::Muted : tone};
}

double iconSide(PrintStyle style)
{
    return style == PrintStyle::Lead ? 20 : 16;
}

double widestTerm(const FactList &facts)
{
    double widest = 0;
    for (const FactList::Fact &fact : facts.facts) {
        const LaidText term(fact.term, stripLookOf(facts.style, Tone::Muted), kPageWide);
        widest = std::max(widest, term.textWidth());
    }
    return widest;
}

class StripMaker
{
public:
    StripMaker(Strips &strips, double width)
        : m_strips(strips)
        , m_width(width)
    {
    }

    void operator()(const Paragraph &paragraph)
    {
        const double width = paragraph.widest > 0 ? std::min(paragraph.widest, m_width) : m_width;
        TextLook look = stripLookOf(paragraph.style, paragraph.tone);
        look.weight = paragraph.weight.value_or(look.weight);
        look.boldTone = paragraph.boldTone;
        const PrintIcon icon = paragraph.icon;
        const double side = icon == PrintIcon::None ? 0 : iconSide(paragraph.style);
        look.firstIndent = side > 0 ? side + kIconGap : 0;
        const QColor iconColor = toneColor(paragraph.boldTone.value_or(paragraph.tone));
        look.align = paragraph.align;
        const LaidText text(paragraph.text, look, width);
        const int count = text.lineCount();
        for (int i = 0; i < count; ++i) {
            // No line alone at the foot or the head of a page.
            const bool keep = (i == 0 && count > 1) || i == count - 2 || paragraph.keepWithNext;
            add(
                i == 0 ? paragraph.above : 0, text.lineStep(),
                [text, i, icon, side, iconColor](QPainter &painter, QPointF at) {
                    if (i == 0 && side > 0)
                        paintIcon(painter, icon,
                                  QRectF(at.x(), at.y() + (text.lineStep() - side) / 2, side, side),
                                  iconColor);
                    text.paintLine(painter, at, i);
                },
                keep);
        }
    }

    void operator()(const Hairline &line)
    {
        const double width = m_width;
        const auto paint = [width](QPainter &painter, QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(width, 1)), hairlineColor());
        };
        add(line.above, 1 + line.below, paint, true);
    }

    void operator()(const Space &space) { add(space.height, 0, {}, false); }

    void operator()(const FillLine &line)
    {
        const double width = m_width;
        const double height = line.height;
        const auto paint = [width, height](QPainter &painter, QPointF at) {
            painter.fillRect(QRectF(at.x(), at.y() + height - 1, width, 1), fillLineColor());
        };
        add(0, height, paint, true);
    }

    void operator()(const FactList &facts)
    {
        double above = facts.above;
        const double shift = (facts.step - lineHeight(facts.style)) / 2;
        const TextLook textLook = stripLookOf(facts.textStyle.value_or(facts.style), facts.textTone);
        const double indent = std::max(facts.termWidth, widestTerm(facts) + 12);
        for (const FactList::Fact &fact : facts.facts) {
            const LaidText term(fact.term, stripLookOf(facts.style, Tone::Muted), indent);
            const LaidText text(fact.text, textLook, m_width - indent);
            const int lines = std::max(term.lineCount(), text.lineCount());
            const double step = facts.step;
            const auto paint = [term, text, indent, shift, step](QPainter &painter, QPointF at) {
                for (int i = 0; i < term.lineCount(); ++i)
                    term.paintLine(painter, at + QPointF(0, shift + i * step), i);
                for (int i = 0; i < text.lineCount(); ++i)
                    text.paintLine(painter, at + QPointF(indent, shift + i * step), i);
            };
            add(above, lines * step, paint, false);
            above = facts.gap;
        }
    }

    void operator()(const FigureAmount &amount)
    {
        constexpr double gap = 4;
        const LaidText figure(amount.figure, stripLookOf(PrintStyle::Figure, Tone::Text), m_width);
        const LaidText sign(amount.sign, {PrintStyle::Lead, TextWeight::Regular, Tone::Muted}, m_width);
        const double signX = amount.signFirst ? 0 : figure.textWidth() + gap;
        const double figureX = amount.signFirst ? sign.textWidth() + gap : 0;
        const double down = figure.baseline() - sign.baseline();
        const auto paint = [figure, sign, signX, figureX, down](QPainter &painter, QPointF at) {
            sign.paintLine(painter, at + QPointF(signX, down), 0);
            figure.paintLine(painter, at + QPointF(figureX, 0), 0);
        };
        add(amount.above, figure.lineStep(), paint, false);
    }

    void operator()(const NumberedList &list)
    {
        constexpr double indent = 18;
        double above = list.above;
        const double shift = (list.step - lineHeight(PrintStyle::Body)) / 2;
        for (int i = 0; i < list.items.size(); ++i) {
            const TextLook look = stripLookOf(PrintStyle::Body, Tone::Text);
            const LaidText number(QStringLiteral("%1.").arg(i + 1), look, indent);
            const LaidText text(list.items[i], look, m_width - indent);
            const double step = list.step;
            const auto paint = [number, text, shift, step](QPainter &painter, QPointF at) {
                number.paint(painter, at + QPointF(indent - 4 - number.textWidth(), shift));
                for (int line = 0; line < text.lineCount(); ++line)
                    text.paintLine(painter, at + QPointF(indent, shift + line * step), line);
            };
            add(above, text.lineCount() * step, paint, false);
            above = 0;
        }
    }

    void operator()(const QrPicture &picture)
    {
        constexpr double captionGap = 4;
        const LaidText caption(picture.caption, stripLookOf(PrintStyle::Small, Tone::Muted), m_width);
        const double side = picture.side;
        const bool captioned = !picture.caption.isEmpty();
        const auto paint = [code = picture.code, side, caption, captioned](QPainter &painter, QPointF at) {
            code.paint(painter, QRectF(at, QSizeF(side, side)));
            if (captioned)
                caption.paint(painter, at + QPointF(0, side + captionGap));
        };
        add(picture.above, side + (captioned ? captionGap + caption.height() : 0), paint, false);
    }

    void operator()(const Table &table)
    {
        Strips rows = tableStrips(table, m_width);
        std::ranges::move(rows, std::back_inserter(m_strips));
    }

    void operator()(const Columns &columns);

private:
    void add(double above, double height, std::function<void(QPainter &, QPointF)> paint, bool keep)
    {
        m_strips.push_back({above, height, std::move(paint), keep, nullptr});
    }

    Strips &m_strips;
    double m_width;
};

std::vector<double> widthsOf(const Columns &columns, double width)
{
    const std::size_t count = columns.cells.size();
    std::vector<double> widths(columns.widths.begin(), columns.widths.end());
    widths.resize(count, 0);
    double left = width - columns.gap * double(count - 1);
    for (const double each : widths)
        left -= each;
    const auto open = std::ranges::count(widths, 0.0);
    for (double &each : widths) {
        if (each <= 0)
            each = left / double(open);
    }
    return widths;
}

void StripMaker::operator()(const Columns &columns)
{
    if (columns.cells.empty())
        return;
    struct Cell
    {
        double x;
        Strips strips;
    };
    const std::vector<double> widths = widthsOf(columns, m_width);
    std::vector<Cell> cells;
    double x = 0;
    double height = columns.leastHeight;
    for (std::size_t i = 0; i < columns.cells.size(); ++i) {
        cells.push_back({x, stripsOf(columns.cells[i], widths[i])});
        height = std::max(height, heightOf(cells.back().strips));
        x += widths[i] + columns.gap;
    }
    const auto paint = [cells](QPainter &painter, QPointF at) {
        for (const Cell &cell : cells)
            paintStrips(cell.strips, painter, at + QPointF(cell.x, 0));
    };
    add(columns.above, height, paint, false);
}

} // namespace

Strips stripsOf(const std::vector<Block> &blocks, double width)
{
    Strips strips;
    StripMaker maker(strips, width);
    for (const Block &block : blocks)
        std::visit(maker, block.content);
    return strips;
}

double heightOf(const Strips &strips)
{
    double height = 0;
    for (const Strip &strip : strips)
        height += strip.above + strip.height;
    return height;
}

void paintStrips(const Strips &strips, QPainter &painter, QPointF topLeft)
{
    for (const Strip &strip : strips) {
        topLeft.ry() += strip.above;
        if (strip.paint)
            strip.paint(painter, topLeft);
        topLeft.ry() += strip.height;
    }
}

} // namespace fieldfare
