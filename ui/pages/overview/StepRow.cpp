// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "overview/StepRow.h"

#include "theme/Paint.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QLocale>
#include <QPainter>
#include <QVBoxLayout>

namespace fieldfare {

namespace {
constexpr int kCircle = 28;
constexpr int kTextMost = 440;
constexpr int kStepAside = 300;
} // namespace

class StepNumber : public QWidget
{
public:
    explicit StepNumber(int number)
        : m_number(number)
    {
        setFixedSize(32, kCircle);
    }
    void setCurrent(bool current)
    {
        m_current = current;
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const QRectF circle(layoutDirection() == Qt::RightToLeft ? width() - kCircle : 0, 0, kCircle,
                            kCircle);
        paintBox(painter, circle, kCircle / 2.0, m_current ? theme.color(Role::Slate) : QColor(),
                 theme.color(m_current ? Role::Slate : Role::LineStrong));
        paintText(painter, circle, locale().toString(m_number), theme.font(TextStyle::BodySemibold),
                  theme.color(m_current ? Role::OnSlate : Role::Text), Qt::AlignCenter);
    }

private:
    int m_number;
    bool m_current = false;
};

StepRow::StepRow(int number, const QString &title, const QString &text, QWidget *parent)
    : QWidget(parent)
    , m_number(new StepNumber(number))
    , m_text(new Label(text, TextStyle::Body, Role::TextMuted))
    , m_words(new QVBoxLayout)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(title);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum); // no row takes what is left of the page
    m_row->setContentsMargins(20, 24, 24, 24);
    m_row->setSpacing(20);
    m_row->addWidget(m_number, 0, Qt::AlignTop);
    m_words->setSpacing(0);
    m_words->addWidget(new Label(title, TextStyle::Title));
    m_words->addSpacing(6);
    m_text->setWrapping(true);
    m_text->setMaximumWidth(kTextMost);
    m_words->addWidget(m_text);
    m_row->addLayout(m_words, 1);
    // It takes the width that the words may not have, so that every row's columns stand under each other.
    m_words->addItem(new QSpacerItem(0, 0, QSizePolicy::Expanding, QSizePolicy::Expanding));
}

void StepRow::setCurrent(bool current)
{
    m_number->setCurrent(current);
}

void StepRow::setText(const QString &markup)
{
    m_text->setMarkup(markup);
}

void StepRow::addBelow(QWidget *widget)
{
    m_words->insertSpacing(m_words->count() - 1, 12);
    m_words->insertWidget(m_words->count() - 1, widget);
}

void StepRow::setAside(QWidget *widget, Qt::Alignment alignment)
{
    widget->setFixedWidth(kStepAside);
    m_row->addWidget(widget, 0, alignment);
}

} // namespace fieldfare
