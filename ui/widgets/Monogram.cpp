// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Monogram.h"

#include "theme/Paint.h"

namespace fieldfare {

QString monogramLetters(const QString &name)
{
    QStringList words;
    for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
        if (word.front().isLetter())
            words.append(word);
    if (words.isEmpty())
        return name.left(1).toUpper();
    const QString letters = words.size() > 1 ? words[0].left(1) + words[1].left(1) : words[0].left(2);
    return letters.toUpper();
}

int monogramTint(const QString &mainDomain)
{
    quint32 hash = 0;
    for (const QChar each : mainDomain)
        hash = hash * 31 + each.unicode();
    return int(hash % 5);
}

void paintMonogram(QPainter &painter, const Theme &theme, const QRectF &square, const QString &name,
                   const QString &mainDomain, const QString &icon)
{
    const qreal radius = square.width() >= 32 ? 8 : 6;
    if (!icon.isEmpty()) {
        paintBox(painter, square, radius, theme.color(Role::Sunken));
        paintIcon(painter, theme, icon, square, 18, theme.color(Role::TextMuted));
        return;
    }
    const Role ground = tileRole(monogramTint(mainDomain));
    paintBox(painter, square, radius, theme.color(ground));
    QFont font = theme.font(TextStyle::SmallSemibold);
    font.setPixelSize(square.width() >= 44 ? 18 : square.width() >= 32 ? 12 : 10);
    font.setLetterSpacing(QFont::AbsoluteSpacing, 0.2);
    paintText(painter, square.adjusted(-4, 0, 4, 0), monogramLetters(name), font, theme.color(textOn(ground)),
              Qt::AlignCenter);
}

Monogram::Monogram(int size, QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(size, size);
}

void Monogram::setCompany(const QString &name, const QString &mainDomain)
{
    m_name = name;
    m_domain = mainDomain;
    m_icon.clear();
    update();
}

void Monogram::setIcon(const QString &icon)
{
    m_icon = icon;
    update();
}

void Monogram::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    paintMonogram(painter, themeOf(this), rect(), m_name, m_domain, m_icon);
}

} // namespace fieldfare
