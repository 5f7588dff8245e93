// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QListView>
#include <QString>

#include <optional>

namespace fieldfare {

/// A row of a PaneList; all texts as they are shown.
struct PaneRow
{
    QString id; ///< the page's own; empty for a heading
    QString title;
    QString end; ///< at the title's line: "10 days left"
    Role endRole = Role::TextMuted;
    bool endStrong = false; ///< 600, as the title is: an amount
    bool unread = false;    ///< a dot behind the title
    QString second;
    bool secondMuted = true;
    bool secondRefuses = false; ///< red: who asks is not proven
    QString secondEnd;          ///< at the second line's end: "3.40 short"
    QString secondEndIcon;
    Role secondEndRole = Role::TextMuted;
    QString third;     ///< muted; only in lists with three lines
    QString thirdIcon; ///< at the third line's end, in the warning's colour
    QString domain;    ///< tints the monogram
    QString icon;      ///< instead of letters
    bool heading = false;
};

/// The rows of a PaneList.
class PaneListModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum DataRole : int { IdRole = Qt::UserRole + 1 };

    using QAbstractListModel::QAbstractListModel;
    void setRows(const QList<PaneRow> &rows);
    const PaneRow &row(int at) const { return m_rows.at(at); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    QList<PaneRow> m_rows;
};

/// The list beside a reading pane: monogram, title with a word at its end, one or two lines below, headings
/// between. Rows are kept by their id when they are set anew.
class PaneList : public QListView
{
    Q_OBJECT
public:
    /// `lines` is 2 or 3, the title counted.
    PaneList(const QString &name, int lines, QWidget *parent = nullptr);
    void setRows(const QList<PaneRow> &rows);
    void choose(const QString &id);
    QString chosen() const;
    /// The ids in their order, without headings.
    QStringList ids() const;
    /// Without monograms, in narrow windows.
    void setMonograms(bool shown);
    void setMatch(const QString &text);

Q_SIGNALS:
    /// The person chose another row; not when rows are set.
    void chosenChanged(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void focusInEvent(QFocusEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;

private:
    PaneListModel *m_model;
    class PaneRowDelegate *m_delegate;
    bool m_setting = false;
};

} // namespace fieldfare
