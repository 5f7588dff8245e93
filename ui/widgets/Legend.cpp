// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Legend.h"

#include "theme/Paint.h"
#include "widgets/Label.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fieldfare {

namespace {

class BarKey : public QWidget
{
public:
    BarKey(Role fill, Role edge)
        : m_fill(fill)
        , m_edge(edge)
    {
        setFixedSize(10, 10);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        const Theme &theme = themeOf(this);
        paintBox(painter, rect(), 2, theme.color(m_fill), theme.color(m_edge));
    }

private:
    Role m_fill;
    Role m_edge;
};

} // namespace

Legend::Legend(const QString &words, Role fill, Role edge, QWidget *parent)
    : QWidget(parent)
{
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(6);
    row->addWidget(new BarKey(fill, edge));
    row->addWidget(new Label(words, TextStyle::Small, Role::TextMuted));
}

} // namespace fieldfare
