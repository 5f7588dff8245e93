// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/ChoiceCard.h"

#include "theme/Figures.h"
#include "theme/Paint.h"

namespace fieldfare {

namespace {

/// Wrapped text with the look's line height; returns the height taken. Draws nothing without a painter.
qreal wrapped(QPainter *painter, const QRectF &rect, const QString &text, const QFont &font, int lineHeight,
              const QColor &color, Qt::LayoutDirection direction)
{
    QTextLayout layout(text, font);
    QTextOption option(QStyle::visualAlignment(direction, Qt::AlignLeft));
    option.setTextDirection(direction);
    layout.setTextOption(option);
    layout.beginLayout();
    qreal y = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(rect.width());
        line.setPosition({0, y + (lineHeight - line.height()) / 2});
        y += lineHeight;
    }
    layout.endLayout();
    if (painter) {
        painter->setPen(color);
        layout.draw(painter, rect.topLeft());
    }
    return y;
}

void prepare(QAbstractButton &button, const QString &title, const QString &sentence)
{
    button.setText(title);
    button.setAccessibleName(title);
    button.setAccessibleDescription(sentence);
    button.setAttribute(Qt::WA_Hover);
    button.setFocusPolicy(Qt::StrongFocus);
    button.setProperty("focusRadius", 8);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    button.setSizePolicy(policy);
}

void paintGround(QPainter &painter, const QAbstractButton &button, bool accented)
{
    const Theme &theme = themeOf(&button);
    const Role ground = button.underMouse() ? Role::Hover : Role::Surface;
    paintBox(painter, button.rect(), 8, theme.color(ground),
             theme.color(accented ? Role::Accent : Role::LineControl), accented ? 2 : 1);
}

constexpr int kTextLeft = 81;
constexpr int kTextRight = 57;
constexpr int kPresetMargin = 15;
constexpr int kPriceRow = 22;

} // namespace

ChoiceCard::ChoiceCard(const QString &icon, const QString &title, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_icon(icon)
    , m_sentence(sentence)
{
    prepare(*this, title, sentence);
}

void ChoiceCard::setPreferred(bool preferred)
{
    m_preferred = preferred;
    update();
}

int ChoiceCard::heightForWidth(int width) const
{
    const qreal text = wrapped(nullptr, QRectF(0, 0, width - kTextLeft - kTextRight, 0), m_sentence,
                               themeOf(this).font(TextStyle::Body), 20, QColor(), layoutDirection());
    return qMax(44, 20 + int(text)) + 38;
}

QSize ChoiceCard::sizeHint() const
{
    return {440, heightForWidth(440)};
}

void ChoiceCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintGround(painter, *this, m_preferred);
    const auto place = [this](const QRect &part) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), part));
    };
    const QRectF tile = place({21, (height() - 44) / 2, 44, 44});
    paintBox(painter, tile, 8, theme.color(m_preferred ? Role::Accent : Role::Tile1));
    paintIcon(painter, theme, m_icon, tile, 22, theme.color(m_preferred ? Role::OnAccent : Role::Tile1Text));
    const int wide = width() - kTextLeft - kTextRight;
    const int top =
        (height() - (heightForWidth(width()) - 38)) / 2 + (heightForWidth(width()) - 38 == 44 ? 2 : 0);
    paintText(painter, place({kTextLeft, top, wide, 20}), text(), theme.font(TextStyle::BodySemibold),
              theme.color(Role::Text),
              QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter));
    wrapped(&painter, place({kTextLeft, top + 20, wide, height()}), m_sentence, theme.font(TextStyle::Body),
            20, theme.color(Role::TextMuted), layoutDirection());
    // The one arrow there is points right: mirrored it is drawn turned round.
    const QRectF arrow = place({width() - 41, 0, 16, height()});
    painter.save();
    if (layoutDirection() == Qt::RightToLeft) {
        painter.translate(2 * arrow.center().x(), 0);
        painter.scale(-1, 1);
    }
    paintIcon(painter, theme, QStringLiteral("arrow-right"), arrow, 16,
              theme.color(m_preferred ? Role::AccentText : Role::TextMuted));
    painter.restore();
}

PresetCard::PresetCard(const QString &title, const QString &factor, const QString &sentence, QWidget *parent)
    : QAbstractButton(parent)
    , m_factor(factor)
    , m_sentence(sentence)
{
    prepare(*this, title, sentence);
    setCheckable(true);
    setAutoExclusive(true); // a screen reader says: one of several
}

void PresetCard::setPrices(const QList<Line> &prices, const Line &example)
{
    m_prices = prices;
    m_example = example;
    QStringList said{m_sentence};
    for (const Line &line : prices)
        said.append(line.label + u' ' + line.amount);
    said.append(example.label + u' ' + example.amount);
    setAccessibleDescription(said.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int PresetCard::heightForWidth(int width) const
{
    const qreal text = wrapped(nullptr, QRectF(0, 0, width - 2 * kPresetMargin, 0), m_sentence,
                               themeOf(this).font(TextStyle::Small), 16, QColor(), layoutDirection());
    return 15 + 20 + 8 + qMax(48, int(text)) + 2 * (10 + 9) + kPriceRow * int(m_prices.size() + 1) + 11;
}

QSize PresetCard::sizeHint() const
{
    return {165, heightForWidth(165)};
}

void PresetCard::paintEvent(QPaintEvent *)
{
    const Theme &theme = themeOf(this);
    QPainter painter(this);
    paintGround(painter, *this, isChecked());
    const auto place = [this](const QRectF &part) {
        return QRectF(QStyle::visualRect(layoutDirection(), rect(), part.toAlignedRect()));
    };
    const Qt::Alignment start = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft | Qt::AlignVCenter);
    const Qt::Alignment end = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight | Qt::AlignVCenter);
    const qreal wide = width() - 2 * kPresetMargin;
    const QColor muted = theme.color(Role::TextMuted);
    const QColor ink = theme.color(Role::Text);
    paintRadio(painter, theme, place({kPresetMargin, 17, 16, 16}), isChecked());
    paintText(painter, place({kPresetMargin + 24, 15, wide - 24, 20}), text(),
              theme.font(TextStyle::BodySemibold), ink, start);
    paintText(painter, place({kPresetMargin, 15, wide, 20}), m_factor, theme.font(TextStyle::Body), muted,
              end);
    const QFont small = theme.font(TextStyle::Small);
    qreal y = 43;
    y += qMax(48.0, wrapped(&painter, place({kPresetMargin, y, wide, 100}), m_sentence, small, 16, muted,
                            layoutDirection()));
    const auto row = [&](const Line &line, TextStyle amount) {
        paintText(painter, place({kPresetMargin, y, wide, 20}), line.label, small, muted, start);
        paintText(painter, place({kPresetMargin, y, wide, 20}), line.amount, theme.font(amount), ink, end);
        y += kPriceRow;
    };
    const auto rule = [&] {
        painter.fillRect(QRectF(kPresetMargin, y + 10, wide, 1), theme.color(Role::Line));
        y += 19;
    };
    rule();
    for (const Line &line : m_prices)
        row(line, TextStyle::Small);
    y -= 2;
    rule();
    row(m_example, TextStyle::SmallSemibold);
}

} // namespace fieldfare
