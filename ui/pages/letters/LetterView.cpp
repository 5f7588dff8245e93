// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LetterView.h"

#include "letters/Cells.h"
#include "letters/LetterShown.h"
#include "letters/PaperPreview.h"
#include "theme/Formats.h"
#include "theme/Icons.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/ClockBar.h"
#include "widgets/ElidedLabel.h"
#include "widgets/Inset.h"
#include "widgets/Timeline.h"
#include "words/RecordWords.h"

#include <QGridLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kClockWidth = 300;
constexpr int kClockWidthNarrow = 224;

DotKind dotOf(LetterEventKind kind)
{
    switch (kind) {
    case LetterEventKind::Drafted:
    case LetterEventKind::Opened:
    case LetterEventKind::NotSent:
        return DotKind::Known;
    case LetterEventKind::Abandoned:
        return DotKind::Trouble;
    case LetterEventKind::Sent:
    case LetterEventKind::Reminded:
    case LetterEventKind::Came:
    case LetterEventKind::Answered:
        break;
    }
    return DotKind::Done;
}

} // namespace

DeadlineCard::DeadlineCard(QWidget *parent)
    : QWidget(parent)
    , m_clockCell(nullptr)
    , m_lead(new Label({}, TextStyle::Small, Role::TextMuted))
    , m_figure(new Label({}, TextStyle::Figure))
    , m_clock(new ClockBar)
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::kRowReach, 0, metrics::kRowReach, 18);
    Cells *cells = new Cells;
    QVBoxLayout *left = cells->addCell(kClockWidth);
    m_clockCell = left->parentWidget();
    left->addWidget(m_lead);
    left->addSpacing(2);
    left->addWidget(m_figure);
    left->addSpacing(6);
    left->addWidget(m_clock);
    left->addStretch(1);
    m_clock->setScaleShown(true);
    QVBoxLayout *right = cells->addCell();
    QGridLayout *facts = new QGridLayout;
    facts->setHorizontalSpacing(metrics::kSpace16);
    facts->setVerticalSpacing(4);
    facts->setColumnStretch(1, 1);
    m_right = addFact(facts, tr("Right"));
    m_because = addFact(facts, tr("Because"));
    m_names = addFact(facts, tr("Names"));
    m_then = addFact(facts, tr("Then"));
    right->addLayout(facts);
    right->addStretch(1);
    column->addWidget(cells);
}

DeadlineCard::Fact DeadlineCard::addFact(QGridLayout *grid, const QString &label)
{
    const int row = grid->rowCount();
    const Fact fact{new ElidedLabel, new ElidedLabel({}, TextStyle::Body, Role::TextMuted)};
    QHBoxLayout *both = new QHBoxLayout;
    both->setSpacing(6);
    both->addWidget(fact.words);
    both->addWidget(fact.rest, 1);
    grid->addWidget(new Label(label, TextStyle::Body, Role::TextMuted), row, 0);
    grid->addLayout(both, row, 1);
    return fact;
}

void DeadlineCard::setFact(const Fact &fact, const QString &words, const QString &rest)
{
    fact.words->setText(words);
    fact.rest->setText(rest);
}

void DeadlineCard::setNarrow(bool narrow)
{
    m_clockCell->setFixedWidth(narrow ? kClockWidthNarrow : kClockWidth);
    // Explanations go where there is no room.
    for (const Fact &fact : {m_right, m_because, m_names, m_then})
        fact.rest->setVisible(!narrow);
}

void DeadlineCard::showClock(const LetterRow &row, const QDate &today)
{
    m_clock->setVisible(row.sent.isValid());
    m_figure->setRole(row.state == LetterState::Overdue ? Role::Refuses : Role::Text);
    const QDate end = row.due.isValid() ? row.due : row.sent;
    switch (row.state) {
    case LetterState::Draft:
        m_lead->setText(row.askWhetherSent ? tr("Opened to be sent") : tr("Not sent yet"));
        m_figure->setText(tr("Draft"));
        break;
    case LetterState::Sent:
    case LetterState::Reminded:
        m_lead->setText(tr("They must answer in"));
        m_figure->setText(tr("%n day(s)", nullptr, row.daysLeft));
        break;
    case LetterState::Overdue:
        m_lead->setText(tr("Their answer is overdue by"));
        m_figure->setText(tr("%n day(s)", nullptr, -row.daysLeft));
        break;
    case LetterState::Answered:
        m_lead->setText(tr("Answered, you said so, in"));
        m_figure->setText(tr("%n day(s)", nullptr, int(row.sent.daysTo(row.closed))));
        break;
    case LetterState::Abandoned:
        m_lead->setText(tr("Abandoned by you on"));
        m_figure->setText(formatDate(row.closed, locale()));
        break;
    }
    if (row.sent.isValid()) {
        const QDate until = row.closed.isValid() ? row.closed : today;
        m_clock->setSpan(row.sent, end, until, ClockBar::Unit::Days);
    }
    m_clock->setAccessibleName(m_lead->plainText() + u' ' + m_figure->plainText());
}

