// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestActions.h"

#include "decisions/Decisions.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QMenu>
#include <QPushButton>

#include <algorithm>

namespace fieldfare {

namespace {

int sharedCount(const RequestReview &review)
{
    return int(std::ranges::count_if(review.fields, &ReviewField::shared));
}

bool sharesNever(const RequestReview &review)
{
    return std::ranges::any_of(review.fields,
                               [](const ReviewField &field) { return field.shared && !field.ask.ask; });
}

/// What was written down by hand has nobody to answer.
bool hasAsker(const RequestReview &review)
{
    return review.request.source != RequestSource::ByHand;
}

/// With a key cap. The key itself is the page's: see pressKey.
QPushButton *withHint(QPushButton *button, Qt::Key key)
{
    button->setProperty("keyHint", QKeySequence(key).toString(QKeySequence::NativeText));
    return button;
}

/// Why no price can be asked; empty where one can.
QString noCounter(const RequestReview &review)
{
    if (!hasAsker(review))
        return RequestActions::tr("It was recorded by hand: nobody is there to be asked.");
    if (review.offers.isEmpty())
        return RequestActions::tr("They made no offer that could be answered with a price.");
    if (review.mustAccept)
        return RequestActions::tr("Nobody proves who asks: nothing is told to them.");
    if (sharesNever(review))
        return RequestActions::tr("A field that is never for sale is ticked.");
    return sharedCount(review) == 0 ? RequestActions::tr("No field is ticked.") : QString();
}

/// Why it cannot be approved; empty where it can.
QString noApproval(const RequestReview &review, bool accepted)
{
    if (sharesNever(review) || review.evaluation.verdict == Verdict::Never)
        return RequestActions::tr("A field that is never for sale would be shared.");
    if (review.action == MainAction::Nothing)
        return review.missing.isEmpty() ? RequestActions::tr("No field is ticked.")
                                        : RequestActions::tr("You do not have all that they ask for.");
    if (review.mustAccept && !accepted)
        return RequestActions::tr("Nobody proves who asks: tick “Let me approve this one request” first.");
    return {};
}

} // namespace

QString declineReasonWords(const QString &reason)
{
    if (reason == QLatin1String("price"))
        return RequestActions::tr("The price");
    if (reason == QLatin1String("purpose"))
        return RequestActions::tr("What it is for");
    if (reason == QLatin1String("recipient"))
        return RequestActions::tr("Who else gets it");
    if (reason == QLatin1String("retention"))
        return RequestActions::tr("How long it is kept");
    if (reason == QLatin1String("identity"))
        return RequestActions::tr("Who asks");
    if (reason == QLatin1String("breach"))
        return RequestActions::tr("A breach");
    return RequestActions::tr("Another reason");
}

RequestActions::RequestActions(QWidget *parent)
    : ActionBar(parent)
    , m_approve(withHint(secondaryButton(tr("Approve")), Qt::Key_A))
    , m_ask(withHint(secondaryButton(tr("Ask")), Qt::Key_C))
    , m_decline(withHint(quietButton({}, tr("Decline")), Qt::Key_D))
    , m_more(iconButton(QStringLiteral("chevron-down"), tr("Other ways to decline")))
    , m_silent(quietButton({}, tr("Say nothing")))
    , m_sendNow(primaryButton(tr("Send now")))
    , m_takeBack(secondaryButton(tr("Take back")))
    , m_withdraw(secondaryButton(tr("Withdraw")))
    , m_reopen(secondaryButton(tr("Reopen")))
    , m_tryAgain(secondaryButton(tr("Try again")))
    , m_giveUp(quietButton({}, tr("Give up")))
    , m_report(secondaryButton(tr("Tell them what was wrong")))
    , m_accept(new QCheckBox(tr("Let me approve this one request")))
    , m_note(new Label({}, TextStyle::Small, Role::TextMuted))
{
    for (QPushButton *button : {m_approve, m_ask, m_decline, m_more, m_silent, m_sendNow, m_takeBack,
                                m_withdraw, m_reopen, m_tryAgain, m_giveUp, m_report})
        addWidget(button);
    setNote(m_note);
    setNote(m_accept);
    fillMenu();
    hideAll();
    connect(m_approve, &QPushButton::clicked, this, [this] {
        m_review.action == MainAction::Counter ? Q_EMIT askWithRequested() : Q_EMIT approveRequested();
    });
    connect(m_ask, &QPushButton::clicked, this, &RequestActions::counterRequested);
    connect(m_decline, &QPushButton::clicked, this, [this] { Q_EMIT declineRequested({}, false); });
    connect(m_silent, &QPushButton::clicked, this, [this] { Q_EMIT declineRequested({}, true); });
    connect(m_accept, &QCheckBox::toggled, this, [this] { showOpen(m_review); });
    connect(m_sendNow, &QPushButton::clicked, this, &RequestActions::sendNowRequested);
    connect(m_takeBack, &QPushButton::clicked, this, &RequestActions::takeBackRequested);
    connect(m_withdraw, &QPushButton::clicked, this, &RequestActions::withdrawRequested);
    connect(m_reopen, &QPushButton::clicked, this, &RequestActions::reopenRequested);
    connect(m_tryAgain, &QPushButton::clicked, this, &RequestActions::tryAgainRequested);
    connect(m_giveUp, &QPushButton::clicked, this, &RequestActions::giveUpRequested);
    connect(m_report, &QPushButton::clicked, this, &RequestActions::reportRequested);
}

void RequestActions::fillMenu()
{
    QMenu *menu = new QMenu(m_more);
    menu->addSection(tr("Decline and say why"));
    const QStringList reasons = declineReasons();
    for (const QString &reason : reasons)
        menu->addAction(declineReasonWords(reason), this,
                        [this, reason] { Q_EMIT declineRequested(reason, false); });
    menu->addSeparator();
    menu->addAction(tr("Say nothing at all"), this, [this] { Q_EMIT declineRequested({}, true); });
    m_more->setMenu(menu);
}

void RequestActions::pressKey(Qt::Key key)
{
    QPushButton *button = key == Qt::Key_A ? m_approve : key == Qt::Key_C ? m_ask : m_decline;
    if (button->isVisible() && button->isEnabled())
        button->click();
}

bool RequestActions::acceptsUnproven() const
{
    return m_accept->isChecked();
}

void RequestActions::hideAll()
{
    for (QWidget *widget :
         {static_cast<QWidget *>(m_approve), static_cast<QWidget *>(m_ask), static_cast<QWidget *>(m_decline),
          static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_silent), static_cast<QWidget *>(m_sendNow),
          static_cast<QWidget *>(m_takeBack), static_cast<QWidget *>(m_withdraw),
          static_cast<QWidget *>(m_reopen), static_cast<QWidget *>(m_tryAgain),
          static_cast<QWidget *>(m_giveUp), static_cast<QWidget *>(m_report),
          static_cast<QWidget *>(m_accept), static_cast<QWidget *>(m_note)})
        widget->hide();
}

