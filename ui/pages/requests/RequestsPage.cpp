// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestsPage.h"

#include "common/PaneList.h"
#include "requests/CardNote.h"
#include "requests/RequestActions.h"
#include "requests/RequestCard.h"
#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"
#include "widgets/SegmentControl.h"
#include "widgets/UndoBar.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>

#include <algorithm>
#include <utility>

namespace fieldfare {

namespace {

QString seenSetting()
{
    return QStringLiteral("requests.seen");
}

bool matches(const RequestRow &row, const QString &text)
{
    return text.isEmpty() || row.name.contains(text, Qt::CaseInsensitive) ||
           row.domain.contains(text, Qt::CaseInsensitive);
}

PaneRow linkRow(const WaitingLink &waiting, const QDateTime &now, const QLocale &locale)
{
    const HostDisplay host = waiting.link.host();
    PaneRow row;
    row.id = waiting.id;
    row.title = host.isLookAlike ? host.ace : host.unicode;
    row.icon = QStringLiteral("link");
    row.end = RequestsPage::tr("link");
    row.second = waiting.link.kind == RequestLink::Kind::GrantReference
                     ? RequestsPage::tr("Wants to give you something")
                     : RequestsPage::tr("Wants to ask you");
    row.third = RequestsPage::tr("Not fetched · %1").arg(momentInside(waiting.arrivedAt, now, locale));
    return row;
}

} // namespace

RequestsPage::RequestsPage(Wallet &wallet, HttpClient &client, Delivery &delivery, QWidget *parent,
                           Opener *opener)
    : Page(wallet, parent)
    , m_delivery(delivery)
    , m_ownOpener(opener ? nullptr : std::make_unique<DesktopOpener>())
    , m_opener(opener ? *opener : *m_ownOpener)
    , m_reception(context(), client)
    , m_links(wallet)
{
    setAcceptDrops(true);
    watch({RecordKind::Requests, RecordKind::Prices, RecordKind::Values, RecordKind::Companies,
           RecordKind::Breaches, RecordKind::Rewards});
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(0);
    m_side = makeList();
    row->addWidget(m_side);
    row->addWidget(makeReading(), 1);
    setListWidth();
    connectParts();
    connectCard();
    addKeys();
    const Result<QString> seen = this->wallet().setting(seenSetting(), {});
    const QStringList ids = seen ? seen->split(u' ', Qt::SkipEmptyParts) : QStringList();
    m_seen = QSet<QString>(ids.cbegin(), ids.cend());
    m_header->hide();
}

void RequestsPage::show(const Target &target)
{
    Page::show(target);
    if (!target.request.isNull()) {
        m_wanted = target.request.toText();
        m_left.clear(); // it is wanted again
        if (m_read)
            showRows();
    }
    if (!target.link.isEmpty())
        arriveText(target.link);
    if (!target.file.isEmpty())
        arriveFile(target.file);
}

void RequestsPage::focusSearch()
{
    m_search->show();
    m_search->setFocus(Qt::ShortcutFocusReason);
}

bool RequestsPage::undo()
{
    return m_undo->undoNewest();
}

void RequestsPage::setNarrow(bool narrow)
{
    m_narrow = narrow;
    setListWidth();
    m_list->setMonograms(!narrow);
    m_card->setNarrow(narrow);
    m_arrival->setNarrow(narrow);
    for (QWidget *key : std::as_const(m_keys))
        key->setVisible(!narrow);
    showPlace();
}

void RequestsPage::setListWidth()
{
    const bool wide = width() >= RequestCard::kWideFrom;
    m_side->setFixedWidth(m_narrow ? metrics::kListMin : wide ? metrics::kListMax : metrics::kList);
}

void RequestsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    setListWidth();
}

void RequestsPage::refresh()
{
    m_listing.start(
        wallet(), [](const WalletContext &context, ActivityControl &) { return Review(context).list(); },
        [this](const Result<QList<RequestRow>> &rows) {
            if (!rows) {
                Q_EMIT failed(rows.error());
                return;
            }
            m_rows = *rows;
            m_read = true;
            followChosen();
            showRows();
        });
}

/// What the person looks at goes on being shown when it moves to another list by itself: it was delivered, or
/// they sent what was held. What they have just decided gives way to the next one.
void RequestsPage::followChosen()
{
    const QString id = m_list->chosen();
    if (!m_wanted.isEmpty() || id.isEmpty() || id == m_left || filterOf(id) < 0)
        return;
    const QList<PaneRow> rows = rowsOf(m_segments->chosen());
    const bool stays = std::ranges::any_of(rows, [&id](const PaneRow &row) { return row.id == id; });
    if (!stays && m_search->text().trimmed().isEmpty())
        m_wanted = id;
}

