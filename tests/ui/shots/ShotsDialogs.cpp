// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What opens over the pages: dialogs, menus, lists.

#include "SampleWallet.h"
#include "Shots.h"
#include "SpokenLanguage.h"

#include "common/PageDialog.h"
#include "shell/Targets.h"
#include "shell/WalletView.h"
#include "vault/VaultErrors.h"
#include "widgets/ListTable.h"
#include "widgets/PassphraseField.h"

#include <QAbstractButton>
#include <QApplication>
#include <QComboBox>
#include <QContextMenuEvent>
#include <QMenu>
#include <QPushButton>

namespace fieldfare::samples {

namespace {

QAbstractButton *buttonOf(QWidget &window, const QString &name)
{
    for (QAbstractButton *each : window.findChildren<QAbstractButton *>()) {
        const QString called = each->accessibleName().isEmpty() ? each->text() : each->accessibleName();
        if (each->isVisible() && each->isEnabled() &&
            (beginsAs(called, name) || isCalled(each->text(), name)))
            return each;
    }
    return nullptr;
}

void chooseField(QWidget &window, const QString &label)
{
    for (ListTable *table : window.findChildren<ListTable *>()) {
        for (int row = 0; table->isVisible() && row < table->model()->rowCount(); ++row)
            if (table->model()->index(row, 0).data().toString() == label)
                table->setCurrentIndex(table->model()->index(row, 0));
    }
    settle();
}

} // namespace

void Shots::closeAll()
{
    for (QWidget *top : QApplication::topLevelWidgets())
        if (top != m_window.get() && top->isVisible())
            top->close();
    QApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    settle();
}

void Shots::press(const QString &name)
{
    settle();
    QAbstractButton *button = buttonOf(*m_window, name);
    if (!button)
        qFatal("Nothing to press of the name %s", qPrintable(name));
    QPushButton *push = qobject_cast<QPushButton *>(button);
    if (push && push->menu())
        push->menu()->popup(push->mapToGlobal(QPoint(0, push->height() + 4)));
    else
        button->click();
    settle();
}

void Shots::go(PageId page)
{
    closeAll();
    m_window->walletView()->go(targetTo(page));
    settle();
}

void Shots::takeSettingsDialogs()
{
    go(PageId::Settings);
    press(QStringLiteral("About"));
    save(QStringLiteral("settings-end"));
    go(PageId::Settings);
    m_window->findChild<QComboBox *>()->showPopup();
    save(QStringLiteral("settings-list"));
    go(PageId::Settings);
    press(QStringLiteral("Unlock with this computer’s keychain"));
    save(QStringLiteral("settings-keychain"));
    go(PageId::Settings);
    press(QStringLiteral("Change the passphrase"));
    const auto type = [this](const QString &present) {
        for (PassphraseField *each : m_window->findChildren<PassphraseField *>())
            each->setText(isCalled(each->accessibleName(), QStringLiteral("Present passphrase"))
                              ? present
                              : QStringLiteral("amsel bleibt über winter"));
        settle();
    };
    type(samplePassphrase());
    save(QStringLiteral("settings-passphrase"));
    Q_EMIT m_session->passphraseKept(Error{errors::wrongPassphrase, {}});
    save(QStringLiteral("settings-passphrase-wrong"));
    type(samplePassphrase());
    for (QAbstractButton *each : m_window->findChild<PageDialog *>()->findChildren<QAbstractButton *>())
        if (isCalled(each->text(), QStringLiteral("Change the passphrase")))
            each->click();
    save(QStringLiteral("settings-passphrase-changed"));
}

void Shots::takeMyDataDialogs()
{
    go(PageId::MyData);
    chooseField(*m_window, m_session->wallet()->context().label(FieldPath({QStringLiteral("birthdate")})));
    save(QStringLiteral("mydata-birth"));
    press(QStringLiteral("Add a value"));
    save(QStringLiteral("mydata-add"));
    go(PageId::MyData);
    press(QStringLiteral("Combinations"));
    save(QStringLiteral("mydata-combinations"));
    go(PageId::MyData);
    press(QStringLiteral("Prices for a company or purpose"));
    save(QStringLiteral("mydata-own-prices"));
    go(PageId::MyData);
    press(QStringLiteral("Limits"));
    save(QStringLiteral("mydata-limits"));
    press(QStringLiteral("Limits"));
    press(QStringLiteral("All prices"));
    save(QStringLiteral("mydata-menu"));
    QMenu *presets = static_cast<QPushButton *>(buttonOf(*m_window, QStringLiteral("All prices")))->menu();
    presets->close();
    presets->actions().first()->trigger();
    save(QStringLiteral("mydata-preset"));
    go(PageId::MyData);
    ListTable *table = m_window->walletView()->currentPage()->findChild<ListTable *>();
    const QPoint at = table->visualRect(table->currentIndex()).center();
    QContextMenuEvent event(QContextMenuEvent::Mouse, at, table->viewport()->mapToGlobal(at));
    QApplication::sendEvent(table->viewport(), &event);
    save(QStringLiteral("mydata-context"));
}

void Shots::takeDialogs()
{
    const QString path = m_scratch + QStringLiteral("/Maren’s dialogs.fieldfare");
    makeSampleWallet(path, m_clock);
    open(path);
    go(PageId::Overview);
    press(QStringLiteral("What they hold, at your prices, once"));
    save(QStringLiteral("overview-claim"));
    go(PageId::Overview);
    press(QStringLiteral("Maren’s dialogs"));
    save(QStringLiteral("wallet-menu"));
    takeMyDataDialogs();
    takeSettingsDialogs();
    closeAll();
}

} // namespace fieldfare::samples