void RequestActions::setReview(const RequestReview &review, bool held)
{
    if (!(m_shown == review.request.id)) {
        const QSignalBlocker blocked(m_accept);
        m_accept->setChecked(false); // for this one request alone
    }
    m_shown = review.request.id;
    m_review = review;
    hideAll();
    if (review.request.state == RequestState::Open && !review.expired)
        showOpen(review);
    else
        showAnswered(review, held);
    const QList<QPushButton *> buttons = findChildren<QPushButton *>();
    setVisible(
        std::ranges::any_of(buttons, [this](const QPushButton *each) { return each->isVisibleTo(this); }));
}

void RequestActions::showOpen(const RequestReview &review)
{
    const int shared = sharedCount(review);
    const bool counter = review.action == MainAction::Counter;
    const QString whyNot = noApproval(review, m_accept->isChecked());
    const QString whyNoPrice = noCounter(review);
    m_approve->setText(counter ? tr("Ask with %n field(s)", nullptr, shared) : tr("Approve"));
    m_approve->setEnabled(counter ? whyNoPrice.isEmpty() : whyNot.isEmpty());
    m_approve->setToolTip(
        counter
            ? (whyNoPrice.isEmpty() ? tr("This is not one of their choices: they must agree.") : whyNoPrice)
            : whyNot);
    const Money total = roundedTotal(review.evaluation.askTotal.amount);
    m_ask->setText(whyNoPrice.isEmpty() ? tr("Ask for %1").arg(formatMoney(total, locale())) : tr("Ask"));
    m_ask->setEnabled(whyNoPrice.isEmpty());
    m_ask->setToolTip(whyNoPrice);
    for (QWidget *widget : {m_approve, m_ask, m_decline})
        widget->show();
    const bool sends = hasAsker(review) && !review.mustAccept;
    m_more->setVisible(sends);
    m_silent->setVisible(review.mustAccept);
    m_accept->setVisible(review.mustAccept);
    m_note->setVisible(!review.mustAccept && !m_narrow);
    m_note->setText(hasAsker(review) ? tr("Goes out after 8 s. Until then you can undo.")
                                     : tr("Nothing is sent: you recorded it by hand."));
    fillPrimary();
}

