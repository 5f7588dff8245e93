// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestDialogs.h"

#include "decisions/Decisions.h"
#include "requests/AlternativesView.h"
#include "requests/RequestShown.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {
constexpr int kUsualDays = 14;
constexpr int kMostDays = 365;
constexpr int kWaysWidth = 620;
constexpr int kMostWaysHeight = 360;
} // namespace

CounterDialog::CounterDialog(const RequestReview &review, QWidget *parent)
    : PageDialog(tr("Ask for more"), parent)
    , m_currency(review.evaluation.askTotal.amount.currency())
    , m_total(new QLineEdit)
    , m_days(new QSpinBox)
    , m_perField(new QCheckBox(tr("Tell them the price of every field")))
    , m_prices(new Label({}, TextStyle::Small, Role::TextMuted))
    , m_ask(primaryButton({}))
{
    QStringList labels;
    QStringList prices;
    for (const ReviewField &field : review.fields) {
        if (!field.shared)
            continue;
        labels.append(harmless(field.label));
        if (field.ask.ask)
            prices.append(tr("%1 %2").arg(harmless(field.label), formatMoney(*field.ask.ask, locale())));
    }
    addSentence(tr("%1 would get, if they agree: %2. None of it is sent now.")
                    .arg(harmless(review.request.calledName), labels.join(QStringLiteral(", "))));
    m_total->setText(formatAmount(roundedTotal(review.evaluation.askTotal.amount), locale()));
    addField(tr("You ask for, in all (%1)").arg(m_currency.sign()), m_total);
    body()->addWidget(new Label(tr("Your ask is %1; a rounded figure tells nothing of your list.")
                                    .arg(formatMoney(review.evaluation.askTotal.amount, locale())),
                                TextStyle::Small, Role::TextMuted));
    m_days->setRange(1, kMostDays);
    m_days->setValue(kUsualDays);
    addField(tr("It stands for so many days"), m_days);
    body()->addWidget(m_perField);
    m_prices->setWrapping(true);
    m_prices->setText(prices.join(QStringLiteral(" · ")));
    m_prices->hide();
    body()->addWidget(m_prices);
    setAction(m_ask);
    check();
    m_total->selectAll();
    m_total->setFocus();
    connect(m_total, &QLineEdit::textChanged, this, &CounterDialog::check);
    connect(m_perField, &QCheckBox::toggled, m_prices, &QWidget::setVisible);
    connect(m_ask, &QPushButton::clicked, this, [this] {
        Q_EMIT counterRequested(*total(), m_days->value(), m_perField->isChecked());
        accept();
    });
}

std::optional<Money> CounterDialog::total() const
{
    QString text = m_total->text().trimmed();
    text.remove(m_currency.sign());
    text.remove(locale().groupSeparator());
    text.replace(locale().decimalPoint(), QStringLiteral("."));
    const Result<Money> amount = Money::fromText(text.simplified(), m_currency);
    if (!amount || amount->isNegative() || amount->isZero())
        return std::nullopt;
    return *amount;
}

void CounterDialog::check()
{
    const std::optional<Money> amount = total();
    m_ask->setEnabled(amount.has_value());
    m_ask->setText(amount ? tr("Ask for %1").arg(formatMoney(*amount, locale())) : tr("Ask"));
}

WaysDialog::WaysDialog(const CardReading &reading, QWidget *parent)
    : PageDialog(tr("Ways to answer"), parent)
{
    addSentence(tr("Each of these they take as it is. Anything else is a counter-offer."));
    AlternativesView *ways = new AlternativesView;
    ways->setAccessibleName(tr("Ways to answer"));
    CardReading theirs = reading;
    theirs.alternatives = theirChoices(reading.review);
    ways->setReading(theirs);
    QScrollArea *scroll = new QScrollArea;
    scroll->setAccessibleName(tr("Ways to answer"));
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its links take the keys and are scrolled into view
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(ways);
    ways->setAutoFillBackground(false);
    scroll->viewport()->setAutoFillBackground(false);
    scroll->setFixedHeight(std::min(kMostWaysHeight, ways->sizeHint().height()));
    body()->addWidget(scroll);
    setClosing(tr("Close"));
    // The verdicts stand in the last column.
    setMinimumWidth(std::max(kWaysWidth, ways->sizeHint().width() + 2 * metrics::kSpace24));
    if (QPushButton *first = ways->findChild<QPushButton *>())
        first->setFocus();
    connect(ways, &AlternativesView::optionChosen, this, [this](const QString &option) {
        Q_EMIT optionChosen(option);
        accept();
    });
}

OpenDialog::OpenDialog(QWidget *parent)
    : PageDialog(tr("Open a link or file"), parent)
    , m_link(new QLineEdit)
    , m_open(primaryButton(tr("Open the link")))
{
    addSentence(tr("A link begins with openid4vp: or fieldfare:. Opening it here loads nothing yet."));
    m_link->setPlaceholderText(QStringLiteral("openid4vp://"));
    addField(tr("Link"), m_link);
    QPushButton *file = secondaryButton(tr("Choose a file"));
    body()->addWidget(file);
    setAction(m_open);
    const QString copied = QGuiApplication::clipboard()->text().trimmed();
    if (copied.startsWith(QLatin1String("openid4vp:")) || copied.startsWith(QLatin1String("fieldfare:")))
        m_link->setText(copied);
    m_open->setEnabled(!m_link->text().isEmpty());
    connect(m_link, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_open->setEnabled(!text.trimmed().isEmpty()); });
    connect(file, &QPushButton::clicked, this, &OpenDialog::chooseFile);
    connect(m_open, &QPushButton::clicked, this, [this] {
        Q_EMIT linkGiven(m_link->text().trimmed());
        accept();
    });
}

void OpenDialog::chooseFile()
{
    QFileDialog *dialog = new QFileDialog(this, tr("A request or grant, or a picture of its QR code"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString &path) {
        Q_EMIT fileChosen(path);
        accept();
    });
    dialog->open();
}

} // namespace fieldfare
