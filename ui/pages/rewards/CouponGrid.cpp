// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/CouponGrid.h"

#include "rewards/RewardShown.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QApplication>
#include <QEvent>
#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kLeastColumn = 316;
constexpr int kMostColumns = 3;
/// What is over grows year by year: so many coupons at a time.
constexpr qsizetype kAtOnce = 40;

/// Nothing that a coupon shows differs. Entries are only ever added.
bool looksSame(const RewardRow &a, const RewardRow &b)
{
    return a.reward.id == b.reward.id && a.reward.entries.size() == b.reward.entries.size() &&
           a.reward.code == b.reward.code && a.reward.redeemUri == b.reward.redeemUri &&
           a.endsOn == b.endsOn && a.company == b.company && a.domain == b.domain && a.worth == b.worth &&
           a.whole == b.whole && a.receipt == b.receipt;
}

bool looksSame(const QList<CouponGroup> &a, const QList<CouponGroup> &b)
{
    return std::ranges::equal(a, b, [](const CouponGroup &one, const CouponGroup &other) {
        return one.heading == other.heading &&
               std::ranges::equal(one.rows, other.rows, [](const RewardRow &row, const RewardRow &same) {
                   return looksSame(row, same);
               });
    });
}

} // namespace

CouponGrid::CouponGrid(const QString &name, QWidget *parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
    , m_column(new QVBoxLayout(m_content))
{
    setAccessibleName(name);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its buttons take the keys and are scrolled into view
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_column->setContentsMargins(metrics::kSpace20, metrics::kSpace4, metrics::kSpace20, metrics::kSpace20);
    m_column->setSpacing(0);
    setWidget(m_content);
    m_content->setAutoFillBackground(false);
    viewport()->setAutoFillBackground(false);
}

void CouponGrid::clear()
{
    m_cards.clear();
    m_grids.clear();
    m_hasFirst = false;
    while (QLayoutItem *item = m_column->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater(); // one of its buttons may have been pressed
        }
        delete item;
    }
}

void CouponGrid::setGroups(const QList<CouponGroup> &groups, QDate today, const QString &empty)
{
    // A reading that brings nothing new takes nobody's place or keys away.
    if (!m_cards.isEmpty() && today == m_today && looksSame(groups, m_groups))
        return;
    m_groups = groups;
    m_today = today;
    QWidget *focus = QApplication::focusWidget();
    qsizetype focused = -1;
    RewardId focusedId;
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (focus && m_cards[i]->isAncestorOf(focus)) {
            focused = i;
            focusedId = m_cards[i]->row().reward.id;
        }
    }
    const QString focusedName = focus ? focus->accessibleName() : QString();
    clear();
    for (const CouponGroup &group : groups) {
        if (!group.rows.isEmpty())
            addCards(group, today);
    }
    if (m_cards.isEmpty()) {
        Label *words = new Label(empty, TextStyle::Body, Role::TextMuted);
        words->setWrapping(true);
        m_column->addSpacing(metrics::kSpace20);
        m_column->addWidget(words);
    }
    m_column->addStretch(1);
    m_columns = 0;
    layOut();
    setCopied(m_copied);
    if (const qsizetype at = indexOf(m_chosen); at >= 0)
        m_cards[at]->setChosen(true);
    if (focused < 0 || m_cards.isEmpty())
        return;
    const qsizetype same = indexOf(focusedId);
    CouponCard *card = m_cards[same >= 0 ? same : qMin(focused, m_cards.size() - 1)];
    QWidget *target = card->firstButton();
    for (QPushButton *button : card->findChildren<QPushButton *>())
        target = button->accessibleName() == focusedName ? button : target;
    if (target)
        target->setFocus(Qt::OtherFocusReason);
}

