// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestCard.h"

#include "requests/AlternativesView.h"
#include "requests/ChecksView.h"
#include "requests/DealCard.h"
#include "requests/FieldRowsView.h"
#include "requests/RequestActions.h"
#include "requests/RequestShown.h"
#include "requests/SumsCard.h"
#include "requests/TermsView.h"
#include "requests/WhoHead.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"
#include "widgets/Timeline.h"

#include <QCheckBox>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kSecondColumn = 440;
constexpr int kBetweenColumns = 52;
constexpr int kWideContent = metrics::kMeasure + kBetweenColumns + kSecondColumn + 2 * metrics::kSpace28;
constexpr int kTallFrom = 1100;
constexpr int kReach = metrics::kRowReach; ///< of the fields' rows beyond the text
constexpr int kBelowHead = 58;             ///< the second column begins where the first one's card does

/// A part with its title.
QWidget *part(const QString &title, QWidget *content, Label **label = nullptr)
{
    QWidget *whole = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(whole);
    column->setContentsMargins(0, metrics::kSpace24, 0, 0);
    column->setSpacing(metrics::kSpace8);
    Label *words = new Label(title, TextStyle::BodySemibold);
    column->addWidget(words);
    column->addWidget(content);
    if (label)
        *label = words;
    return whole;
}

} // namespace

RequestCard::RequestCard(const WalletContext &context, RequestActions *actions, QWidget *parent)
    : QWidget(parent)
    , m_context(context)
    , m_actions(actions)
    , m_outer(new QVBoxLayout(this))
    , m_scroll(new QScrollArea)
    , m_content(new QWidget)
    , m_columns(new QBoxLayout(QBoxLayout::TopToBottom, m_content))
    , m_first(new QWidget)
    , m_second(new QWidget)
{
    m_outer->setContentsMargins({});
    m_outer->setSpacing(0);
    m_content->setMaximumWidth(metrics::kMeasure + 2 * metrics::kSpace28);
    m_columns->setContentsMargins(metrics::kSpace28 - kReach, 0, metrics::kSpace28 - kReach,
                                  metrics::kSpace20);
    m_columns->setSpacing(0);
    QVBoxLayout *first = new QVBoxLayout(m_first);
    first->setContentsMargins({});
    first->setSpacing(0);
    makeFirst(first);
    m_secondColumn = new QVBoxLayout(m_second);
    m_secondColumn->setContentsMargins({});
    m_secondColumn->setSpacing(0);
    makeSecond(m_secondColumn);
    m_columns->addWidget(m_first);
    m_columns->addWidget(m_second);
    m_columns->addStretch(1);
    QWidget *middle = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(0);
    row->addWidget(m_content, 1);
    row->addStretch(0);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setFocusPolicy(Qt::NoFocus); // what is in it takes the keys and is scrolled into view
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setWidget(middle);
    middle->setAutoFillBackground(false);
    m_scroll->viewport()->setAutoFillBackground(false);
    m_outer->addWidget(m_scroll, 1);
    m_outer->addWidget(m_actions);
    layOut();
}

