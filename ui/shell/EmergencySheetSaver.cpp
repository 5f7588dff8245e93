// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/EmergencySheetSaver.h"

#include "rights/EmergencySheet.h"
#include "shell/FileDialogs.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QLocale>
#include <QWidget>

namespace fieldfare {

void saveEmergencySheet(QWidget *parent, const QString &walletPath, QDate made, const Clock &clock,
                        std::function<void(QString)> saved, std::function<void(const Error &)> failed)
{
    const QFileInfo wallet(walletPath);
    const QString title =
        QCoreApplication::translate("fieldfare::EmergencySheet", "Save the emergency sheet");
    const QString suggested =
        wallet.path() + u'/' +
        QCoreApplication::translate("fieldfare::EmergencySheet", "Emergency sheet of %1")
            .arg(wallet.completeBaseName()) +
        QStringLiteral(".pdf");
    const EmergencySheetFacts facts{wallet.completeBaseName(), QDir::toNativeSeparators(walletPath), made,
                                    clock.today()};
    const QDateTime now = clock.now().toDateTime();
    askForPlace(parent, title, suggested, QStringLiteral("PDF (*.pdf)"),
                [facts, now, saved = std::move(saved), failed = std::move(failed)](const QString &path) {
                    const Result<> done = emergencySheet(facts, QLocale(), now).save(path);
                    if (done)
                        saved(path);
                    else
                        failed(done.error());
                });
}

} // namespace fieldfare
