// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/ReceiptPane.h"

#include "receipts/ProofView.h"
#include "receipts/ReceiptDocument.h"
#include "receipts/ReceiptShown.h"
#include "theme/Formats.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/PaneHeader.h"
#include "widgets/Timeline.h"
#include "words/OutcomeWords.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldfare {

ReceiptPane::ReceiptPane(QWidget *parent)
    : Panel(Role::Surface, parent)
    , m_title(new Label({}, TextStyle::BodySemibold))
    , m_proof(new ProofView)
    , m_thread(new Timeline(tr("In this thread")))
    , m_until(new Label)
    , m_left(new Label({}, TextStyle::Body, Role::TextMuted))
    , m_withdraw(quietButton({}, tr("Withdraw…")))
{
    setLines(Qt::LeftEdge);
    setFixedWidth(metrics::kDetailNarrow);
    setAccessibleName(tr("Receipt"));
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeContent(), 1);
    column->addWidget(makeFoot());
}

QWidget *ReceiptPane::makeHeader()
{
    PaneHeader *header = new PaneHeader({}, nullptr, metrics::kSpace20);
    header->addLeading(m_title);
    QPushButton *verify = compact(quietButton({}, tr("Verify a file…")));
    QMenu *menu = new QMenu;
    menu->addAction(tr("Save as signed text (.jwt)…"), this,
                    [this] { Q_EMIT saveRequested(ReceiptFormat::Jws); });
    menu->addAction(tr("Save as JSON…"), this, [this] { Q_EMIT saveRequested(ReceiptFormat::Json); });
    menu->addSeparator();
    menu->addAction(tr("See the request"), this, &ReceiptPane::requestRequested);
    menu->addAction(tr("See the company"), this, &ReceiptPane::companyRequested);
    header->addWidget(verify);
    header->addWidget(moreButton(menu, tr("More about this receipt")));
    connect(verify, &QPushButton::clicked, this, &ReceiptPane::verifyRequested);
    return header;
}

QWidget *ReceiptPane::makeContent()
{
    QWidget *content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(content);
    column->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, metrics::kSpace20);
    column->setSpacing(0);
    column->addWidget(m_proof);
    column->addSpacing(metrics::kSpace12);
    column->addWidget(new Label(tr("In this thread"), TextStyle::BodySemibold));
    column->addSpacing(6);
    column->addWidget(m_thread);
    column->addSpacing(metrics::kSpace16);
    column->addWidget(new Label(tr("Runs until"), TextStyle::BodySemibold));
    column->addSpacing(2);
    QHBoxLayout *until = new QHBoxLayout;
    until->setSpacing(6);
    until->addWidget(m_until);
    until->addWidget(m_left, 1);
    column->addLayout(until);
    column->addStretch(1);
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keys and is scrolled into view
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(content);
    content->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

QWidget *ReceiptPane::makeFoot()
{
    Panel *foot = new Panel(Role::Surface);
    foot->setLines(Qt::TopEdge);
    foot->setFixedHeight(metrics::kActionBar);
    QHBoxLayout *row = new QHBoxLayout(foot);
    row->setContentsMargins(metrics::kSpace20, 1, metrics::kSpace20, 0);
    row->setSpacing(metrics::kSpace8);
    QPushButton *save = secondaryButton(tr("Save as PDF"));
    save->setIcon(themedIcon(QStringLiteral("export")));
    row->addWidget(save);
    row->addWidget(m_withdraw);
    row->addStretch(1);
    connect(save, &QPushButton::clicked, this, [this] { Q_EMIT saveRequested(ReceiptFormat::Pdf); });
    connect(m_withdraw, &QPushButton::clicked, this, &ReceiptPane::requestRequested);
    return foot;
}

void ReceiptPane::showEnd(const ReceiptDetail &detail, const QDate &today)
{
    const ReceiptRow &row = detail.row;
    const bool given = row.event == ReceiptEvent::Given || row.event == ReceiptEvent::Granted;
    if (!given) {
        m_until->setText(tr("Nothing runs"));
        m_left->setText({});
    } else if (!detail.canWithdraw) {
        const bool over = row.runsUntil.isValid() && row.runsUntil < today;
        m_until->setText(over ? formatDate(row.runsUntil, locale()) : tr("It runs no longer"));
        m_left->setText(over ? tr("over") : QString());
    } else {
        m_until->setText(row.runsUntil.isValid() ? formatDate(row.runsUntil, locale())
                                                 : tr("You withdraw it"));
        m_left->setText(timeLeft(row, today));
    }
}

void ReceiptPane::setReceipt(const ReceiptDetail &detail, const QDate &today)
{
    m_title->setText(receiptTitle(detail.row.id));
    m_proof->setVerdict(detail.verdict);
    QList<TimelineEntry> entries;
    for (const ReceiptStep &step : detail.thread)
        entries.append({step.id == detail.row.id ? DotKind::Done : DotKind::Known,
                        formatDate(step.at.localDate(), locale()), eventWord(step.event),
                        receiptNumber(step.id)});
    m_thread->setEntries(entries);
    showEnd(detail, today);
    m_withdraw->setVisible(detail.canWithdraw);
}

} // namespace fieldfare
