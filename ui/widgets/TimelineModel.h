// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Timeline.h"

#include <QAbstractListModel>

namespace fieldfare {

/// The entries of a Timeline; as text each is one sentence, for those who hear it.
class TimelineModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;
    void setEntries(const QList<TimelineEntry> &entries);
    const TimelineEntry &entry(int row) const { return m_entries.at(row); }
    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<TimelineEntry> m_entries;
};

} // namespace fieldfare
