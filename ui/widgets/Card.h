// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace fieldfare {

class Label;

/// Surface, 1 px line, radius 8. Its body is a column with the margins of a card (16 or 20); hairlines can
/// part the body's rows.
class Card : public QWidget
{
    Q_OBJECT

public:
    explicit Card(QWidget *parent = nullptr, int margin = 20);
    QVBoxLayout *body() const { return m_body; }
    /// A 13/600 title as the first row; the layout takes what stands at its end (a link, a legend).
    QHBoxLayout *setTitle(const QString &title, const QString &note = {});
    /// Other words for a title that was set.
    void setTitleText(const QString &title);
    /// A row of a settings card: its own margins, a hairline above unless it is the first.
    void addRow(QWidget *row);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QVBoxLayout *m_body;
    Label *m_title = nullptr;
    bool m_hasRows = false;
};

/// A 1 px line of the look, horizontal or vertical.
QWidget *hairline(Qt::Orientation orientation, QWidget *parent = nullptr);

} // namespace fieldfare
