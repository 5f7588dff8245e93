// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the page is put together: the part of RequestsPage that makes its widgets.

#include "common/PageKeys.h"
#include "common/PaneList.h"
#include "requests/ChecksView.h"
#include "requests/FieldRowsView.h"
#include "requests/NoRequests.h"
#include "requests/RequestActions.h"
#include "requests/RequestCard.h"
#include "requests/RequestsPage.h"
#include "requests/TermsView.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/EmptyState.h"
#include "widgets/KeyCap.h"
#include "widgets/Label.h"
#include "widgets/PaneHeader.h"
#include "widgets/Panel.h"
#include "widgets/SearchField.h"
#include "widgets/SegmentControl.h"
#include "widgets/UndoBar.h"

#include <QMenu>
#include <QPushButton>
#include <QShortcut>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace fieldfare {

QWidget *RequestsPage::makeList()
{
    Panel *panel = new Panel(Role::Ground);
    QVBoxLayout *column = new QVBoxLayout(panel);
    column->setContentsMargins({});
    column->setSpacing(0);
    PaneHeader *header = new PaneHeader(tr("Requests"));
    QPushButton *find = compact(iconButton(QStringLiteral("search"), tr("Search requests")));
    QPushButton *add = compact(iconButton(QStringLiteral("plus"), tr("Open or record")));
    QMenu *menu = new QMenu(add);
    menu->addAction(tr("Open a link or file…"), this, &RequestsPage::openSomething);
    menu->addAction(tr("Paste a link or QR code"), this, &RequestsPage::paste);
    menu->addAction(tr("Record an offer by hand…"), this, &RequestsPage::recordByHandForm);
    add->setMenu(menu);
    header->addWidget(find);
    header->addWidget(add);
    column->addWidget(header);
    m_segments = new SegmentControl(tr("Which requests"));
    m_segments->addSegment(Open, tr("Open"));
    m_segments->addSegment(Waiting, tr("Waiting"));
    m_segments->addSegment(Answered, tr("Answered"));
    m_search = new SearchField(tr("Search requests"));
    m_search->hide();
    QVBoxLayout *inset = new QVBoxLayout;
    inset->setContentsMargins(metrics::kSpace12, 0, metrics::kSpace12, metrics::kSpace8);
    inset->setSpacing(metrics::kSpace8);
    inset->addWidget(m_segments);
    inset->addWidget(m_search);
    column->addLayout(inset);
    m_none = new Label({}, TextStyle::Body, Role::TextMuted);
    m_none->setWrapping(true);
    m_nonePart = new QWidget;
    QVBoxLayout *none = new QVBoxLayout(m_nonePart);
    none->setContentsMargins(metrics::kSpace20, 10, metrics::kSpace20, 10);
    none->addWidget(m_none);
    m_nonePart->hide();
    column->addWidget(m_nonePart);
    m_list = new PaneList(tr("Requests"), 3);
    column->addWidget(m_list, 1);
    m_undo = new UndoBar;
    QVBoxLayout *foot = new QVBoxLayout;
    foot->setContentsMargins(metrics::kSpace8, 0, metrics::kSpace8, metrics::kSpace8);
    foot->addWidget(m_undo);
    column->addLayout(foot);
    connect(find, &QPushButton::clicked, this, &RequestsPage::focusSearch);
    return panel;
}

