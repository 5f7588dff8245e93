// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Label.h"

namespace fieldfare {

namespace {

/// Qt puts the base line of a fixed line at four fifths of it; the look has the words in its middle.
int shiftToMiddle(const QFontMetricsF &metrics, int line)
{
    const qreal middle = (line - metrics.height()) / 2 + metrics.ascent();
    return qRound(middle - line * 4 / 5.0);
}

} // namespace

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
    // A layout asks for the width that it has, of which the label may not take all.
    return QLabel::heightForWidth(qMin(width, maximumWidth()));
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
    setMinimumHeight(Theme::lineHeight(m_style)); // QLabel never answers less than it has
    const int needed = qMax(minimumHeight(), heightForWidth(width()));
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
    // "fixed", because Qt takes a height in pixels as the least one: then the lines of a font that is higher
    // than its line need more room than all the others count on, and the last one is cut off.
    const int line = Theme::lineHeight(m_style);
    QLabel::setText(QStringLiteral("<p style=\"margin:0;line-height:%1px;-qt-line-height-type:fixed\">%2</p>")
                        .arg(line)
                        .arg(html));
    const int down = shiftToMiddle(QFontMetricsF(font()), line);
    setContentsMargins(0, down, 0, -down);
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
