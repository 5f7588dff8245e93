// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/CodePicture.h"

#include "theme/Paint.h"

#include <QPainter>

namespace fieldfare {

namespace {

constexpr int kSquareQuiet = 4; ///< white around a QR code, in modules
constexpr int kAbove = 6;       ///< over and under bars

} // namespace

CodePicture::CodePicture(int module, int height, int mostWidth, QWidget *parent)
    : QWidget(parent)
    , m_module(module)
    , m_height(height)
    , m_mostWidth(mostWidth)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void CodePicture::setCode(const QString &code, bool preferSquare)
{
    m_code = std::monostate();
    const Result<Barcode> bars = encodeBarcode(code);
    const bool fits = bars && (bars->width() + 2 * Barcode::quietZone) * m_module <= m_mostWidth;
    if (fits && !preferSquare)
        m_code = *bars;
    else if (const Result<QrCode> square = code.isEmpty() ? Result<QrCode>(QrCode()) : encodeQr(code);
             square && square->side > 0)
        m_code = *square;
    setAccessibleName(kind() == Kind::Bars     ? tr("Bar code: %1").arg(code)
                      : kind() == Kind::Square ? tr("QR code: %1").arg(code)
                                               : QString());
    setFixedSize(measure());
    update();
}

CodePicture::Kind CodePicture::kind() const
{
    return Kind(m_code.index());
}

QSize CodePicture::measure() const
{
    if (const Barcode *bars = std::get_if<Barcode>(&m_code))
        return {(bars->width() + 2 * Barcode::quietZone) * m_module, m_height + 2 * kAbove};
    const QrCode *square = std::get_if<QrCode>(&m_code);
    if (!square)
        return {0, 0};
    // As large as the bars are high, or larger where its modules need it.
    const int modules = square->side + 2 * kSquareQuiet;
    const int module = qMax(m_module, (m_height + 2 * kAbove) / modules);
    return {modules * module, modules * module};
}

QSize CodePicture::sizeHint() const
{
    return measure();
}

void CodePicture::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintBox(painter, rect(), 4, Qt::white, theme.isDark() ? QColor(Qt::white) : theme.color(Role::Line));
    painter.setRenderHint(QPainter::Antialiasing, false);
    if (const Barcode *bars = std::get_if<Barcode>(&m_code)) {
        const int quiet = Barcode::quietZone * m_module;
        bars->paint(painter, QRectF(quiet, kAbove, width() - 2 * quiet, m_height));
    } else if (const QrCode *square = std::get_if<QrCode>(&m_code)) {
        const qreal quiet = qreal(width()) * kSquareQuiet / (square->side + 2 * kSquareQuiet);
        square->paint(painter, QRectF(rect()).adjusted(quiet, quiet, -quiet, -quiet));
    }
}

} // namespace fieldfare
