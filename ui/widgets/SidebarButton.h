// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fieldfare {

/// A row of the sidebar, 30 high: icon, label, count or key. Checkable; in a narrow sidebar the icon alone
/// with a tip.
class SidebarButton : public QAbstractButton
{
    Q_OBJECT

public:
    SidebarButton(const QString &icon, const QString &text, QWidget *parent = nullptr);
    /// At the end; empty for none.
    void setCount(const QString &count);
    /// A key's name in place of a count: "Ctrl L".
    void setKeyHint(const QString &key);
    void setNarrow(bool narrow);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_end;
    bool m_narrow = false;
};

} // namespace fieldfare