void DeadlineCard::setLetter(const LetterDetail &detail, const QDate &today)
{
    const LetterRow &row = detail.row;
    showClock(row, today);
    setFact(m_right, rightName(row.right), lawArticle(row.right));
    const QString fields = tr("%n field(s) that you know of", nullptr, detail.fields);
    if (detail.breachDate.isValid())
        setFact(m_because, tr("Breach of %1").arg(formatShortDate(detail.breachDate, today, locale())),
                fields);
    else
        setFact(m_because, tr("Your own wish"), fields);
    if (detail.namedLabels.isEmpty())
        setFact(m_names, tr("nothing of you"));
    else
        setFact(m_names, detail.namedLabels.join(QStringLiteral(", ")),
                detail.namedLabels.size() == 1 ? tr("they hold it") : tr("they hold all of it"));
    switch (row.state) {
    case LetterState::Draft:
        setFact(m_then, tr("One month to answer"), tr("from the day of sending"));
        break;
    case LetterState::Sent:
    case LetterState::Reminded:
        setFact(m_then, tr("Reminder on %1").arg(formatShortDate(row.due.addDays(1), today, locale())),
                tr("drafted for you"));
        break;
    case LetterState::Overdue:
        setFact(m_then, tr("Remind them"), tr("two weeks to answer"));
        break;
    case LetterState::Answered:
    case LetterState::Abandoned:
        setFact(m_then, tr("Nothing more"));
        break;
    }
}

LetterCourse::LetterCourse(QWidget *parent)
    : QWidget(parent)
    , m_columns(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_letter(new QWidget)
    , m_timeline(new Timeline(tr("What came back, and what happened")))
    , m_keptTitle(new Label(tr("Kept with it"), TextStyle::BodySemibold))
    , m_kept(new QVBoxLayout)
    , m_paper(new PaperPreview)
{
    m_columns->setContentsMargins({});
    QVBoxLayout *both = new QVBoxLayout;
    both->setSpacing(0);
    QVBoxLayout *course = inset(both, metrics::kRowReach);
    course->addWidget(new Label(tr("What came back, and what happened"), TextStyle::BodySemibold));
    course->addSpacing(6);
    course->addWidget(m_timeline);
    course->addSpacing(metrics::kSpace16);
    course->addWidget(m_keptTitle);
    m_kept->setSpacing(0);
    m_kept->setContentsMargins({}); // the icons in its buttons stand where the words stand
    both->addLayout(m_kept);
    QPushButton *add = smallLinkButton(tr("Add what came, or drop it here"));
    add->setIcon(themedIcon(QStringLiteral("plus"), Role::AccentText));
    inset(both, metrics::kRowReach)->addWidget(add);
    both->addStretch(1);
    m_add = add;
    m_letter->setFixedWidth(PaperPreview::kWidth);
    QVBoxLayout *letter = new QVBoxLayout(m_letter);
    letter->setContentsMargins({});
    letter->setSpacing(6);
    QHBoxLayout *title = new QHBoxLayout;
    QPushButton *open = smallLinkButton(tr("Open"));
    open->setAccessibleName(tr("Open the letter"));
    title->addWidget(new Label(tr("The letter"), TextStyle::BodySemibold), 1);
    title->addWidget(open);
    letter->addLayout(title);
    letter->addWidget(m_paper);
    letter->addStretch(1);
    m_columns->addLayout(both, 1);
    QVBoxLayout *place = new QVBoxLayout;
    inset(place, metrics::kRowReach)->addWidget(m_letter, 0, Qt::AlignLeft);
    place->addStretch(1);
    m_columns->addLayout(place);
    setNarrow(false);
    connect(add, &QPushButton::clicked, this, &LetterCourse::addRequested);
    connect(open, &QPushButton::clicked, this, &LetterCourse::openLetterRequested);
    connect(m_paper, &PaperPreview::clicked, this, &LetterCourse::openLetterRequested);
}

void LetterCourse::setNarrow(bool narrow)
{
    m_columns->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    // Beside the course a part of the gap is the letter's own margin.
    m_columns->setSpacing(narrow ? metrics::kSpace28 : metrics::kSpace28 - metrics::kRowReach);
}

void LetterCourse::setLetter(const LetterDetail &detail, const QDate &today)
{
    showTimeline(detail, today);
    showKept(detail);
    m_paper->setLetter(detail);
    m_add->setVisible(detail.row.sent.isValid());
    m_keptTitle->setVisible(detail.row.sent.isValid() || !detail.kept.isEmpty());
}

void LetterCourse::showTimeline(const LetterDetail &detail, const QDate &today)
{
    QList<TimelineEntry> entries;
    if (isOpen(detail.row.state) && detail.row.due.isValid())
        entries.append({detail.row.state == LetterState::Overdue ? DotKind::Trouble : DotKind::ToCome,
                        formatShortDate(detail.row.due, today, locale()),
                        detail.row.state == LetterState::Overdue ? tr("Answer was due") : tr("Answer due"),
                        {}});
    for (const LetterEvent &event : detail.events) {
        const bool came = event.kind == LetterEventKind::Came && !event.note.isEmpty();
        entries.append({dotOf(event.kind), formatShortDate(event.day, today, locale()),
                        came ? event.note : letterEventWord(event.kind),
                        event.attachment.isNull() ? QString() : tr("kept")});
    }
    m_timeline->setEntries(entries);
}

void LetterCourse::showKept(const LetterDetail &detail)
{
    while (QLayoutItem *item = m_kept->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
    for (const auto &[id, name] : detail.kept) {
        QPushButton *row = compact(quietButton(QStringLiteral("letters"), name));
        row->setAccessibleName(tr("Open %1").arg(name));
        m_kept->addWidget(row);
        connect(row, &QPushButton::clicked, this,
                [this, attachment = id.toText()] { Q_EMIT openKeptRequested(attachment); });
    }
}

} // namespace fieldfare
