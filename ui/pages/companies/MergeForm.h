// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "companies/FormDialog.h"
#include "companies/HolderIndex.h"

namespace fieldfare {

class CompaniesModel;
class ListTable;

/// Into which company others are merged: search and choose.
class MergeForm : public FormDialog
{
    Q_OBJECT

public:
    /// One of `holders`; where several are merged, one of these.
    MergeForm(const HolderIndex &holders, const QList<HolderRow> &from, Currency currency, QWidget *parent);
    /// Null when none is chosen.
    CompanyId into() const;

protected:
    QString problem() const override;

private:
    CompanyId m_itself; ///< null where several are merged
    CompaniesModel *m_model;
    ListTable *m_table;
};

} // namespace fieldfare
