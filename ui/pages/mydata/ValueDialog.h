// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "catalogue/Catalogue.h"
#include "common/PageDialog.h"
#include "profile/Value.h"

class QComboBox;
class QLineEdit;

namespace fieldfare {

class Label;

/// Adds a value, or changes one: which field (also one of the person's own), content, label.
class ValueDialog : public PageDialog
{
    Q_OBJECT

public:
    /// A value without a path: the field is chosen. With a null id it is a new one.
    ValueDialog(const Catalogue &catalogue, const QString &language, const Value &value, QWidget *parent);

Q_SIGNALS:
    void saved(const fieldfare::Value &value);

private:
    void save();
    /// What the chooser says: a field of the catalogue, or a typed path. Empty when it is neither.
    FieldPath chosenPath() const;

    Value m_value;
    QComboBox *m_field;
    QLineEdit *m_content;
    QLineEdit *m_label;
    Label *m_trouble;
};

} // namespace fieldfare
