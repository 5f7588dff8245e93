// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/SegmentControl.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {

class Segment : public QAbstractButton
{
public:
    Segment(const QString &text, QWidget *parent)
        : QAbstractButton(parent)
    {
        setText(text);
        setAccessibleName(text);
        setCheckable(true);
        setAutoExclusive(true); // a screen reader says: one of several
        setAttribute(Qt::WA_Hover);
        setFocusPolicy(Qt::StrongFocus);
        setProperty("focusRadius", 4);
        setProperty("focusInside", true);
        setSizePolicy(QSizePolicy::MinimumExpanding, QSizePolicy::Fixed);
    }
    QSize sizeHint() const override
    {
        const Theme &theme = themeOf(this);
        const qreal count =
            m_count.isEmpty() ? 0 : 6 + figuresWidth(m_count, theme.font(TextStyle::SmallSemibold));
        return {qCeil(figuresWidth(text(), theme.font(TextStyle::SmallMedium)) + count) + 22, 26};
    }
    void setCount(const QString &count)
    {
        m_count = count;
        setAccessibleName(count.isEmpty() ? text() : text() + u' ' + count);
        updateGeometry();
        update();
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Theme &theme = themeOf(this);
        QPainter painter(this);
        if (isChecked())
            paintBox(painter, rect(), 4, theme.color(theme.isDark() ? Role::Raised : Role::Surface),
                     theme.color(Role::Line));
        const QColor color = theme.color(isChecked() || underMouse() ? Role::Text : Role::TextMuted);
        const QFont wordFont = theme.font(TextStyle::SmallMedium);
        const QFont countFont = theme.font(TextStyle::SmallSemibold);
        const qreal words = figuresWidth(text(), wordFont);
        const qreal count = m_count.isEmpty() ? 0 : 6 + figuresWidth(m_count, countFont);
        const bool mirrored = layoutDirection() == Qt::RightToLeft;
        const qreal left = (width() - words - count) / 2;
        const QRectF word(mirrored ? left + count : left, 0, words + 1, height());
        paintText(painter, word, text(), wordFont, color);
        if (!m_count.isEmpty())
            paintText(painter, QRectF(mirrored ? left : word.right() + 5, 0, count, height()), m_count,
                      countFont, color);
    }

private:
    QString m_count;
};

} // namespace

SegmentControl::SegmentControl(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    setAccessibleName(name);
    m_row->setContentsMargins(2, 2, 2, 2);
    m_row->setSpacing(0);
    setFixedHeight(30);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int id, bool on) {
        if (on)
            Q_EMIT chosenChanged(id);
    });
}

void SegmentControl::addSegment(int id, const QString &text)
{
    Segment *segment = new Segment(text, this);
    segment->setChecked(m_group.buttons().isEmpty());
    m_group.addButton(segment, id);
    m_row->addWidget(segment);
}

void SegmentControl::clear()
{
    const QList<QAbstractButton *> buttons = m_group.buttons();
    for (QAbstractButton *button : buttons) {
        m_group.removeButton(button);
        delete button;
    }
}

void SegmentControl::setCount(int id, const QString &count)
{
    if (Segment *segment = dynamic_cast<Segment *>(m_group.button(id)))
        segment->setCount(count);
}

void SegmentControl::choose(int id)
{
    if (QAbstractButton *button = m_group.button(id))
        button->setChecked(true);
}

void SegmentControl::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintBox(painter, rect(), 6, themeOf(this).color(Role::Sunken));
}

} // namespace fieldfare
