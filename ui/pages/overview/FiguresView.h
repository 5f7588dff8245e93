// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "overview/OverviewReading.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace fieldfare {

class BarList;
class Card;
class HeatMap;
class MonthChart;
class TileRow;

/// Overview once there are companies: figures, who holds most, what waits for the person, the heat map; once
/// somebody has asked also what was earned, and what ends soon.
class FiguresView : public QWidget
{
    Q_OBJECT

public:
    FiguresView(const Catalogue &catalogue, const QString &language, QWidget *parent = nullptr);
    void setReading(const OverviewReading &reading, QDate today);
    void setNarrow(bool narrow);
    /// Whose sums the tiles and the chart of what was earned show; nothing: of all years.
    void setYear(std::optional<int> year);

Q_SIGNALS:
    void targeted(const fieldfare::Target &target);
    void claimRequested();

private:
    void makeCards();
    void makeEarned();
    void arrange();
    void setTiles();
    void setDealings();
    void setEarned(const Dealings &dealings);
    void setWorst();
    void setBars();
    void setTodo();
    void setUpcoming();
    void setHeat();
    void openTile(int index);

    QStringList m_groups;
    QList<int> m_heatGroups; ///< the groups that the heat map shows, by their place in the catalogue
    OverviewReading m_reading;
    QDate m_today;
    std::optional<int> m_year;
    bool m_narrow = false;
    bool m_allTodo = false;

    QGridLayout *m_grid;
    TileRow *m_tiles;
    QVBoxLayout *m_worst;
    Card *m_earnedCard;
    MonthChart *m_earned;
    Card *m_barCard;
    BarList *m_bars;
    Card *m_todoCard;
    QVBoxLayout *m_todo;
    QPushButton *m_moreTodo;
    Card *m_heatCard;
    HeatMap *m_heat;
    QPushButton *m_allCompanies;
    Card *m_upcomingCard;
    QVBoxLayout *m_upcoming;
};

} // namespace fieldfare
