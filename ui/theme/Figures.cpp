// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/Figures.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>

namespace fieldfare {

namespace {

struct Run
{
    QString text;
    bool digits = false;
};

QList<Run> runsOf(const QString &text)
{
    QList<Run> runs;
    for (const QChar each : text) {
        const bool digit = each.isDigit();
        if (runs.isEmpty() || runs.last().digits != digit)
            runs.append({QString(), digit});
        runs.last().text.append(each);
    }
    return runs;
}

/// The widest of the ten digits of the script that `digit` belongs to.
qreal digitWidth(const QFontMetricsF &metrics, QChar digit)
{
    const char16_t zero = char16_t(digit.unicode() - digit.digitValue());
    qreal widest = 0;
    for (char16_t each = zero; each < zero + 10; ++each)
        widest = std::max(widest, metrics.horizontalAdvance(QChar(each)));
    return widest;
}

bool isRightToLeft(const QString &text)
{
    return std::ranges::any_of(
        text, [](QChar each) { return each.direction() == QChar::DirR || each.direction() == QChar::DirAL; });
}

qreal widthOf(const QList<Run> &runs, const QFontMetricsF &metrics)
{
    qreal width = 0;
    for (const Run &run : runs)
        width += run.digits ? digitWidth(metrics, run.text.front()) * qreal(run.text.size())
                            : metrics.horizontalAdvance(run.text);
    return width;
}

} // namespace

qreal figuresWidth(const QString &text, const QFont &font)
{
    const QFontMetricsF metrics(font);
    return isRightToLeft(text) ? metrics.horizontalAdvance(text) : widthOf(runsOf(text), metrics);
}

void paintFigures(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  Qt::Alignment alignment)
{
    painter.setFont(font);
    if (isRightToLeft(text)) { // mixed directions are left to Qt's layout
        painter.drawText(rect, int(alignment | Qt::TextSingleLine), text);
        return;
    }
    const QFontMetricsF metrics(font, painter.device());
    const QList<Run> runs = runsOf(text);
    const qreal width = widthOf(runs, metrics);
    qreal x = rect.left();
    if (alignment & Qt::AlignRight)
        x = rect.right() - width;
    else if (alignment & Qt::AlignHCenter)
        x = rect.center().x() - width / 2;
    qreal baseline = rect.top() + metrics.ascent();
    if (alignment & Qt::AlignBottom)
        baseline = rect.bottom() - metrics.descent();
    else if (!(alignment & Qt::AlignTop))
        baseline = rect.center().y() + (metrics.ascent() - metrics.descent()) / 2;
    for (const Run &run : runs) {
        if (!run.digits) {
            painter.drawText(QPointF(x, baseline), run.text);
            x += metrics.horizontalAdvance(run.text);
            continue;
        }
        const qreal advance = digitWidth(metrics, run.text.front());
        for (const QChar digit : run.text) {
            const qreal own = metrics.horizontalAdvance(digit);
            painter.drawText(QPointF(x + (advance - own) / 2, baseline), QString(digit));
            x += advance;
        }
    }
}

void paintDecimal(QPainter &painter, const QRectF &rect, const QString &text, const QFont &font,
                  const QString &separator, int decimals)
{
    const QFontMetricsF metrics(font);
    const qreal digit = digitWidth(metrics, u'0');
    const qreal point = metrics.horizontalAdvance(separator);
    QRectF place = rect;
    if (text == u"–") {
        place.setRight(rect.right() - digit * decimals - point / 2 + metrics.horizontalAdvance(text) / 2);
    } else if (!text.isEmpty() && text.back().isDigit()) {
        const qsizetype at = text.lastIndexOf(separator);
        const qsizetype own = at < 0 ? 0 : text.size() - at - separator.size();
        place.setRight(rect.right() - digit * (decimals - qreal(own)) - (at < 0 ? point : 0));
    }
    paintFigures(painter, place, text, font, Qt::AlignRight | Qt::AlignVCenter);
}

} // namespace fieldfare
