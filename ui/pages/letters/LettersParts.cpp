// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is put together: the part of LettersPage that makes its widgets.

#include "common/PageKeys.h"
#include "common/PaneList.h"
#include "letters/ChargeView.h"
#include "letters/LetterActions.h"
#include "letters/LetterView.h"
#include "letters/LettersPage.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"
#include "widgets/EmptyState.h"
#include "widgets/Inset.h"
#include "widgets/KeyCap.h"
#include "widgets/Monogram.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/SearchField.h"
#include "widgets/SegmentControl.h"

#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fieldfare {

QWidget *LettersPage::makeList()
{
    Panel *panel = new Panel(Role::Ground);
    panel->setFixedWidth(metrics::kList);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader(tr("Letters"));
    QPushButton *find = compact(iconButton(QStringLiteral("search"), tr("Search letters")));
    QPushButton *add = compact(iconButton(QStringLiteral("plus"), tr("New letter")));
    header->addWidget(find);
    header->addWidget(add);
    column->addWidget(header);
    m_segments = new SegmentControl(tr("Which letters"));
    m_segments->addSegment(Open, tr("Open"));
    m_segments->addSegment(Over, tr("Over"));
    m_segments->addSegment(All, tr("All"));
    m_search = new SearchField(tr("Search letters"));
    m_search->hide();
    QVBoxLayout *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::kSpace12, 0, metrics::kSpace12, metrics::kSpace8);
    inset->setSpacing(metrics::kSpace8);
    inset->addWidget(m_segments);
    inset->addWidget(m_search);
    column->addLayout(inset);
    m_list = new PaneList(tr("Letters"), 3);
    column->addWidget(m_list, 1);
    connect(find, &QPushButton::clicked, this, &LettersPage::focusSearch);
    connect(add, &QPushButton::clicked, this, &LettersPage::newLetter);
    return panel;
}

QWidget *LettersPage::makeReading()
{
    Panel *panel = new Panel(Role::Surface);
    panel->setLines(Qt::LeftEdge);
    QVBoxLayout *outer = new QVBoxLayout(panel);
    outer->setContentsMargins(1, 0, 0, 0);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack);
    EmptyState *empty = new EmptyState(QStringLiteral("letters"), tr("No letter is here"),
                                       tr("A letter asks a company what it holds of you, to erase it, or "
                                          "what it owes you at your prices. It "
                                          "is drafted here and sent by your own mail program."));
    QPushButton *add = secondaryButton(tr("Write a letter"));
    empty->setButton(add);
    connect(add, &QPushButton::clicked, this, &LettersPage::newLetter);
    m_stack->addWidget(empty);
    QWidget *letter = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(letter);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(makeHeader());
    column->addWidget(makeContent(), 1);
    m_actions = new LetterActions;
    column->addWidget(m_actions);
    m_stack->addWidget(letter);
    return panel;
}

QWidget *LettersPage::makeHeader()
{
    PaneHeader *header = new PaneHeader({}, nullptr, metrics::kSpace20);
    m_previous = compact(iconButton(QStringLiteral("chevron-up"), tr("Previous letter")));
    m_next = compact(iconButton(QStringLiteral("chevron-down"), tr("Next letter")));
    m_place = new Label({}, TextStyle::Small, Role::TextMuted);
    m_holdings = compact(quietButton(QStringLiteral("companies"), tr("What they hold")));
    m_pdf = compact(quietButton(QStringLiteral("print"), tr("PDF")));
    m_pdf->setAccessibleName(tr("Save the letter as PDF"));
    QMenu *menu = new QMenu;
    menu->addAction(tr("I have sent it…"), this, &LettersPage::askDay);
    menu->addAction(tr("Open as a link of the mail program"), this, &LettersPage::openAsLink);
    menu->addAction(tr("Save as .eml…"), this, &LettersPage::saveMail);
    menu->addAction(tr("See it as PDF"), this, &LettersPage::openLetter);
    menu->addSeparator();
    m_abandon = menu->addAction(tr("Abandon…"), this, &LettersPage::abandon);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_previous), static_cast<QWidget *>(m_next), static_cast<QWidget *>(m_place),
          static_cast<QWidget *>(new KeyCap(QStringLiteral("K"))),
          static_cast<QWidget *>(new KeyCap(QStringLiteral("J")))})
        header->addLeading(widget);
    header->addWidget(m_holdings);
    header->addWidget(m_pdf);
    m_wording = compact(quietButton(QStringLiteral("edit"), tr("Wording")));
    header->addWidget(m_wording);
    header->addWidget(moreButton(menu, tr("More about this letter")));
    return header;
}

