// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/StatementPane.h"

#include "common/EarnedMonths.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Legend.h"
#include "widgets/ListTable.h"
#include "widgets/MonthChart.h"
#include "widgets/PaneHeader.h"
#include "widgets/SumView.h"

#include <QHBoxLayout>
#include <QMenu>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QStandardItemModel>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kLine = 24;
constexpr int kCompanyRow = 26;
constexpr int kAmountWidth = 82;
constexpr qsizetype kCompaniesAtFirst = 6;
constexpr int kChartGap = 22;

/// Text at its column's very edge: the table stands in the pane without a ground.
class FlushDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        const Theme &theme = themeOf(option.widget);
        const bool muted = index.data(Qt::UserRole).toBool();
        const Qt::Alignment side = index.column() == 0 ? Qt::AlignLeft : Qt::AlignRight;
        paintText(*painter, option.rect, index.data().toString(), theme.font(TextStyle::Body),
                  theme.color(muted ? Role::TextMuted : Role::Text),
                  QStyle::visualAlignment(option.direction, side | Qt::AlignVCenter));
    }
};

QString amountOf(const StatementAccount &account, std::int64_t amount, const QLocale &locale)
{
    return account.unit.currency ? formatAmount(Money(amount, *account.unit.currency), locale)
                                 : formatCount(amount, locale);
}

QString dayWords(QDate day, const QLocale &locale)
{
    return formatShortDate(day, day, locale);
}

} // namespace

StatementPane::StatementPane(QWidget *parent)
    : Panel(Role::Surface, parent)
    , m_back(compact(iconButton(QStringLiteral("cross"), tr("Back to the rewards"))))
    , m_year(compact(quietButton({}, {})))
    , m_lead(new Label({}, TextStyle::Small, Role::TextMuted))
    , m_sign(new Label({}, TextStyle::TitleLight, Role::TextMuted))
    , m_figure(new Label({}, TextStyle::Figure))
    , m_sum(new SumView(tr("Statement")))
    , m_companiesTitle(new Label(tr("Promised against received"), TextStyle::BodySemibold))
    , m_companies(new QTableView)
    , m_companyModel(new QStandardItemModel(0, 3, this))
    , m_all(smallLinkButton({}))
    , m_chart(new MonthChart(tr("Received by month")))
    , m_fadedLegend(new Legend(tr("expired"), Role::Sunken, Role::LineStrong))
    , m_others(new QVBoxLayout)
    , m_pdf(secondaryButton(tr("Save as PDF")))
    , m_csv(quietButton({}, tr("CSV")))
    , m_note(new Label({}, TextStyle::Small, Role::TextMuted))
{
    setLines(Qt::LeftEdge);
    setAccessibleName(tr("Statement"));
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader(tr("Statement"));
    header->setSmallTitle();
    m_year->setProperty("trailingIcon", QStringLiteral("chevron-down"));
    m_year->setMenu(new QMenu(m_year));
    header->addWidget(m_year);
    header->addWidget(m_back);
    m_back->hide();
    column->addWidget(header);
    column->addWidget(makeContent(), 1);
    column->addWidget(makeFoot());
    connect(m_back, &QPushButton::clicked, this, &StatementPane::backRequested);
    connect(m_all, &QPushButton::clicked, this, [this] {
        m_showsAll = true;
        showCompanies(m_account);
    });
    connect(m_pdf, &QPushButton::clicked, this, &StatementPane::pdfRequested);
    connect(m_csv, &QPushButton::clicked, this, &StatementPane::csvRequested);
}

