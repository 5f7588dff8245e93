// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/TableLayout.h"

#include "documents/LaidText.h"

#include <QPainter>

#include <algorithm>
#include <numeric>

namespace fieldfare {

namespace {

constexpr int kMostLinesInCell = 6;
constexpr double kLeastWidth = 40;
constexpr double kNoLimit = 100'000;

TextLook columnLookOf(const TableColumn &column)
{
    TextLook look;
    look.weight = column.weight;
    look.tone = column.tone;
    look.align = column.align;
    look.mostLines = kMostLinesInCell;
    return look;
}

double naturalWidth(const QString &text, const TableColumn &column)
{
    return column.figures ? FiguresText(text, columnLookOf(column)).width()
                          : LaidText(text, {PrintStyle::Body, column.weight}, kNoLimit).textWidth();
}

/// Each column's needs first, then what is left over by need; when there is too little, the widest give.
std::vector<double> columnWidths(const Table &table, double width)
{
    std::vector<double> widths;
    std::vector<std::size_t> open;
    for (int i = 0; i < table.columns.size(); ++i) {
        const TableColumn &column = table.columns[i];
        if (column.width > 0) {
            widths.push_back(column.width);
            continue;
        }
        double need = LaidText(column.head, {PrintStyle::Label, TextWeight::Medium}, kNoLimit).textWidth();
        for (const TableRow &row : table.rows) {
            if (row.kind == TableRow::Kind::Item && i < row.cells.size())
                need = std::max(need, naturalWidth(row.cells[i], column));
        }
        open.push_back(widths.size());
        widths.push_back(need + 1);
    }
    if (open.empty())
        return widths;
    const double gaps = table.gap * double(widths.size() - 1);
    double slack = width - gaps - std::accumulate(widths.begin(), widths.end(), 0.0);
    if (slack >= 0) {
        double needs = 0;
        for (const std::size_t i : open)
            needs += widths[i];
        for (const std::size_t i : open)
            widths[i] += slack * widths[i] / needs;
    }
    while (slack < 0) {
        const auto wider = [&widths](std::size_t a, std::size_t b) { return widths[a] < widths[b]; };
        const std::size_t widest = *std::ranges::max_element(open, wider);
        const double give = std::min({-slack, 8.0, widths[widest] - kLeastWidth});
        if (give <= 0)
            break;
        widths[widest] -= give;
        slack += give;
    }
    return widths;
}

struct Cell
{
    std::function<void(QPainter &, QPointF)> paint;
    double height = 0;
};

Cell layCell(const QString &text, const TextLook &look, bool figures, double width)
{
    if (text.isEmpty())
        return {};
    const double line = lineHeight(look.style);
    if (figures) {
        const FiguresText laid(text, look);
        if (laid.width() <= width) {
            const double x = look.align.testFlag(Qt::AlignRight) ? width - laid.width() : 0;
            return {[laid, x](QPainter &painter, QPointF at) { laid.paint(painter, at + QPointF(x, 0)); },
                    line};
        }
    }
    const LaidText laid(text, look, width);
    return {[laid](QPainter &painter, QPointF at) { laid.paint(painter, at); }, laid.height()};
}

class RowMaker
{
public:
    RowMaker(const Table &table, double width)
        : m_table(table)
        , m_widths(columnWidths(table, width))
        , m_width(width)
    {
    }

    Strip head() const
    {
        std::vector<std::pair<double, Cell>> cells;
        double x = 0;
        double tallest = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const TableColumn &column = m_table.columns[qsizetype(i)];
            const TextLook look{PrintStyle::Label, TextWeight::Medium, Tone::Muted, column.align};
            cells.emplace_back(x, layCell(column.head, look, false, m_widths[i]));
            tallest = std::max(tallest, cells.back().second.height);
            x += m_widths[i] + m_table.gap;
        }
        return strip(std::move(cells), m_table.headHeight, lineHeight(PrintStyle::Label), tallest, false);
    }

