// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/PageLayout.h"

#include "documents/LaidText.h"
#include "documents/Mark.h"
#include "documents/RichText.h"

#include <QPainter>

namespace fieldfare {

namespace {

constexpr double kContentWidth = kPageWidth - 2 * kPageMargin;
constexpr double kHeadTop = 52;
constexpr double kHeadHeight = 24;
constexpr double kTopOfFollowing = 104; // a page that continues starts with some air under its head
constexpr double kFootBottom = kPageHeight - 44;
constexpr double kFootPadding = 14;
constexpr double kAboveFoot = 16;

} // namespace

PageLayout::PageLayout(PageHead head, const std::vector<Block> &body, const std::vector<Block> &foot)
    : m_head(std::move(head))
    , m_foot(stripsOf(foot, kContentWidth))
{
    m_footTop = m_foot.empty() ? kFootBottom : kFootBottom - heightOf(m_foot) - kFootPadding - 1;
    place(stripsOf(body, kContentWidth), m_footTop - kAboveFoot);
}

void PageLayout::place(const Strips &strips, double bottom)
{
    m_pages.emplace_back();
    double y = kHeadTop + kHeadHeight;
    for (std::size_t i = 0; i < strips.size();) {
        std::size_t end = i;
        double needed = 0;
        while (true) {
            needed += strips[end].above + strips[end].height;
            if (!strips[end].keepWithNext || end + 1 == strips.size())
                break;
            ++end;
        }
        ++end;
        if (y + needed > bottom && !m_pages.back().empty()) {
            m_pages.emplace_back();
            y = kTopOfFollowing;
        }
        for (; i < end; ++i) {
            const Strip &strip = strips[i];
            // What is kept together may be higher than a page; then it breaks after all.
            if (y + strip.above + strip.height > bottom && !m_pages.back().empty()) {
                m_pages.emplace_back();
                y = kTopOfFollowing;
            }
            const bool opens = m_pages.back().empty();
            if (opens && strip.head) {
                m_pages.back().push_back({*strip.head, y});
                y += strip.head->height;
            }
            if (!opens || m_pages.size() == 1)
                y += strip.above;
            m_pages.back().push_back({strip, y});
            y += strip.height;
        }
    }
}

void PageLayout::paintHead(QPainter &painter, int page) const
{
    constexpr double textTop = kHeadTop + (kHeadHeight - 20) / 2;
    paintMark(painter, QRectF(kPageMargin, kHeadTop, kHeadHeight, kHeadHeight));
    const LaidText name(m_head.name, {PrintStyle::Body, TextWeight::Bold}, kContentWidth);
    name.paint(painter, {kPageMargin + kHeadHeight + 8, textTop});
    QString kind = m_head.kind;
    kind.replace(QLatin1String("%1"), QString::number(page + 1));
    kind.replace(QLatin1String("%2"), QString::number(pageCount()));
    const TextLook look{PrintStyle::Body, TextWeight::Regular, Tone::Muted, Qt::AlignRight, 1};
    LaidText(kind, look, kContentWidth - 160).paint(painter, {kPageMargin + 160, textTop});
}

void PageLayout::paint(QPainter &painter, int page) const
{
    paintHead(painter, page);
    for (const Placed &placed : m_pages[std::size_t(page)]) {
        if (placed.strip.paint)
            placed.strip.paint(painter, {kPageMargin, placed.y});
    }
    if (m_foot.empty())
        return;
    painter.fillRect(QRectF(kPageMargin, m_footTop, kContentWidth, 1), hairlineColor());
    paintStrips(m_foot, painter, {kPageMargin, m_footTop + 1 + kFootPadding});
}

} // namespace fieldfare