QWidget *StatementPane::makeContent()
{
    QWidget *content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, metrics::kSpace20);
    column->setSpacing(0);
    column->addWidget(m_lead);
    QHBoxLayout *figure = new QHBoxLayout;
    figure->setSpacing(metrics::kSpace4);
    figure->addWidget(m_sign, 0, Qt::AlignBottom);
    figure->addWidget(m_figure, 0, Qt::AlignBottom);
    figure->addStretch(1);
    column->addLayout(figure);
    column->addSpacing(metrics::kSpace12);
    m_sum->setLineHeight(kLine);
    column->addWidget(m_sum);
    column->addSpacing(kChartGap);
    column->addWidget(m_companiesTitle);
    makeBare(*m_companies);
    m_companies->setAccessibleName(tr("Promised against received"));
    m_companies->setFocusPolicy(Qt::TabFocus);
    m_companies->setProperty("focusRing", true);
    m_companies->horizontalHeader()->setFixedHeight(28);
    m_companies->horizontalHeader()->setProperty("flush", true);
    m_companies->verticalHeader()->setDefaultSectionSize(kCompanyRow);
    m_companies->setModel(m_companyModel);
    m_companies->setItemDelegate(new FlushDelegate(m_companies));
    column->addWidget(m_companies);
    column->addWidget(m_all);
    column->addSpacing(kChartGap);
    column->addWidget(makeLegend());
    column->addSpacing(metrics::kSpace4);
    column->addWidget(m_chart);
    m_others->setContentsMargins(0, metrics::kSpace12, 0, 0);
    m_others->setSpacing(0);
    column->addLayout(m_others);
    column->addStretch(1);
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *StatementPane::makeLegend()
{
    QWidget *line = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(line);
    row->setContentsMargins({});
    row->setSpacing(metrics::kSpace12);
    row->addWidget(new Label(tr("Received by month"), TextStyle::BodySemibold));
    row->addStretch(1);
    row->addWidget(new Legend(tr("used"), Role::Money, Role::Money));
    row->addWidget(new Legend(tr("to use"), Role::MoneyTint, Role::Money));
    row->addWidget(m_fadedLegend);
    return line;
}

QWidget *StatementPane::makeFoot()
{
    Panel *foot = new Panel(Role::Surface);
    foot->setLines(Qt::TopEdge);
    QVBoxLayout *column = new QVBoxLayout(foot);
    column->setContentsMargins(metrics::kSpace20, metrics::kSpace12, metrics::kSpace20, metrics::kSpace12);
    column->setSpacing(metrics::kSpace8);
    m_note->setWrapping(true);
    m_note->hide();
    column->addWidget(m_note);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace8);
    m_pdf->setIcon(themedIcon(QStringLiteral("export")));
    m_pdf->setAccessibleName(tr("Save the statement as PDF"));
    m_csv->setAccessibleName(tr("Save the statement as CSV"));
    row->addWidget(m_pdf);
    row->addWidget(m_csv);
    row->addStretch(1);
    column->addLayout(row);
    return foot;
}

void StatementPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void StatementPane::say(const QString &words)
{
    m_note->setText(words);
    m_note->setVisible(!words.isEmpty());
}

void StatementPane::setStatement(const RewardStatement &statement, const QList<int> &years, QDate today)
{
    const StatementAccount &account = statement.own();
    m_account = account;
    showSum(account, statement.period, today);
    showCompanies(account);
    showMonths(account, statement.period.from.year());
    showOthers(statement);
    showYears(years, statement.period.from.year());
}

void StatementPane::showSum(const StatementAccount &account, const Period &period, QDate today)
{
    const QString sign = account.unit.currency->sign();
    m_lead->setText(period.to == today ? tr("To use today")
                                       : tr("To use on %1").arg(formatDate(period.to, locale())));
    m_sign->setText(sign);
    m_figure->setText(amountOf(account, account.closing, locale()));
    m_figure->setAccessibleName(
        tr("To use: %1").arg(formatMoney(Money(account.closing, *account.unit.currency), locale())));
    QList<SumLine> lines{{tr("Opening balance, %1").arg(dayWords(period.from, locale())),
                          {},
                          amountOf(account, account.opening, locale()),
                          {}}};
    const auto add = [&](const QString &label, std::int64_t amount) {
        lines.append({label, {}, amountOf(account, amount, locale()), {}});
    };
    add(tr("Received"), account.received);
    add(tr("Used"), account.used);
    if (account.expired != 0)
        add(tr("Expired"), account.expired);
    if (account.corrected != 0)
        add(tr("Corrected"), account.corrected);
    m_sum->setSum({}, {}, lines, tr("Closing balance, %1 %2").arg(dayWords(period.to, locale()), sign),
                  amountOf(account, account.closing, locale()));
}

