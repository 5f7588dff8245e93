// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "mydata/MyData.h"

class QComboBox;
class QLineEdit;
class QStandardItemModel;

namespace fieldfare {

class ListTable;

struct CompanyChoice
{
    CompanyId id;
    QString name;
};

/// Prices of one field for one company, one purpose or both: the more specific one wins. Lists them; choosing
/// one puts it below, where it is changed or a new one is set.
class OwnPricesDialog : public PageDialog
{
    Q_OBJECT

public:
    OwnPricesDialog(const FieldPath &path, const QList<Ask> &own, const QList<CompanyChoice> &companies,
                    const WalletContext &context, QWidget *parent);

Q_SIGNALS:
    void saved(const fieldfare::Ask &ask);

private:
    void fillList(const WalletContext &context);
    void take(int row);
    void save(bool never);
    QString companyName(const CompanyId &id) const;

    FieldPath m_path;
    Currency m_currency;
    QList<Ask> m_own;
    QList<CompanyChoice> m_companies;
    QStandardItemModel *m_model;
    ListTable *m_list;
    QComboBox *m_company;
    QComboBox *m_purpose;
    QLineEdit *m_amount;
};

} // namespace fieldfare
