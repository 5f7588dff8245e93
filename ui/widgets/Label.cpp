// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Label.h"

namespace fieldfare {

Label::Label(const QString &text, TextStyle style, Role role, QWidget *parent)
    : QLabel(parent)
    , m_style(style)
    , m_role(role)
{
    applyTheme();
    setText(text);
}

void Label::setText(const QString &text)
{
    m_plain = text;
    m_markup.clear();
    showText();
}

void Label::setLead(const QString &lead, const QString &rest)
{
    setMarkup(QStringLiteral("<b>%1</b> %2").arg(lead.toHtmlEscaped(), rest.toHtmlEscaped()));
    m_plain = rest.isEmpty() ? lead : lead + u' ' + rest;
}

void Label::setMarkup(const QString &html)
{
    m_markup = html;
    QTextDocument document;
    document.setHtml(html);
    m_plain = document.toPlainText();
    setTextInteractionFlags(html.contains(QStringLiteral("<a "))
                                ? Qt::LinksAccessibleByMouse | Qt::LinksAccessibleByKeyboard
                                : Qt::NoTextInteraction);
    showText();
}

int Label::heightForWidth(int width) const
{
    const int natural = QLabel::heightForWidth(width);
    const int line = Theme::lineHeight(m_style);
    if (!wordWrap() || natural <= 0 || natural % line == 0)
        return natural;
    // QLabel counts lines in the font's own height; the look's lines are higher.
    return line * qMax(1, qRound(double(natural) / fontMetrics().height()));
}

void Label::resizeEvent(QResizeEvent *event)
{
    QLabel::resizeEvent(event);
    keepHeight();
}

/// Not every layout asks for the height that a width needs (an aligned or nested one does not), and a line
/// would be cut off.
void Label::keepHeight()
{
    if (!wordWrap() || width() <= 0)
        return;
    const int needed = qMax(Theme::lineHeight(m_style), heightForWidth(width()));
    if (minimumHeight() != needed)
        setMinimumHeight(needed);
}

void Label::showText()
{
    setMinimumHeight(Theme::lineHeight(m_style));
    if (m_markup.isEmpty() && !wordWrap()) {
        if (textFormat() == Qt::RichText)
            setContentsMargins({});
        setTextFormat(Qt::PlainText);
        setAccessibleName({});
        QLabel::setText(m_plain);
        return;
    }
    QString html =
        m_markup.isEmpty() ? m_plain.toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")) : m_markup;
    html.replace(QStringLiteral("<b>"), QStringLiteral("<span style=\"font-weight:600\">"));
    html.replace(QStringLiteral("</b>"), QStringLiteral("</span>"));
    const QString link = themeOf(this).color(Role::AccentText).name();
    html.replace(QStringLiteral("<a "),
                 QStringLiteral("<a style=\"font-weight:500;text-decoration:none;color:%1\" ").arg(link));
    setTextFormat(Qt::RichText);
    QLabel::setText(QStringLiteral("<p style=\"margin:0;line-height:%1px\">%2</p>")
                        .arg(Theme::lineHeight(m_style))
                        .arg(html));
    // Qt puts all of a line's extra height above the words; the look has half of it below.
    const int lead = (Theme::lineHeight(m_style) - fontMetrics().height()) / 2;
    setContentsMargins(0, -lead, 0, lead);
    setAccessibleName(m_plain);
    if (testAttribute(Qt::WA_Resized))
        keepHeight();
}

void Label::setRole(Role role)
{
    m_role = role;
    applyTheme();
}

void Label::setTextStyle(TextStyle style)
{
    m_style = style;
    applyTheme();
    showText();
}

void Label::setWrapping(bool on)
{
    setWordWrap(on);
    setSizePolicy(on ? QSizePolicy::Ignored : QSizePolicy::Preferred, sizePolicy().verticalPolicy());
    if (on) {
        QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Minimum);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }
    showText();
}

void Label::changeEvent(QEvent *event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange &&
        palette().color(QPalette::WindowText) != themeOf(this).color(m_role)) {
        applyTheme();
        if (!m_markup.isEmpty())
            showText();
    }
}

void Label::applyTheme()
{
    const Theme &theme = themeOf(this);
    setFont(theme.font(m_style));
    QPalette colors = palette();
    colors.setColor(QPalette::WindowText, theme.color(m_role));
    colors.setColor(QPalette::Disabled, QPalette::WindowText, theme.color(Role::TextDisabled));
    setPalette(colors);
}

} // namespace fieldfare
