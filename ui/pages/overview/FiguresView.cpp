// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/FiguresView.h"

#include "overview/StepRow.h"
#include "overview/TodoButton.h"
#include "theme/Formats.h"
#include "widgets/BarList.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/HeatMap.h"
#include "widgets/Label.h"
#include "widgets/TileRow.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kAside = 336;
constexpr qsizetype kBars = 5;
constexpr qsizetype kHeatRows = 9;
constexpr qsizetype kTodos = 4;
constexpr qsizetype kUpcoming = 5;
enum Tile { Given, OpenLetters, Companies, Claim };

void clear(QVBoxLayout *column)
{
    while (QLayoutItem *item = column->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

/// A card's column of lines, whose hover reaches beyond the words.
QVBoxLayout *lineColumn(Card *card)
{
    QVBoxLayout *lines = new QVBoxLayout;
    lines->setContentsMargins(-8, -3, -8, 0);
    lines->setSpacing(0);
    card->body()->addLayout(lines);
    card->body()->addStretch();
    return lines;
}

TodoButton::Content contentOf(const Todo &todo)
{
    switch (todo.kind) {
    case TodoKind::AskWhetherSent:
        return {QStringLiteral("send"),
                FiguresView::tr("Did you write to %1?").arg(todo.subject),
                {},
                false,
                todo.detail};
    case TodoKind::RemindLetter:
        return {QStringLiteral("letters"), FiguresView::tr("Remind %1").arg(todo.subject),
                FiguresView::tr("%n day(s) over", nullptr, todo.daysOver), true,
                FiguresView::tr("%1, answer was due").arg(todo.detail)};
    case TodoKind::DealWithBreach:
        return {QStringLiteral("breach"),
                FiguresView::tr("Deal with the %1 breach").arg(todo.subject),
                {},
                false,
                FiguresView::tr("It happened on %1")
                    .arg(formatDate(QDate::fromString(todo.detail, Qt::ISODate), QLocale()))};
    case TodoKind::LookAtSkipped:
        return {
            QStringLiteral("imports"), FiguresView::tr("Look at what was skipped"), {}, false, todo.subject};
    }
    return {};
}

Target targetOf(const Todo &todo)
{
    Target target;
    switch (todo.kind) {
    case TodoKind::AskWhetherSent:
    case TodoKind::RemindLetter:
        target.page = PageId::Letters;
        target.letter = todo.letter;
        break;
    case TodoKind::DealWithBreach:
        target.page = PageId::Companies;
        target.company = todo.company;
        break;
    case TodoKind::LookAtSkipped:
        target.page = PageId::Imports;
        break;
    }
    return target;
}

Target pageTarget(PageId page)
{
    Target target;
    target.page = page;
    return target;
}

Target companyTarget(const CompanyId &company)
{
    Target target = pageTarget(PageId::Companies);
    target.company = company;
    return target;
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
    m_grid->addLayout(m_worst, 1, 0, 1, 2);
    m_tiles->addTile({}, 98);
    m_tiles->addTile({}, 78);
    m_tiles->addTile({}, 98);
    m_tiles->addTile({}, 162);
    connect(m_tiles, &TileRow::opened, this, &FiguresView::openTile);
    makeCards();
    arrange();
}

void FiguresView::makeCards()
{
    m_barCard = new Card;
    m_barCard->setTitle(tr("Asked against paid"));
    m_bars = new BarList(tr("Asked against paid"));
    m_barCard->body()->addWidget(m_bars);
    m_barCard->body()->addStretch();
    connect(m_bars, &BarList::opened, this,
            [this](int row) { Q_EMIT targeted(companyTarget(m_reading.figures.dearest.at(row).id)); });

    m_todoCard = new Card;
    m_moreTodo = smallLinkButton({});
    m_todoCard->setTitle(tr("To do"))->addWidget(m_moreTodo);
    m_todo = lineColumn(m_todoCard);
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
        target.group = group;
        Q_EMIT targeted(target);
    });

    m_upcomingCard = new Card;
    m_upcomingCard->setTitle(tr("Letters due"));
    m_upcoming = lineColumn(m_upcomingCard);
}

