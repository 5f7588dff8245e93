// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"

namespace fieldfare {

class Label;

/// A dialog that is accepted only when nothing is wrong with what was typed; else it says what.
class FormDialog : public PageDialog
{
    Q_OBJECT

public:
    FormDialog(const QString &title, const QString &action, QWidget *parent);
    void accept() override;

protected:
    /// A muted line under the field before it.
    void addHint(QWidget *field, const QString &hint);
    /// What is wrong, in a sentence; empty when all is well.
    virtual QString problem() const { return {}; }

private:
    Label *m_problem = nullptr;
};

} // namespace fieldfare
