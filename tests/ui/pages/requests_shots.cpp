// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/RequestsPage.h"

#include "PageShots.h"
#include "SampleRequests.h"
#include "ScriptedHttp.h"
#include "common/PaneList.h"
#include "decisions/Decisions.h"
#include "widgets/ListTable.h"

#include <QAbstractButton>
#include <QTest>

using namespace fieldfare;

namespace {

struct World
{
    samples::ScriptedHttp http;
    std::unique_ptr<Delivery> delivery;
    samples::SampleRequests requests;
    RequestId wrong;   ///< a proven company made a mistake that can be told
    RequestId several; ///< two offers at once
    Wallet *wallet = nullptr;
    bool filled = false;
};

void press(Page &page, const QString &button)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->isVisible() && (each->text() == button || each->accessibleName() == button))
            return each->click();
    }
    qFatal("No button %s", qPrintable(button));
}

samples::Shot shot(const char *name, World &world, RequestId samples::SampleRequests::*which)
{
    return {QString::fromLatin1(name), false, [&world, which](Page &page) {
                Target target;
                target.page = PageId::Requests;
                target.request = world.requests.*which;
                page.show(target);
            }};
}

void takeInMore(const WalletContext &context, World &world)
{
    samples::RequestMaker maker(context.clock);
    samples::RequestWish wish = samples::quellhofWish();
    wish.name = QStringLiteral("Steinfurt Verlag");
    wish.domain = QStringLiteral("steinfurt.example");
    wish.secondOffer = nlohmann::json::parse(R"({"id":"offer-2",
        "purposes":[{"id":"dpv:CommercialResearch","description":"which books are missed"}],
        "compensation":[{"kind":"money","amount":"2.00","currency":"EUR","delivered":"with-grant"}]})");
    world.several = maker.takeIn(context, wish);
    wish.name = QStringLiteral("Verschrieben");
    wish.domain = QStringLiteral("verschrieben.example");
    wish.secondOffer = {};
    wish.purposes = nlohmann::json::array();
    world.wrong = maker.takeIn(context, wish);
}

/// A request that the pictures before it must not show.
samples::Shot later(const char *name, World &world, RequestId World::*which)
{
    return {QString::fromLatin1(name), false, [&world, which](Page &page) {
                if (world.several.isNull())
                    takeInMore(world.wallet->context(), world);
                Target target;
                target.page = PageId::Requests;
                target.request = world.*which;
                page.show(target);
            }};
}

/// The shot, and then a button of it pressed.
samples::Shot then(samples::Shot shot, const char *name, const char *button)
{
    shot.name = QString::fromLatin1(name);
    shot.prepare = [first = shot.prepare, button](Page &page) {
        first(page);
        samples::settle();
        press(page, QString::fromUtf8(button));
    };
    return shot;
}

samples::Shot sized(samples::Shot shot, const char *name, QSize size)
{
    shot.name = QString::fromLatin1(name);
    shot.prepare = [first = shot.prepare, size](Page &page) {
        page.resize(size);
        first(page);
    };
    return shot;
}

void openSum(Page &page)
{
    samples::settle();
    for (ListTable *each : page.findChildren<ListTable *>()) {
        if (each->isVisible() && each->model()->rowCount() > 3) {
            each->setFocus();
            each->setCurrentIndex(each->model()->index(3, 0));
            QTest::keyClick(each, Qt::Key_Return);
        }
    }
}

void showLink(Page &page)
{
    Target target;
    target.page = PageId::Requests;
    target.link =
        QStringLiteral("openid4vp://?client_id=x509_san_dns:nordwind.example&request_uri=https%3A%2F%2F"
                       "nordwind.example%2Fr%2F5f1c09&request_uri_method=post");
    page.show(target);
}

} // namespace

int main(int argc, char **argv)
{
    World world;
    const auto make = [&world](Wallet &wallet) {
        const bool empty = wallet.name() == QStringLiteral("Empty");
        if (!empty && !world.filled) {
            world.requests = samples::addSampleRequests(
                wallet, const_cast<samples::FixedClock &>(
                            static_cast<const samples::FixedClock &>(wallet.context().clock)));
            world.filled = true;
        }
        world.wallet = &wallet;
        world.delivery = std::make_unique<Delivery>(wallet.context(), world.http);
        return std::make_unique<RequestsPage>(wallet, world.http, *world.delivery);
    };
    using Requests = samples::SampleRequests;
    const samples::Shot kornblum = shot("requests", world, &Requests::kornblum);
    samples::Shot sum = kornblum;
    sum.name = QStringLiteral("requests-sum");
    sum.prepare = [first = kornblum.prepare](Page &page) {
        first(page);
        openSum(page);
    };
    // What changes the wallet comes last.
    return samples::takePageShots(
        argc, argv, make,
        {kornblum,
         sized(kornblum, "wide", QSize(2352, 1600)),
         sum,
         then(kornblum, "requests-less", "Leave them out"),
         then(kornblum, "requests-counter", "Ask for €\u202f9.20"),
         then(kornblum, "requests-ways", "3 ways to answer"),
         then(kornblum, "requests-rule", "Make a rule"),
         then(shot("requests-approved", world, &Requests::pavo), "requests-rule-again", "Make a rule"),
         shot("requests-unproven", world, &Requests::hollowreed),
         shot("requests-new", world, &Requests::zugvogel),
         shot("requests-meets", world, &Requests::quellhof),
         shot("requests-hand", world, &Requests::uferland),
         shot("requests-waiting", world, &Requests::nordhalm),
         shot("requests-approved", world, &Requests::pavo),
         shot("requests-declined", world, &Requests::gluecklos),
         shot("requests-refused", world, &Requests::forged),
         {QStringLiteral("requests-empty"), true},
         {QStringLiteral("requests-form"), true,
          [](Page &page) { press(page, QStringLiteral("Record an offer")); }},
         then(shot("requests-fetch", world, &Requests::quellhof), "requests-undo", "Decline"),
         {QStringLiteral("requests-fetch"), false, showLink},
         later("requests-wrong", world, &World::wrong),
         later("requests-offers", world, &World::several)});
}
