// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportsPage.h"

#include "PageShots.h"
#include "SampleWallet.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QTemporaryDir>

using namespace fieldfare;

namespace {

void preview(Page &page, const QString &path)
{
    Target target;
    target.page = PageId::Imports;
    target.file = path;
    page.show(target);
}

/// Until a button of that name is there to be pressed; workers deliver through the event loop.
void press(Page &page, const QString &start)
{
    for (int round = 0; round < 400; ++round) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
            if (button->text().startsWith(start) && button->isVisible() && button->isEnabled())
                return button->click();
        }
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir temporary;
    const QString more = samples::writeSampleExport(temporary.path(), 200);
    const QString broken = temporary.filePath(QStringLiteral("passwords.pdf"));
    QFile file(broken);
    if (file.open(QIODevice::WriteOnly))
        file.write("%PDF-1.7\n");
    file.close();
    const auto make = [](Wallet &wallet) { return std::make_unique<ImportsPage>(wallet); };
    const auto takeIn = [&](Page &page) {
        preview(page, more);
        press(page, QStringLiteral("Take in"));
    };
    return samples::takePageShots(
        argc, argv, make,
        {{QStringLiteral("imports"), false, [&](Page &page) { preview(page, more); }},
         {QStringLiteral("imports-first"), true, [&](Page &page) { preview(page, more); }},
         {QStringLiteral("imports-error"), false, [&](Page &page) { preview(page, broken); }},
         {QStringLiteral("imports-none"), true},
         {QStringLiteral("imports-taken"), true, takeIn}});
}
