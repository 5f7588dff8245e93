// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/SeveralPane.h"

#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Monogram.h"
#include "widgets/PaneHeader.h"
#include "widgets/ProgressRow.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kLine = 40;

/// "€ 40.51": the sign smaller and muted on the figure's line.
QHBoxLayout *figureRow(const QString &sign, Label *figure)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(5);
    Label *small = new Label(sign, TextStyle::Title, Role::TextMuted);
    small->setContentsMargins(0, 0, 0, 2);
    row->addWidget(figure, 0, Qt::AlignBottom);
    row->insertWidget(currencySignLeads(figure->locale()) ? 0 : 1, small, 0, Qt::AlignBottom);
    row->addStretch(1);
    return row;
}

void emptyLayout(QLayout &layout)
{
    while (QLayoutItem *item = layout.takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

} // namespace

SeveralPane::SeveralPane(const WalletContext &context, QWidget *parent)
    : Panel(Role::Surface, parent)
    , m_context(context)
    , m_header(new PaneHeader({}))
    , m_title(new Label({}, TextStyle::BodySemibold))
    , m_asked(new Label({}, TextStyle::Figure))
    , m_paid(new Label({}, TextStyle::Figure))
    , m_list(new QVBoxLayout)
    , m_what(new Label({}, TextStyle::Body, Role::TextMuted))
    , m_marks(new QCheckBox(tr("Mark these breaches as dealt with")))
    , m_charge(primaryButton({}))
    , m_erase(secondaryButton({}))
    , m_actions(buildActions())
    , m_progress(new ProgressRow(tr("Drafting letters")))
{
    setLines(Qt::LeftEdge);
    setAccessibleName(tr("Chosen companies"));
    m_header->addLeading(m_title);
    QPushButton *clear = withKey(compact(quietButton({}, tr("Clear"))), Qt::Key_Escape);
    m_header->addWidget(clear);
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setWidget(buildBody());
    scroll->widget()->setAutoFillBackground(false);
    QWidget *progressRow = new QWidget;
    QVBoxLayout *progressMargins = new QVBoxLayout(progressRow);
    progressMargins->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, 0);
    progressMargins->addWidget(m_progress);
    m_progress->hide();
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(scroll, 1);
    column->addWidget(hairline(Qt::Horizontal));
    column->addWidget(m_actions);
    column->addWidget(progressRow);
    connect(clear, &QPushButton::clicked, this, &SeveralPane::clearRequested);
    connect(m_progress, &ProgressRow::cancelRequested, this, &SeveralPane::cancelRequested);
}

QWidget *SeveralPane::buildActions()
{
    m_charge->setIcon(themedIcon(QStringLiteral("charge")));
    m_erase->setIcon(themedIcon(QStringLiteral("trash")));
    QMenu *menu = new QMenu;
    connect(menu->addAction(tr("Merge these…")), &QAction::triggered, this, &SeveralPane::mergeRequested);
    QWidget *actions = new QWidget;
    actions->setFixedHeight(metrics::kActionBar);
    QHBoxLayout *row = new QHBoxLayout(actions);
    row->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace12, 0);
    row->setSpacing(metrics::kSpace8);
    row->addWidget(m_charge);
    row->addWidget(m_erase);
    row->addStretch(1);
    row->addWidget(moreButton(menu, tr("More about these companies")));
    connect(m_charge, &QPushButton::clicked, this, &SeveralPane::chargeRequested);
    connect(m_erase, &QPushButton::clicked, this, &SeveralPane::eraseRequested);
    return actions;
}

QWidget *SeveralPane::buildSums()
{
    QWidget *sums = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(sums);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(metrics::kSpace28);
    const auto add = [&](const QString &label, Label *figure) {
        QVBoxLayout *column = new QVBoxLayout;
        column->setSpacing(0);
        column->addWidget(new Label(label, TextStyle::Small, Role::TextMuted));
        column->addLayout(figureRow(m_context.currency.sign(), figure));
        row->addLayout(column);
    };
    add(tr("They hold, at your prices"), m_asked);
    add(tr("They have paid"), m_paid);
    row->addStretch(1);
    return sums;
}

QWidget *SeveralPane::buildBody()
{
    QWidget *body = new QWidget;
    m_column = new QVBoxLayout(body);
    m_column->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, metrics::kSpace20);
    m_column->setSpacing(0);
    m_column->addWidget(buildSums());
    m_column->addSpacing(metrics::kSpace8);
    Label *claim = new Label(tr("A claim that you make, not a debt that the law knows."), TextStyle::Small,
                             Role::TextMuted);
    claim->setWrapping(true);
    m_column->addWidget(claim);
    m_column->addSpacing(metrics::kSpace16);
    m_column->addWidget(new Label(tr("One letter to each"), TextStyle::BodySemibold));
    m_column->addSpacing(4);
    m_list->setSpacing(0);
    m_column->addLayout(m_list);
    m_column->addSpacing(metrics::kSpace12);
    m_banner = new Banner(BannerKind::Warning);
    m_banner->hide();
    m_column->addWidget(m_banner);
    m_column->addSpacing(metrics::kSpace16);
    m_column->addWidget(new Label(tr("What will happen"), TextStyle::BodySemibold));
    m_column->addSpacing(4);
    m_what->setWrapping(true);
    m_column->addWidget(m_what);
    m_column->addSpacing(metrics::kSpace16);
    m_column->addWidget(m_marks, 0, Qt::AlignLeft);
    m_column->addStretch(1);
    return body;
}

