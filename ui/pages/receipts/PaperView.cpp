// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "receipts/PaperView.h"

#include "documents/PageLayout.h"
#include "theme/Metrics.h"
#include "theme/Paint.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QResizeEvent>

#include <algorithm>
#include <array>

namespace fieldfare {

namespace {

constexpr QRgb kPaper = 0xffffffff;
constexpr std::array kZooms{0.25, 0.33, 0.5, 0.67, 0.75, 1.0, 1.25, 1.5, 2.0};
constexpr double kLeast = 0.25;
constexpr double kSame = 0.005;
constexpr int kMargin = metrics::kSpace16;

} // namespace

PaperSheet::PaperSheet(QWidget *parent)
    : QWidget(parent)
{
    setAccessibleName(tr("The page"));
}

void PaperSheet::setPage(const QImage &page)
{
    m_page = page;
    update();
}

void PaperSheet::setWords(const QString &words)
{
    setAccessibleDescription(words);
}

void PaperSheet::setZoom(double zoom)
{
    setFixedSize(qRound(kPageWidth * zoom), qRound(kPageHeight * zoom));
}

void PaperSheet::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    painter.fillRect(rect(), QColor(kPaper));
    if (!m_page.isNull())
        painter.drawImage(QRectF(rect()), m_page);
    paintBox(painter, rect(), 0, QColor(), themeOf(this).color(Role::LineControl));
}

PaperView::PaperView(QWidget *parent)
    : QScrollArea(parent)
    , m_sheet(new PaperSheet)
{
    setFrameShape(QFrame::NoFrame);
    setAccessibleName(tr("Page preview"));
    setProperty("focusRing", true); // the keys scroll it
    viewport()->setAutoFillBackground(false);
    QWidget *ground = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(ground);
    row->setContentsMargins(kMargin, 0, kMargin, kMargin);
    row->addWidget(m_sheet, 0, Qt::AlignTop | Qt::AlignHCenter);
    setWidgetResizable(true);
    setWidget(ground);
    ground->setAutoFillBackground(false);
}

double PaperView::fitting() const
{
    return std::clamp((width() - 2 * kMargin) / kPageWidth, kLeast, 1.0);
}

void PaperView::setZoom(double zoom)
{
    if (std::abs(zoom - m_zoom) < kSame / 10)
        return;
    m_zoom = zoom;
    m_sheet->setZoom(zoom);
    Q_EMIT zoomChanged(zoom);
}

void PaperView::resizeEvent(QResizeEvent *event)
{
    QScrollArea::resizeEvent(event);
    if (m_fits)
        setZoom(fitting());
}

bool PaperView::canZoomIn() const
{
    return m_zoom < kZooms.back() - kSame;
}

bool PaperView::canZoomOut() const
{
    return m_zoom > kZooms.front() + kSame;
}

void PaperView::zoomIn()
{
    const auto next = std::ranges::find_if(kZooms, [this](double zoom) { return zoom > m_zoom + kSame; });
    m_fits = false;
    if (next != kZooms.end())
        setZoom(*next);
}

void PaperView::zoomOut()
{
    const auto above = std::ranges::find_if(kZooms, [this](double zoom) { return zoom > m_zoom - kSame; });
    m_fits = false;
    if (above != kZooms.begin())
        setZoom(*std::prev(above));
}

} // namespace fieldfare
