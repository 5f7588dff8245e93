// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/FactorsPane.h"

#include "theme/Formats.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"
#include "widgets/Stepper.h"

#include <QGridLayout>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr int kThousandths = 10; ///< in a hundredth
constexpr int kValueWidth = 96;
constexpr int kBetween = 5; ///< so that the pane needs no scrolling in a window of 800

Label *nameLabel(const QString &name, bool lesser)
{
    Label *label = new Label(name, TextStyle::Body, lesser ? Role::TextMuted : Role::Text);
    label->setIndent(lesser ? 12 : 0);
    return label;
}

QGridLayout *lineGrid()
{
    QGridLayout *grid = new QGridLayout;
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setVerticalSpacing(kBetween);
    grid->setHorizontalSpacing(8);
    return grid;
}

void addLine(QGridLayout *grid, QWidget *label, QWidget *control)
{
    const int row = grid->rowCount();
    grid->addWidget(label, row, 0);
    grid->addWidget(control, row, 1);
}

} // namespace

struct FactorsPane::Line
{
    Factor factor;
    QString name;
    QString sign;
    int step = 500; ///< thousandths
    bool lesser = false;
    bool whole = false;
};

FactorsPane::FactorsPane(QWidget *parent)
    : QWidget(parent)
    , m_limits(new QWidget)
    , m_limitsButton(rowButton({}, QStringLiteral("chevron-right")))
    , m_combinations(rowButton({}, QStringLiteral("chevron-right")))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins(20, 0, 20, 12);
    column->setSpacing(0);
    const QString times = QStringLiteral("×");
    addLines(column, tr("Purpose"),
             {{Factor::Necessary, tr("Necessary"), times},
              {Factor::Ordered, tr("usual fields I ordered"), times, 500, true},
              {Factor::Analytics, tr("Analytics"), times},
              {Factor::Marketing, tr("Marketing"), times},
              {Factor::Profiling, tr("Profiling"), times},
              {Factor::Sale, tr("Sale, or not said"), times}});
    column->addSpacing(10);
    addLines(column, tr("Everything else"),
             {{Factor::Year, tr("Each started year"), times},
              {Factor::NoEndYears, tr("Until withdrawn, years"), {}, 1000, false, true},
              {Factor::Recipient, tr("Each recipient"), QStringLiteral("+")},
              {Factor::Breach, tr("Breach in 3 years"), times}});
    QGridLayout *limits = lineGrid();
    m_limits->setLayout(limits);
    addStepper(limits, {Factor::MostYears, tr("years, at most"), {}, 1000, true, true});
    addStepper(limits, {Factor::MostSharing, tr("all recipients, at most"), times, 500, true});
    QGridLayout *ways = lineGrid();
    addLine(ways, nameLabel(tr("Limits"), false), m_limitsButton);
    column->addSpacing(kBetween);
    column->addLayout(ways);
    column->addSpacing(kBetween);
    column->addWidget(m_limits);
    QGridLayout *last = lineGrid();
    addLine(last, nameLabel(tr("Combinations"), false), m_combinations);
    column->addLayout(last);
    setFocusProxy(m_steppers.value(Factor::Necessary));
    for (QPushButton *button : {m_limitsButton, m_combinations})
        button->setFixedWidth(kValueWidth);
    m_limitsButton->setText(tr("2 set"));
    m_limitsButton->setCheckable(true);
    m_limitsButton->setAccessibleName(tr("Limits: what counts at most"));
    m_limits->hide();
    connect(m_limitsButton, &QPushButton::toggled, this, &FactorsPane::setLimitsShown);
    connect(m_combinations, &QPushButton::clicked, this, &FactorsPane::combinationsRequested);
}

void FactorsPane::addLines(QVBoxLayout *column, const QString &title, const QList<Line> &lines)
{
    column->addWidget(new Label(title, TextStyle::SmallMedium, Role::TextMuted));
    column->addSpacing(4);
    QGridLayout *grid = lineGrid();
    for (const Line &line : lines)
        addStepper(grid, line);
    column->addLayout(grid);
}

void FactorsPane::addStepper(QGridLayout *grid, const Line &line)
{
    Label *label = nameLabel(line.name, line.lesser);
    Stepper *stepper = new Stepper(line.name, line.sign, line.step);
    stepper->setWhole(line.whole);
    if (line.whole) // a period of no years is none
        stepper->setMinimum(1000);
    label->setBuddy(stepper);
    addLine(grid, label, stepper);
    m_steppers.insert(line.factor, stepper);
    connect(stepper, &QSpinBox::valueChanged, this, [this, factor = line.factor](int thousandths) {
        Q_EMIT factorChanged(factor, thousandths / kThousandths);
    });
}

void FactorsPane::setLimitsShown(bool shown)
{
    m_limits->setVisible(shown);
    m_limitsButton->setProperty("trailingIcon",
                                shown ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right"));
    m_limitsButton->update();
}

void FactorsPane::setFactors(const Factors &factors)
{
    for (auto [factor, stepper] : m_steppers.asKeyValueRange()) {
        const QSignalBlocker blocker(stepper);
        stepper->setValue(factors.hundredths(factor) * kThousandths);
    }
}

void FactorsPane::setCombinationCount(int count)
{
    m_combinations->setText(tr("%n set", nullptr, count));
    m_combinations->setAccessibleName(tr("Combinations: %n set", nullptr, count));
}

} // namespace fieldfare