void RequestCard::makeFirst(QVBoxLayout *whole)
{
    // All but the fields' rows ends where their text does.
    QVBoxLayout *column = new QVBoxLayout;
    column->setContentsMargins(kReach, 0, kReach, 0);
    column->setSpacing(0);
    whole->addLayout(column);
    m_who = new WhoHead(m_context);
    column->addWidget(m_who);
    column->addSpacing(14);
    m_banners = new QVBoxLayout;
    m_banners->setContentsMargins({});
    m_banners->setSpacing(0);
    m_checksBefore = new ChecksView;
    m_firstChecks = part(tr("What was checked"), m_checksBefore);
    m_firstChecks->layout()->setContentsMargins(0, 2, 0, 14);
    m_deal = new DealCard(m_context);
    m_ordered = new QCheckBox(tr("I ordered this"));
    m_ordered->setToolTip(tr("What such a service usually needs is free then."));
    m_fields = new FieldRowsView(m_context);
    column->addLayout(m_banners);
    column->addWidget(m_firstChecks);
    column->addWidget(m_deal);
    m_below = new QVBoxLayout;
    m_below->setContentsMargins({});
    m_below->setSpacing(0);
    column->addLayout(m_below);
    m_orderedPart = new QWidget; // hidden, it takes its space with it
    QVBoxLayout *ordered = new QVBoxLayout(m_orderedPart);
    ordered->setContentsMargins(0, 10, 0, 0);
    ordered->addWidget(m_ordered);
    column->addWidget(m_orderedPart);
    column->addSpacing(4);
    whole->addWidget(m_fields);
    m_actionPlace = new QVBoxLayout;
    m_actionPlace->setContentsMargins({});
    whole->addLayout(m_actionPlace);
    m_wideLeft = new QWidget;
    QVBoxLayout *wide = new QVBoxLayout(m_wideLeft);
    wide->setContentsMargins(kReach, 0, kReach, 0);
    wide->setSpacing(0);
    m_alternatives = new AlternativesView;
    m_alternativesPart = part(tr("If you leave something out"), m_alternatives, &m_alternativesTitle);
    m_checks = new ChecksView;
    m_checksPart = part(tr("What was checked"), m_checks);
    wide->addWidget(m_alternativesPart);
    wide->addWidget(m_checksPart);
    whole->addWidget(m_wideLeft);
    whole->addStretch(1);
    connect(m_who, &WhoHead::checksRequested, this, &RequestCard::checksRequested);
    connect(m_ordered, &QCheckBox::clicked, this, &RequestCard::orderedChanged);
    connect(m_alternatives, &AlternativesView::chosen, this, &RequestCard::sharedChosen);
    connect(m_alternatives, &AlternativesView::optionChosen, this, &RequestCard::optionChosen);
}

void RequestCard::makeSecond(QVBoxLayout *column)
{
    m_sums = new SumsCard(m_context);
    column->addWidget(m_sums);
    m_thread = new Timeline(tr("What was said"));
    m_threadPart = part(tr("Between you"), m_thread, &m_threadTitle);
    m_wideRight = new QWidget;
    QVBoxLayout *wide = new QVBoxLayout(m_wideRight);
    wide->setContentsMargins({});
    wide->setSpacing(0);
    m_held = new HeldView;
    m_heldPart = part(tr("What they hold already"), m_held, &m_heldTitle);
    m_terms = new TermsView;
    wide->addWidget(m_heldPart);
    column->addWidget(m_wideRight);
    column->addWidget(m_threadPart);
    wide->addWidget(part(tr("Terms, as they sent them"), m_terms));
    column->addStretch(1);
}

void RequestCard::setReading(const CardReading &reading, bool held)
{
    const RequestReview &review = reading.review;
    const bool open = review.request.state == RequestState::Open && !review.expired;
    m_refused = review.request.state == RequestState::Refused;
    m_who->setReview(review);
    showBanners(review, held);
    const bool checksFirst = m_refused || (open && review.mustAccept);
    m_firstChecks->setVisible(checksFirst);
    const QList<ShownCheck> checks = shownChecks(review, locale());
    m_checksBefore->setChecks(checksFirst ? checks : QList<ShownCheck>());
    m_checks->setChecks(checks);
    m_checksPart->setVisible(!checksFirst);
    for (QWidget *widget :
         {static_cast<QWidget *>(m_deal), static_cast<QWidget *>(m_fields), static_cast<QWidget *>(m_second)})
        widget->setVisible(!m_refused);
    m_actions->setReview(review, held);
    if (!m_refused) {
        m_deal->setReview(review);
        m_fields->setReview(review, open);
        m_sums->setReview(review);
        showThread(review);
        m_terms->setReview(review);
    }
    m_orderedPart->setVisible(open && review.evaluation.purposeClass == PurposeClass::Necessary &&
                              !review.offers.isEmpty());
    m_ordered->setChecked(review.ordered);
    m_alternativesPart->setVisible(!reading.alternatives.isEmpty());
    if (m_wide && !reading.alternatives.isEmpty()) {
        const QSet<FieldPath> shared = sharedFields(review);
        const bool less = std::ranges::all_of(reading.alternatives, [&](const CardAlternative &each) {
            return each.option.isEmpty() || shared.contains(each.shared);
        });
        m_alternativesTitle->setText(less ? tr("If you leave something out") : tr("Other ways to answer"));
        m_alternatives->setReading(reading);
    }
    m_heldPart->setVisible(reading.holder.has_value());
    if (reading.holder)
        m_held->setHolder(*reading.holder);
    if (!(m_shown == review.request.id))
        m_scroll->verticalScrollBar()->setValue(0);
    m_shown = review.request.id;
}

