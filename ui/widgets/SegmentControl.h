// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QWidget>

class QHBoxLayout;

namespace fieldfare {

/// Two to four views of one list, side by side in a sunken track: "Open 5 | Waiting 2 | Answered".
class SegmentControl : public QWidget
{
    Q_OBJECT

public:
    explicit SegmentControl(const QString &name, QWidget *parent = nullptr);
    /// Adds a segment; the first one is on.
    void addSegment(int id, const QString &text);
    /// Without segments again.
    void clear();
    void setCount(int id, const QString &count);
    void choose(int id);
    int chosen() const { return m_group.checkedId(); }

Q_SIGNALS:
    void chosenChanged(int id);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QButtonGroup m_group;
    QHBoxLayout *m_row;
};

} // namespace fieldfare
