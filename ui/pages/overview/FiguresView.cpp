// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/FiguresView.h"

#include "common/EarnedMonths.h"
#include "overview/TodoLine.h"
#include "overview/TodoWords.h"
#include "overview/WorstCard.h"
#include "theme/Formats.h"
#include "widgets/BarList.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/HeatMap.h"
#include "widgets/Label.h"
#include "widgets/Legend.h"
#include "widgets/MonthChart.h"
#include "widgets/TileRow.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kFiguresAside = 336;
constexpr int kCardMargin = 20;
constexpr int kFiguresReach = 8;
constexpr int kChartRise = 134; ///< as high as the bars beside it
constexpr qsizetype kBars = 5;
constexpr qsizetype kHeatRows = 9;
constexpr qsizetype kTodos = 4;
constexpr qsizetype kUpcoming = 5;
/// The first two stand for what was earned and the open requests, once somebody has asked.
enum Tile { Given, OpenLetters, Companies, Claim };

void clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// A card of lines whose hover reaches beyond the words: those stand where the title stands.
QVBoxLayout *lineColumn(Card *card, QHBoxLayout *title)
{
    card->body()->setContentsMargins(kCardMargin - kFiguresReach, kCardMargin - 4,
                                     kCardMargin - kFiguresReach, kCardMargin - 4);
    title->setContentsMargins(kFiguresReach, 0, kFiguresReach, 0);
    QVBoxLayout *lines = new QVBoxLayout;
    lines->setSpacing(0);
    card->body()->addLayout(lines);
    card->body()->addStretch();
    return lines;
}

QString meetingWords(int count, const QLocale &locale)
{
    if (count == 0)
        return FiguresView::tr("none meets your prices");
    return count == 1 ? FiguresView::tr("one meets your prices")
                      : FiguresView::tr("%1 meet your prices").arg(formatCount(count, locale));
}

Label *noLine(const QString &words)
{
    Label *label = new Label(words, TextStyle::Body, Role::TextMuted);
    label->setIndent(kFiguresReach);
    return label;
}

} // namespace

FiguresView::FiguresView(const Catalogue &catalogue, const QString &language, QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
    , m_tiles(new TileRow)
    , m_worst(new QVBoxLayout)
{
    for (const FieldGroup &group : catalogue.groups())
        m_groups.append(labelIn(group.label, language));
    m_grid->setContentsMargins(28, 0, 28, 24);
    m_grid->setSpacing(20);
    m_worst->setContentsMargins(0, 0, 0, 0);
    m_tiles->addTile({}, 98);
    m_tiles->addTile({}, 78);
    m_tiles->addTile({}, 98);
    m_tiles->addTile({}, 162);
    connect(m_tiles, &TileRow::opened, this, &FiguresView::openTile);
    makeCards();
    arrange();
}

void FiguresView::makeEarned()
{
    m_earnedCard = new Card(this); // it is in the grid only once there is something to show
    QHBoxLayout *title = m_earnedCard->setTitle(tr("Earned by month"));
    title->setSpacing(12);
    title->addWidget(new Legend(tr("used"), Role::Money, Role::Money));
    title->addWidget(new Legend(tr("to use"), Role::MoneyTint, Role::Money));
    m_earned = new MonthChart(tr("Earned by month"));
    m_earned->setRise(kChartRise);
    m_earnedCard->body()->addWidget(m_earned);
    m_earnedCard->body()->addStretch();
    m_earnedCard->hide();
}

void FiguresView::makeCards()
{
    makeEarned();
    m_barCard = new Card;
    m_barCard->setTitle(tr("Asked against paid"));
    m_bars = new BarList(tr("Asked against paid"));
    m_barCard->body()->addWidget(m_bars);
    m_barCard->body()->addStretch();
    connect(m_bars, &BarList::opened, this,
            [this](int row) { Q_EMIT targeted(companyTarget(m_reading.figures.dearest.at(row).id)); });

    m_todoCard = new Card;
    m_moreTodo = smallLinkButton({});
    QHBoxLayout *todoTitle = m_todoCard->setTitle(tr("To do"));
    todoTitle->addWidget(m_moreTodo);
    m_todo = lineColumn(m_todoCard, todoTitle);
    connect(m_moreTodo, &QPushButton::clicked, this, [this] {
        m_allTodo = !m_allTodo;
        setTodo();
    });

    m_heatCard = new Card;
    m_allCompanies = smallLinkButton({});
    m_heatCard->setTitle(tr("Who holds what"), tr("fields held, by group"))->addWidget(m_allCompanies);
    m_heat = new HeatMap(tr("Who holds what"));
    m_heatCard->body()->addWidget(m_heat);
    m_heatCard->body()->addStretch();
    connect(m_allCompanies, &QPushButton::clicked, this,
            [this] { Q_EMIT targeted(pageTarget(PageId::Companies)); });
    connect(m_heat, &HeatMap::opened, this, [this](int row, int group) {
        Target target = companyTarget(group < 0 ? m_reading.figures.largest.at(row).id : CompanyId());
        target.group = group < 0 ? -1 : m_heatGroups.at(group);
        Q_EMIT targeted(target);
    });

    m_upcomingCard = new Card;
    m_upcoming = lineColumn(m_upcomingCard, m_upcomingCard->setTitle(tr("Letters due")));
}

void FiguresView::arrange()
{
    const QList<QWidget *> all{m_tiles, m_earnedCard, m_barCard, m_todoCard, m_heatCard, m_upcomingCard};
    for (QWidget *widget : all)
        m_grid->removeWidget(widget);
    // A column that nothing but this reached into would still have its spacing.
    m_grid->removeItem(m_worst);
    m_worst->setParent(nullptr);
    m_grid->addLayout(m_worst, 1, 0, 1, m_narrow ? 2 : 3);
    const bool earned = m_reading.figures.dealings.has_value();
    const int wide = earned ? 1 : 2; // of the bars, beside what was earned
    m_earnedCard->setVisible(earned);
    if (m_narrow) {
        m_grid->addWidget(m_tiles, 0, 0, 1, 2);
        m_grid->addWidget(m_todoCard, 2, 0);
        m_grid->addWidget(m_upcomingCard, 2, 1);
        m_grid->addWidget(m_barCard, 3, 2 - wide, 1, wide);
        m_grid->addWidget(m_heatCard, 4, 0, 1, 2);
    } else {
        m_grid->addWidget(m_tiles, 0, 0, 1, 3);
        m_grid->addWidget(m_barCard, 2, 2 - wide, 1, wide);
        m_grid->addWidget(m_todoCard, 2, 2);
        m_grid->addWidget(m_heatCard, 3, 0, 1, 2);
        m_grid->addWidget(m_upcomingCard, 3, 2);
    }
    if (earned)
        m_grid->addWidget(m_earnedCard, m_narrow ? 3 : 2, 0);
    for (Card *card : {m_todoCard, m_upcomingCard}) {
        card->setMinimumWidth(m_narrow ? 0 : kFiguresAside);
        card->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : kFiguresAside);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    m_grid->setRowStretch(5, 1);
}

void FiguresView::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    arrange();
}

