// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What arrives from outside: the part of RequestsPage that takes in links, files and what was written down.

#include "common/DroppedFile.h"
#include "common/PaneList.h"
#include "holders/Holders.h"
#include "inbox/HandRequests.h"
#include "inbox/RequestFile.h"
#include "requests/CardNote.h"
#include "requests/HandForm.h"
#include "requests/RequestDialogs.h"
#include "requests/RequestShown.h"
#include "requests/RequestsPage.h"

#include <QClipboard>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QFile>
#include <QGuiApplication>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr qsizetype kPictureHead = 16;

bool looksLikeLink(const QString &text)
{
    const QString start = text.trimmed().left(12).toLower();
    return start.startsWith(QLatin1String("openid4vp:")) || start.startsWith(QLatin1String("fieldfare:"));
}

} // namespace

void RequestsPage::openSomething()
{
    OpenDialog *dialog = new OpenDialog(this);
    connect(dialog, &OpenDialog::linkGiven, this, &RequestsPage::arriveText);
    connect(dialog, &OpenDialog::fileChosen, this, &RequestsPage::arriveFile);
    dialog->open();
}

void RequestsPage::paste()
{
    const QMimeData *copied = QGuiApplication::clipboard()->mimeData();
    if (!copied || !arriveData(*copied))
        say(false, tr("Neither a link nor a picture of a QR code was copied."), tr("Nothing was taken in."));
}

void RequestsPage::dragEnterEvent(QDragEnterEvent *event)
{
    const QMimeData *dragged = event->mimeData();
    if (!droppedFile(dragged).isEmpty() || looksLikeLink(dragged->text()) || dragged->hasImage())
        event->acceptProposedAction();
}

void RequestsPage::dropEvent(QDropEvent *event)
{
    event->acceptProposedAction();
    arriveData(*event->mimeData());
}

/// A file, a link, or a picture, whichever is there; false where it is none of them.
bool RequestsPage::arriveData(const QMimeData &given)
{
    const QString file = droppedFile(&given);
    const QString text = given.text().trimmed();
    if (!file.isEmpty())
        arriveFile(file);
    else if (looksLikeLink(text))
        arriveText(text);
    else if (given.hasImage())
        arrivePicture(
            [picture = qvariant_cast<QImage>(given.imageData())] { return linkInPicture(picture); });
    else
        return false;
    return true;
}

void RequestsPage::recordByHandForm()
{
    HandForm *form = new HandForm(context(), this);
    connect(form, &HandForm::recordRequested, this, &RequestsPage::recordOffer);
    form->open();
}

void RequestsPage::recordOffer(const HandOffer &offer)
{
    const Result<RequestId> id = recordByHand(context(), handRecordText(offer));
    if (!id)
        Q_EMIT failed(id.error());
    else
        m_wanted = id->toText();
}

void RequestsPage::arriveText(const QString &text)
{
    arrive(RequestLink::fromLink(text));
}

void RequestsPage::arriveFile(const QString &path)
{
    const std::shared_ptr<QFile> file = std::make_shared<QFile>(path);
    if (!file->open(QIODevice::ReadOnly))
        return say(false, tr("The file cannot be read: %1.").arg(file->errorString()),
                   tr("Nothing was taken in."));
    // One byte more than is taken, so that what is too large is seen to be.
    if (isPicture(file->peek(kPictureHead)))
        arrivePicture([file] { return linkInContent(file->read(kMostArrivalBytes + 1)); });
    else
        arrive(RequestLink::fromFile(file->read(RequestLink::kMostFileBytes + 1)));
}

/// Decoding takes its time: on a worker.
void RequestsPage::arrivePicture(const std::function<Result<RequestLink>()> &read)
{
    Activity *reading = new Activity(this);
    reading->run<RequestLink>([read](ActivityControl &) { return read(); },
                              [this, reading](const Result<RequestLink> &link) {
                                  reading->deleteLater();
                                  arrive(link);
                              });
}

void RequestsPage::arrive(const Result<RequestLink> &link)
{
    if (!link)
        Q_EMIT failed(link.error());
    else if (link->kind == RequestLink::Kind::Reference || link->kind == RequestLink::Kind::GrantReference)
        keepLink(*link);
    else
        take(*link, {});
}

/// It waits for the person's click: nothing is loaded, not even its host's address looked up.
void RequestsPage::keepLink(const RequestLink &link)
{
    m_wanted = m_links.add(link, context().clock.now());
    done(m_links.keep());
    showRows();
}

QString RequestsPage::seenBefore(const RequestLink &link) const
{
    const QString host = link.host().ace;
    const bool asked = std::ranges::any_of(m_rows, [&](const RequestRow &row) {
        return row.domain == host && row.state != RequestState::Refused;
    });
    return asked ? tr("yes, it has asked you before") : tr("never: it has not asked you before");
}

void RequestsPage::fetch()
{
    if (const WaitingLink *waiting = m_links.find(m_list->chosen()))
        take(RequestLink(waiting->link), waiting->id);
}

void RequestsPage::take(const RequestLink &link, const QString &waiting)
{
    if (m_reception.isFetching())
        return;
    m_fetching = waiting;
    if (!waiting.isEmpty())
        m_arrival->setFetching(true);
    m_reception.take(link,
                     [this, waiting](const Result<ArrivalOutcome> &outcome) { taken(outcome, waiting); });
}

void RequestsPage::taken(const Result<ArrivalOutcome> &outcome, const QString &waiting)
{
    m_fetching.clear();
    if (!outcome) {
        if (!waiting.isEmpty() && m_list->chosen() == waiting)
            m_arrival->showError(outcome.error());
        else
            Q_EMIT failed(outcome.error());
        return;
    }
    discard(waiting);
    if (const GrantOutcome *grant = std::get_if<GrantOutcome>(&*outcome)) {
        m_wanted = grant->request.isNull() ? QString() : grant->request.toText();
        showRows();
        const QString about = grant->request.toText();
        if (grant->valid)
            m_note->say(BannerKind::Meets,
                        tr("%n reward(s) came with it and are booked.", nullptr, grant->rewards),
                        tr("They are in Rewards."), about);
        else
            m_note->say(BannerKind::Refuses, tr("What the company granted is not valid."),
                        tr("It is kept with its request, but nothing of it counts."), about);
        return;
    }
    const Arrival &arrival = std::get<Arrival>(*outcome);
    m_wanted = arrival.id.toText();
    showRows();
    if (!arrival.isNew)
        say(true, tr("You have this request already."),
            tr("It is the very same, and was not taken in twice."));
}

void RequestsPage::discard(const QString &waiting)
{
    if (!m_links.remove(waiting))
        return;
    done(m_links.keep());
    showRows();
}

void RequestsPage::fetchNewOffer()
{
    if (!m_detail || m_detail->review.newOfferUri.isEmpty())
        return;
    RequestLink link;
    link.kind = RequestLink::Kind::Reference;
    link.clientId = m_detail->review.clientId();
    link.address = m_detail->review.newOfferUri;
    take(link, {});
}

void RequestsPage::openAddress(const QUrl &url)
{
    if (!m_opener.openUrl(url))
        say(false, tr("No program on this computer opens it."), tr("Nothing was opened."));
}

} // namespace fieldfare
