// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QKeySequence>
#include <QPushButton>
#include <QString>

class QMenu;

namespace fieldfare {

// Buttons by what they are for. All are QPushButtons that FieldfareStyle draws; the caller owns them until
// they are put into a layout. Verbs say what happens ("Take in 131 new").

/// The one filled button of a pane.
QPushButton *primaryButton(const QString &text, QWidget *parent = nullptr);
QPushButton *secondaryButton(const QString &text, QWidget *parent = nullptr);
/// Nothing until hover. `icon` may be empty.
QPushButton *quietButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
/// Red words and an icon; what it does needs a dialog that names what is lost.
QPushButton *dangerButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
QPushButton *linkButton(const QString &text, QWidget *parent = nullptr);
/// A small link, 12 px.
QPushButton *smallLinkButton(const QString &text, QWidget *parent = nullptr);
/// A quiet square with an icon alone; `name` is its accessible name and tool tip.
QPushButton *iconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
/// The same with an edge, as the "+" beside a search field.
QPushButton *framedIconButton(const QString &icon, const QString &name, QWidget *parent = nullptr);
/// "…" that opens a menu. The button takes the menu.
QPushButton *moreButton(QMenu *menu, const QString &name, QWidget *parent = nullptr);
/// Words at the start and an icon at the end, as wide as it is made: "4 set ›".
QPushButton *rowButton(const QString &text, const QString &trailingIcon, QWidget *parent = nullptr);

/// 26 px high, for rows and banners.
QPushButton *compact(QPushButton *button);
/// 36 px high, for the first run and the unlock page.
QPushButton *roomy(QPushButton *button);
/// Sets the shortcut and shows it as a key cap.
QPushButton *withKey(QPushButton *button, const QKeySequence &key);
/// Changes what a button is drawn as ("primary", "secondary", "quiet", "danger"): the verdict moves the fill.
void setButtonRole(QPushButton *button, const char *role);

} // namespace fieldfare