QWidget *RequestsPage::makeReading()
{
    Panel *panel = new Panel(Role::Surface);
    panel->setLines(Qt::LeftEdge);
    QVBoxLayout *outer = new QVBoxLayout(panel);
    outer->setContentsMargins(1, 0, 0, 0);
    outer->setSpacing(0);
    m_header = makeHeader();
    outer->addWidget(m_header);
    m_note = new CardNote;
    outer->addWidget(m_note);
    m_stack = new QStackedWidget;
    outer->addWidget(m_stack, 1);
    m_stack->addWidget(new QWidget); // until it is known what there is
    NoRequests *nobody = new NoRequests;
    connect(nobody, &NoRequests::recordRequested, this, &RequestsPage::recordByHandForm);
    connect(nobody, &NoRequests::openRequested, this, &RequestsPage::openSomething);
    connect(nobody, &NoRequests::pasteRequested, this, &RequestsPage::paste);
    connect(nobody, &NoRequests::chargeRequested, this, [this] {
        Target target;
        target.page = PageId::Companies;
        Q_EMIT targeted(target);
    });
    m_stack->addWidget(nobody);
    m_empty =
        new EmptyState(QStringLiteral("requests"), tr("Nothing is here"),
                       tr("Answered requests and those that wait for their company are in the other lists."));
    m_stack->addWidget(m_empty);
    m_actions = new RequestActions;
    m_card = new RequestCard(context(), m_actions);
    m_stack->addWidget(m_card);
    m_arrival = new ArrivalPane;
    m_stack->addWidget(m_arrival);
    return panel;
}

QWidget *RequestsPage::makeHeader()
{
    PaneHeader *header = new PaneHeader({}, nullptr, metrics::kSpace20);
    m_previous = compact(iconButton(QStringLiteral("chevron-up"), tr("Previous request")));
    m_next = compact(iconButton(QStringLiteral("chevron-down"), tr("Next request")));
    m_place = new Label({}, TextStyle::Small, Role::TextMuted);
    m_keys = {new KeyCap(QStringLiteral("K")), new KeyCap(QStringLiteral("J"))};
    header->addLeading(m_previous);
    header->addLeading(m_next);
    header->addLeading(m_place);
    for (QWidget *key : std::as_const(m_keys))
        header->addLeading(key);
    m_ways = compact(quietButton(QStringLiteral("sort"), {}));
    m_ways->setToolTip(tr("What they take as it is, and what each costs (O)"));
    header->addWidget(m_ways);
    m_rule = compact(quietButton(QStringLiteral("rules"), tr("Make a rule")));
    header->addWidget(m_rule);
    m_holds = compact(quietButton(QStringLiteral("companies"), tr("What they hold")));
    header->addWidget(m_holds);
    QMenu *menu = new QMenu;
    menu->addAction(tr("Ways to answer"), this, &RequestsPage::openWays);
    menu->addAction(tr("What was checked"), this, [this] { Q_EMIT m_card->checksRequested(); });
    menu->addAction(tr("Terms, as they sent them"), this, [this] {
        if (m_detail)
            termsDialog(m_detail->review, this)->open();
    });
    menu->addAction(tr("What they hold"), this, [this] { m_holds->click(); });
    menu->addAction(tr("Make a rule…"), this, [this] { makeRule(); });
    m_more = moreButton(menu, tr("More about this request"));
    header->addWidget(m_more);
    return header;
}

void RequestsPage::connectParts()
{
    connect(m_segments, &SegmentControl::chosenChanged, this, &RequestsPage::showRows);
    connect(m_search, &SearchField::searchChanged, this, &RequestsPage::showRows);
    connect(m_list, &PaneList::chosenChanged, this, &RequestsPage::showChosen);
    connect(m_previous, &QPushButton::clicked, this, [this] { step(-1); });
    connect(m_next, &QPushButton::clicked, this, [this] { step(1); });
    // The window's own Ctrl Z comes here by undo(): two shortcuts of one key would answer neither.
    for (QPushButton *button : m_undo->findChildren<QPushButton *>())
        button->setShortcut({});
    connect(m_undo, &UndoBar::undone, this, &RequestsPage::takeBack);
    connect(m_undo, &UndoBar::elapsed, this, [this](const QString &id) {
        m_undoable.remove(id);
        showRows();
    });
    connect(m_ways, &QPushButton::clicked, this, &RequestsPage::openWays);
    connect(m_rule, &QPushButton::clicked, this, &RequestsPage::makeRule);
    connect(m_holds, &QPushButton::clicked, this, [this] {
        if (!m_detail || !m_detail->review.company)
            return;
        Target target;
        target.page = PageId::Companies;
        target.company = m_detail->review.company->id;
        Q_EMIT targeted(target);
    });
    connect(m_arrival, &ArrivalPane::fetchRequested, this, &RequestsPage::fetch);
    connect(m_arrival, &ArrivalPane::discardRequested, this, [this] { discard(m_list->chosen()); });
}

