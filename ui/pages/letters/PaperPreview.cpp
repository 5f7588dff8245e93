// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/PaperPreview.h"

#include "theme/Paint.h"

#include <QPainter>
#include <QTextLayout>

namespace fieldfare {

namespace {

// Paper and ink of printed pages, which do not follow the theme.
constexpr QRgb kPaper = 0xffffffff;
constexpr QRgb kInk = 0xff27313b;
constexpr QRgb kFaint = 0xff5b6570;
constexpr int kFontSize = 11;
constexpr int kLine = 16;
constexpr int kGap = 6;
constexpr int kMargin = 20;

QFont paperFont(const Theme &theme, TextStyle style)
{
    QFont font = theme.font(style);
    font.setPixelSize(kFontSize);
    return font;
}

/// Lines of `text` from `top` on, as many as end above `bottom`; gives where the next one would begin.
qreal paintParagraph(QPainter &painter, const QString &text, const QFont &font, const QRectF &area, qreal top)
{
    QString oneLine = text;
    QTextLayout layout(oneLine.replace(u'\n', QChar::LineSeparator), font);
    layout.beginLayout();
    qreal y = top;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(area.width());
        if (y + kLine <= area.bottom())
            line.draw(&painter, {area.left(), y + (kLine - line.height()) / 2});
        y += kLine;
    }
    layout.endLayout();
    return y;
}

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent)
{
    setFixedHeight(318);
    setMinimumWidth(240);
    setAccessibleName(tr("The letter"));
}

void PaperPreview::setLetter(const LetterDetail &detail)
{
    m_company = detail.row.companyName;
    m_number = detail.row.number;
    const QDate day = detail.row.sent.isValid() ? detail.row.sent : detail.row.drafted;
    m_date = QLocale(detail.row.language).toString(day, QStringLiteral("d MMMM yyyy"));
    m_subject = detail.subject;
    m_paragraphs = detail.body.split(QStringLiteral("\n\n"), Qt::SkipEmptyParts);
    setAccessibleDescription(detail.body);
    update();
}

void PaperPreview::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintBox(painter, rect(), 8, QColor(kPaper), theme.color(Role::Line));
    const QRectF area = QRectF(rect()).adjusted(kMargin, 18, -kMargin, -18);
    const QFont plain = paperFont(theme, TextStyle::Small);
    qreal top = area.top();
    const QRectF half(area.left(), top, area.width() * 0.55, kLine);
    const QRectF rest(half.right(), top, area.width() - half.width(), kLine);
    paintText(painter, half, m_company, plain, QColor(kInk));
    paintText(painter, rest, m_number, plain, QColor(kFaint), Qt::AlignRight | Qt::AlignVCenter);
    paintText(painter, rest.translated(0, kLine), m_date, plain, QColor(kFaint),
              Qt::AlignRight | Qt::AlignVCenter);
    top += 2 * kLine + 12;
    painter.setPen(QColor(kInk));
    top = paintParagraph(painter, m_subject, paperFont(theme, TextStyle::SmallSemibold), area, top) + kGap;
    for (const QString &paragraph : m_paragraphs) {
        if (top + kLine > area.bottom())
            break;
        top = paintParagraph(painter, paragraph.trimmed(), plain, area, top) + kGap;
    }
}

} // namespace fieldfare
