// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/ChargeView.h"

#include "common/Shown.h"
#include "letters/Cells.h"
#include "letters/ChargeModel.h"
#include "letters/LetterShown.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/IconLabel.h"
#include "widgets/Inset.h"
#include "widgets/Label.h"
#include "widgets/ListTable.h"
#include "widgets/RowDelegate.h"
#include "widgets/SumView.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kBoxRoom = 26; ///< a box and the gap behind it
constexpr QRect kAllBox(12, 8, 16, 16);

} // namespace

ChargeView::ChargeView(const WalletContext &context, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_model(new ChargeModel(this))
    , m_table(new ListTable(tr("Charged for")))
    , m_all(new QCheckBox(m_table->horizontalHeader()))
{
    QVBoxLayout *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 18);
    outer->setSpacing(0);
    QVBoxLayout *column = inset(outer, metrics::kRowReach);
    Cells *figures = new Cells;
    m_held = addFigure(figures, tr("They hold, at your prices"));
    m_given = addFigure(figures, tr("They have given"));
    m_balance = addFigure(figures, tr("Balance"));
    column->addWidget(figures);
    column->addSpacing(10);
    Banner *claim = new Banner(BannerKind::Info);
    claim->setText(tr("A claim that you make, not a debt that the law knows."),
                   tr("The letter says so too."));
    column->addWidget(claim);
    column->addSpacing(metrics::kSpace16);
    column->addWidget(new Label(tr("Three ways for them to settle it"), TextStyle::BodySemibold));
    column->addSpacing(10);
    Cells *ways = new Cells;
    m_pay = addWay(ways, QStringLiteral("coin"), tr("Pay"));
    m_discount = addWay(ways, QStringLiteral("rewards"), tr("Give a discount"));
    m_erase = addWay(ways, QStringLiteral("trash"), tr("Erase"));
    column->addWidget(ways);
    column->addSpacing(metrics::kSpace8);

    RowDelegate *delegate = new RowDelegate(this);
    delegate->setColumn(ChargeModel::Field, Cell::Subject);
    delegate->setColumn(ChargeModel::HowKnown, Cell::Muted);
    delegate->setColumn(ChargeModel::SinceWhen, Cell::Muted);
    delegate->setColumn(ChargeModel::Base, Cell::Count);
    delegate->setColumn(ChargeModel::Amount, Cell::Amount);
    m_table->setItemDelegate(delegate);
    m_table->setUniformHeight(metrics::kRowField);
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setToolTip(tr("Enter opens the sum of a line."));
    m_table->setSlackColumn(ChargeModel::HowKnown);
    setNarrow(false);
    outer->addWidget(m_table);
    outer->addStretch(1);
    m_all->setAccessibleName(tr("All lines"));
    m_all->setTristate(true);
    m_all->setGeometry(kAllBox);
    connect(m_table, &ListTable::rowActivated, this, &ChargeView::toggleSum);
    connect(m_all, &QCheckBox::clicked, this,
            [this] { m_model->tickAll(m_model->allState() != Qt::Checked); });
    connect(m_model, &ChargeModel::leftOutChanged, this, &ChargeView::leftOutChanged);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &ChargeView::showAllBox);
}

ChargeView::Figure ChargeView::addFigure(Cells *cells, const QString &label)
{
    QVBoxLayout *column = cells->addCell();
    column->addWidget(new Label(label, TextStyle::Small, Role::TextMuted));
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(4);
    Figure figure{new Label({}, TextStyle::TitleLight, Role::TextMuted), new Label({}, TextStyle::Figure)};
    figure.amount->setObjectName(label);
    row->addWidget(figure.amount);
    row->insertWidget(currencySignLeads(locale()) ? 0 : 1, figure.sign, 0, Qt::AlignBottom);
    row->addStretch(1);
    column->addLayout(row);
    return figure;
}

Label *ChargeView::addWay(Cells *cells, const QString &icon, const QString &verb)
{
    QVBoxLayout *column = cells->addCell();
    column->setSpacing(4);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(new IconLabel(icon));
    row->addWidget(new Label(verb, TextStyle::BodySemibold), 1);
    Label *line = new Label({}, TextStyle::Small, Role::TextMuted);
    line->setWrapping(true);
    column->addLayout(row);
    column->addWidget(line);
    return line;
}

