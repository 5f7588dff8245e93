// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/HandForm.h"

#include "decisions/OfferWords.h"
#include "offers/Retention.h"
#include "requests/RequestShown.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>

namespace fieldfare {

namespace {

constexpr int kFieldsHeight = 132;
constexpr int kNothing = -1; ///< among the kinds of compensation
constexpr int kPath = Qt::UserRole;

/// A purpose that stands for its class.
QString purposeOf(PurposeClass purposeClass)
{
    switch (purposeClass) {
    case PurposeClass::Necessary:
        return QStringLiteral("dpv:RequestedServiceProvision");
    case PurposeClass::Analytics:
        return QStringLiteral("dpv:ServiceUsageAnalytics");
    case PurposeClass::Marketing:
        return QStringLiteral("dpv:DirectMarketing");
    case PurposeClass::Profiling:
        return QStringLiteral("dpv:PersonalisedAdvertising");
    case PurposeClass::Sale:
        break;
    }
    return QStringLiteral("dpv:SellDataToThirdParties");
}

/// Two fields side by side, each with its label above.
QHBoxLayout *pairOf(QWidget *first, const QString &firstLabel, QWidget *second, const QString &secondLabel)
{
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace12);
    for (const auto &[control, label] : {std::pair(first, firstLabel), std::pair(second, secondLabel)}) {
        QVBoxLayout *column = new QVBoxLayout;
        column->setSpacing(metrics::kSpace4);
        Label *words = new Label(label, TextStyle::Small, Role::TextMuted);
        words->setBuddy(control);
        control->setAccessibleName(label);
        column->addWidget(words);
        column->addWidget(control);
        row->addLayout(column, 1);
    }
    return row;
}

} // namespace

HandForm::HandForm(const WalletContext &context, QWidget *parent)
    : PageDialog(tr("Record an offer by hand"), parent)
    , m_context(context)
    , m_name(new QLineEdit)
    , m_domain(new QLineEdit)
    , m_fields(new QListWidget)
    , m_purpose(new QComboBox)
    , m_retention(new QComboBox)
    , m_recipients(new QLineEdit)
    , m_kind(new QComboBox)
    , m_amount(new QLineEdit)
    , m_what(new QLineEdit)
    , m_when(new QComboBox)
    , m_ordered(new QCheckBox(tr("I ordered something there that needs this")))
    , m_fault(new Label({}, TextStyle::Small, Role::Refuses))
{
    setMinimumWidth(520);
    body()->addLayout(pairOf(m_name, tr("Company"), m_domain, tr("Its web address, if you know it")));
    m_domain->setPlaceholderText(QStringLiteral("shop.example"));
    body()->addWidget(makeFields());
    fillPurposes();
    fillRetentions();
    fillKinds();
    body()->addLayout(pairOf(m_purpose, tr("What for"), m_retention, tr("How long they keep it")));
    addField(tr("Who else gets it, with commas between"), m_recipients);
    body()->addLayout(pairOf(m_kind, tr("They give"), m_amount, tr("How much")));
    body()->addLayout(pairOf(m_what, tr("In a few words"), m_when, tr("When it comes")));
    m_when->addItem(tr("At once"), true);
    m_when->addItem(tr("Later, promised"), false);
    body()->addWidget(m_ordered);
    m_fault->setWrapping(true);
    m_fault->hide();
    body()->addWidget(m_fault);
    QPushButton *record = primaryButton(tr("Record the offer"));
    setAction(record);
    showKind();
    connect(m_kind, &QComboBox::currentIndexChanged, this, &HandForm::showKind);
    connect(record, &QPushButton::clicked, this, &HandForm::record);
}

QWidget *HandForm::makeFields()
{
    QWidget *whole = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(whole);
    column->setContentsMargins({});
    column->setSpacing(metrics::kSpace4);
    column->addWidget(new Label(tr("What they want"), TextStyle::Small, Role::TextMuted));
    SearchField *find = new SearchField(tr("Search fields"));
    column->addWidget(find);
    m_fields->setAccessibleName(tr("What they want"));
    m_fields->setFixedHeight(kFieldsHeight);
    const Catalogue &catalogue = m_context.facts.catalogue();
    const auto add = [this](const FieldPath &path) {
        QListWidgetItem *item = new QListWidgetItem(m_context.label(path), m_fields);
        item->setData(kPath, path.toJsonText());
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
    };
    for (const Field &field : catalogue.fields()) {
        add(field.path);
        const QList<const DerivedField *> less = catalogue.derivedFrom(field.path);
        for (const DerivedField *derived : less)
            add(derived->path);
    }
    m_fields->setFrameShape(QFrame::NoFrame);
    Card *frame = new Card(nullptr, 0);
    frame->body()->setContentsMargins(1, 1, 1, 1);
    frame->body()->addWidget(m_fields);
    column->addWidget(frame);
    connect(find, &SearchField::searchChanged, this, &HandForm::search);
    return whole;
}

void HandForm::search(const QString &text)
{
    for (int row = 0; row < m_fields->count(); ++row) {
        QListWidgetItem *item = m_fields->item(row);
        item->setHidden(!text.isEmpty() && item->checkState() != Qt::Checked &&
                        !item->text().contains(text, Qt::CaseInsensitive));
    }
}

