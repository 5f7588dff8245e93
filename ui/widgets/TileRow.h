// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QAbstractButton;
class QHBoxLayout;

namespace fieldfare {

/// One tile: what, the figure that decides, one line of sense.
struct TileContent
{
    QString label;
    QString sign; ///< a currency sign, smaller and muted before the figure; may be empty
    QString figure;
    QString line;
};

/// One card of tiles with hairlines between; each tile is a button that opens its list.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(QWidget *parent = nullptr);
    /// `stretch` gives the tile its share of the width.
    int addTile(const TileContent &content, int stretch = 1);
    void setTile(int index, const TileContent &content);

Q_SIGNALS:
    void opened(int index);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QHBoxLayout *m_row;
    QList<QAbstractButton *> m_tiles;
};

} // namespace fieldfare
