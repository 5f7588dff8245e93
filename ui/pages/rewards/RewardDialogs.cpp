// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rewards/RewardDialogs.h"

#include "common/PaneList.h"
#include "rewards/CodePicture.h"
#include "rewards/RewardShown.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/SearchField.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kModule = 3;
constexpr int kBarHeight = 120;
constexpr int kMostWidth = 620;

Label *problemLabel(QVBoxLayout *body)
{
    Label *problem = new Label({}, TextStyle::Small, Role::Refuses);
    problem->setWrapping(true);
    problem->hide();
    body->addWidget(problem);
    return problem;
}

void say(Label *problem, const QString &words)
{
    problem->setText(words);
    problem->show();
}

/// As wide bars as find room: a long code gets narrower ones before it becomes a square.
CodePicture *largePicture(const QString &code)
{
    CodePicture *picture = new CodePicture(kModule, kBarHeight, kMostWidth);
    picture->setCode(code);
    if (picture->kind() == CodePicture::Kind::Bars)
        return picture;
    CodePicture *narrower = new CodePicture(kModule - 1, kBarHeight, kMostWidth);
    narrower->setCode(code);
    if (narrower->kind() == CodePicture::Kind::Bars) {
        delete picture;
        return narrower;
    }
    delete narrower;
    return picture;
}

} // namespace

UseDialog::UseDialog(const RewardRow &row, bool withCode, QWidget *parent)
    : PageDialog(withCode ? UseDialog::tr("At the till") : UseDialog::tr("How much was used?"), parent)
    , m_row(row)
{
    addSentence(QStringLiteral("%1, %2").arg(shownValue(row, locale()), row.company));
    if (withCode && !row.reward.code.isEmpty())
        addCode();
    if (isDivisible(row))
        addAmount();
    setClosing(withCode ? tr("Not used yet") : tr("Cancel"));
    QPushButton *use = primaryButton(tr("Mark used"));
    setAction(use);
    connect(use, &QPushButton::clicked, this, &UseDialog::use);
}

void UseDialog::addCode()
{
    CodePicture *picture = largePicture(m_row.reward.code);
    body()->addSpacing(metrics::kSpace8);
    body()->addWidget(picture, 0, Qt::AlignHCenter);
    Label *code = new Label(m_row.reward.code, TextStyle::Mono);
    code->setAccessibleName(tr("The code: %1").arg(m_row.reward.code));
    code->setLayoutDirection(Qt::LeftToRight);
    body()->addWidget(code, 0, Qt::AlignHCenter);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace8);
    row->addStretch(1);
    if (picture->kind() == CodePicture::Kind::Bars) {
        QPushButton *turn = compact(quietButton(QStringLiteral("qr"), tr("Show as QR code")));
        row->addWidget(turn);
        connect(turn, &QPushButton::clicked, this, [this, picture, turn] {
            const bool square = picture->kind() == CodePicture::Kind::Bars;
            picture->setCode(m_row.reward.code, square);
            turn->setText(square ? tr("Show as bar code") : tr("Show as QR code"));
            adjustSize();
        });
    }
    QPushButton *copy = compact(quietButton(QStringLiteral("copy"), tr("Copy the code")));
    row->addWidget(copy);
    connect(copy, &QPushButton::clicked, this, &UseDialog::copyRequested);
    const QString host = linkHost(m_row.reward.redeemUri);
    if (!host.isEmpty()) {
        QPushButton *open = compact(quietButton(QStringLiteral("open-link"), tr("Open %1…").arg(host)));
        row->addWidget(open);
        connect(open, &QPushButton::clicked, this, &UseDialog::openRequested);
    }
    row->addStretch(1);
    body()->addLayout(row);
}

void UseDialog::addAmount()
{
    m_amount = new QLineEdit(typable(m_row, m_row.reward.balance().count, locale()));
    addField(
        tr("How much was taken, of %1").arg(shownQuantity(m_row, m_row.reward.balance().count, locale())),
        m_amount);
    m_problem = problemLabel(body());
}

void UseDialog::use()
{
    const Quantity all = m_row.reward.balance();
    const std::optional<Quantity> taken =
        m_amount ? typedQuantity(m_amount->text(), m_row, all.count, locale()) : all;
    if (!taken) {
        say(m_problem,
            tr("An amount above zero, and at most %1.").arg(shownQuantity(m_row, all.count, locale())));
        return;
    }
    Q_EMIT usedRequested(*taken);
    accept();
}

CorrectDialog::CorrectDialog(const RewardRow &row, QWidget *parent)
    : PageDialog(tr("The till took less"), parent)
    , m_row(row)
    , m_less(new QLineEdit)
{
    const std::int64_t used = usedOf(row.reward).count;
    addSentence(tr("%1 of it were marked used. What was not taken can be used again.")
                    .arg(shownQuantity(row, used, locale())));
    addField(tr("How much less"), m_less);
    m_less->setText(typable(row, used, locale()));
    m_less->selectAll();
    m_problem = problemLabel(body());
    QPushButton *correct = primaryButton(tr("Correct it"));
    setAction(correct);
    connect(correct, &QPushButton::clicked, this, &CorrectDialog::correct);
}

void CorrectDialog::correct()
{
    const std::int64_t used = usedOf(m_row.reward).count;
    const std::optional<Quantity> less = typedQuantity(m_less->text(), m_row, used, locale());
    if (!less) {
        say(m_problem, tr("An amount above zero, and at most %1.").arg(shownQuantity(m_row, used, locale())));
        return;
    }
    Q_EMIT lessRequested(*less);
    accept();
}

