// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/PrintType.h"

#include <QPointF>
#include <QString>

#include <limits>
#include <memory>
#include <optional>

class QPainter;
class QTextLayout;

namespace fieldfare {

struct TextLook
{
    PrintStyle style = PrintStyle::Body;
    TextWeight weight = TextWeight::Regular;
    Tone tone = Tone::Text;
    Qt::Alignment align = Qt::AlignLeft;
    /// More lines than this are cut, with an ellipsis.
    int mostLines = std::numeric_limits<int>::max();
    std::optional<Tone> boldTone = {}; ///< of bold runs, where they have one of their own
    double firstIndent = 0;            ///< room before the first line
};

/// Markup (RichText.h) wrapped to a width. All measures are page pixels. Bold runs take the full text colour
/// even where the rest is muted.
class LaidText
{
public:
    LaidText(const QString &markup, const TextLook &look, double width);

    int lineCount() const;
    double lineStep() const { return m_lineStep; }
    /// Of a line, from its top.
    double baseline() const { return m_baseline; }
    double height() const { return lineCount() * m_lineStep; }
    /// The widest line.
    double textWidth() const;
    void paintLine(QPainter &painter, QPointF topLeft, int line) const;
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    void wrap(const QString &markup, const TextLook &look, double width);

    std::shared_ptr<QTextLayout> m_layout;
    double m_lineStep;
    double m_baseline = 0;
};

/// One line of figures: every digit as wide as the next, so that columns of numbers stand in line.
/// (Qt before 6.7 cannot switch a font's tabular figures on.)
class FiguresText
{
public:
    FiguresText(const QString &markup, const TextLook &look);
    double width() const { return m_width; }
    void paint(QPainter &painter, QPointF topLeft) const;

private:
    struct Piece
    {
        QString text;
        double x;
        double stretch;
    };
    QList<Piece> m_pieces;
    QFont m_font;
    QColor m_color;
    double m_width = 0;
    double m_baseline = 0;
};

} // namespace fieldfare
