// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/AgreementsSection.h"

#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/ClockBar.h"
#include "widgets/Label.h"
#include "words/HoldingWords.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kShortId = 4;
constexpr int kMonthsInDays = 60; ///< above it what is left is told in months

Label *small(const QString &text, Role role = Role::TextMuted)
{
    Label *label = new Label(text, TextStyle::Small, role);
    label->setWrapping(true);
    return label;
}

} // namespace

AgreementsSection::AgreementsSection(const QList<Agreement> &agreements, const QDate &today, QWidget *parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_today(today)
{
    m_column->setContentsMargins(metrics::kSpace20, metrics::kSpace16, metrics::kSpace20, 0);
    m_column->setSpacing(metrics::kSpace12);
    addTitle(agreements);
    QList<QWidget *> blocks;
    for (const Agreement &agreement : agreements) {
        blocks.append(makeBlock(agreement));
        m_column->addWidget(blocks.last());
    }
    if (blocks.size() <= kShown)
        return;
    for (qsizetype i = kShown; i < blocks.size(); ++i)
        blocks[i]->hide();
    QPushButton *more = smallLinkButton(tr("%1 more").arg(formatCount(blocks.size() - kShown, locale())));
    more->setAccessibleName(tr("Show the older agreements"));
    m_column->addWidget(more, 0, Qt::AlignLeft);
    connect(more, &QPushButton::clicked, this, [blocks, more] {
        for (QWidget *block : blocks)
            block->show();
        more->hide();
    });
}

void AgreementsSection::addTitle(const QList<Agreement> &agreements)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->addWidget(new Label(tr("Retention clock"), TextStyle::BodySemibold));
    row->addStretch(1);
    if (agreements.size() > 1)
        row->addWidget(new Label(tr("%1 agreements").arg(formatCount(agreements.size(), locale())),
                                 TextStyle::Small, Role::TextMuted));
    m_column->addLayout(row);
}

QWidget *AgreementsSection::makeBlock(const Agreement &agreement)
{
    QWidget *block = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(block);
    column->setContentsMargins({});
    column->setSpacing(2);
    QString what = agreement.fields.join(QStringLiteral(", "));
    if (!agreement.purposes.isEmpty())
        what = tr("%1 · %2").arg(what, agreement.purposes.join(QStringLiteral(", ")));
    column->addWidget(small(what, Role::Text));
    addClock(column, agreement);
    const QString doubt = certaintyReason(agreement.certainty, agreement.delivery);
    if (!doubt.isEmpty())
        column->addWidget(small(doubt, Role::Warning));
    addLinks(column, agreement);
    return block;
}

void AgreementsSection::addClock(QVBoxLayout *column, const Agreement &agreement)
{
    const QString since = formatDate(agreement.since, locale());
    if (agreement.withdrawn) {
        column->addWidget(small(tr("Agreed on %1 and withdrawn since: they must delete it").arg(since)));
        return;
    }
    if (!agreement.until.isValid()) {
        column->addWidget(small(tr("Since %1, with no end: until you withdraw").arg(since)));
        return;
    }
    const QString until = formatDate(agreement.until, locale());
    const bool over = agreement.until < m_today;
    ClockBar *clock = new ClockBar;
    clock->setSpan(agreement.since, agreement.until, m_today, ClockBar::Unit::Months);
    clock->setScaleShown(true);
    clock->setAccessibleName(
        tr("Since %1, %2, they must delete by %3").arg(since, leftWords(agreement), until));
    column->addSpacing(2);
    column->addWidget(clock);
    QHBoxLayout *row = new QHBoxLayout;
    row->addWidget(new Label(leftWords(agreement), TextStyle::Small, over ? Role::Refuses : Role::Text));
    row->addStretch(1);
    Label *end = new Label({}, TextStyle::Small, Role::TextMuted);
    end->setMarkup(over ? tr("they had to delete by <b>%1</b>").arg(until.toHtmlEscaped())
                        : tr("they must delete by <b>%1</b>").arg(until.toHtmlEscaped()));
    row->addWidget(end);
    column->addLayout(row);
}

void AgreementsSection::addLinks(QVBoxLayout *column, const Agreement &agreement)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace12);
    const QString id = agreement.receipt.toText().left(kShortId);
    QPushButton *receipt = smallLinkButton(tr("Receipt %1").arg(id));
    QPushButton *request = smallLinkButton(tr("Request"));
    request->setAccessibleName(tr("Request of receipt %1").arg(id));
    row->addWidget(receipt);
    row->addWidget(request);
    row->addStretch(1);
    column->addLayout(row);
    connect(receipt, &QPushButton::clicked, this,
            [this, receiptId = agreement.receipt] { Q_EMIT receiptRequested(receiptId); });
    connect(request, &QPushButton::clicked, this,
            [this, requestId = agreement.request] { Q_EMIT requestRequested(requestId); });
}

/// "5 months left", "12 days left", "over for 3 days".
QString AgreementsSection::leftWords(const Agreement &agreement) const
{
    const qint64 days = m_today.daysTo(agreement.until);
    if (days < 0)
        return tr("over for %Ln day(s)", nullptr, int(-days));
    if (days <= kMonthsInDays)
        return tr("%Ln day(s) left", nullptr, int(days));
    int months = (agreement.until.year() - m_today.year()) * 12 + agreement.until.month() - m_today.month();
    if (m_today.addMonths(months) > agreement.until)
        --months;
    return tr("%Ln month(s) left", nullptr, months);
}

} // namespace fieldfare