CodeDialog::CodeDialog(const RewardRow &row, QWidget *parent)
    : PageDialog(row.reward.code.isEmpty() ? tr("It has come") : tr("Change the code"), parent)
    , m_code(new QLineEdit(row.reward.code))
    , m_picture(new CodePicture(2, 48, 392))
{
    const bool isPromise = row.state == RewardState::Promised || row.state == RewardState::Broken;
    addSentence(isPromise
                    ? tr("Type the code of what %1 promised as it stands on paper or in the mail. Their "
                         "promise is kept by that. It can be left empty where it came without one.")
                          .arg(row.company)
                    : tr("As it stands on paper or in the mail."));
    addField(tr("Code"), m_code);
    body()->addWidget(m_picture, 0, Qt::AlignHCenter);
    m_picture->setCode(row.reward.code);
    body()->addStretch(1);
    QPushButton *keep = primaryButton(tr("Keep it"));
    setAction(keep);
    connect(m_code, &QLineEdit::textChanged, this,
            [this](const QString &typed) { m_picture->setCode(typed.trimmed()); });
    connect(keep, &QPushButton::clicked, this, [this] {
        Q_EMIT codeTyped(m_code->text().trimmed());
        accept();
    });
}

RecordDialog::RecordDialog(const QList<RewardGiver> &givers, Currency currency, QDate today, QWidget *parent)
    : PageDialog(tr("Record a reward"), parent)
    , m_givers(givers)
    , m_currency(currency)
    , m_list(new PaneList(tr("Who gave it"), 2))
    , m_terms(new QLineEdit)
    , m_amount(new QLineEdit)
    , m_code(new QLineEdit)
    , m_ends(new QCheckBox(tr("It ends on")))
    , m_lastDay(new QDateEdit(today.addMonths(1)))
{
    SearchField *field = new SearchField(tr("Search companies"));
    body()->addWidget(field);
    m_list->setFixedHeight(172);
    body()->addWidget(m_list);
    m_terms->setPlaceholderText(tr("10 % off the next order"));
    addField(tr("What it is"), m_terms);
    addField(tr("Worth to you, in %1").arg(currency.sign()), m_amount);
    addField(tr("Code, where it has one"), m_code);
    m_lastDay->setMinimumDate(today);
    //: a date to be edited, as QLocale writes formats: day, month's short name, year
    m_lastDay->setDisplayFormat(tr("d MMM yyyy"));
    m_lastDay->setAccessibleName(tr("The last day on which it can be used"));
    m_lastDay->setEnabled(false);
    QHBoxLayout *row = new QHBoxLayout;
    row->setSpacing(metrics::kSpace8);
    row->addWidget(m_ends);
    row->addWidget(m_lastDay);
    row->addStretch(1);
    body()->addLayout(row);
    m_problem = problemLabel(body());
    QPushButton *record = primaryButton(tr("Record it"));
    setAction(record);
    search({});
    connect(m_ends, &QCheckBox::toggled, m_lastDay, &QWidget::setEnabled);
    connect(field, &SearchField::searchChanged, this, &RecordDialog::search);
    connect(record, &QPushButton::clicked, this, &RecordDialog::record);
}

void RecordDialog::search(const QString &text)
{
    QList<PaneRow> rows;
    for (const RewardGiver &giver : std::as_const(m_givers)) {
        if (!text.isEmpty() && !giver.name.contains(text, Qt::CaseInsensitive) &&
            !giver.domain.contains(text, Qt::CaseInsensitive))
            continue;
        PaneRow row;
        row.id = giver.id;
        row.title = giver.name;
        row.second = giver.domain;
        row.domain = giver.domain;
        rows.append(row);
    }
    m_list->setRows(rows);
    m_list->setMatch(text);
    if (m_list->chosen().isEmpty() && !rows.isEmpty())
        m_list->choose(rows.first().id);
}

void RecordDialog::record()
{
    HandReward reward;
    reward.company = CompanyId::fromText(m_list->chosen()).value_or(CompanyId());
    reward.terms = m_terms->text().trimmed();
    QString amount = m_amount->text().trimmed();
    amount.remove(m_currency.sign());
    amount.replace(locale().decimalPoint(), QStringLiteral("."));
    const Result<Money> worth = Money::fromText(amount.trimmed(), m_currency);
    if (reward.company.isNull())
        return say(m_problem, tr("Choose the company that gave it. A new one is added on Companies."));
    if (reward.terms.isEmpty())
        return say(m_problem, tr("What is it?"));
    if (!worth || worth->minorUnits() <= 0)
        return say(m_problem, tr("The worth is no amount above zero."));
    reward.amount = {worth->minorUnits(), m_currency};
    reward.code = m_code->text().trimmed();
    reward.lastDay = m_ends->isChecked() ? m_lastDay->date() : QDate();
    Q_EMIT recordRequested(reward);
    accept();
}

PageDialog *openLinkDialog(const QString &host, const QString &company, QWidget *parent)
{
    PageDialog *dialog = new PageDialog(UseDialog::tr("Open %1").arg(host), parent);
    dialog->addSentence(UseDialog::tr("%1 sent this link for redeeming. Your browser opens it, and with that "
                                      "they learn when and from where you came: opening it lets them connect "
                                      "you with what you told them.")
                            .arg(company));
    dialog->setClosing(UseDialog::tr("Do not open it"));
    QPushButton *open = primaryButton(UseDialog::tr("Open %1").arg(host));
    dialog->setAction(open);
    QObject::connect(open, &QPushButton::clicked, dialog, &QDialog::accept);
    return dialog;
}

} // namespace fieldfare
