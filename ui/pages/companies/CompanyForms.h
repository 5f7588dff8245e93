// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Money.h"
#include "companies/Company.h"
#include "companies/FormDialog.h"

class QComboBox;
class QLineEdit;
class QPlainTextEdit;

namespace fieldfare {

/// A company by the person's own word: its name, its domain, or both.
class AddCompanyForm : public FormDialog
{
    Q_OBJECT

public:
    explicit AddCompanyForm(QWidget *parent);
    QString name() const;
    QString domain() const;

protected:
    QString problem() const override;

private:
    QLineEdit *m_name;
    QLineEdit *m_domain;
};

class RenameForm : public FormDialog
{
    Q_OBJECT

public:
    RenameForm(const QString &name, QWidget *parent);
    QString name() const;

protected:
    QString problem() const override;

private:
    QLineEdit *m_name;
};

/// A way to reach a company about privacy.
class ContactForm : public FormDialog
{
    Q_OBJECT

public:
    ContactForm(const QString &company, QWidget *parent);
    Contact contact() const;

protected:
    QString problem() const override;

private:
    QComboBox *m_kind;
    QPlainTextEdit *m_value;
};

/// What a company gave: in its words, and worth how much.
class RewardForm : public FormDialog
{
    Q_OBJECT

public:
    RewardForm(const QString &company, Currency currency, QWidget *parent);
    QString terms() const;
    Money amount() const;

protected:
    QString problem() const override;

private:
    Currency m_currency;
    QLineEdit *m_terms;
    QLineEdit *m_amount;
};

} // namespace fieldfare
