// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/PaperPreview.h"

#include "documents/PageLayout.h"
#include "theme/Paint.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>

namespace fieldfare {

namespace {

constexpr QRgb kPaper = 0xffffffff;
constexpr int kRadius = 8;

} // namespace

PaperPreview::PaperPreview(QWidget *parent)
    : QWidget(parent)
{
    setFixedSize(kWidth, qRound(kWidth * kPageHeight / kPageWidth));
    setAccessibleName(tr("The letter"));
    setCursor(Qt::PointingHandCursor);
}

double PaperPreview::scale() const
{
    return kWidth / kPageWidth * devicePixelRatioF();
}

void PaperPreview::setLetter(const LetterDetail &detail)
{
    // The page of another letter must not stand beside this one's words; its own older page may until then.
    if (!(m_letter == detail.row.id))
        m_page = {};
    m_letter = detail.row.id;
    setAccessibleDescription(detail.body);
    update();
}

void PaperPreview::setPage(const QImage &page)
{
    m_page = page;
    update();
}

void PaperPreview::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath sheet;
    sheet.addRoundedRect(QRectF(rect()), kRadius, kRadius);
    painter.save();
    painter.setClipPath(sheet);
    painter.fillRect(rect(), QColor(kPaper));
    if (!m_page.isNull())
        painter.drawImage(QRectF(rect()), m_page);
    painter.restore();
    paintBox(painter, rect(), kRadius, QColor(), themeOf(this).color(Role::Line));
}

void PaperPreview::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && rect().contains(event->position().toPoint()))
        Q_EMIT clicked();
}

} // namespace fieldfare
