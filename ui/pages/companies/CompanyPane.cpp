// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompanyPane.h"

#include "companies/AgreementsSection.h"
#include "companies/BreachForm.h"
#include "companies/CompanyTimeline.h"
#include "companies/DomainNames.h"
#include "companies/HoldingsSection.h"
#include "companies/LineButton.h"
#include "rights/LetterProgress.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/Monogram.h"
#include "widgets/PaneHeader.h"
#include "widgets/Timeline.h"
#include "words/RecordWords.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

QVBoxLayout *addSection(QVBoxLayout *column, const QString &title)
{
    QVBoxLayout *section = new QVBoxLayout;
    section->setContentsMargins(metrics::kSpace20, metrics::kSpace16, metrics::kSpace20, 0);
    section->setSpacing(4);
    section->addWidget(new Label(title, TextStyle::BodySemibold));
    column->addLayout(section);
    return section;
}

/// "haapa-mobility.example · Finland", with the other domains in between.
QString placeOf(const Company &company)
{
    QStringList parts;
    for (const QString &domain : company.domains)
        parts.append(displayDomain(domain));
    if (!company.country.isEmpty())
        parts.append(QLocale::territoryToString(QLocale::codeToTerritory(company.country)));
    return parts.join(QStringLiteral(" · "));
}

} // namespace

CompanyPane::CompanyPane(const WalletContext &context, QWidget *parent)
    : Panel(Role::Surface, parent)
    , m_context(context)
    , m_back(compact(iconButton(QStringLiteral("chevron-left"), tr("Back to the list"))))
    , m_menu(new QMenu)
    , m_split(nullptr)
    , m_scroll(new QScrollArea)
{
    setLines(Qt::LeftEdge);
    setAccessibleName(tr("Company"));
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(buildHeader());
    column->addWidget(m_scroll, 1);
    clear();
}

QWidget *CompanyPane::buildHeader()
{
    PaneHeader *header = new PaneHeader({}, nullptr, metrics::kSpace12);
    header->addLeading(m_back);
    m_back->hide();
    connect(m_back, &QPushButton::clicked, this, &CompanyPane::backRequested);
    const auto add = [&](const QString &icon, const QString &text, CompanyAct act) {
        QPushButton *button = compact(quietButton(icon, text));
        header->addWidget(button);
        m_buttons.append(button);
        connect(button, &QPushButton::clicked, this, [this, act] { Q_EMIT requested(act); });
    };
    add(QStringLiteral("charge"), tr("Charge"), CompanyAct::Charge);
    add(QStringLiteral("trash"), tr("Erase"), CompanyAct::Erase);
    add({}, tr("What do you hold?"), CompanyAct::Access);
    fillMenu();
    m_buttons.append(moreButton(m_menu, tr("More about this company")));
    header->addWidget(m_buttons.last());
    return header;
}

QAction *CompanyPane::addAct(const QString &text, CompanyAct act)
{
    QAction *action = m_menu->addAction(text);
    connect(action, &QAction::triggered, this, [this, act] { Q_EMIT requested(act); });
    return action;
}

void CompanyPane::fillMenu()
{
    addAct(tr("Rename…"), CompanyAct::Rename);
    addAct(tr("Merge into…"), CompanyAct::Merge);
    m_split = m_menu->addMenu(tr("Split off"));
    m_menu->addSeparator();
    addAct(tr("Record what they gave…"), CompanyAct::RecordReward);
    addAct(tr("Add what they hold…"), CompanyAct::AddHolding);
    addAct(tr("Add a contact…"), CompanyAct::AddContact);
}

void CompanyPane::setBackShown(bool shown)
{
    m_back->setVisible(shown);
}

void CompanyPane::clear()
{
    m_detail.reset();
    m_scroll->setWidget(new QWidget);
    m_scroll->widget()->setAutoFillBackground(false);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(false);
}

void CompanyPane::setDetail(const HolderDetail &detail)
{
    const bool same = m_detail && m_detail->company.id == detail.company.id;
    const int scrolled = same ? m_scroll->verticalScrollBar()->value() : 0;
    m_detail = detail;
    m_scroll->setWidget(buildContent());
    m_scroll->widget()->setAutoFillBackground(false);
    m_scroll->verticalScrollBar()->setValue(scrolled);
    for (QPushButton *button : std::as_const(m_buttons))
        button->setEnabled(true);
    const bool holds = !detail.lines.isEmpty(); // a letter about nothing is none
    for (qsizetype i = 0; i < 3; ++i) {
        m_buttons[i]->setEnabled(holds);
        m_buttons[i]->setToolTip(holds ? QString() : tr("Add what they hold first"));
    }
    m_split->clear();
    for (const Company &merged : detail.merged) {
        QAction *action = m_split->addAction(merged.name);
        connect(action, &QAction::triggered, this, [this, id = merged.id] { Q_EMIT splitRequested(id); });
    }
    m_split->setEnabled(!detail.merged.isEmpty());
}