void StatementPane::showCompanies(const StatementAccount &account)
{
    const QString sign = account.unit.currency->sign();
    m_companyModel->clear();
    m_companyModel->setHorizontalHeaderLabels(
        {tr("Company"), tr("Promised %1").arg(sign), tr("Received %1").arg(sign)});
    // Who promised something is what the table is about; what else came follows.
    QList<CompanyTotal> companies = account.companies;
    std::ranges::stable_partition(companies, [](const CompanyTotal &total) { return total.promised != 0; });
    const qsizetype count = m_showsAll ? companies.size() : qMin(companies.size(), kCompaniesAtFirst);
    m_all->setVisible(count < companies.size());
    m_all->setText(tr("All %n companies", nullptr, int(companies.size())));
    for (const CompanyTotal &total : companies.first(count)) {
        QList<QStandardItem *> row{new QStandardItem(total.company)};
        for (const std::int64_t amount : {total.promised, total.received}) {
            QStandardItem *item = new QStandardItem(amountOf(account, amount, locale()));
            item->setData(amount == 0, Qt::UserRole);
            row.append(item);
        }
        m_companyModel->appendRow(row);
    }
    for (int column = 1; column < 3; ++column)
        m_companyModel->horizontalHeaderItem(column)->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    QHeaderView *head = m_companies->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Fixed);
    head->setSectionResizeMode(0, QHeaderView::Stretch);
    m_companies->setColumnWidth(1, kAmountWidth);
    m_companies->setColumnWidth(2, kAmountWidth);
    fitHeight(*m_companies);
    m_companies->setVisible(!account.companies.isEmpty());
    m_companiesTitle->setVisible(!account.companies.isEmpty());
}

void StatementPane::showMonths(const StatementAccount &account, int year)
{
    showEarnedMonths(*m_chart, account.months, year, *account.unit.currency);
    m_fadedLegend->setVisible(
        std::ranges::any_of(account.months, [](const MonthTotal &month) { return month.expired != 0; }));
}

void StatementPane::showOthers(const RewardStatement &statement)
{
    while (QLayoutItem *item = m_others->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    if (statement.accounts.size() < 2)
        return;
    m_others->addWidget(new Label(tr("In no amount above"), TextStyle::BodySemibold));
    for (const StatementAccount &account : statement.accounts.sliced(1)) {
        const QString left = amountOf(account, account.closing, locale());
        QString words;
        if (account.unit.currency)
            words =
                tr("%1 to use").arg(formatMoney(Money(account.closing, *account.unit.currency), locale()));
        else if (account.unit.kind == CompensationKind::Points)
            words = tr("%1: %2 points to use, no price of yours").arg(account.unit.company, left);
        else
            words = tr("%1 in pieces to use, no price of yours").arg(left);
        ElidedLabel *line = new ElidedLabel(words, TextStyle::Body, Role::TextMuted);
        line->setFixedHeight(kLine);
        m_others->addWidget(line);
    }
}

void StatementPane::showYears(const QList<int> &years, int chosen)
{
    m_year->setText(QString::number(chosen));
    m_year->setAccessibleName(tr("Year of the statement: %1").arg(chosen));
    QMenu *menu = m_year->menu();
    menu->clear();
    for (const int year : years)
        menu->addAction(QString::number(year), this, [this, year] { Q_EMIT yearChosen(year); });
}

} // namespace fieldfare
