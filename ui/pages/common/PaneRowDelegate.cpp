// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "common/PaneRowDelegate.h"

#include "common/PaneList.h"
#include "theme/FieldfareStyle.h"
#include "theme/Figures.h"
#include "theme/Paint.h"
#include "widgets/Monogram.h"

#include <QPainter>

namespace fieldfare {

namespace {

constexpr int kHeading = 36;
constexpr int kPadding = 10;
constexpr int kPaddingThree = 11; ///< of rows of three lines
constexpr int kTitleLine = 20;
constexpr int kLine = 17;
constexpr int kMonogram = 32;
constexpr int kReach = 8; ///< between the pane's edge and the selection
constexpr int kDot = 6;
constexpr int kSmallIcon = 14;

int paddingOf(int lines)
{
    return lines > 2 ? kPaddingThree : kPadding;
}

} // namespace

PaneRowDelegate::PaneRowDelegate(int lines, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_lines(lines)
{
}

QSize PaneRowDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const PaneRow &row = static_cast<const PaneListModel *>(index.model())->row(index.row());
    if (row.heading)
        return {100, kHeading};
    return {100, 2 * paddingOf(m_lines) + kTitleLine + (m_lines - 1) * kLine + 1};
}

void PaneRowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                            const QModelIndex &index) const
{
    const Theme &theme = themeOf(option.widget);
    const PaneRow &row = static_cast<const PaneListModel *>(index.model())->row(index.row());
    const QRect whole = option.rect;
    const auto place = [&](const QRectF &part) {
        return QRectF(QStyle::visualRect(option.direction, whole, part.toAlignedRect()));
    };
    const Qt::Alignment start = QStyle::visualAlignment(option.direction, Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(option.direction, Qt::AlignRight | Qt::AlignVCenter);
    if (row.heading) {
        const QRectF words(whole.left() + 20, whole.bottom() - 22, whole.width() - 40, 16);
        paintText(*painter, place(words), row.title, theme.font(TextStyle::SmallMedium),
                  theme.color(Role::TextMuted), start);
        return;
    }
    const QRectF ground = QRectF(whole).adjusted(kReach, 0, -kReach, -1);
    const bool focused =
        option.state.testFlag(QStyle::State_HasFocus) && FieldfareStyle::installed().showsFocus();
    paintRowGround(*painter, theme, ground, option.state.testFlag(QStyle::State_Selected),
                   option.state.testFlag(QStyle::State_MouseOver), option.widget->isActiveWindow(), focused,
                   8);
    qreal left = ground.left() + 12;
    const qreal right = ground.right() - 12;
    qreal top = ground.top() + paddingOf(m_lines);
    if (m_monograms) {
        paintMonogram(*painter, theme, place({left, top + 2, kMonogram, kMonogram}), row.title, row.domain,
                      row.icon);
        left += kMonogram + 10;
    }
    const QFont small = theme.font(TextStyle::Small);
    const QFont endFont = row.endStrong ? theme.font(TextStyle::BodySemibold) : small;
    const qreal taken = row.end.isEmpty() ? 0 : figuresWidth(row.end, endFont) + 1;
    paintText(*painter, place({right - taken, top, taken, kTitleLine}), row.end, endFont,
              theme.color(row.endRole), end);
    const QFont title = theme.font(TextStyle::BodySemibold);
    qreal room = right - left - taken - (taken > 0 ? 8 : 0);
    if (row.unread) {
        room -= kDot + 6;
        const qreal at = left + qMin(room, figuresWidth(row.title, title)) + 6;
        paintBox(*painter, place({qRound(at) * 1.0, top + 7, kDot, kDot}), kDot / 2.0,
                 theme.color(Role::Accent));
    }
    const QRectF words = place({left, top, room, kTitleLine});
    paintText(*painter, words, row.title, title, theme.color(Role::Text), start);
    const qsizetype at = m_match.isEmpty() ? -1 : row.title.indexOf(m_match, 0, Qt::CaseInsensitive);
    if (at >= 0 && option.direction == Qt::LeftToRight) {
        const qreal from = figuresWidth(row.title.first(at), title);
        const qreal length = figuresWidth(row.title.sliced(at, m_match.size()), title);
        painter->fillRect(
            QRectF(words.left() + from, words.bottom() - 3, qMax(0.0, qMin(length, words.width() - from)), 2),
            theme.color(Role::AccentText));
    }
    top += kTitleLine;
    // Each line shares its own width: a long word at its end never shortens the name.
    qreal secondTaken = row.secondEnd.isEmpty() ? 0 : figuresWidth(row.secondEnd, small) + 1;
    paintText(*painter, place({right - secondTaken, top, secondTaken, kLine}), row.secondEnd, small,
              theme.color(row.secondEndRole), end);
    if (!row.secondEndIcon.isEmpty()) {
        secondTaken += kSmallIcon + 4;
        paintIcon(*painter, theme, row.secondEndIcon, place({right - secondTaken, top, kSmallIcon, kLine}),
                  kSmallIcon, theme.color(row.secondEndRole));
    }
    const Role secondRole = row.secondRefuses ? Role::Refuses
                            : row.secondMuted ? Role::TextMuted
                                              : Role::Text;
    paintText(*painter, place({left, top, right - left - secondTaken - (secondTaken > 0 ? 8 : 0), kLine}),
              row.second, small, theme.color(secondRole), start);
    if (m_lines < 3)
        return;
    const qreal thirdTaken = row.thirdIcon.isEmpty() ? 0 : kSmallIcon;
    if (thirdTaken > 0)
        paintIcon(*painter, theme, row.thirdIcon,
                  place({right - kSmallIcon - 4, top + kLine, kSmallIcon, kLine}), kSmallIcon,
                  theme.color(Role::Warning));
    paintText(*painter,
              place({left, top + kLine, right - left - thirdTaken - (thirdTaken > 0 ? 12 : 0), kLine}),
              row.third, small, theme.color(Role::TextMuted), start);
}

} // namespace fieldfare
