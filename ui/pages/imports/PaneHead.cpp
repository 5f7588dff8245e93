// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/PaneHead.h"

#include "theme/Paint.h"
#include "widgets/ElidedLabel.h"
#include "widgets/IconLabel.h"
#include "widgets/Monogram.h"

#include <QHBoxLayout>
#include <QPainter>

namespace fieldfare {

PaneHead::PaneHead(QWidget *parent)
    : QWidget(parent)
    , m_icon(new Monogram(44))
    , m_title(new Label({}, TextStyle::Title))
    , m_line(new ElidedLabel({}, TextStyle::Body, Role::TextMuted))
{
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(14);
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_title);
    words->addWidget(m_line);
    row->addWidget(m_icon);
    row->addLayout(words, 1);
}

void PaneHead::set(const QString &icon, const QString &title, const QString &line)
{
    m_icon->setIcon(icon);
    m_title->setText(title);
    m_line->setText(line);
}

FigureCard::FigureCard(QWidget *parent)
    : QWidget(parent)
    , m_proof(new QWidget)
    , m_lead(new Label({}, TextStyle::SmallSemibold))
    , m_rest(new Label({}, TextStyle::Small, Role::TextMuted))
    , m_row(new QHBoxLayout(this))
{
    setFixedHeight(74);
    m_row->setContentsMargins(20, 11, 20, 11);
    m_row->setSpacing(36);
    m_row->addStretch(1);
    QHBoxLayout *proof = new QHBoxLayout(m_proof);
    proof->setContentsMargins({});
    proof->setSpacing(10);
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(m_lead);
    words->addWidget(m_rest);
    proof->addWidget(new IconLabel(QStringLiteral("verified"), 20, Role::Meets));
    proof->addLayout(words);
    m_row->addWidget(m_proof, 0, Qt::AlignVCenter);
    m_proof->hide();
}

void FigureCard::setFigures(const QList<std::pair<QString, QString>> &figures)
{
    while (m_figures.size() < figures.size()) {
        QVBoxLayout *column = new QVBoxLayout;
        column->setSpacing(2);
        Label *label = new Label({}, TextStyle::Small, Role::TextMuted);
        Label *figure = new Label({}, TextStyle::Figure);
        column->addWidget(label);
        column->addWidget(figure);
        m_row->insertLayout(int(m_figures.size()), column);
        m_figures.append(std::pair(label, figure));
    }
    for (qsizetype i = 0; i < m_figures.size(); ++i) {
        const bool used = i < figures.size();
        m_figures[i].first->setVisible(used);
        m_figures[i].second->setVisible(used);
        if (!used)
            continue;
        m_figures[i].first->setText(figures[i].first);
        m_figures[i].second->setText(figures[i].second);
        m_figures[i].second->setAccessibleName(figures[i].first + u' ' + figures[i].second);
    }
}

void FigureCard::setProof(const QString &lead, const QString &rest)
{
    m_lead->setText(lead);
    m_rest->setText(rest);
    m_proof->setVisible(!lead.isEmpty());
}

void FigureCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), 8, theme.color(Role::Surface), theme.color(Role::Line));
}

} // namespace fieldfare
