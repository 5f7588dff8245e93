// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompanyForms.h"

#include "companies/DomainNames.h"
#include "companies/TypedInput.h"
#include "rights/MailDraft.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace fieldfare {

AddCompanyForm::AddCompanyForm(QWidget *parent)
    : FormDialog(tr("Add a company"), tr("Add it"), parent)
    , m_name(new QLineEdit)
    , m_domain(new QLineEdit)
{
    addField(tr("Name"), m_name);
    addField(tr("Domain or address of its site"), m_domain);
    addHint(m_domain,
            tr("Name, country and privacy contact come from the directory where it knows the domain."));
}

QString AddCompanyForm::name() const
{
    return m_name->text().trimmed();
}

QString AddCompanyForm::domain() const
{
    return m_domain->text().trimmed();
}

QString AddCompanyForm::problem() const
{
    if (name().isEmpty() && domain().isEmpty())
        return tr("A name or a domain is needed.");
    if (!domain().isEmpty() && !registrableDomain(domain()))
        return tr("“%1” is no domain of a company.").arg(domain());
    return {};
}

RenameForm::RenameForm(const QString &name, QWidget *parent)
    : FormDialog(tr("Rename %1").arg(name), tr("Rename"), parent)
    , m_name(new QLineEdit(name))
{
    addField(tr("Name"), m_name);
    m_name->selectAll();
}

QString RenameForm::name() const
{
    return m_name->text().trimmed();
}

QString RenameForm::problem() const
{
    return name().isEmpty() ? tr("A name is needed.") : QString();
}

ContactForm::ContactForm(const QString &company, QWidget *parent)
    : FormDialog(tr("A contact of %1").arg(company), tr("Add it"), parent)
    , m_kind(new QComboBox)
    , m_value(new QPlainTextEdit)
{
    m_kind->addItem(tr("E-mail address for privacy"), int(ContactKind::Email));
    m_kind->addItem(tr("Web form"), int(ContactKind::Webform));
    m_kind->addItem(tr("Postal address"), int(ContactKind::Address));
    m_kind->addItem(tr("Page to delete an account"), int(ContactKind::DeleteUrl));
    m_value->setFixedHeight(84);
    m_value->setTabChangesFocus(true);
    addField(tr("Kind"), m_kind);
    addField(tr("Contact"), m_value);
    addHint(m_value, tr("Letters go to the first e-mail address that is read, else they are printed."));
}

Contact ContactForm::contact() const
{
    return {ContactKind(m_kind->currentData().toInt()), m_value->toPlainText().trimmed()};
}

QString ContactForm::problem() const
{
    const Contact typed = contact();
    if (typed.value.isEmpty())
        return tr("The contact is empty.");
    if (typed.kind == ContactKind::Email && (!typed.value.contains(u'@') || typed.value.contains(u'\n')))
        return tr("This is no e-mail address.");
    if (typed.kind == ContactKind::Email && isNoReplyAddress(typed.value))
        return tr("Nobody reads a no-reply address.");
    return {};
}

RewardForm::RewardForm(const QString &company, Currency currency, QWidget *parent)
    : FormDialog(tr("What %1 gave").arg(company), tr("Record it"), parent)
    , m_currency(currency)
    , m_terms(new QLineEdit)
    , m_amount(new QLineEdit)
{
    addField(tr("What it was"), m_terms);
    addHint(m_terms, tr("“30 free minutes”, “refund”"));
    addField(tr("Worth to you, in %1").arg(currency.sign()), m_amount);
    addHint(m_amount, tr("It counts against what you ask of them."));
}

QString RewardForm::terms() const
{
    return m_terms->text().trimmed();
}

Money RewardForm::amount() const
{
    return typedAmount(m_amount->text(), m_currency, locale()).value_or(Money::zero(m_currency));
}

QString RewardForm::problem() const
{
    if (terms().isEmpty())
        return tr("What did they give?");
    if (!typedAmount(m_amount->text(), m_currency, locale()))
        return tr("The worth is no amount above zero.");
    return {};
}

} // namespace fieldfare