QWidget *CompanyPane::buildContent()
{
    QWidget *content = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, metrics::kSpace20);
    column->setSpacing(0);
    addHead(column);
    addBreach(column);
    HoldingsSection *holdings = new HoldingsSection(*m_detail, m_context);
    column->addWidget(holdings);
    connect(holdings, &HoldingsSection::removeRequested, this, &CompanyPane::removeRequested);
    addAgreements(column);
    addTimeline(column);
    addLetters(column);
    column->addStretch(1);
    return content;
}

void CompanyPane::addHead(QVBoxLayout *column)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setContentsMargins(metrics::kSpace20, 0, metrics::kSpace20, 0);
    row->setSpacing(14);
    Monogram *monogram = new Monogram(44);
    monogram->setCompany(m_detail->company.name, m_detail->row.domain);
    row->addWidget(monogram, 0, Qt::AlignTop);
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    Label *name = new Label(m_detail->company.name, TextStyle::Title);
    name->setWrapping(true);
    Label *place = new Label(placeOf(m_detail->company), TextStyle::Body, Role::TextMuted);
    place->setWrapping(true);
    words->addWidget(name);
    words->addWidget(place);
    row->addLayout(words, 1);
    column->addLayout(row);
}

void CompanyPane::addBreach(QVBoxLayout *column)
{
    const auto open = std::ranges::find_if(m_detail->breaches, &HolderBreach::open);
    if (open == m_detail->breaches.end())
        return;
    const auto others = std::ranges::count_if(std::next(open), m_detail->breaches.end(), &HolderBreach::open);
    Banner *banner = new Banner(BannerKind::Refuses, QStringLiteral("breach"));
    QString what = breachFields(*open);
    if (others > 0)
        what += QStringLiteral(". ") + tr("%Ln more breach(es) after it", nullptr, int(others));
    banner->setText(breachLead(*open, locale()), what);
    QPushButton *deal = primaryButton(tr("Deal with it"));
    banner->setButton(deal);
    connect(deal, &QPushButton::clicked, this, [this, breach = *open] { Q_EMIT breachRequested(breach); });
    QHBoxLayout *margins = new QHBoxLayout;
    margins->setContentsMargins(metrics::kSpace20, 14, metrics::kSpace20, 0);
    margins->addWidget(banner);
    column->addLayout(margins);
}

void CompanyPane::addAgreements(QVBoxLayout *column)
{
    if (m_detail->agreements.isEmpty())
        return;
    AgreementsSection *section = new AgreementsSection(m_detail->agreements, m_context.clock.today());
    column->addWidget(section);
    connect(section, &AgreementsSection::receiptRequested, this, &CompanyPane::receiptRequested);
    connect(section, &AgreementsSection::requestRequested, this, &CompanyPane::requestRequested);
}

void CompanyPane::addTimeline(QVBoxLayout *column)
{
    if (m_detail->timeline.isEmpty())
        return;
    Timeline *timeline = new Timeline(tr("Timeline"));
    timeline->setEntries(shownTimeline(*m_detail, m_context.currency, locale()));
    addSection(column, tr("Timeline"))->addWidget(timeline);
}

void CompanyPane::addLetters(QVBoxLayout *column)
{
    if (m_detail->letters.isEmpty())
        return;
    QVBoxLayout *section = addSection(column, tr("Letters"));
    section->setContentsMargins(metrics::kSpace12, metrics::kSpace16, metrics::kSpace12, 0);
    section->itemAt(0)->widget()->setContentsMargins(LineButton::kReach, 0, 0, 0);
    section->setSpacing(2);
    QList<LineButton *> lines;
    for (const Letter &letter : m_detail->letters) {
        const LetterProgress progress = letterProgress(letter.events, m_context.clock.today());
        const bool late = progress.state == LetterState::Overdue;
        LineButton *line =
            new LineButton({{rightName(letter.right), TextStyle::Body, Role::Text, false},
                            {letter.number, TextStyle::Small, Role::TextMuted, false},
                            {formatDate(progress.sent.isValid() ? progress.sent : progress.drafted, locale()),
                             TextStyle::Small, Role::TextMuted, false},
                            {letterStateWord(progress.state), TextStyle::Small,
                             late ? Role::Refuses : Role::TextMuted, true}});
        section->addWidget(line);
        lines.append(line);
        connect(line, &QAbstractButton::clicked, this,
                [this, id = letter.id] { Q_EMIT letterRequested(id); });
    }
    const QList<int> widths = LineButton::widthsOf(lines, 1);
    for (LineButton *line : std::as_const(lines))
        line->setWidths(widths);
}

} // namespace fieldfare