void RequestActions::fillPrimary()
{
    QPushButton *primary = nullptr;
    switch (m_review.evaluation.verdict) {
    case Verdict::Meets:
        primary = m_approve->isEnabled() ? m_approve : m_decline;
        break;
    case Verdict::MeetsIfKept:
        break;
    case Verdict::Below:
    case Verdict::NoOffer:
        primary = m_ask->isEnabled() ? m_ask : m_decline;
        break;
    case Verdict::Never:
        primary = m_decline;
        break;
    }
    if (m_review.mustAccept || m_review.action == MainAction::Nothing)
        primary = m_decline;
    setButtonRole(m_approve, primary == m_approve ? "primary" : "secondary");
    setButtonRole(m_ask, primary == m_ask ? "primary" : "secondary");
    setButtonRole(m_decline, primary == m_decline ? "primary" : "quiet");
}

void RequestActions::showAnswered(const RequestReview &review, bool held)
{
    const bool byHand = !hasAsker(review);
    const std::optional<OutboxMessage> &message = review.message;
    const bool isHeld = message && message->state == OutboxState::Held;
    const bool never = !message || isHeld;
    const bool decided =
        review.request.state == RequestState::Declined || review.request.state == RequestState::Countered;
    const bool underWay =
        message && (message->state == OutboxState::Unknown || message->state == OutboxState::Waiting);
    const bool byRule = review.decision && !review.decision->byRule.isNull();
    setButtonRole(m_sendNow, byRule ? "secondary" : "primary"); // a rule's answer goes out by itself
    m_sendNow->setVisible(isHeld && (held || byRule));
    m_takeBack->setVisible(isHeld && (held || byRule));
    m_withdraw->setVisible(review.request.state == RequestState::Approved && !isHeld);
    m_reopen->setVisible(decided && never && !isHeld && !review.expired);
    m_tryAgain->setVisible(underWay);
    m_giveUp->setVisible(underWay);
    m_report->setVisible(!review.reportable.isEmpty());
    m_report->setToolTip(tr("They learn that a wallet looked at it, and nothing of you."));
    m_note->setVisible(!m_narrow && m_withdraw->isVisibleTo(this) && !underWay);
    const bool hasAddress =
        std::ranges::any_of(review.offers, [](const Offer &offer) { return !offer.withdrawalUri.isEmpty(); });
    m_note->setText(byHand || !hasAddress ? tr("Withdrawing costs nothing: a letter tells them.")
                                          : tr("Withdrawing costs nothing."));
}

void RequestActions::setNarrow(bool narrow)
{
    m_narrow = narrow;
    if (!m_shown.isNull())
        setReview(RequestReview(m_review), m_sendNow->isVisibleTo(this));
}

} // namespace fieldfare
