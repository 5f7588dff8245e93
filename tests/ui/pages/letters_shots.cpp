// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LettersPage.h"

#include "PageShots.h"
#include "SpokenLanguage.h"
#include "common/PaneList.h"
#include "rights/Letters.h"
#include "widgets/ListTable.h"

#include <QAbstractButton>

using namespace fieldfare;

namespace {

/// Chooses the first letter for which `fits` holds, by the page's own door.
samples::Shot shot(const char *name, Wallet **wallet, const std::function<bool(const LetterRow &)> &fits)
{
    return {QString::fromLatin1(name), false, [wallet, fits](Page &page) {
                const QList<LetterRow> rows = *Letters((*wallet)->context()).list();
                for (const LetterRow &row : rows) {
                    if (!fits(row))
                        continue;
                    Target target;
                    target.page = PageId::Letters;
                    target.letter = row.id;
                    return page.show(target);
                }
            }};
}

void press(Page &page, const QString &button)
{
    for (QAbstractButton *each : page.findChildren<QAbstractButton *>()) {
        if (each->isVisible() &&
            (samples::isCalled(each->text(), button) || samples::isCalled(each->accessibleName(), button)))
            return each->click();
    }
    qFatal("No button %s", qPrintable(button));
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

/// Two lines are left out, the first one shows its sum.
void tick(Page &page)
{
    ListTable *table = nullptr;
    samples::settle();
    for (ListTable *each : page.findChildren<ListTable *>())
        table = samples::isCalled(each->accessibleName(), QStringLiteral("Charged for")) ? each : table;
    for (const int row : {1, 3}) {
        samples::settle();
        if (!table)
            return;
        table->model()->setData(table->model()->index(row, 0), Qt::Unchecked, Qt::CheckStateRole);
    }
    samples::settle();
}

} // namespace

int main(int argc, char **argv)
{
    Wallet *shown = nullptr;
    const auto make = [&shown](Wallet &wallet) {
        shown = &wallet;
        return std::make_unique<LettersPage>(wallet);
    };
    const auto inState = [&shown](const char *name, LetterState state) {
        return shot(name, &shown, [state](const LetterRow &row) { return row.state == state; });
    };
    const samples::Shot charge =
        shot("charge", &shown, [](const LetterRow &row) { return row.right == LetterRight::Charge; });
    const samples::Shot sent = inState("letters", LetterState::Sent);
    // What changes the wallet comes last.
    samples::Shot reminded = inState("letters-reminded", LetterState::Reminded);
    reminded.prepare = [&shown, show = reminded.prepare](Page &page) {
        const Letters letters(shown->context());
        const QList<LetterRow> rows = *letters.list();
        for (const LetterRow &row : rows) {
            if (row.state == LetterState::Overdue &&
                !letters.markReminded(row.id, shown->context().clock.today()))
                qFatal("No reminder");
        }
        show(page);
    };
    samples::Shot chargeSent = charge;
    chargeSent.name = QStringLiteral("charge-sent");
    chargeSent.prepare = [&shown, show = charge.prepare](Page &page) {
        const Letters letters(shown->context());
        const QList<LetterRow> rows = *letters.list();
        for (const LetterRow &row : rows) {
            if (row.right == LetterRight::Charge && !letters.markSent(row.id, shown->context().clock.today()))
                qFatal("Not sent");
        }
        show(page);
    };
    samples::Shot ticked = charge;
    ticked.name = QStringLiteral("charge-ticked");
    ticked.prepare = [first = charge.prepare](Page &page) {
        first(page);
        tick(page);
    };
    return samples::takePageShots(
        argc, argv, make,
        {sent,
         inState("letters-overdue", LetterState::Overdue),

         shot("letters-unsure", &shown, [](const LetterRow &row) { return row.askWhetherSent; }),
         charge,
         then(charge, "charge-wording", "Wording"),
         then(sent, "letters-new", "New letter"),
         then(sent, "letters-came", "Record what came"),
         then(sent, "letters-abandon", "Abandon"),
         inState("letters-over", LetterState::Answered),
         inState("letters-abandoned", LetterState::Abandoned),
         ticked,
         {QStringLiteral("letters-none"), true},
         reminded,
         chargeSent});
}