void CouponGrid::addCards(const CouponGroup &group, QDate today)
{
    if (!group.heading.isEmpty()) {
        QWidget *heading = new QWidget;
        QHBoxLayout *row = new QHBoxLayout(heading);
        row->setContentsMargins(0, m_cards.isEmpty() ? metrics::kSpace4 : metrics::kSpace16, 0,
                                metrics::kSpace8);
        row->setSpacing(metrics::kSpace8);
        row->addWidget(new Label(group.heading, TextStyle::BodySemibold, Role::TextMuted));
        row->addWidget(new Label(group.note, TextStyle::Small, Role::TextMuted));
        row->addStretch(1);
        m_column->addWidget(heading);
    }
    QWidget *holder = new QWidget;
    QGridLayout *grid = new QGridLayout(holder);
    grid->setContentsMargins({});
    grid->setSpacing(metrics::kSpace16);
    m_column->addWidget(holder);
    m_grids.append(grid);
    const qsizetype first = m_cards.size();
    const auto addUpTo = [this, grid, today, rows = group.rows, holder](qsizetype from, qsizetype to) {
        for (qsizetype i = from; i < to; ++i) {
            const RewardRow &row = rows[i];
            const bool isFirst =
                !m_hasFirst && placeOf(row, today) == RewardPlace::ToUse && !row.reward.code.isEmpty();
            m_hasFirst = m_hasFirst || isFirst;
            CouponCard *card = new CouponCard(row, today, isFirst, holder);
            card->setProperty("grid", QVariant::fromValue<QObject *>(grid));
            card->installEventFilter(this);
            m_cards.append(card);
            connect(card, &CouponCard::requested, this,
                    [this, row](RewardAct act) { Q_EMIT requested(act, row); });
        }
    };
    addUpTo(0, qMin(group.rows.size(), kAtOnce));
    const qsizetype rest = group.rows.size() - (m_cards.size() - first);
    if (rest <= 0)
        return;
    QPushButton *more = secondaryButton(tr("Show %n more", nullptr, int(rest)));
    m_column->addSpacing(metrics::kSpace16);
    m_column->addWidget(more, 0, Qt::AlignHCenter);
    connect(more, &QPushButton::clicked, this, [this, more, addUpTo, all = group.rows.size()] {
        addUpTo(kAtOnce, all);
        more->hide();
        m_columns = 0;
        layOut();
    });
}

void CouponGrid::layOut()
{
    const QMargins margins = m_column->contentsMargins();
    const int room = viewport()->width() - margins.left() - margins.right();
    const int columns =
        qBound(1, (room + metrics::kSpace16) / (kLeastColumn + metrics::kSpace16), kMostColumns);
    if (columns == m_columns)
        return;
    m_columns = columns;
    for (QGridLayout *grid : std::as_const(m_grids)) {
        while (QLayoutItem *item = grid->takeAt(0))
            delete item;
        for (int column = 0; column < kMostColumns; ++column)
            grid->setColumnStretch(column, column < columns ? 1 : 0);
        int at = 0;
        for (CouponCard *card : std::as_const(m_cards)) {
            if (card->property("grid").value<QObject *>() != grid)
                continue;
            grid->addWidget(card, at / columns, at % columns);
            card->show();
            ++at;
        }
    }
}

qsizetype CouponGrid::indexOf(const RewardId &id) const
{
    for (qsizetype i = 0; i < m_cards.size(); ++i) {
        if (!id.isNull() && m_cards[i]->row().reward.id == id)
            return i;
    }
    return -1;
}

bool CouponGrid::choose(const RewardId &id)
{
    const qsizetype at = indexOf(id);
    if (at < 0)
        return false;
    m_chosen = id;
    for (qsizetype i = 0; i < m_cards.size(); ++i)
        m_cards[i]->setChosen(i == at);
    ensureWidgetVisible(m_cards[at], 0, metrics::kSpace20);
    return true;
}

void CouponGrid::step(int by)
{
    if (m_cards.isEmpty())
        return;
    const qsizetype at = indexOf(m_chosen);
    const qsizetype next = at < 0 ? 0 : qBound<qsizetype>(0, at + by, m_cards.size() - 1);
    choose(m_cards[next]->row().reward.id);
    if (QWidget *button = m_cards[next]->firstButton())
        button->setFocus(Qt::TabFocusReason);
}

void CouponGrid::setCopied(const RewardId &id)
{
    m_copied = id;
    for (CouponCard *card : std::as_const(m_cards))
        card->setCopied(!id.isNull() && card->row().reward.id == id);
}

bool CouponGrid::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::MouseButtonPress) {
        if (CouponCard *card = qobject_cast<CouponCard *>(watched))
            choose(card->row().reward.id);
    }
    return QScrollArea::eventFilter(watched, event);
}

void CouponGrid::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    layOut();
}

} // namespace fieldfare
