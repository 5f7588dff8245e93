// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "documents/Strips.h"

namespace fieldfare {

/// A4 at 96 dpi, in pixels.
inline constexpr double kPageWidth = 794;
inline constexpr double kPageHeight = 1123;
inline constexpr double kPageMargin = 72;

struct PageHead
{
    QString name; ///< beside the mark
    QString kind; ///< at the right; %1 becomes the page, %2 the number of pages
};

/// Blocks spread over pages, with head and foot on each.
class PageLayout
{
public:
    PageLayout(PageHead head, const std::vector<Block> &body, const std::vector<Block> &foot);

    int pageCount() const { return int(m_pages.size()); }
    /// The painter's unit must be a page pixel, its origin the page's corner. `page` counts from 0.
    void paint(QPainter &painter, int page) const;

private:
    struct Placed
    {
        Strip strip;
        double y;
    };
    using Page = std::vector<Placed>;

    void place(const Strips &strips, double bottom);
    void paintHead(QPainter &painter, int page) const;

    PageHead m_head;
    Strips m_foot;
    double m_footTop = 0;
    std::vector<Page> m_pages;
};

} // namespace fieldfare
