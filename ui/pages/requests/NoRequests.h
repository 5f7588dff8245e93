// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace fieldfare {

class Card;

/// "No company asks you yet", and what can be done meanwhile.
class NoRequests : public QWidget
{
    Q_OBJECT
public:
    explicit NoRequests(QWidget *parent = nullptr);

Q_SIGNALS:
    void recordRequested();
    void chargeRequested();
    void openRequested();
    void pasteRequested();

private:
    QPushButton *addWay(Card *card, const QString &icon, const QString &title, const QString &line,
                        QPushButton *button);
};

} // namespace fieldfare