void FiguresView::setReading(const OverviewReading &reading, QDate today)
{
    const bool wasEarned = m_reading.figures.dealings.has_value();
    m_reading = reading;
    m_today = today;
    if (reading.figures.dealings.has_value() != wasEarned)
        arrange();
    setTiles();
    setDealings();
    setWorst();
    setBars();
    setTodo();
    setHeat();
    setUpcoming();
}

void FiguresView::setTiles()
{
    const OverviewFigures &figures = m_reading.figures;
    const QString sign = figures.claim.currency().sign();
    m_tiles->setTile(Given,
                     {tr("What they have given"), sign, formatAmount(figures.given, locale()),
                      figures.paidAnything == 0 ? tr("no company has paid anything")
                                                : tr("from %n company(s)", nullptr, figures.paidAnything)});
    m_tiles->setTile(OpenLetters,
                     {tr("Open letters"),
                      {},
                      formatCount(figures.openLetters, locale()),
                      figures.overdueLetters == 0 ? tr("none overdue")
                                                  : tr("%n overdue", nullptr, figures.overdueLetters)});
    m_tiles->setTile(Companies, {tr("Companies that hold data"),
                                 {},
                                 formatCount(figures.companies, locale()),
                                 tr("%1 breached, %2 paid anything")
                                     .arg(formatCount(figures.breached, locale()),
                                          formatCount(figures.paidAnything, locale()))});
    m_tiles->setTile(Claim,
                     {tr("What they hold, at your prices, once"), sign, formatAmount(figures.claim, locale()),
                      tr("A claim that you make, not a debt that the law knows")});
}

void FiguresView::setDealings()
{
    const std::optional<Dealings> &dealings = m_reading.figures.dealings;
    m_upcomingCard->setTitleText(dealings ? tr("Expiring soon") : tr("Letters due"));
    if (!dealings)
        return;
    setEarned(*dealings);
    m_tiles->setTile(OpenLetters, {tr("Open requests"),
                                   {},
                                   formatCount(dealings->openRequests, locale()),
                                   meetingWords(dealings->meeting, locale())});
}