void ChargeView::setFigure(const Figure &figure, const Money &amount)
{
    figure.sign->setText(currencySign(amount, locale()));
    figure.amount->setText(formatAmount(amount, locale()));
    figure.amount->setAccessibleName(figure.amount->objectName() + u' ' + formatMoney(amount, locale()));
}

void ChargeView::setLetter(const LetterDetail &detail)
{
    setFigure(m_held, detail.held);
    setFigure(m_given, detail.given);
    setFigure(m_balance, detail.balance);
    const QString balance = formatMoney(detail.balance, locale());
    const bool left = !detail.balance.isNegative() && !detail.balance.isZero();
    m_pay->setText(left ? tr("%1 to your account").arg(balance) : tr("nothing is left to pay"));
    m_discount->setText(left ? tr("a code or an offer worth %1").arg(balance)
                             : tr("nothing is left to settle"));
    const auto named = [](const ChargeRow &line) { return !line.leftOut; };
    m_erase->setText(
        tr("all %n field(s), “never” included", nullptr, int(std::ranges::count_if(detail.lines, named))));
    const bool same = m_letter == detail.row.id;
    m_letter = detail.row.id;
    const int current = same ? m_table->currentIndex().row() : -1;
    m_model->setLines(detail.lines, currencySign(detail.balance, locale()), locale(),
                      detail.row.state == LetterState::Draft);
    if (current >= 0) // where the person ticks, the next one is ticked from
        m_table->setCurrentIndex(m_model->index(current, 0));
    showAllBox();
    fit();
}

void ChargeView::setNarrow(bool narrow)
{
    m_table->setColumnWidth(ChargeModel::Field, narrow ? 150 : 190);
    m_table->setColumnWidth(ChargeModel::SinceWhen, 110);
    m_table->setColumnWidth(ChargeModel::Base, 120);
    m_table->setColumnWidth(ChargeModel::Amount, 84);
}

void ChargeView::showAllBox()
{
    m_all->setVisible(m_model->isEditable());
    m_all->setCheckState(m_model->allState());
    m_table->horizontalHeader()->setProperty("leadRoom", m_model->isEditable() ? kBoxRoom : 0);
    m_table->horizontalHeader()->viewport()->update();
}

void ChargeView::toggleSum(const QModelIndex &index)
{
    const ChargeRow *const line = m_model->line(index.row());
    if (!line || !line->amount)
        return;
    const bool closes = m_model->sumRow() == index.row() + 1;
    const QString label = line->label;
    const Sum sum = line->sum;
    const int row = m_model->sumRow() >= 0 && index.row() > m_model->sumRow() ? index.row() - 1 : index.row();
    m_table->clearSpans();
    if (m_model->sumRow() >= 0)
        m_table->setRowHeight(m_model->sumRow(), metrics::kRowField);
    m_model->openBelow(closes ? -1 : row);
    if (!closes) {
        const int at = m_model->sumRow();
        SumView *view = new SumView(tr("How the price of %1 comes about").arg(label));
        view->setSum({}, currencySign(sum.amount, locale()), shownSum(sum, m_context, locale()),
                     tr("Charged"), formatAmount(sum.amount, locale()));
        QWidget *holder = new QWidget;
        QVBoxLayout *inset = new QVBoxLayout(holder);
        inset->setContentsMargins(metrics::kSpace28, 0, metrics::kSpace12, metrics::kSpace8);
        inset->addWidget(view);
        m_table->setSpan(at, 0, 1, ChargeModel::ColumnCount);
        m_table->setRowHeight(at, view->height() + metrics::kSpace8);
        m_table->setIndexWidget(m_model->index(at, 0), holder);
    }
    fit();
}

void ChargeView::fit()
{
    m_table->setFixedHeight(m_table->horizontalHeader()->height() + m_table->verticalHeader()->length() + 2);
}

} // namespace fieldfare
