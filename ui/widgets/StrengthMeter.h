// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace fieldfare {

/// How strong a passphrase is: four segments and a word, and what would help.
class StrengthMeter : public QWidget
{
    Q_OBJECT

public:
    explicit StrengthMeter(QWidget *parent = nullptr);
    /// 0 shows nothing yet; 1 weak, 2 fair, 3 good, 4 strong.
    void setStrength(int strength, const QString &help);
    QSize sizeHint() const override { return {240, 26}; }
    QSize minimumSizeHint() const override { return {120, 26}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    int m_strength = 0;
    QString m_word;
    QString m_help;
};

} // namespace fieldfare
