// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

/// What components.html of the look shows, in the same three columns.
class ComponentsPage : public QWidget
{
public:
    ComponentsPage();

private:
    void addButtons(QVBoxLayout *column);
    void addFields(QVBoxLayout *column);
    void addChecks(QVBoxLayout *column);
    void addClocks(QVBoxLayout *column);
    void addRows(QVBoxLayout *column);
    void addMoney(QVBoxLayout *column);
    void addChips(QVBoxLayout *column);
    void addMenu(QVBoxLayout *column);
    void addBanners(QVBoxLayout *column);
    void addCompany(QVBoxLayout *column);
    void addProgress(QVBoxLayout *column);
};