void HandForm::fillPurposes()
{
    for (const PurposeClass each : kPurposeClasses)
        m_purpose->addItem(m_context.facts.purposes().classLabel(each, m_context.language), purposeOf(each));
    m_purpose->addItem(tr("Not said, counts as sale"), purposeOf(PurposeClass::Sale));
    m_purpose->setCurrentIndex(m_purpose->findData(purposeOf(PurposeClass::Marketing)));
}

void HandForm::fillRetentions()
{
    m_retention->addItem(tr("Not said"), QString());
    for (const char *each : {"P30D", "P6M", "P1Y", "P2Y", "P5Y", "P10Y", "until-withdrawn"}) {
        const Result<Retention> retention = Retention::fromText(QString::fromLatin1(each));
        if (retention)
            m_retention->addItem(retentionWords(*retention), QString::fromLatin1(each));
    }
}

void HandForm::fillKinds()
{
    m_kind->addItem(tr("Money"), int(CompensationKind::Money));
    m_kind->addItem(tr("An amount off"), int(CompensationKind::DiscountAmount));
    m_kind->addItem(tr("A percentage off"), int(CompensationKind::DiscountPercent));
    m_kind->addItem(tr("Points"), int(CompensationKind::Points));
    m_kind->addItem(tr("Free months"), int(CompensationKind::FreePeriod));
    m_kind->addItem(tr("Something else"), int(CompensationKind::Goods));
    m_kind->addItem(tr("Nothing"), kNothing);
}

void HandForm::showKind()
{
    const int kind = m_kind->currentData().toInt();
    m_amount->setEnabled(kind != kNothing && kind != int(CompensationKind::Goods));
    m_what->setEnabled(kind != kNothing);
    m_when->setEnabled(kind != kNothing);
    const bool money = kind == int(CompensationKind::Money) || kind == int(CompensationKind::DiscountAmount);
    m_amount->setPlaceholderText(money                                            ? m_context.currency.sign()
                                 : kind == int(CompensationKind::DiscountPercent) ? QStringLiteral("%")
                                                                                  : QString());
}

std::optional<Compensation> HandForm::given(QString *fault) const
{
    const int kind = m_kind->currentData().toInt();
    if (kind == kNothing)
        return std::nullopt;
    Compensation item;
    item.kind = CompensationKind(kind);
    item.description = m_what->text().trimmed();
    item.withGrant = m_when->currentData().toBool();
    QString typed = m_amount->text().trimmed();
    typed.replace(locale().decimalPoint(), QStringLiteral("."));
    typed.remove(u'%').remove(m_context.currency.sign());
    typed = typed.trimmed();
    bool whole = false;
    const int number = typed.toInt(&whole);
    switch (item.kind) {
    case CompensationKind::Money:
    case CompensationKind::DiscountAmount: {
        const Result<Money> amount = Money::fromText(typed, m_context.currency);
        if (amount && !amount->isNegative() && !amount->isZero())
            item.amount = *amount;
        else
            *fault = tr("How much? An amount such as %1 is needed.").arg(locale().toString(7.5, 'f', 2));
        break;
    }
    case CompensationKind::DiscountPercent: {
        const Result<Fraction> percent = Fraction::fromDecimal(typed);
        if (percent && *percent > Fraction::whole(0) && *percent <= Fraction::whole(100))
            item.percent = *percent;
        else
            *fault = tr("How many percent? A number up to 100 is needed.");
        break;
    }
    case CompensationKind::Points:
        item.points = number;
        if (!whole || number <= 0)
            *fault = tr("How many points? A whole number is needed.");
        break;
    case CompensationKind::FreePeriod:
        item.duration.months = number;
        if (!whole || number <= 0)
            *fault = tr("How many months? A whole number is needed.");
        break;
    case CompensationKind::Goods:
        if (item.description.isEmpty())
            *fault = tr("What do they give? A few words are needed.");
        break;
    }
    return item;
}

void HandForm::say(const QString &fault)
{
    m_fault->setText(fault);
    m_fault->show();
}

void HandForm::record()
{
    HandOffer offer;
    offer.name = m_name->text().trimmed();
    offer.domain = m_domain->text().trimmed();
    for (int row = 0; row < m_fields->count(); ++row) {
        const QListWidgetItem *item = m_fields->item(row);
        const std::optional<FieldPath> path = FieldPath::fromJsonText(item->data(kPath).toString());
        if (item->checkState() == Qt::Checked && path)
            offer.fields.append(*path);
    }
    offer.purpose = m_purpose->currentData().toString();
    offer.retention = m_retention->currentData().toString();
    const QStringList recipients = m_recipients->text().split(u',', Qt::SkipEmptyParts);
    for (const QString &recipient : recipients) {
        if (!recipient.trimmed().isEmpty())
            offer.recipients.append(recipient.trimmed());
    }
    offer.ordered = m_ordered->isChecked();
    QString fault;
    offer.given = given(&fault);
    if (offer.name.isEmpty())
        fault = tr("Which company is it? Its name is needed.");
    else if (offer.fields.isEmpty())
        fault = tr("What do they want? Tick one field at least.");
    if (!fault.isEmpty())
        return say(fault);
    Q_EMIT recordRequested(offer);
    accept();
}

} // namespace fieldfare
