// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "theme/Tokens.h"

#include <QDate>
#include <QList>
#include <QListView>

namespace fieldfare {

/// Done is filled, Known an empty ring, Reward ochre, Trouble red (a breach, an excuse), ToCome dashed.
enum class DotKind { Done, Known, Reward, Trouble, ToCome };

struct TimelineEntry
{
    DotKind dot = DotKind::Done;
    QString date; ///< as it is shown
    QString what;
    QString detail; ///< at the end, muted
    Role detailRole = Role::TextMuted;
};

class TimelineModel;

/// What happened, newest on top: dot, date, what, detail, 28 px a line. As high as its entries.
class Timeline : public QListView
{
    Q_OBJECT

public:
    explicit Timeline(const QString &name, QWidget *parent = nullptr);
    void setEntries(const QList<TimelineEntry> &entries);

private:
    TimelineModel *m_model;
};

} // namespace fieldfare
