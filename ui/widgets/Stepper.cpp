// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/Stepper.h"

#include "theme/Formats.h"
#include "theme/Theme.h"

namespace fieldfare {

Stepper::Stepper(const QString &name, const QString &sign, int step, QWidget *parent)
    : QSpinBox(parent)
    , m_sign(sign)
{
    setAccessibleName(name);
    setProperty("compact", true);
    setRange(0, 99'000);
    setSingleStep(step);
    setAlignment(Qt::AlignCenter);
    setFont(themeOf(this).font(TextStyle::BodyMedium));
    setFixedWidth(96);
    setKeyboardTracking(false);
}

void Stepper::setWhole(bool whole)
{
    m_whole = whole;
    setValue(value());
    interpretText();
}

QString Stepper::textFromValue(int value) const
{
    const QString number = m_whole ? locale().toString(value / 1000) : formatFactor(value, locale());
    return m_sign.isEmpty() ? number : m_sign + u' ' + number;
}

std::optional<int> Stepper::parse(const QString &text) const
{
    QString number = text.trimmed();
    if (!m_sign.isEmpty() && number.startsWith(m_sign))
        number = number.sliced(m_sign.size()).trimmed();
    const QStringList parts = number.split(locale().decimalPoint());
    if (number.isEmpty() || parts.size() > (m_whole ? 1 : 2) || parts.value(1).size() > 3)
        return {};
    bool whole = true;
    bool decimal = true;
    const int units = parts[0].isEmpty() ? 0 : locale().toInt(parts[0], &whole);
    const int rest = parts.value(1).isEmpty() ? 0 : locale().toInt(parts[1].leftJustified(3, u'0'), &decimal);
    if (!whole || !decimal || units < 0 || rest < 0 || units > maximum() / 1000)
        return {};
    return units * 1000 + rest;
}

int Stepper::valueFromText(const QString &text) const
{
    return parse(text).value_or(value());
}

QValidator::State Stepper::validate(QString &text, int &) const
{
    const QString bare = QString(text).remove(m_sign).trimmed();
    if (bare.isEmpty())
        return QValidator::Intermediate;
    const std::optional<int> parsed = parse(text);
    if (!parsed)
        return QValidator::Invalid;
    return *parsed < minimum() ? QValidator::Intermediate : QValidator::Acceptable;
}

} // namespace fieldfare