void FiguresView::setEarned(const Dealings &dealings)
{
    const Earned earned = earnedIn(dealings, m_year);
    m_tiles->setTile(Given,
                     {m_year ? tr("Earned in %1").arg(*m_year) : tr("Earned in all years"),
                      dealings.currency.sign(), formatAmount(earned.earned, locale()),
                      tr("%1 used, %2 to use")
                          .arg(formatMoney(earned.used, locale()), formatMoney(earned.toUse, locale()))});
    m_earnedCard->setTitleText(m_year ? tr("Earned by month") : tr("Earned by year"));
    if (m_year)
        showEarnedMonths(*m_earned, dealings.months, *m_year, dealings.currency);
    else
        showEarnedYears(*m_earned, dealings.months, dealings.year, dealings.currency);
}

void FiguresView::setYear(std::optional<int> year)
{
    m_year = year;
    if (m_reading.figures.dealings)
        setEarned(*m_reading.figures.dealings);
}

void FiguresView::openTile(int index)
{
    const bool dealt = m_reading.figures.dealings.has_value();
    switch (index) {
    case Claim:
        Q_EMIT claimRequested();
        break;
    case Given:
        Q_EMIT targeted(pageTarget(dealt ? PageId::Rewards : PageId::Companies));
        break;
    case OpenLetters:
        Q_EMIT targeted(pageTarget(dealt ? PageId::Requests : PageId::Letters));
        break;
    default:
        Q_EMIT targeted(pageTarget(PageId::Companies));
        break;
    }
}

/// As long as there is no letter, the third step of the first evening stands between figures and lists.
void FiguresView::setWorst()
{
    clear(m_worst);
    if (!m_reading.figures.worst)
        return;
    WorstCard *card = new WorstCard(*m_reading.figures.worst);
    connect(card, &WorstCard::opened, this,
            [this, id = m_reading.figures.worst->id] { Q_EMIT targeted(companyTarget(id)); });
    m_worst->addWidget(card);
}

void FiguresView::setBars()
{
    const QString sign = m_reading.figures.claim.currency().sign();
    QList<BarRow> rows;
    for (const HolderRow &row :
         m_reading.figures.dearest.first(qMin(m_reading.figures.dearest.size(), kBars)))
        rows.append({row.name, formatAmount(row.asked, locale()), formatAmount(row.paid, locale()),
                     row.asked.minorUnits(), row.paid.minorUnits()});
    m_bars->setRows({tr("Company"), tr("Asked %1").arg(sign), tr("Paid %1").arg(sign)}, rows);
}

void FiguresView::setTodo()
{
    clear(m_todo);
    const QList<Todo> &all = m_reading.figures.todo;
    const qsizetype shown = m_allTodo ? all.size() : qMin(all.size(), kTodos);
    for (const Todo &todo : all.first(shown)) {
        TodoLine *line = new TodoLine(contentOf(todo));
        connect(line, &QAbstractButton::clicked, this,
                [this, target = targetOf(todo)] { Q_EMIT targeted(target); });
        m_todo->addWidget(line);
    }
    if (all.isEmpty())
        m_todo->addWidget(noLine(tr("Nothing waits for you.")));
    m_moreTodo->setVisible(all.size() > kTodos);
    m_moreTodo->setText(m_allTodo ? tr("Fewer") : tr("All %1").arg(formatCount(all.size(), locale())));
}

void FiguresView::setUpcoming()
{
    clear(m_upcoming);
    const QList<Upcoming> &all = m_reading.figures.upcoming;
    for (const Upcoming &each : all.first(qMin(all.size(), kUpcoming))) {
        TodoLine *line = new TodoLine(contentOf(each, m_today));
        connect(line, &QAbstractButton::clicked, this,
                [this, target = targetOf(each)] { Q_EMIT targeted(target); });
        m_upcoming->addWidget(line);
    }
    if (all.isEmpty())
        m_upcoming->addWidget(noLine(m_reading.figures.dealings ? tr("Nothing ends soon.")
                                                                : tr("No letter waits for an answer.")));
}

void FiguresView::setHeat()
{
    const QList<HolderRow> largest =
        m_reading.figures.largest.first(qMin(m_reading.figures.largest.size(), kHeatRows));
    // Groups of which nobody holds anything would only take the room that the names need.
    m_heatGroups.clear();
    QStringList heads;
    for (int group = 0; group < m_groups.size(); ++group) {
        const bool held = std::ranges::any_of(
            largest, [group](const HolderRow &row) { return row.groups.value(group) > 0; });
        if (!held)
            continue;
        m_heatGroups.append(group);
        heads.append(m_groups.at(group));
    }
    QList<HeatRow> rows;
    for (const HolderRow &row : largest) {
        QList<int> counts;
        for (const int group : std::as_const(m_heatGroups))
            counts.append(row.groups.value(group));
        rows.append({row.name, counts, row.fields});
    }
    m_heat->setRows(heads, tr("Fields"), rows);
    m_allCompanies->setText(tr("All %1").arg(formatCount(m_reading.figures.companies, locale())));
}

} // namespace fieldfare
