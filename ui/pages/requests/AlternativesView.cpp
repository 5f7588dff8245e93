// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/AlternativesView.h"

#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/ElidedLabel.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kAmount = 92;
constexpr int kThen = 130;
constexpr qsizetype kMostNames = 3;

QString nameOf(const CardAlternative &alternative)
{
    switch (alternative.kind) {
    case CardAlternative::Kind::LessOfField:
        return AlternativesView::tr("%1 in place of %2").arg(alternative.less, alternative.whole);
    case CardAlternative::Kind::WithoutField:
        return AlternativesView::tr("Without %1").arg(alternative.whole);
    case CardAlternative::Kind::WithoutOverAsked:
        return AlternativesView::tr("Without what goes beyond");
    case CardAlternative::Kind::TheirChoice:
        break;
    }
    if (alternative.labels.isEmpty())
        return AlternativesView::tr("No field");
    const QString names = harmless(
        alternative.labels.first(std::min(kMostNames, alternative.labels.size())).join(QStringLiteral(", ")));
    const int more = int(alternative.labels.size() - kMostNames);
    return more > 0 ? AlternativesView::tr("%1 and %n more", nullptr, more).arg(names) : names;
}

QString noteOf(const CardAlternative &alternative)
{
    const int fields = int(alternative.shared.size());
    QString note = AlternativesView::tr("%n field(s)", nullptr, fields);
    // Of a list single elements can be asked for: two choices may be the same fields.
    if (alternative.values > 0 && alternative.values != fields)
        note += QStringLiteral(", ") + AlternativesView::tr("%n value(s)", nullptr, alternative.values);
    if (alternative.theirs && alternative.kind != CardAlternative::Kind::TheirChoice)
        note += QStringLiteral(", ") + AlternativesView::tr("one of their own choices");
    return note;
}

Label *rightLabel(const QString &text, Role role = Role::Text, TextStyle style = TextStyle::Body)
{
    Label *label = new ElidedLabel(text, style, role);
    label->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    return label;
}

} // namespace

AlternativesView::AlternativesView(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    setAccessibleName(tr("If you leave something out"));
    m_grid->setContentsMargins({});
    m_grid->setHorizontalSpacing(8);
    m_grid->setVerticalSpacing(4);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnMinimumWidth(1, kAmount);
    m_grid->setColumnMinimumWidth(2, kAmount);
    m_grid->setColumnMinimumWidth(3, kThen);
}

void AlternativesView::addHeads(const QString &sign)
{
    const QList<Label *> heads{
        new Label(tr("You share"), TextStyle::SmallMedium, Role::TextMuted),
        rightLabel(tr("They offer %1").arg(sign), Role::TextMuted, TextStyle::SmallMedium),
        rightLabel(tr("You ask %1").arg(sign), Role::TextMuted, TextStyle::SmallMedium),
        rightLabel(tr("Then"), Role::TextMuted, TextStyle::SmallMedium)};
    for (int column = 0; column < int(heads.size()); ++column) {
        m_grid->addWidget(heads[column], 0, column);
        m_cells.append(heads[column]);
    }
}

void AlternativesView::setReading(const CardReading &reading)
{
    qDeleteAll(m_cells);
    m_cells.clear();
    const RequestReview &review = reading.review;
    const Evaluation &evaluation = review.evaluation;
    addHeads(evaluation.askTotal.amount.currency().sign());
    CardAlternative now;
    now.shared = sharedFields(review);
    now.offered = evaluation.offer.paid.amount + evaluation.offer.expected.amount;
    now.ask = evaluation.askTotal.amount;
    now.verdict = evaluation.verdict;
    now.shortBy = evaluation.shortBy;
    addRow(now,
           new Label(tr("As ticked, %n field(s)", nullptr, int(now.shared.size())), TextStyle::BodyMedium),
           {});
    for (const CardAlternative &alternative : reading.alternatives) {
        QPushButton *button = linkButton(nameOf(alternative));
        if (!alternative.labels.isEmpty())
            button->setToolTip(harmless(alternative.labels.join(QStringLiteral(", "))));
        connect(button, &QPushButton::clicked, this, [this, alternative] { choose(alternative); });
        addRow(alternative, button, noteOf(alternative));
    }
}

void AlternativesView::choose(const CardAlternative &alternative)
{
    if (alternative.option.isEmpty())
        Q_EMIT chosen(alternative.shared);
    else
        Q_EMIT optionChosen(alternative.option);
}

void AlternativesView::addRow(const CardAlternative &alternative, QWidget *what, const QString &note)
{
    const int row = m_grid->rowCount();
    QWidget *first = new QWidget;
    QHBoxLayout *words = new QHBoxLayout(first);
    words->setContentsMargins({});
    words->setSpacing(8);
    words->addWidget(what);
    words->addWidget(new Label(note, TextStyle::Body, Role::TextMuted));
    words->addStretch(1);
    first->setMinimumHeight(30);
    const ShownVerdict verdict = shortVerdict(alternative.verdict, alternative.shortBy, locale());
    const QList<QWidget *> cells{first, rightLabel(formatAmount(alternative.offered, locale())),
                                 rightLabel(alternative.verdict == Verdict::Never
                                                ? tr("never")
                                                : formatAmount(alternative.ask, locale())),
                                 rightLabel(verdict.words, verdict.role)};
    for (int column = 0; column < int(cells.size()); ++column) {
        m_grid->addWidget(cells[column], row, column);
        m_cells.append(cells[column]);
    }
}

} // namespace fieldfare
