// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace fieldfare {

/// Filters of a list, of which exactly one is on: "All", "Paid nothing 404". Left and Right move.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(const QString &name, QWidget *parent = nullptr);
    /// Adds a filter; the first one is on. `id` is what chosen() gives; `icon` may be empty.
    void addFilter(int id, const QString &text, const QString &icon = {});
    /// The number behind a filter's words; empty hides it.
    void setCount(int id, const QString &count);
    void choose(int id);
    int chosen() const { return m_group.checkedId(); }

Q_SIGNALS:
    void chosenChanged(int id);

private:
    QButtonGroup m_group;
    QHBoxLayout *m_row;
};

} // namespace fieldfare
