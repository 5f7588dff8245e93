// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QRectF>
#include <QString>

#include <memory>

class QPainter;

namespace fieldfare {

/// One line of text whose digits are all as wide as the widest one, laid out once: to be measured and then
/// drawn.
class FiguresLine
{
public:
    FiguresLine(const QString &text, const QFont &font);
    ~FiguresLine();

    qreal width() const { return m_width; }
    /// Pen and colour are the painter's.
    void draw(QPainter &painter, const QRectF &rect, Qt::Alignment alignment) const;

private:
    struct Layout;
    QString m_text;
    QFont m_font;
    qreal m_width = 0;
    std::unique_ptr<Layout> m_layout; ///< none for writing that runs from right to left
};

/// Draws text whose digits are all as wide as the widest one, centred in that width, so that figures stand
/// under each other. Everything that is no digit keeps its width. Pen and colour are the painter's.
void paintFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  Qt::Alignment alignment);

/// The width that paintFigures takes.
qreal figuresWidth(const QString &text, const QFont &font);

/// Draws an amount so that decimal points align: the point stands `decimals` digits left of the rect's right
/// edge. An amount without decimals ends at the point, a lone dash stands at it, and any other text
/// ("never") is right-aligned. `separator` is the locale's decimal point.
void paintDecimal(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  const QString &separator, int decimals = 2);

} // namespace fieldfare