    Strip row(const TableRow &row) const
    {
        if (row.kind == TableRow::Kind::Total && row.cells.size() > 2)
            return totals(row);
        if (row.kind != TableRow::Kind::Item)
            return spanning(row);
        std::vector<std::pair<double, Cell>> cells;
        double x = 0;
        double tallest = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const TableColumn &column = m_table.columns[qsizetype(i)];
            const QString text = row.cells.value(qsizetype(i));
            cells.emplace_back(x, layCell(text, columnLookOf(column), column.figures, m_widths[i]));
            tallest = std::max(tallest, cells.back().second.height);
            x += m_widths[i] + m_table.gap;
        }
        return strip(std::move(cells), m_table.rowHeight, lineHeight(PrintStyle::Body), tallest, false);
    }

private:
    Strip spanning(const TableRow &row) const
    {
        const bool total = row.kind == TableRow::Kind::Total;
        const TextWeight weight = total ? TextWeight::Bold : TextWeight::Regular;
        TextLook look{PrintStyle::Body, weight, Tone::Text};
        look.mostLines = kMostLinesInCell;
        // The amount may need more than its column, a bold sum with its sign for one.
        TextLook right = look;
        right.align = Qt::AlignRight;
        const double last = std::max(m_widths.back(), FiguresText(row.cells.value(1), right).width());
        std::vector<std::pair<double, Cell>> cells;
        cells.emplace_back(0, layCell(row.cells.value(0), look, true, m_width - last - m_table.gap));
        cells.emplace_back(m_width - last, layCell(row.cells.value(1), right, true, last));
        const double tallest = std::max(cells[0].second.height, cells[1].second.height);
        const double height = total ? m_table.totalHeight : m_table.rowHeight;
        return strip(std::move(cells), height, lineHeight(PrintStyle::Body), tallest, total);
    }

    /// A total a column.
    Strip totals(const TableRow &row) const
    {
        std::vector<std::pair<double, Cell>> cells;
        double x = 0;
        double tallest = 0;
        for (std::size_t i = 0; i < m_widths.size(); ++i) {
            const TableColumn &column = m_table.columns[qsizetype(i)];
            TextLook look{PrintStyle::Body, TextWeight::Bold, Tone::Text, column.align};
            look.mostLines = kMostLinesInCell;
            double width = m_widths[i];
            for (std::size_t next = i + 1;
                 i == 0 && next < m_widths.size() && row.cells.value(qsizetype(next)).isEmpty(); ++next)
                width += m_table.gap + m_widths[next];
            cells.emplace_back(x, layCell(row.cells.value(qsizetype(i)), look, column.figures, width));
            tallest = std::max(tallest, cells.back().second.height);
            x += m_widths[i] + m_table.gap;
        }
        return strip(std::move(cells), m_table.totalHeight, lineHeight(PrintStyle::Body), tallest, true);
    }

    /// A row is as high as the table says, more by every further line.
    Strip strip(std::vector<std::pair<double, Cell>> cells, double height, double line, double tallest,
                bool ruled) const
    {
        const double top = (height - line) / 2;
        const double width = m_width;
        const auto paint = [cells = std::move(cells), top, width, ruled](QPainter &painter, QPointF at) {
            if (ruled)
                painter.fillRect(QRectF(at, QSizeF(width, 1)), hairlineColor());
            for (const auto &[x, cell] : cells) {
                if (cell.paint)
                    cell.paint(painter, at + QPointF(x, top));
            }
        };
        return {0, height + std::max(0.0, tallest - line), paint, false, nullptr};
    }

    const Table &m_table;
    std::vector<double> m_widths;
    double m_width;
};

} // namespace

Strips tableStrips(const Table &table, double width)
{
    if (table.columns.isEmpty())
        return {};
    const RowMaker maker(table, width);
    Strips strips;
    strips.push_back(maker.head());
    strips.back().keepWithNext = true;
    strips.back().above = table.above;
    const auto repeated = std::make_shared<const Strip>(maker.head());
    const auto isItem = [&table](qsizetype row) {
        return row < table.rows.size() && table.rows[row].kind == TableRow::Kind::Item;
    };
    for (qsizetype i = 0; i < table.rows.size(); ++i) {
        strips.push_back(maker.row(table.rows[i]));
        strips.back().head = repeated;
        // Totals stay with the last item, and neither the first nor the last item stands alone on a page.
        const bool beforeLast = isItem(i + 1) && !isItem(i + 2);
        strips.back().keepWithNext = i + 1 < table.rows.size() && (!isItem(i + 1) || i == 0 || beforeLast);
    }
    return strips;
}

} // namespace fieldfare
