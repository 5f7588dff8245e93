// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requests/FieldRowsModel.h"

#include <QTimer>
#include <QWidget>

class QCheckBox;
class QPushButton;

namespace fieldfare {

class ListTable;

/// What a request asks for, field by field: what is shared, the value, the ask, what is offered. Space
/// ticks, Enter opens the sum of a row. Its rows reach metrics::kRowReach beyond their text on both sides.
class FieldRowsView : public QWidget
{
    Q_OBJECT
public:
    explicit FieldRowsView(const WalletContext &context, QWidget *parent = nullptr);
    void setReview(const RequestReview &review, bool editable);
    void setNarrow(bool narrow);
    /// 38 px high rows in tall windows.
    void setTall(bool tall);
    FieldRowsModel &model() const { return *m_model; }
    ListTable &table() const { return *m_table; }

Q_SIGNALS:
    void toggled(const fieldfare::FieldPath &path, bool on);
    void allToggled(bool on);
    /// Less is to be shared in place of the whole field.
    void insteadChosen(const fieldfare::FieldPath &whole, const fieldfare::FieldPath &less);
    void valueChosen(const fieldfare::FieldPath &path, const fieldfare::ValueId &value);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    void pressLink(const QModelIndex &index, int link);
    void chooseValue(const ReviewField &field, const QModelIndex &index);
    void toggleSum(const QModelIndex &index);
    void closeSum();
    void reveal(bool shown);
    void showHead();
    void fit();

    const WalletContext &m_context;
    FieldRowsModel *m_model;
    ListTable *m_table;
    QCheckBox *m_all;
    QPushButton *m_eye;
    QTimer m_mask;
    RequestId m_request;
    int m_rowHeight;
};

} // namespace fieldfare