bool RequestsPage::isHeldBack(const RequestRow &row) const
{
    return row.delivery == OutboxState::Held && row.decision && row.decision->byRule.isNull() &&
           !m_undo->contains(row.decision->id.toText());
}

/// In which of the lists a request or link is; -1 in none.
int RequestsPage::filterOf(const QString &id) const
{
    if (m_links.find(id))
        return Open;
    for (const RequestRow &row : m_rows) {
        if (row.id.toText() == id)
            return isHeldBack(row) ? int(Open) : int(placeOf(row));
    }
    return -1;
}

QList<PaneRow> RequestsPage::rowsOf(int filter) const
{
    const QDateTime now = localTime(context().clock.now());
    const QString text = m_search->text().trimmed();
    QList<PaneRow> rows;
    for (const WaitingLink &waiting : m_links.all()) {
        const PaneRow row = linkRow(waiting, now, locale());
        if (filter == Open && (text.isEmpty() || row.title.contains(text, Qt::CaseInsensitive)))
            rows.append(row);
    }
    QList<PaneRow> heldBack;
    QList<PaneRow> theirs;
    QList<PaneRow> others;
    for (const RequestRow &row : m_rows) {
        if (!matches(row, text))
            continue;
        const PaneRow shown = shownRow(row, context(), locale(), !m_seen.contains(row.id.toText()));
        const RequestPlace place = placeOf(row);
        if (isHeldBack(row))
            (filter == Open ? heldBack : others).append(shown);
        else if (int(place) == filter)
            others.append(shown);
        else if (filter == Open && row.state == RequestState::Countered && row.delivery != OutboxState::Held)
            theirs.append(shown);
    }
    if (filter != Open) // what is held back is asked about in the first list alone
        others.removeIf([this](const PaneRow &row) { return filterOf(row.id) == Open; });
    rows += heldBack + others;
    if (!theirs.isEmpty()) {
        PaneRow heading;
        heading.title = tr("Waiting for their answer");
        heading.heading = true;
        rows.append(heading);
        rows += theirs;
    }
    return rows;
}

void RequestsPage::showRows()
{
    if (!m_read)
        return;
    const int wanted = m_wanted.isEmpty() ? -1 : filterOf(m_wanted);
    // What another page points to, or what has just come, is shown whatever the list was.
    if (wanted >= 0 && wanted != m_segments->chosen()) {
        m_segments->choose(wanted);
        return; // which comes here again
    }
    int counts[3] = {int(m_links.all().size()), 0, 0};
    for (const RequestRow &row : std::as_const(m_rows))
        ++counts[isHeldBack(row) ? int(Open) : int(placeOf(row))];
    m_segments->setCount(Open, counts[Open] > 0 ? formatCount(counts[Open], locale()) : QString());
    m_segments->setCount(Waiting, counts[Waiting] > 0 ? formatCount(counts[Waiting], locale()) : QString());
    Q_EMIT badgeChanged(counts[Open]);
    const QString before = m_list->chosen();
    const qsizetype place = m_list->ids().indexOf(before);
    m_list->setRows(rowsOf(m_segments->chosen()));
    const QString text = m_search->text().trimmed();
    m_list->setMatch(text);
    const QStringList ids = m_list->ids();
    m_search->setHits(text.isEmpty() ? QString() : tr("%1 found").arg(formatCount(ids.size(), locale())));
    m_nonePart->setVisible(ids.isEmpty());
    m_none->setText(!text.isEmpty()                   ? tr("No request of that name is here.")
                    : m_segments->chosen() == Open    ? tr("No request is open.")
                    : m_segments->chosen() == Waiting ? tr("Nothing waits for a company.")
                                                      : tr("Nothing was answered yet."));
    QString id = before;
    if (ids.contains(m_wanted))
        id = std::exchange(m_wanted, QString());
    else if (!ids.contains(id))
        id = ids.value(qBound<qsizetype>(0, place, qMax<qsizetype>(0, ids.size() - 1)));
    choose(id);
}

void RequestsPage::choose(const QString &id)
{
    m_list->choose(id);
    showChosen();
}

void RequestsPage::showChosen()
{
    const QString id = m_list->chosen();
    if (m_choiceOf != id) {
        m_choiceOf = id;
        m_choice = Choice();
        m_detail.reset();
        m_left.clear();
        // What is said of this very request may have been said before its row was there.
        if (id.isEmpty() || m_note->about() != id)
            m_note->clear();
    }
    m_header->setVisible(!id.isEmpty());
    showPlace();
    if (id.isEmpty()) {
        m_detail.reset();
        m_stack->setCurrentIndex(m_rows.isEmpty() && m_links.all().isEmpty() ? Nobody : NoneHere);
        return;
    }
    if (const WaitingLink *waiting = m_links.find(id)) {
        m_arrival->setLink(*waiting, seenBefore(waiting->link), localTime(context().clock.now()));
        m_arrival->setFetching(m_fetching == id);
        m_stack->setCurrentIndex(Arriving);
        return;
    }
    readDetail();
}

