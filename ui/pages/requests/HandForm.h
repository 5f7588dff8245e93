// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "context/WalletContext.h"
#include "inbox/HandOffer.h"

class QCheckBox;
class QComboBox;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace fieldfare {

class Label;

/// Records an offer that the person saw elsewhere: who, what they want, what for, how long, what they give.
class HandForm : public PageDialog
{
    Q_OBJECT
public:
    HandForm(const WalletContext &context, QWidget *parent);

Q_SIGNALS:
    void recordRequested(const fieldfare::HandOffer &offer);

private:
    QWidget *makeFields();
    void fillPurposes();
    void fillRetentions();
    void fillKinds();
    void showKind();
    void search(const QString &text);
    void record();
    /// What they give; `fault` says what cannot be read of it.
    std::optional<Compensation> given(QString *fault) const;
    void say(const QString &fault);

    const WalletContext &m_context;
    QLineEdit *m_name;
    QLineEdit *m_domain;
    QListWidget *m_fields;
    QComboBox *m_purpose;
    QComboBox *m_retention;
    QLineEdit *m_recipients;
    QComboBox *m_kind;
    QLineEdit *m_amount;
    QLineEdit *m_what;
    QComboBox *m_when;
    QCheckBox *m_ordered;
    Label *m_fault;
};

} // namespace fieldfare