void SeveralPane::setCompanies(const QList<HolderRow> &companies)
{
    m_companies = companies;
    m_recipients.clear();
    m_recipientsKnown = false;
    const QString count = formatCount(companies.size(), locale());
    m_title->setText(tr("%1 companies").arg(count));
    Money asked = Money::zero(m_context.currency);
    Money paid = asked;
    bool breached = false;
    qint64 letters = 0;
    for (const HolderRow &company : companies) {
        asked += company.asked;
        paid += company.paid;
        breached |= company.breachOpen;
        letters += company.fields > 0 ? 1 : 0;
    }
    m_asked->setText(formatAmount(asked, locale()));
    m_paid->setText(formatAmount(paid, locale()));
    m_asked->setAccessibleName(tr("They hold, at your prices: %1").arg(formatMoney(asked, locale())));
    m_paid->setAccessibleName(tr("They have paid: %1").arg(formatMoney(paid, locale())));
    m_marks->setVisible(breached);
    m_marks->setChecked(false);
    const QString drafts = formatCount(letters, locale());
    m_what->setText(tr("%1 drafts under Letters, each numbered and with its own deadline. Nothing is sent "
                       "before you look at them. Each names only what that company holds, and no other "
                       "company.")
                        .arg(drafts));
    m_charge->setText(tr("Charge all %1").arg(drafts));
    m_erase->setText(tr("Erase at all %1").arg(drafts));
    m_charge->setEnabled(letters > 0);
    m_erase->setEnabled(letters > 0);
    fillList();
}

void SeveralPane::setRecipients(const QHash<CompanyId, QString> &recipients)
{
    m_recipients = recipients;
    m_recipientsKnown = true;
    fillList();
}

bool SeveralPane::marksBreaches() const
{
    return !m_marks->isHidden() && m_marks->isChecked();
}

void SeveralPane::fillList()
{
    emptyLayout(*m_list);
    QStringList printed;
    for (const HolderRow &company : m_companies.first(qMin(m_companies.size(), qsizetype(kListed)))) {
        m_list->addWidget(companyLine(company));
        if (m_recipientsKnown && company.fields > 0 && m_recipients.value(company.id).isEmpty())
            printed.append(company.name);
    }
    const qsizetype more = m_companies.size() - kListed;
    if (more > 0)
        m_list->addWidget(
            new Label(tr("and %1 more").arg(formatCount(more, locale())), TextStyle::Small, Role::TextMuted));
    m_banner->setVisible(!printed.isEmpty());
    if (printed.size() == 1)
        m_banner->setText(tr("%1 has no address that is read.").arg(printed.first()),
                          tr("Its letter is printed, unless you add a contact."));
    else if (!printed.isEmpty())
        m_banner->setText(
            tr("%1 of them have no address that is read.").arg(formatCount(printed.size(), locale())),
            tr("Their letters are printed, unless you add a contact."));
}

QWidget *SeveralPane::companyLine(const HolderRow &company) const
{
    QWidget *line = new QWidget;
    line->setFixedHeight(kLine);
    QHBoxLayout *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(10);
    Monogram *monogram = new Monogram(24);
    monogram->setCompany(company.name, company.domain);
    row->addWidget(monogram);
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addStretch(1);
    words->addWidget(new ElidedLabel(company.name, TextStyle::BodyMedium));
    const QString recipient = m_recipients.value(company.id);
    const bool nothing = company.fields == 0;
    const bool print = m_recipientsKnown && recipient.isEmpty() && !nothing;
    words->addWidget(new ElidedLabel(nothing ? tr("holds nothing, no letter")
                                     : print ? tr("no address for letters, print")
                                             : recipient,
                                     TextStyle::Small, print ? Role::Warning : Role::TextMuted));
    words->addStretch(1);
    row->addLayout(words, 1);
    row->addWidget(new ElidedLabel(formatAmount(company.asked - company.paid, locale())));
    return line;
}

void SeveralPane::setBusy(bool busy)
{
    m_actions->setVisible(!busy);
    m_progress->setVisible(busy);
    m_progress->setPermille(0);
}

void SeveralPane::setProgress(qint64 done, qint64 total)
{
    m_progress->setPermille(total > 0 ? int(done * 1000 / total) : 0);
}

} // namespace fieldfare
