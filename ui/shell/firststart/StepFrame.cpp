// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/StepFrame.h"

#include "shell/Bird.h"
#include "theme/Metrics.h"
#include "widgets/Label.h"
#include "widgets/Panel.h"
#include "widgets/StepIndicator.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>
#include <QScrollArea>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kWideFrom = 1100;
constexpr int kMeasure = 400; ///< of the promise's sentences

} // namespace

StepFrame::StepFrame(int birdSize, const QString &headline, int formWidth, QWidget *parent)
    : QWidget(parent)
    , m_formWidth(formWidth)
    , m_promise(new Panel(Role::Sunken, this))
    , m_side(new QWidget)
    , m_left(new QVBoxLayout(m_promise))
    , m_form(new QVBoxLayout)
{
    m_promise->setLines(Qt::RightEdge);
    m_left->setSpacing(0);
    m_left->addStretch();
    QHBoxLayout *bird = new QHBoxLayout;
    bird->addWidget(new Bird(birdSize, m_promise));
    bird->addStretch();
    m_left->addLayout(bird);
    m_left->addSpacing(birdSize > 100 ? 28 : 24);
    Label *title = new Label(headline, TextStyle::Figure, Role::Text, m_promise);
    title->setWrapping(true);
    title->setMaximumWidth(kMeasure + 20);
    m_left->addWidget(title);

    QVBoxLayout *middle = new QVBoxLayout(m_side);
    middle->setSpacing(0);
    m_form->setSpacing(0);
    middle->addStretch();
    middle->addLayout(m_form);
    middle->addStretch();
    QScrollArea *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("form"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(m_side);
    scroll->viewport()->setAutoFillBackground(false);
    m_side->setAutoFillBackground(false);

    QHBoxLayout *halves = new QHBoxLayout(this);
    halves->setContentsMargins(0, 0, 0, 0);
    halves->setSpacing(0);
    halves->addWidget(m_promise, 1);
    halves->addWidget(scroll);
}

void StepFrame::addParagraph(const QString &text)
{
    Label *paragraph = new Label(text, TextStyle::Body, Role::TextMuted, m_promise);
    paragraph->setWrapping(true);
    paragraph->setMaximumWidth(kMeasure);
    m_left->addSpacing(12);
    m_left->addWidget(paragraph);
}

void StepFrame::addToForm(QWidget *widget, int spaceAbove)
{
    m_form->addSpacing(spaceAbove);
    m_form->addWidget(widget);
}

void StepFrame::addField(const QString &label, QWidget *control)
{
    Label *caption = new Label(label, TextStyle::SmallMedium, Role::Text, m_side);
    caption->setBuddy(control);
    addToForm(caption, 18);
    addToForm(control, 6);
}

void StepFrame::paintEvent(QPaintEvent *)
{
    QPainter(this).fillRect(rect(), themeOf(this).color(Role::Ground));
}

void StepFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    const bool wide = event->size().width() >= kWideFrom;
    const int side = wide ? 72 : 36;
    m_left->setContentsMargins(side, 20, wide ? 56 : 36, 20);
    m_side->layout()->setContentsMargins(wide ? 56 : 36, 24, wide ? 64 : 36, 24);
    QWidget *scroll = m_side->parentWidget()->parentWidget();
    scroll->setFixedWidth(wide ? m_formWidth : qMin(m_formWidth, 592));
}

void addSteps(StepFrame &frame, int current)
{
    StepIndicator *steps =
        new StepIndicator({StepFrame::tr("Place and passphrase"), StepFrame::tr("Currency and prices"),
                           StepFrame::tr("Drop an export, or later")},
                          &frame);
    steps->setCurrent(current);
    frame.left()->addSpacing(metrics::kSpace32);
    frame.left()->addWidget(steps);
    frame.left()->addStretch();
}

} // namespace fieldfare
