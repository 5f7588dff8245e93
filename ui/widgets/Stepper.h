// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSpinBox>

#include <optional>

namespace fieldfare {

/// Edits a price factor between − and +: "× 1.5", "+ 0.5", "5". Its value is in thousandths, so that a factor
/// is never a floating-point number. Up and Down step, typing works too.
class Stepper : public QSpinBox
{
    Q_OBJECT

public:
    /// `sign` is "×", "+" or empty; `step` and the range are in thousandths.
    Stepper(const QString &name, const QString &sign, int step, QWidget *parent = nullptr);
    /// Whole numbers alone: "5".
    void setWhole(bool whole);

protected:
    QString textFromValue(int value) const override;
    int valueFromText(const QString &text) const override;
    QValidator::State validate(QString &text, int &position) const override;

private:
    /// Thousandths, or nothing when the text is no number of at most three decimals.
    std::optional<int> parse(const QString &text) const;

    QString m_sign;
    bool m_whole = false;
};

} // namespace fieldfare
