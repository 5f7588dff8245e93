// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDeadlineTimer>
#include <QList>
#include <QString>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace fieldfare {

class Label;

/// A list's foot while something can still be taken back: what, the seconds left, Undo (Ctrl Z). With several
/// the newest is on top. Hidden, and without a timer, when there is none.
class UndoBar : public QWidget
{
    Q_OBJECT

public:
    explicit UndoBar(QWidget *parent = nullptr);
    /// `id` is the caller's; pushing it again replaces it. `wait` is this one's own second line.
    void push(const QString &id, const QString &what, int milliseconds, const QString &wait = {});
    void remove(const QString &id);
    /// The second line, with %1 for the seconds, where nothing goes out: "Can be undone for %1 s".
    void setWaitText(const QString &pattern);
    qsizetype count() const { return m_entries.size(); }
    bool contains(const QString &id) const;
    /// As its button does; false where there is nothing to take back.
    bool undoNewest();

Q_SIGNALS:
    void undone(const QString &id);
    /// The time is over: it goes out now.
    void elapsed(const QString &id);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Entry
    {
        QString id;
        QString what;
        QDeadlineTimer due;
        QString wait;
    };
    void tick();
    void refresh();
    void colour();

    QList<Entry> m_entries; ///< the newest last
    QString m_wait;
    QTimer m_timer;
    Label *m_what;
    Label *m_when;
    QPushButton *m_undo;
};

} // namespace fieldfare
