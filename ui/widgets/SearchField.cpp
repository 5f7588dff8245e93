// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/SearchField.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {
constexpr int kBesideIcon = -5; ///< Qt leaves more room beside an icon than the look does
} // namespace

SearchField::SearchField(const QString &placeholder, QWidget *parent)
    : QLineEdit(parent)
{
    setPlaceholderText(placeholder);
    setAccessibleName(placeholder);
    setTextMargins(kBesideIcon, 0, 0, 0);
    // A screen reader meets the icon as a button of its own.
    QAction *icon = addAction(themedIcon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    icon->setText(placeholder);
    connect(icon, &QAction::triggered, this, [this] { setFocus(Qt::OtherFocusReason); });
    connect(this, &QLineEdit::textChanged, this,
            [this](const QString &typed) { Q_EMIT searchChanged(typed.trimmed()); });
}

void SearchField::setHits(const QString &text)
{
    if (text == m_hits)
        return;
    m_hits = text;
    const int room = text.isEmpty() ? 0 : qCeil(figuresWidth(text, themeOf(this).font(TextStyle::Small))) + 8;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : kBesideIcon, 0, mirrored ? kBesideIcon : room, 0);
    setAccessibleDescription(text);
    QAccessibleEvent changed(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&changed);
    update();
}

void SearchField::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && !text().isEmpty()) {
        clear();
        event->accept();
        return;
    }
    QLineEdit::keyPressEvent(event);
}

void SearchField::paintEvent(QPaintEvent *event)
{
    QLineEdit::paintEvent(event);
    if (m_hits.isEmpty())
        return;
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintText(painter, rect().adjusted(12, 0, -12, 0), m_hits, theme.font(TextStyle::Small),
              theme.color(Role::TextMuted),
              QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter));
}

} // namespace fieldfare
