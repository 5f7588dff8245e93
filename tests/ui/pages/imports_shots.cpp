// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ImportsPage.h"

#include "PageShots.h"
#include "SampleWallet.h"
#include "SpokenLanguage.h"

#include <QAbstractButton>
#include <QApplication>
#include <QDeadlineTimer>
#include <QFile>
#include <QProgressBar>
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

void press(Page &page, const QString &start)
{
    samples::settle();
    for (QAbstractButton *button : page.findChildren<QAbstractButton *>()) {
        if (samples::beginsAs(button->text(), start) && button->isVisible() && button->isEnabled())
            return button->click();
    }
    qFatal("No button %s", qPrintable(start));
}

/// Until something of the work is done; it goes on.
void halfway(Page &page)
{
    const QDeadlineTimer late(20'000);
    while (!late.hasExpired()) {
        QApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents, 20);
        for (QProgressBar *bar : page.findChildren<QProgressBar *>()) {
            if (bar->value() > bar->maximum() / 3)
                return;
        }
    }
}

QString write(const QTemporaryDir &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(name));
    return file.fileName();
}

QByteArray breachList()
{
    QByteArrayList breaches;
    for (const char *domain : {"laternen-versand.example", "chegg.com", "github.com"})
        breaches.append(
            QByteArray(R"({"Name":")") + domain + R"(","Title":")" + domain + R"(","Domain":")" + domain +
            R"(","BreachDate":"2026-11-03","DataClasses":["Email addresses"],"IsVerified":true})");
    return '[' + breaches.join(',') + ']';
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir temporary;
    const QString more = samples::writeSampleExport(temporary.path(), 200);
    const QTemporaryDir other;
    const QString many = samples::writeSampleExport(other.path(), 20'000);
    const QString broken = write(temporary, QStringLiteral("passwords.pdf"), "%PDF-1.7\n");
    const QString breaches = write(temporary, QStringLiteral("breaches.json"), breachList());
    const auto make = [](Wallet &wallet) { return std::make_unique<ImportsPage>(wallet); };
    const auto show = [](const QString &path) { return [path](Page &page) { preview(page, path); }; };
    const auto then = [&show](const QString &path, const QStringList &buttons) {
        return [before = show(path), buttons](Page &page) {
            before(page);
            for (const QString &button : buttons)
                press(page, button);
        };
    };
    const auto running = [&](Page &page) {
        preview(page, many);
        halfway(page);
    };
    const QString takeIn = QStringLiteral("Take in");
    return samples::takePageShots(
        argc, argv, make,
        {{QStringLiteral("imports"), false, show(more)},
         {QStringLiteral("imports-first"), true, show(more)},
         {QStringLiteral("imports-running"), false, running, false},
         {QStringLiteral("imports-error"), false, show(broken)},
         {QStringLiteral("imports-none"), true},
         {QStringLiteral("imports-breaches"), false, show(breaches)},
         {QStringLiteral("imports-breaches-taken"), false, then(breaches, {takeIn})},
         // Empty again afterwards, for the one that comes last.
         {QStringLiteral("imports-undone"), true,
          then(more, {takeIn, QStringLiteral("Keep it"), QStringLiteral("Take this import back")})},
         {QStringLiteral("imports-taken"), true, then(more, {takeIn})}});
}
