// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/ListTable.h"

namespace fieldfare {

class FieldsModel;

/// The table of My data with its keys: a typed amount, Enter or F2 change the price, N is never, Space shows
/// the content for a while and Alt as long as it is held, Delete removes a value.
class FieldsTable : public ListTable
{
    Q_OBJECT

public:
    FieldsTable(FieldsModel &model, QWidget *parent = nullptr);
    /// Opens the editor of the chosen field's price; with `typed` as its first digits.
    void editPrice(const QString &typed = {});

Q_SIGNALS:
    void neverRequested();
    void revealRequested(bool shown);
    void removeRequested();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void keyReleaseEvent(QKeyEvent *event) override;

private:
    FieldsModel &m_fields;
};

} // namespace fieldfare
