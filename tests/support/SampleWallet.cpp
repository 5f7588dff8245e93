// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "SampleWallet.h"

#include "ExportWriter.h"
#include "Must.h"
#include "holders/Holders.h"
#include "imports/Imports.h"
#include "mydata/MyData.h"
#include "profile/ProfileStore.h"
#include "rights/Letters.h"

#include <QFile>
#include <QFileInfo>

namespace fieldfare::samples {

namespace {

FieldPath path(std::initializer_list<const char *> names)
{
    QStringList list;
    for (const char *name : names)
        list.append(QLatin1String(name));
    return FieldPath(list);
}

void fillMyData(const WalletContext &context)
{
    const MyData data(context);
    const QString home = QStringLiteral("home");
    must(data.addValue(path({"given_name"}), QStringLiteral("Maren"), {}));
    must(data.addValue(path({"family_name"}), QStringLiteral("Voss"), {}));
    must(data.addValue(path({"birthdate"}), QStringLiteral("1988-05-14"), {}));
    must(data.addValue(path({"address", "street_address"}), QStringLiteral("Rosenhofstraße 14"), home));
    must(data.addValue(path({"address", "postal_code"}), QStringLiteral("22043"), home));
    must(data.addValue(path({"address", "locality"}), QStringLiteral("Hamburg"), home));
    must(data.addValue(path({"phone_number"}), QStringLiteral("+49 40 555 0117"), {}));
    must(data.addValue(path({"iban"}), QStringLiteral("DE02120300000000202051"), {}));
    must(data.setAsk(path({"phone_number"}), std::nullopt));
    must(data.setAsk(path({"income"}), std::nullopt));
}

/// The dearest company holds more than a login says, so that a charge has something to tell.
void enrich(const WalletContext &context, const CompanyId &company)
{
    const Holders holders(context);
    const QList<Value> values = must(ProfileStore(context.connection).values());
    const Since since{QDate(2022, 4, 12), DatePrecision::Day};
    for (const FieldPath &field : {path({"given_name"}), path({"family_name"}), path({"birthdate"}),
                                   path({"address", "street_address"}), path({"address", "postal_code"}),
                                   path({"address", "locality"}), path({"phone_number"}), path({"iban"})}) {
        ValueId value;
        for (const Value &each : values)
            value = each.path == field ? each.id : value;
        must(holders.addHolding(company, field, value, since));
    }
    must(holders.addHolding(company, path({"trips"}), ValueId(), since));
    must(holders.recordReceived(company, QStringLiteral("60 free minutes"), Money(900, context.currency)));
}

void writeLetters(const WalletContext &context, FixedClock &clock, const QList<HolderRow> &rows)
{
    const Letters letters(context);
    const auto draft = [&](int row, LetterRight right) {
        return must(letters.draft(rows[row].id, {right, QStringLiteral("en"), {}}));
    };
    clock.advance(-100);
    const LetterId answered = draft(3, LetterRight::Access);
    must(letters.markSent(answered, clock.today()));
    clock.advance(29);
    must(letters.markAnswered(answered, clock.today()));
    clock.advance(37);
    const LetterId overdue = draft(1, LetterRight::Access);
    must(letters.markSent(overdue, clock.today()));
    clock.advance(14);
    const LetterId waiting = draft(0, LetterRight::Erasure);
    must(letters.markSent(waiting, clock.today()));
    clock.advance(1);
    must(letters.recordCame(waiting, QStringLiteral("Automatic reply, case 88214"),
                            QStringLiteral("Case 88214.eml"),
                            "Subject: Case 88214\r\n\r\nWe have your message."));
    clock.advance(18);
    const LetterId abandoned = draft(4, LetterRight::Erasure);
    must(letters.markSent(abandoned, clock.today()));
    must(letters.abandon(abandoned));
    const LetterId unsure = draft(2, LetterRight::Erasure);
    must(letters.markOpened(unsure));
    clock.advance(1);
    draft(0, LetterRight::Charge);
}

} // namespace

std::unique_ptr<Wallet> makeEmptyWallet(const QString &path, const Clock &clock)
{
    QFile::remove(path);
    const SecureBytes passphrase = SecureBytes::fromPassphrase(samplePassphrase());
    return must(Wallet::create(path, must(VaultKey::forNewFile(passphrase)), {}, must(Facts::load()), clock));
}

QString writeSampleExport(const QString &folder, int logins)
{
    const QString path = folder + u'/' + fileName(SampleFormat::BitwardenJson);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("Sample wallet: cannot write %s", qPrintable(path));
    writeExport(SampleFormat::BitwardenJson, makeVault(logins, 7), file);
    return path;
}

std::unique_ptr<Wallet> makeSampleWallet(const QString &path, FixedClock &clock, int logins)
{
    std::unique_ptr<Wallet> wallet = makeEmptyWallet(path, clock);
    const WalletContext &context = wallet->context();
    fillMyData(context);
    ActivityControl control;
    const Imports imports(context);
    const ImportPlan plan = must(imports.preview(writeSampleExport(QFileInfo(path).path(), logins), control));
    must(imports.takeIn(plan, plan.values, control));
    const Holders holders(context);
    enrich(context, must(holders.list()).first().id);
    writeLetters(context, clock, must(holders.list()));
    return wallet;
}

} // namespace fieldfare::samples
