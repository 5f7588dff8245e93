// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestsWindow.h"

#include "SampleWallet.h"
#include "widgets/Label.h"

#include <QAction>
#include <QMenu>
#include <QTest>

namespace fieldfare::samples {

RequestsWindow::RequestsWindow(bool filled)
    : wallet(makeEmptyWallet(folder.filePath(QStringLiteral("Maren.fieldfare")), clock))
{
    if (filled)
        requests = addSampleRequests(*wallet, clock);
    reopen();
}

RequestsWindow::~RequestsWindow()
{
    page.reset();
}

void RequestsWindow::reopen()
{
    page.reset();
    delivery = std::make_unique<Delivery>(context(), http);
    page = std::make_unique<RequestsPage>(*wallet, http, *delivery, nullptr, &opener);
    QObject::connect(page.get(), &Page::failed, page.get(), [](const Error &error) {
        qInfo("failed: %s %s", std::string(error.code.name).c_str(), qPrintable(error.details.join(u',')));
    });
    page->resize(1072, 800);
    page->show(Target{});
    page->activateWindow();
    (void)QTest::qWaitForWindowActive(page.get());
}

QAbstractButton *RequestsWindow::button(const QString &name) const
{
    for (QAbstractButton *each : page->findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == name || each->accessibleName() == name))
            return each;
    }
    return nullptr;
}

bool RequestsWindow::press(const QString &name) const
{
    if (!QTest::qWaitFor([this, &name] { return button(name) && button(name)->isEnabled(); }))
        return false;
    button(name)->click();
    return true;
}

bool RequestsWindow::pick(const QString &entry) const
{
    for (QMenu *menu : page->findChildren<QMenu *>()) {
        const QList<QAction *> actions = menu->actions();
        for (QAction *action : actions) {
            if (action->text() == entry) {
                action->trigger();
                return true;
            }
        }
    }
    return false;
}

bool RequestsWindow::says(const QString &part) const
{
    for (Label *label : page->findChildren<Label *>()) {
        if (label->isVisible() && label->plainText().contains(part))
            return true;
    }
    return false;
}

bool RequestsWindow::isShown(const RequestId &id) const
{
    const QString name = review(id).request.calledName;
    const QList<Label *> labels = page->findChildren<Label *>();
    return list().chosen() == id.toText() &&
           std::any_of(labels.cbegin(), labels.cend(), [&](const Label *label) {
               return label->isVisible() && label->textStyle() == TextStyle::Title &&
                      label->plainText() == name;
           });
}

bool RequestsWindow::open(const RequestId &id) const
{
    Target target;
    target.page = PageId::Requests;
    target.request = id;
    page->show(target);
    return QTest::qWaitFor([this, &id] { return isShown(id); });
}

std::optional<OutboxState> RequestsWindow::delivered(const RequestId &id) const
{
    const RequestReview shown = review(id);
    return shown.message ? std::optional<OutboxState>(shown.message->state) : std::nullopt;
}

} // namespace fieldfare::samples
