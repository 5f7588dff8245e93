// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "mydata/MyDataPage.h"

#include "PageShots.h"
#include "SpokenLanguage.h"
#include "widgets/ListTable.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QPushButton>

using namespace fieldfare;

namespace {

void choose(Page &page, const QString &label)
{
    ListTable *table = page.findChild<ListTable *>();
    for (int row = 0; row < table->model()->rowCount(); ++row) {
        if (table->model()->index(row, 0).data().toString() == label)
            table->setCurrentIndex(table->model()->index(row, 0));
    }
}

void press(Page &page, const QString &name)
{
    for (QPushButton *button : page.findChildren<QPushButton *>()) {
        if (samples::beginsAs(button->accessibleName(), name))
            button->click();
    }
}

} // namespace

int main(int argc, char **argv)
{
    return samples::takePageShots(
        argc, argv, [](Wallet &wallet) { return std::make_unique<MyDataPage>(wallet); },
        {{QStringLiteral("mydata"), false, [](Page &page) { choose(page, QStringLiteral("Birth date")); }},
         {QStringLiteral("mydata-empty"), true},
         {QStringLiteral("mydata-never"), false, [](Page &page) {
              choose(page, QStringLiteral("Phone number"));
              page.setNarrow(true);
              press(page, QStringLiteral("What multiplies"));
          }}});
}
