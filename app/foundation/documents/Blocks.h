// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PrintIcon.h"
#include "documents/PrintType.h"
#include "documents/QrCode.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace fieldfare {

// The parts of a printed page, from top to bottom. Measures are pixels of a 96 dpi page; `above` is the space
// over a block, dropped at the top of a page. Every text is markup as RichText.h has it.

struct Paragraph
{
    QString text;
    PrintStyle style = PrintStyle::Body;
    Tone tone = Tone::Text;
    double above = 0;
    double widest = 0;                ///< 0: the whole width
    bool keepWithNext = false;        ///< never the last thing on a page
    PrintIcon icon = PrintIcon::None; ///< before the first line, in the tone of its bold words
    std::optional<TextWeight> weight = {};
    std::optional<Tone> boldTone = {}; ///< of the bold words alone
    Qt::Alignment align = Qt::AlignLeft;
};

struct Hairline
{
    double above = 13;
    double below = 11;
};

struct Space
{
    double height = 0;
};

/// A line to write on by hand.
struct FillLine
{
    double height = 36;
};

/// Terms at the left, what they are at the right.
struct FactList
{
    struct Fact
    {
        QString term;
        QString text;
    };
    QList<Fact> facts = {};
    double termWidth = 104; ///< at least; more where a term needs it
    PrintStyle style = PrintStyle::Body;
    double step = 20; ///< from line to line
    double gap = 5;   ///< between facts
    double above = 0;
    std::optional<PrintStyle> textStyle = {}; ///< of what stands at the right, where it is another
    Tone textTone = Tone::Text;
};

/// The number that decides, with its currency's sign beside it, smaller.
struct FigureAmount
{
    QString figure;
    QString sign;
    bool signFirst = true;
    double above = 0;
};

struct NumberedList
{
    QStringList items = {};
    double step = 22;
    double above = 4;
};

/// A QR code on a page; the caller leaves white around it.
struct QrPicture
{
    QrCode code;
    double side = 116;
    double above = 0;
    QString caption = {}; ///< small and muted beneath; empty for none
};

struct TableColumn
{
    QString head;
    double width = 0; ///< 0: its share of what is left, after what its widest cell needs
    Qt::Alignment align = Qt::AlignLeft;
    TextWeight weight = TextWeight::Regular;
    Tone tone = Tone::Text;
    bool figures = false; ///< digits of one width; such a cell does not wrap while it fits
};

struct TableRow
{
    /// Item: a cell a column. Total: bold under a line. Between: as a total, without line and weight. In both
    /// of these the first cell runs to the last column, which has the second. A Total with a cell for each
    /// column has them there; its first one runs on over empty ones.
    enum class Kind { Item, Total, Between };
    QStringList cells;
    Kind kind = Kind::Item;
};

/// Breaks between rows, with its head again on the next page; totals stay with the last item, and no item
/// stands alone on the first or the last page.
struct Table
{
    QList<TableColumn> columns;
    QList<TableRow> rows;
    double headHeight = 22;
    double rowHeight = 24;
    double totalHeight = 29;
    double above = 0;
    double gap = 16; ///< between columns
};

struct Block;

/// Cells beside each other, never broken over pages.
struct Columns
{
    std::vector<std::vector<Block>> cells = {};
    QList<double> widths = {}; ///< one a cell; 0 shares what is left; empty: all the same
    double gap = 24;
    double above = 0;
    double leastHeight = 0;
};

struct Block
{
    std::variant<Paragraph, Hairline, Space, FillLine, FactList, FigureAmount, NumberedList, QrPicture, Table,
                 Columns>
        content;
};

} // namespace fieldfare
