// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

namespace fieldfare {

/// The head of the sidebar: the bird, the wallet's name, and a menu of what can be done with the whole.
class WalletButton : public QAbstractButton
{
    Q_OBJECT
public:
    explicit WalletButton(const QString &name, QWidget *parent = nullptr);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void lockRequested();
    void otherRequested();
    void folderRequested();
    void sheetRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void showMenu();

    bool m_narrow = false;
};

} // namespace fieldfare