void RequestsPage::connectCard()
{
    FieldRowsView &fields = m_card->fields();
    connect(&fields, &FieldRowsView::toggled, this, &RequestsPage::toggle);
    connect(&fields, &FieldRowsView::allToggled, this, &RequestsPage::shareAll);
    connect(&fields, &FieldRowsView::insteadChosen, this, &RequestsPage::takeLess);
    connect(&fields, &FieldRowsView::valueChosen, this, [this](const FieldPath &path, const ValueId &value) {
        m_choice.values.insert(path, value);
        m_choice.option.reset(); // another value may be another choice
        readDetail();
    });
    connect(m_card, &RequestCard::wideChanged, this, &RequestsPage::readDetail);
    connect(m_card, &RequestCard::checksRequested, this, [this] {
        if (m_detail)
            checksDialog(m_detail->review, this)->open();
    });
    connect(m_card, &RequestCard::leaveOutRequested, this, [this] {
        if (m_detail)
            share(withoutOverAskedFields(m_detail->review));
    });
    connect(m_card, &RequestCard::orderedChanged, this, [this](bool ordered) {
        m_choice.ordered = ordered;
        readDetail();
    });
    connect(m_card, &RequestCard::sharedChosen, this, &RequestsPage::share);
    connect(m_card, &RequestCard::optionChosen, this, &RequestsPage::takeWay);
    connect(m_card, &RequestCard::letterRequested, this, &RequestsPage::draftLetter);
    connect(m_card, &RequestCard::newOfferRequested, this, &RequestsPage::fetchNewOffer);
    connect(m_card, &RequestCard::openRequested, this, &RequestsPage::openAddress);
    connect(m_actions, &RequestActions::approveRequested, this, &RequestsPage::approve);
    connect(m_actions, &RequestActions::askWithRequested, this, &RequestsPage::askWith);
    connect(m_actions, &RequestActions::counterRequested, this, &RequestsPage::openCounter);
    connect(m_actions, &RequestActions::declineRequested, this, &RequestsPage::decline);
    connect(m_actions, &RequestActions::withdrawRequested, this, &RequestsPage::withdraw);
    connect(m_actions, &RequestActions::reportRequested, this, &RequestsPage::report);
    connect(m_actions, &RequestActions::reopenRequested, this, &RequestsPage::reopen);
    connect(m_actions, &RequestActions::tryAgainRequested, this,
            [this] { done(m_delivery.tryNow(lastDecision())); });
    connect(m_actions, &RequestActions::giveUpRequested, this,
            [this] { done(m_delivery.giveUp(lastDecision())); });
    connect(m_actions, &RequestActions::sendNowRequested, this,
            [this] { done(m_delivery.release(lastDecision())); });
    connect(m_actions, &RequestActions::takeBackRequested, this,
            [this] { takeBack(lastDecision().toText()); });
}

void RequestsPage::addKeys()
{
    // A button's own shortcut clicks a moment later, when another request may be there already.
    for (const Qt::Key answer : {Qt::Key_A, Qt::Key_C, Qt::Key_D})
        addPageKey(this, answer, [this, answer] { m_actions->pressKey(answer); })->setAutoRepeat(false);
    addPageKey(this, Qt::Key_O, [this] { openWays(); })->setAutoRepeat(false);
    addStepKeys(this, [this](int by) { step(by); });
    addPageKey(this, QKeySequence::Paste, [this] { paste(); });
}

} // namespace fieldfare
