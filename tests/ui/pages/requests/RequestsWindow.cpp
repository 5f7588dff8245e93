// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "RequestsWindow.h"

#include "SampleWallet.h"
#include "widgets/Label.h"

#include <QAction>
#include <QFile>
#include <QMenu>
#include <QTest>

namespace fieldfare::samples {

namespace {

/// A wallet with the requests of the pictures, closed.
struct FilledWallet
{
    FilledWallet()
        : path(folder.filePath(QStringLiteral("Filled.fieldfare")))
    {
        FixedClock clock{sampleDay()};
        requests = addSampleRequests(*makeEmptyWallet(path, clock), clock);
    }
    QTemporaryDir folder;
    QString path;
    SampleRequests requests;
};

std::unique_ptr<Wallet> copyOf(const QString &source, const QString &path, const Clock &clock)
{
    if (!QFile::copy(source, path))
        qFatal("The sample wallet cannot be copied.");
    Result<VaultKey> key = VaultKey::forFile(path, SecureBytes::fromPassphrase(samplePassphrase()));
    Result<std::shared_ptr<const Facts>> facts = Facts::load();
    if (!key || !facts)
        qFatal("The sample wallet has no key.");
    Result<std::unique_ptr<Wallet>> wallet = Wallet::open(path, std::move(*key), *facts, clock);
    if (!wallet)
        qFatal("The sample wallet cannot be opened.");
    return std::move(*wallet);
}

} // namespace

RequestsWindow::RequestsWindow(bool filled)
{
    const QString path = folder.filePath(QStringLiteral("Maren.fieldfare"));
    if (filled) {
        static const FilledWallet sample;
        requests = sample.requests;
        wallet = copyOf(sample.path, path, clock);
    } else {
        wallet = makeEmptyWallet(path, clock);
    }
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

int RequestsWindow::rowOf(const QString &label) const
{
    for (int row = 0; row < fields()->model()->rowCount(); ++row) {
        if (fields()->model()->index(row, 0).data().toString() == label)
            return row;
    }
    return -1;
}

bool RequestsWindow::isTicked(const QString &label) const
{
    return fields()->model()->index(rowOf(label), 0).data(Qt::CheckStateRole).toInt() == Qt::Checked;
}

void RequestsWindow::tick(const QString &label) const
{
    fields()->setFocus();
    fields()->setCurrentIndex(fields()->model()->index(rowOf(label), 0));
    QTest::keyClick(fields(), Qt::Key_Space);
}

QString RequestsWindow::roleOf(const QString &name) const
{
    const QAbstractButton *found = button(name);
    return found ? found->property("role").toString() : QString();
}

} // namespace fieldfare::samples