void FiguresView::arrange()
{
    for (QWidget *widget : QList<QWidget *>{m_tiles, m_barCard, m_todoCard, m_heatCard, m_upcomingCard})
        m_grid->removeWidget(widget);
    m_grid->addWidget(m_tiles, 0, 0, 1, 2);
    if (m_narrow) {
        m_grid->addWidget(m_todoCard, 2, 0);
        m_grid->addWidget(m_upcomingCard, 2, 1);
        m_grid->addWidget(m_barCard, 3, 0, 1, 2);
        m_grid->addWidget(m_heatCard, 4, 0, 1, 2);
    } else {
        m_grid->addWidget(m_barCard, 2, 0);
        m_grid->addWidget(m_todoCard, 2, 1);
        m_grid->addWidget(m_heatCard, 3, 0);
        m_grid->addWidget(m_upcomingCard, 3, 1);
    }
    for (Card *card : {m_todoCard, m_upcomingCard}) {
        card->setMinimumWidth(m_narrow ? 0 : kAside);
        card->setMaximumWidth(m_narrow ? QWIDGETSIZE_MAX : kAside);
    }
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, m_narrow ? 1 : 0);
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
    m_reading = reading;
    m_today = today;
    setTiles();
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

void FiguresView::openTile(int index)
{
    switch (index) {
    case Claim:
        Q_EMIT claimRequested();
        break;
    case OpenLetters:
        Q_EMIT targeted(pageTarget(PageId::Letters));
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
    if (!m_reading.worst)
        return;
    const HolderRow &row = *m_reading.worst;
    const QString held = tr("They hold %n field(s), %1 at your prices.", nullptr, row.fields)
                             .arg(formatMoney(row.asked, locale()));
    const QString breach =
        row.breach.isValid() ? tr("Breached on %1.").arg(formatDate(row.breach, locale())) + u' ' : QString();
    StepRow *step = new StepRow(3, tr("Write to the worst of them: %1").arg(row.name),
                                breach + held + u' ' +
                                    tr("One click makes a numbered charge or an erasure letter: a PDF and a "
                                       "draft in your mail program."));
    step->setCurrent(true);
    QWidget *aside = new QWidget;
    QHBoxLayout *end = new QHBoxLayout(aside);
    end->setContentsMargins(0, 0, 0, 0);
    end->addStretch();
    QPushButton *open = primaryButton(tr("Open the company"));
    open->setAccessibleDescription(row.name);
    end->addWidget(open);
    step->setAside(aside, Qt::AlignVCenter);
    connect(open, &QPushButton::clicked, this, [this, id = row.id] { Q_EMIT targeted(companyTarget(id)); });
    Card *card = new Card;
    card->addRow(step);
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
        TodoButton *line = new TodoButton(contentOf(todo));
        connect(line, &QAbstractButton::clicked, this,
                [this, target = targetOf(todo)] { Q_EMIT targeted(target); });
        m_todo->addWidget(line);
    }
    if (all.isEmpty())
        m_todo->addWidget(new Label(tr("Nothing waits for you."), TextStyle::Body, Role::TextMuted));
    m_moreTodo->setVisible(all.size() > kTodos);
    m_moreTodo->setText(m_allTodo ? tr("Fewer") : tr("All %1").arg(formatCount(all.size(), locale())));
}

void FiguresView::setUpcoming()
{
    clear(m_upcoming);
    const QList<Upcoming> &all = m_reading.figures.upcoming;
    for (const Upcoming &each : all.first(qMin(all.size(), kUpcoming))) {
        TodoButton *line = new TodoButton({QStringLiteral("clock"), each.subject,
                                           formatShortDate(each.day, m_today, locale()), false,
                                           tr("%1, answer by then").arg(each.detail)});
        Target target = pageTarget(PageId::Letters);
        target.letter = each.letter;
        connect(line, &QAbstractButton::clicked, this, [this, target] { Q_EMIT targeted(target); });
        m_upcoming->addWidget(line);
    }
    if (all.isEmpty())
        m_upcoming->addWidget(
            new Label(tr("No letter waits for an answer."), TextStyle::Body, Role::TextMuted));
}

void FiguresView::setHeat()
{
    QList<HeatRow> rows;
    const QList<HolderRow> &largest = m_reading.figures.largest;
    for (const HolderRow &row : largest.first(qMin(largest.size(), kHeatRows)))
        rows.append({row.name, row.groups, row.fields});
    m_heat->setRows(m_groups, tr("Fields"), rows);
    m_allCompanies->setText(tr("All %1").arg(formatCount(m_reading.figures.companies, locale())));
}

} // namespace fieldfare
