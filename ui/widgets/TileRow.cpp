// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/TileRow.h"

#include "base/MoneyText.h"
#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {

constexpr int kTileHeight = 96;
constexpr int kMargin = 20;

class Tile : public QAbstractButton
{
public:
    explicit Tile(QWidget *parent)
        : QAbstractButton(parent)
    {
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::TabFocus);
        setProperty("focusInside", true);
        setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    }
    void setContent(const TileContent &content)
    {
        m_content = content;
        const bool leads = currencySignLeads(locale());
        setAccessibleName(QStringLiteral("%1: %2%3")
                              .arg(content.label, leads ? content.sign : content.figure,
                                   leads ? content.figure : content.sign));
        setAccessibleDescription(content.line);
        updateGeometry();
        update();
    }
    QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        const QFont small = theme.font(TextStyle::Small);
        const qreal words = qMax(figuresWidth(m_content.label, small), figuresWidth(m_content.line, small));
        const qreal figure =
            QFontMetricsF(theme.font(TextStyle::Figure)).horizontalAdvance(m_content.figure) + 24;
        return {qCeil(qMax(words, figure)) + 2 * kMargin, kTileHeight};
    }
    QSize minimumSizeHint() const override { return {120, kTileHeight}; }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        if (underMouse())
            paintBox(painter, rect().adjusted(1, 1, -1, -1), 7, theme.color(Role::Hover));
        const Qt::Alignment start =
            QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
        const QRectF inner = rect().adjusted(kMargin, 0, -kMargin, 0);
        const QFont small = theme.font(TextStyle::Small);
        const QColor muted = theme.color(Role::TextMuted);
        paintText(painter, {inner.left(), 16, inner.width(), 16}, m_content.label, small, muted, start);
        paintText(painter, {inner.left(), 66, inner.width(), 16}, m_content.line, small, muted, start);
        // Standing alone the figure keeps its natural widths.
        const QFont figureFont = theme.font(TextStyle::Figure);
        QFont signFont = theme.font(TextStyle::TitleLight);
        const QFontMetricsF figures(figureFont);
        const qreal sign =
            m_content.sign.isEmpty() ? 0 : QFontMetricsF(signFont).horizontalAdvance(m_content.sign) + 5;
        const qreal number = figures.horizontalAdvance(m_content.figure);
        const qreal left =
            layoutDirection() == Qt::RightToLeft ? inner.right() - sign - number : inner.left();
        const qreal baseline = 32 + (32 + figures.ascent() - figures.descent()) / 2;
        painter.setFont(signFont);
        painter.setPen(muted);
        const bool leads = currencySignLeads(locale());
        painter.drawText(QPointF(leads ? left : left + number + 5, baseline), m_content.sign);
        painter.setFont(figureFont);
        painter.setPen(theme.color(Role::Text));
        painter.drawText(QPointF(leads ? left + sign : left, baseline), m_content.figure);
    }

private:
    TileContent m_content;
};

} // namespace

TileRow::TileRow(QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(1);
}

int TileRow::addTile(const TileContent &content, int stretch)
{
    const int index = int(m_tiles.size());
    Tile *tile = new Tile(this);
    tile->setContent(content);
    m_row->addWidget(tile, stretch);
    m_tiles.append(tile);
    connect(tile, &QAbstractButton::clicked, this, [this, index] { Q_EMIT opened(index); });
    return index;
}

void TileRow::setTile(int index, const TileContent &content)
{
    static_cast<Tile *>(m_tiles.at(index))->setContent(content);
}

void TileRow::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), 8, theme.color(Role::Surface), theme.color(Role::Line));
    for (qsizetype i = 1; i < m_tiles.size(); ++i) {
        const QRect tile = m_tiles.at(i)->geometry();
        const int x = layoutDirection() == Qt::RightToLeft ? tile.right() + 1 : tile.left() - 1;
        painter.fillRect(QRect(x, 0, 1, height()), theme.color(Role::Line));
    }
}

} // namespace fieldfare
