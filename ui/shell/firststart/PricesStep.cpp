// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/PricesStep.h"

#include "settings/Currencies.h"
#include "shell/firststart/PresetPrices.h"
#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/ChoiceCard.h"
#include "widgets/Label.h"
#include "words/ErrorWords.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

PricesStep::PricesStep(std::shared_ptr<const Facts> facts, QString language, QWidget *parent)
    : StepFrame(76, tr("What is a field worth to you?"), 640, parent)
    , m_facts(std::move(facts))
    , m_language(std::move(language))
    , m_currency(new QComboBox(this))
    , m_example(new Label({}, TextStyle::Small, Role::TextMuted, this))
    , m_numbersNote(new Label({}, TextStyle::Small, Role::TextMuted, this))
    , m_sources(new Label({}, TextStyle::Small, Role::TextMuted, this))
    , m_problem(new Label({}, TextStyle::Small, Role::Refuses, this))
    , m_start(roomy(primaryButton({}, this)))
    , m_none(roomy(quietButton({}, tr("Set no prices yet"), this)))
{
    setAccessibleName(tr("Currency and prices"));
    addParagraph(
        tr("%1 prices are set for you now. Each can be changed later, and each shows what it would have "
           "changed.")
            .arg(m_facts->catalogue().fields().size()));
    addSteps(*this, 1);
    addToForm(new Label(tr("Currency and prices"), TextStyle::Title, Role::Text, this));
    fillCurrencies(*m_currency, m_facts->catalogue().currency());
    m_currency->setFixedWidth(190);
    m_currency->setAccessibleName(tr("Your currency"));
    addField(tr("Your currency"), m_currency);
    connect(m_currency, &QComboBox::currentIndexChanged, this, &PricesStep::fill);
    addPresets();
    addWords();
    addButtons();
    fill();
}

void PricesStep::addPresets()
{
    QWidget *row = new QWidget(this);
    QHBoxLayout *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(11);
    const QLocale locale;
    const auto add = [&](PricePreset preset, const QString &title, const QString &sentence) {
        const PresetPrices shown =
            presetPrices(m_facts->catalogue(), preset, m_facts->catalogue().currency(), m_language);
        QString factor = formatFactor(shown.factorThousandths, locale);
        const QString whole = locale.decimalPoint() + locale.zeroDigit();
        if (factor.endsWith(whole))
            factor.chop(whole.size());
        PresetCard *card = new PresetCard(title, QStringLiteral("× ") + factor, sentence, row);
        m_group.addButton(card, int(preset));
        m_cards.append(card);
        cells->addWidget(card, 1);
    };
    add(PricePreset::Modest, tr("Modest"), tr("Half the public prices of such data. More offers meet it."));
    add(PricePreset::Firm, tr("Firm"), tr("The public prices of those who sell such data today."));
    add(PricePreset::Dear, tr("Dear"), tr("Three times the public prices. Few offers will meet it."));
    m_group.button(int(PricePreset::Firm))->setChecked(true);
    Label *caption = new Label(tr("How you start"), TextStyle::SmallMedium, Role::Text, this);
    addToForm(caption, 18);
    addToForm(row, 8);
    connect(&m_group, &QButtonGroup::idToggled, this, &PricesStep::nameButton);
}

void PricesStep::addWords()
{
    Label *income = new Label(tr("Expect little income: a company has to offer something first. What you get "
                                 "at once is the view, and the “no”."),
                              TextStyle::Small, Role::TextMuted, this);
    for (Label *label : {m_example, m_numbersNote, m_sources, income, m_problem})
        label->setWrapping(true);
    addToForm(m_example, 14);
    addToForm(m_numbersNote, 4);
    m_sources->setText(sourcesText());
    m_sources->hide();
    addToForm(m_sources, 4);
    addToForm(income, 8);
    m_problem->hide();
    addToForm(m_problem, 8);
    m_example->setTextInteractionFlags(Qt::LinksAccessibleByKeyboard | Qt::LinksAccessibleByMouse);
    connect(m_example, &QLabel::linkActivated, this,
            [this] { m_sources->setVisible(m_sources->isHidden()); });
}

void PricesStep::addButtons()
{
    QWidget *row = new QWidget(this);
    QHBoxLayout *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    cells->setSpacing(8);
    QPushButton *back = roomy(quietButton({}, tr("Back"), row));
    cells->addWidget(m_start);
    cells->addWidget(m_none);
    cells->addWidget(back);
    cells->addStretch();
    addToForm(row, 24);
    connect(m_start, &QPushButton::clicked, this, [this] { finish(true); });
    connect(m_none, &QPushButton::clicked, this, [this] { finish(false); });
    connect(back, &QPushButton::clicked, this, &PricesStep::backRequested);
}

Currency PricesStep::currency() const
{
    return chosenCurrency(*m_currency);
}

PricePreset PricesStep::preset() const
{
    return PricePreset(m_group.checkedId());
}

void PricesStep::fill()
{
    const QLocale locale;
    int marketing = 1000;
    for (PresetCard *card : m_cards) {
        const PresetPrices shown =
            presetPrices(m_facts->catalogue(), PricePreset(m_group.id(card)), currency(), m_language);
        QList<PresetCard::Line> lines;
        for (const PresetPrices::Price &price : shown.prices)
            lines.append({price.label, formatAmount(price.amount, locale)});
        card->setPrices(lines, {tr("Newsletter, a year"), formatAmount(shown.newsletter, locale)});
        marketing = shown.marketingThousandths;
    }
    m_example->setMarkup(
        tr("A newsletter is marketing, × %1, with the e-mail alone, kept a year and not passed "
           "on. Longer, further and more fields cost more. "
           "<a href=\"sources\">The public prices, with source and date</a>")
            .arg(formatFactor(marketing, locale)));
    const Currency base = m_facts->catalogue().currency();
    m_numbersNote->setVisible(currency() != base);
    m_numbersNote->setText(
        tr("The public prices are in %1; the same numbers are taken in %2. Look at them in "
           "My data.")
            .arg(base.code(), currency().code()));
    nameButton();
}

void PricesStep::nameButton()
{
    m_start->setText(tr("Start with %1").arg(m_group.checkedButton()->text().toLower()));
}

QString PricesStep::sourcesText() const
{
    QStringList lines;
    for (const PriceSource &source : m_facts->catalogue().sources())
        lines.append(tr("%1: %2 (%3, %4)").arg(source.figure, source.what, source.source).arg(source.year));
    return lines.join(u'\n');
}

void PricesStep::finish(bool withPrices)
{
    m_problem->hide();
    m_chosen.currency = currency();
    m_chosen.preset = withPrices ? std::optional(preset()) : std::nullopt;
    Q_EMIT done();
}

void PricesStep::setBusy(bool busy)
{
    m_start->setEnabled(!busy);
    m_none->setEnabled(!busy);
    if (busy)
        m_start->setText(tr("Making the wallet…"));
    else
        nameButton();
}

void PricesStep::showError(const Error &error)
{
    m_problem->setText(wordsFor(error).text());
    m_problem->show();
}

void PricesStep::showEvent(QShowEvent *event)
{
    StepFrame::showEvent(event);
    m_group.checkedButton()->setFocus();
}

} // namespace fieldfare
