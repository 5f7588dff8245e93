// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStandardItemModel;
class QVBoxLayout;

/// The larger parts: table, charts, first run, sidebar.
class PartsPage : public QWidget
{
public:
    PartsPage();

private:
    QWidget *sidebar();
    QWidget *companies();
    QWidget *detail();
    void addOverview(QVBoxLayout *page);
    void addFirstRun(QVBoxLayout *page);
    QStandardItemModel *companyModel();
};