void RequestCard::showBanners(const RequestReview &review, bool held)
{
    for (QWidget *banner : std::as_const(m_shownBanners)) { // a button that was pressed may be in it
        banner->hide();
        banner->deleteLater();
    }
    m_shownBanners.clear();
    const QList<CardBanner> banners = cardBanners(review, held, m_context, locale());
    for (const CardBanner &each : banners) {
        QPushButton *button = nullptr;
        if (!each.button.isEmpty()) {
            button = new QPushButton(each.button);
            button->setProperty("role", QStringLiteral("secondary"));
            button->setAutoDefault(false);
            button->setToolTip(each.tip);
            connect(button, &QPushButton::clicked, this, [this, each] { press(each); });
        }
        addBanner(each, button);
    }
}

void RequestCard::press(const CardBanner &banner)
{
    switch (banner.action) {
    case CardBanner::Action::LeaveOut:
        return Q_EMIT leaveOutRequested();
    case CardBanner::Action::FetchNewOffer:
        return Q_EMIT newOfferRequested();
    case CardBanner::Action::OpenLink:
        return Q_EMIT openRequested(banner.link);
    case CardBanner::Action::DraftLetter:
        return Q_EMIT letterRequested();
    case CardBanner::Action::None:
        return;
    }
}

void RequestCard::addBanner(const CardBanner &shown, QPushButton *button)
{
    QWidget *holder = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(holder);
    column->setContentsMargins(0, shown.below ? 10 : 0, 0, shown.below ? 0 : 10);
    Banner *banner = new Banner(shown.kind, shown.icon);
    banner->setText(shown.lead, shown.rest);
    if (button)
        banner->setButton(button);
    column->addWidget(banner);
    m_shownBanners.append(holder);
    (shown.below ? m_below : m_banners)->addWidget(holder);
}

void RequestCard::showThread(const RequestReview &review)
{
    const QList<TimelineEntry> entries = threadEntries(review, locale());
    m_thread->setEntries(entries);
    m_threadPart->setVisible(m_wide || entries.size() > 1);
}

void RequestCard::setNarrow(bool narrow)
{
    m_narrow = narrow;
    m_who->setNarrow(narrow);
    m_deal->setNarrow(narrow);
    m_fields->setNarrow(narrow);
    m_actions->setNarrow(narrow);
    const int side = narrow ? metrics::kSpace20 : metrics::kSpace28;
    m_columns->setContentsMargins(side - kReach, 0, side - kReach, metrics::kSpace20);
}

void RequestCard::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = width() >= kWideFrom - metrics::kListMax;
    const bool tall = window()->height() >= kTallFrom;
    if (wide == m_wide && tall == m_tall)
        return;
    const bool changed = wide != m_wide;
    m_wide = wide;
    m_tall = tall;
    layOut();
    if (changed)
        Q_EMIT wideChanged();
}

void RequestCard::layOut()
{
    m_columns->setDirection(m_wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_columns->setSpacing(m_wide ? kBetweenColumns - 2 * kReach : 6);
    m_content->setMaximumWidth(m_wide ? kWideContent : metrics::kMeasure + 2 * metrics::kSpace28);
    m_first->setMinimumWidth(m_wide ? metrics::kMeasure + 2 * kReach : 0);
    m_first->setMaximumWidth(m_wide ? metrics::kMeasure + 2 * kReach : QWIDGETSIZE_MAX);
    m_second->setMinimumWidth(m_wide ? kSecondColumn + 2 * kReach : 0);
    m_second->setMaximumWidth(m_wide ? kSecondColumn + 2 * kReach : QWIDGETSIZE_MAX);
    m_secondColumn->setContentsMargins(kReach, m_wide ? kBelowHead : 0, kReach, 0);
    m_actions->setInline(m_wide);
    m_wideLeft->setVisible(m_wide);
    m_wideRight->setVisible(m_wide);
    m_sums->setStacked(m_wide);
    m_sums->setTall(m_tall && m_wide);
    m_fields->setTall(m_tall && m_wide);
    (m_wide ? m_actionPlace : m_outer)->addWidget(m_actions);
}

} // namespace fieldfare
