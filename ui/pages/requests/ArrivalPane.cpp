// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/ArrivalPane.h"

#include "requests/RequestShown.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/ActionBar.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"
#include "widgets/Monogram.h"
#include "words/ErrorWords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QScrollArea>

namespace fieldfare {

namespace {

constexpr int kArrivalLabelWidth = 130;
constexpr qsizetype kMostShown = 600; ///< characters of a link

/// A long text without spaces can break between any two of its characters.
QString breakable(const QString &text)
{
    QString broken;
    for (const QChar each : text) {
        broken.append(each);
        broken.append(QChar(0x200b));
    }
    return broken;
}

} // namespace

ArrivalPane::ArrivalPane(QWidget *parent)
    : QWidget(parent)
    , m_content(new QWidget)
    , m_title(new Label({}, TextStyle::Title))
    , m_when(new Label({}, TextStyle::Body, Role::TextMuted))
    , m_errors(new QVBoxLayout)
    , m_promise(new Label(tr("Until you fetch it, they do not know that you opened the link."),
                          TextStyle::Body, Role::TextMuted))
    , m_fetch(primaryButton({}))
    , m_discard(quietButton({}, tr("Throw the link away")))
    , m_note(new Label(tr("Kept until you decide, also through a lock."), TextStyle::Small, Role::TextMuted))
{
    m_content->setMaximumWidth(metrics::kMeasure + 2 * metrics::kSpace28);
    QVBoxLayout *column = new QVBoxLayout(m_content);
    column->setContentsMargins(metrics::kSpace28, 0, metrics::kSpace28, metrics::kSpace20);
    column->setSpacing(0);
    QHBoxLayout *head = new QHBoxLayout;
    head->setSpacing(14);
    Monogram *monogram = new Monogram(44);
    monogram->setIcon(QStringLiteral("link"));
    head->addWidget(monogram);
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    m_title->setWrapping(true);
    words->addWidget(m_title);
    words->addWidget(m_when);
    head->addLayout(words, 1);
    column->addLayout(head);
    column->addSpacing(14);
    m_errors->setContentsMargins({});
    column->addLayout(m_errors);
    Card *card = new Card(nullptr, 20);
    QHBoxLayout *nothing = new QHBoxLayout;
    nothing->setSpacing(10);
    nothing->addWidget(new IconLabel(QStringLiteral("pause"), 20, Role::Text));
    nothing->addWidget(new Label(tr("Nothing has been loaded."), TextStyle::BodySemibold));
    m_promise->setWrapping(true);
    nothing->addWidget(m_promise, 1);
    card->body()->addLayout(nothing);
    card->body()->addSpacing(metrics::kSpace16);
    QGridLayout *grid = new QGridLayout;
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(9);
    grid->setColumnMinimumWidth(0, kArrivalLabelWidth);
    grid->setColumnStretch(1, 1);
    m_goesTo = addRow(grid, tr("Fetching goes to"));
    m_goesTo->setTextStyle(TextStyle::BodySemibold);
    addRow(grid, tr("They will learn"))
        ->setText(tr("your internet address and the time; no cookie, nothing about you"));
    addRow(grid, tr("They may send"))
        ->setText(tr("one signed text, at most 1 MiB within 15 s. No redirect is followed"));
    m_seen = addRow(grid, tr("Seen before"));
    m_whole = addRow(grid, tr("The whole link"));
    m_whole->setTextStyle(TextStyle::MonoSmall);
    m_whole->setRole(Role::TextMuted);
    card->body()->addLayout(grid);
    column->addWidget(card);
    column->addSpacing(14);
    Label *then =
        new Label(tr("What comes back is checked first: who signed it, for which domain, until when. Only "
                     "then is it held against your prices. Answering is a second click."),
                  TextStyle::Small, Role::TextMuted);
    then->setWrapping(true);
    column->addWidget(then);
    column->addStretch(1);
    QWidget *middle = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(middle);
    row->setContentsMargins({});
    row->addStretch(0);
    row->addWidget(m_content, 1);
    row->addStretch(0);
    QScrollArea *scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(middle);
    middle->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    QVBoxLayout *outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(scroll, 1);
    ActionBar *actions = new ActionBar;
    m_fetch->setIcon(themedIcon(QStringLiteral("imports")));
    actions->addWidget(m_fetch);
    actions->addWidget(m_discard);
    actions->setNote(m_note);
    outer->addWidget(actions);
    connect(m_fetch, &QPushButton::clicked, this, &ArrivalPane::fetchRequested);
    connect(m_discard, &QPushButton::clicked, this, &ArrivalPane::discardRequested);
}

Label *ArrivalPane::addRow(QGridLayout *grid, const QString &label)
{
    const int row = grid->rowCount();
    grid->addWidget(new Label(label, TextStyle::Body, Role::TextMuted), row, 0, Qt::AlignTop);
    Label *text = new Label;
    text->setWrapping(true);
    grid->addWidget(text, row, 1);
    return text;
}

void ArrivalPane::setLink(const WaitingLink &waiting, const QString &seenBefore, const QDateTime &now)
{
    const HostDisplay host = waiting.link.host();
    m_host = host.isLookAlike ? host.ace : host.unicode;
    const bool grant = waiting.link.kind == RequestLink::Kind::GrantReference;
    m_title->setText(grant ? tr("%1 wants to give you something").arg(m_host)
                           : tr("%1 wants to ask you").arg(m_host));
    m_when->setText(tr("A link, opened %1").arg(momentInside(waiting.arrivedAt, now, locale())));
    m_goesTo->setText(host.isLookAlike
                          ? tr("%1 (its name could pass for another: %2)").arg(host.ace, host.unicode)
                          : host.ace);
    m_seen->setText(seenBefore);
    m_whole->setText(breakable(harmless(QUrl::fromPercentEncoding(waiting.text.toUtf8())).left(kMostShown)));
    m_fetch->setText(tr("Fetch from %1").arg(m_host));
    setFetching(false);
    if (m_error) {
        m_error->hide();
        m_error->deleteLater();
        m_error = nullptr;
    }
}

void ArrivalPane::setFetching(bool fetching)
{
    m_fetch->setEnabled(!fetching);
    m_note->setText(fetching ? tr("Fetching from %1 …").arg(m_host)
                             : tr("Kept until you decide, also through a lock."));
}

void ArrivalPane::showError(const Error &error)
{
    setFetching(false);
    if (m_error)
        m_error->deleteLater();
    m_error = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(m_error);
    column->setContentsMargins(0, 0, 0, 10);
    Banner *banner = new Banner(BannerKind::Refuses);
    const ErrorWords words = wordsFor(error);
    banner->setText(words.happened, words.meaning + u' ' + words.next);
    column->addWidget(banner);
    m_errors->addWidget(m_error);
}

void ArrivalPane::setNarrow(bool narrow)
{
    m_promise->setVisible(!narrow);
    m_note->setVisible(!narrow);
}

} // namespace fieldfare
