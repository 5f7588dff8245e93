// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fieldfare {

/// One of the ways to begin: icon, title, a sentence, an arrow. The default one has the accent's edge.
class ChoiceCard : public QAbstractButton
{
    Q_OBJECT

public:
    ChoiceCard(const QString &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);
    void setPreferred(bool preferred);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_icon;
    QString m_sentence;
    bool m_preferred = false;
};

/// A preset of prices: a radio button as a card with real prices; chosen = the accent's edge. Put several
/// into a QButtonGroup.
class PresetCard : public QAbstractButton
{
    Q_OBJECT

public:
    struct Line
    {
        QString label;
        QString amount;
    };
    PresetCard(const QString &title, const QString &factor, const QString &sentence,
               QWidget *parent = nullptr);
    void setPrices(const QList<Line> &prices, const Line &example);
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_factor;
    QString m_sentence;
    QList<Line> m_prices;
    Line m_example;
};

} // namespace fieldfare