void RequestsPage::showPlace()
{
    const QStringList ids = m_list->ids();
    const qsizetype at = ids.indexOf(m_list->chosen());
    // Those that wait for their company are no part of what is to be gone through.
    qsizetype count = ids.size();
    if (m_segments->chosen() == Open)
        count = std::ranges::count_if(ids, [this](const QString &id) { return filterOf(id) == Open; });
    const bool inside = at >= 0 && at < count;
    m_place->setText(inside ? tr("%1 of %2").arg(locale().toString(at + 1), locale().toString(count))
                            : QString());
    m_previous->setEnabled(at > 0);
    m_next->setEnabled(at >= 0 && at + 1 < ids.size());
    const bool link = m_links.find(m_list->chosen()) != nullptr;
    m_rule->setVisible(!m_narrow && !link);
    m_holds->setVisible(!m_narrow && !link);
    const bool open =
        m_detail && m_detail->review.request.state == RequestState::Open && !m_detail->review.expired;
    const int ways = open ? int(m_detail->review.options.size()) : 0;
    m_ways->setText(tr("%n way(s) to answer", nullptr, ways));
    m_ways->setVisible(!m_narrow && !link && ways > 1 && !m_card->isWide());
    m_more->setVisible(!link);
}

RequestId RequestsPage::current() const
{
    return RequestId::fromText(m_list->chosen()).value_or(RequestId());
}

void RequestsPage::readDetail()
{
    const RequestId id = current();
    if (id.isNull())
        return;
    m_reading.start(
        wallet(),
        [id, choice = m_choice, wide = m_card->isWide()](const WalletContext &context, ActivityControl &) {
            return readCard(context, id, choice, wide);
        },
        [this](const Result<CardReading> &reading) {
            if (reading) {
                showDetail(*reading);
            } else if (m_choice.option && reading.error().code == errors::choiceNotTheirs) {
                m_choice.option.reset(); // what it would have disclosed has changed: back to their first
                m_choice.shared.reset();
                readDetail();
            } else {
                Q_EMIT failed(reading.error());
            }
        });
}

void RequestsPage::showDetail(const CardReading &reading)
{
    if (!(reading.review.request.id == current()))
        return;
    m_detail = reading;
    const std::optional<Decision> &decision = reading.review.decision;
    const bool held = decision && !m_undo->contains(decision->id.toText());
    m_rule->setEnabled(reading.review.request.state != RequestState::Refused &&
                       reading.review.request.source == RequestSource::Signed);
    m_card->setReading(reading, held);
    m_holds->setEnabled(reading.review.company.has_value());
    showPlace();
    m_stack->setCurrentIndex(Card);
    noteSeen(reading.review.request.id);
}

void RequestsPage::noteSeen(const RequestId &id)
{
    if (m_seen.contains(id.toText()) || !isVisible())
        return;
    m_seen.insert(id.toText());
    QStringList open; // of the others nothing needs to be known
    for (const RequestRow &row : std::as_const(m_rows)) {
        if (row.state == RequestState::Open && m_seen.contains(row.id.toText()))
            open.append(row.id.toText());
    }
    done(wallet().setSetting(seenSetting(), open.join(u' ')));
    const QString chosen = m_list->chosen();
    m_list->setRows(rowsOf(m_segments->chosen()));
    m_list->choose(chosen);
}

void RequestsPage::step(int by)
{
    const QStringList ids = m_list->ids();
    const qsizetype at = ids.indexOf(m_list->chosen()) + by;
    if (at >= 0 && at < ids.size())
        choose(ids[at]);
}

/// What comes after the chosen one by itself: the next that is open, else the one before.
QString RequestsPage::nextOpen() const
{
    const QStringList ids = m_list->ids();
    const qsizetype at = ids.indexOf(m_list->chosen());
    for (qsizetype next = at + 1; next < ids.size(); ++next) {
        if (filterOf(ids[next]) == Open)
            return ids[next];
    }
    for (qsizetype last = at - 1; last >= 0; --last) {
        if (filterOf(ids[last]) == Open)
            return ids[last];
    }
    return {};
}

void RequestsPage::say(bool good, const QString &lead, const QString &rest)
{
    m_note->say(good ? BannerKind::Meets : BannerKind::Refuses, lead, rest);
}

void RequestsPage::done(const Result<> &result)
{
    if (!result)
        Q_EMIT failed(result.error());
}

} // namespace fieldfare