QWidget *LettersPage::makeContent()
{
    QWidget *content = new QWidget;
    content->setMaximumWidth(metrics::kMeasure + 2 * metrics::kSpace28);
    QVBoxLayout *column = new QVBoxLayout(content);
    const int side = metrics::kSpace28 - metrics::kRowReach; // as far as the rows of a charge's table reach
    column->setContentsMargins(side, 0, side, metrics::kSpace20);
    column->setSpacing(0);
    QVBoxLayout *top = inset(column, metrics::kRowReach);
    QHBoxLayout *head = new QHBoxLayout;
    head->setSpacing(14);
    m_monogram = new Monogram(44);
    m_title = new Label({}, TextStyle::Title);
    m_line = new ElidedLabel({}, TextStyle::Body, Role::TextMuted);
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    head->addWidget(m_monogram);
    head->addLayout(words, 1);
    top->addLayout(head);
    top->addSpacing(14);
    m_bannerPlace = new QVBoxLayout;
    m_bannerPlace->setContentsMargins({});
    top->addLayout(m_bannerPlace);
    m_deadline = new DeadlineCard;
    m_charge = new ChargeView(context());
    m_course = new LetterCourse;
    column->addWidget(m_deadline);
    column->addWidget(m_charge);
    column->addWidget(m_course);
    column->addStretch(1);
    QWidget *middle = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keys and is scrolled into view
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(middle);
    middle->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    return scroll;
}

void LettersPage::connectParts()
{
    connect(m_segments, &SegmentControl::chosenChanged, this, &LettersPage::showRows);
    connect(m_search, &SearchField::searchChanged, this, &LettersPage::showRows);
    connect(m_list, &PaneList::chosenChanged, this, &LettersPage::readDetail);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    addStepKeys(this, [this](int by) { step(by); });
    connect(m_holdings, &QPushButton::clicked, this, &LettersPage::seeHoldings);
    connect(m_pdf, &QPushButton::clicked, this, &LettersPage::savePdf);
    connect(m_wording, &QPushButton::clicked, this, &LettersPage::changeWording);
    connect(m_charge, &ChargeView::leftOutChanged, this, &LettersPage::leaveOut);
    connect(m_course, &LetterCourse::openLetterRequested, this, &LettersPage::openLetter);
    connect(m_course, &LetterCourse::openKeptRequested, this, &LettersPage::openKept);
    connect(m_course, &LetterCourse::addRequested, this, [this] { came({}); });
    connect(m_actions, &LetterActions::mailRequested, this, &LettersPage::openInMail);
    connect(m_actions, &LetterActions::savePdfRequested, this, &LettersPage::savePdf);
    connect(m_actions, &LetterActions::saveMailRequested, this, &LettersPage::saveMail);
    connect(m_actions, &LetterActions::eraseInsteadRequested, this, &LettersPage::eraseInstead);
    connect(m_actions, &LetterActions::didItRequested, this, &LettersPage::didIt);
    connect(m_actions, &LetterActions::cameRequested, this, [this] { came({}); });
    connect(m_actions, &LetterActions::abandonRequested, this, &LettersPage::abandon);
}

void LettersPage::clearBanner()
{
    // The button that was pressed may be in it.
    if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
    }
    m_banner = nullptr;
}

void LettersPage::say(const QString &lead, const QString &rest, bool bad)
{
    clearBanner();
    m_banner = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(m_banner);
    column->setContentsMargins(0, 0, 0, 10);
    Banner *banner = new Banner(bad ? BannerKind::Refuses : BannerKind::Meets);
    banner->setText(lead, rest);
    column->addWidget(banner);
    m_bannerPlace->addWidget(m_banner);
}

void LettersPage::showQuestion(const LetterDetail &detail)
{
    const bool reminder = m_remindersOpened.contains(detail.row.id.toText());
    if (!detail.row.askWhetherSent && !reminder)
        return;
    clearBanner();
    m_banner = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(m_banner);
    column->setContentsMargins(0, 0, 0, 10);
    column->setSpacing(6);
    Banner *banner = new Banner(BannerKind::Warning, QStringLiteral("send"));
    banner->setText(reminder ? tr("Did you send the reminder?") : tr("Did you send it?"),
                    tr("Only you know: your mail program sent it, not Fieldfare."));
    column->addWidget(banner);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace8);
    QPushButton *today = compact(secondaryButton(tr("Yes, today")));
    QPushButton *another = compact(secondaryButton(tr("On another day…")));
    QPushButton *no = compact(quietButton({}, tr("No")));
    no->setAccessibleName(tr("No, not sent"));
    for (QPushButton *button : {today, another, no})
        row->addWidget(button);
    row->addStretch(1);
    column->addLayout(row);
    m_bannerPlace->addWidget(m_banner);
    connect(today, &QPushButton::clicked, this, [this] { answerSent(context().clock.today()); });
    connect(another, &QPushButton::clicked, this, &LettersPage::askDay);
    connect(no, &QPushButton::clicked, this, &LettersPage::answerNotSent);
}

} // namespace fieldfare
