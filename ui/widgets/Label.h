// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Theme.h"

#include <QLabel>

namespace fieldfare {

/// Text in one of the look's sizes and colours, which follows the theme. Its lines have the look's height.
class Label : public QLabel
{
    Q_OBJECT

public:
    explicit Label(const QString &text = {}, TextStyle style = TextStyle::Body, Role role = Role::Text,
                   QWidget *parent = nullptr);

    /// Plain text.
    void setText(const QString &text);
    /// A sentence whose `lead` is 600 and whose `rest` is 400.
    void setLead(const QString &lead, const QString &rest);
    /// Our own markup: <b> is drawn 600, <a href> as a link. Text of others must be escaped first.
    void setMarkup(const QString &html);
    void setRole(Role role);
    void setTextStyle(TextStyle style);
    TextStyle textStyle() const { return m_style; }
    /// Breaks lines at the width instead of asking for all of it.
    void setWrapping(bool on);
    QString plainText() const { return m_plain; }
    int heightForWidth(int width) const override;

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;
    Role role() const { return m_role; }

private:
    void applyTheme();
    void showText();
    void keepHeight();

    TextStyle m_style;
    Role m_role;
    QString m_plain;
    QString m_markup;
};

} // namespace fieldfare
