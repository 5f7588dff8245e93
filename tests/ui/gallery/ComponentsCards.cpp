// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ComponentsPage.h"

#include "Samples.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/EmptyState.h"
#include "widgets/Monogram.h"
#include "widgets/ProgressRow.h"
#include "widgets/UndoBar.h"

#include <QCheckBox>
#include <QVBoxLayout>

using namespace fieldfare;

void ComponentsPage::addBanners(QVBoxLayout *column)
{
    column->addWidget(title("Banners"));
    const auto add = [column](BannerKind kind, const char *icon, const char *text, const char *button) {
        Banner *banner = new Banner(kind, latin(icon));
        banner->setText(latin(text));
        if (button)
            banner->setButton(secondaryButton(latin(button)));
        column->addWidget(banner);
        column->addSpacing(8);
    };
    add(BannerKind::Warning, "", "4 fields go beyond a newsletter.", "Leave them out");
    add(BannerKind::Refuses, "breach", "Breach on 3 Nov, 3 fields.", "Deal with it");
    add(BannerKind::Meets, "", "Receipt 7f0e is unchanged.", nullptr);
    add(BannerKind::Info, "", "A claim that you make, not a debt that the law knows.", nullptr);
}

void ComponentsPage::addCompany(QVBoxLayout *column)
{
    column->addWidget(title("Unproven company"));
    Card *card = new Card(nullptr, 16);
    Monogram *monogram = new Monogram(32);
    monogram->setCompany(latin("Hollowreed Media"), latin("hollowreed.example"));
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(new Label(latin("Hollowreed Media"), TextStyle::BodySemibold));
    words->addWidget(iconWords("unverified", "Unproven", Role::Refuses, TextStyle::BodyMedium));
    QHBoxLayout *head = rowOf({monogram}, 12);
    head->insertLayout(1, words);
    card->body()->addLayout(head);
    Label *text =
        new Label(latin("This is what it calls itself. The answer would go to xn--hllowreed-02h.example."),
                  TextStyle::Small, Role::TextMuted);
    text->setWrapping(true);
    card->body()->addSpacing(8);
    card->body()->addWidget(text);
    card->body()->addSpacing(10);
    QPushButton *approve = secondaryButton(latin("Approve"));
    approve->setEnabled(false);
    card->body()->addLayout(
        rowOf({approve, withKey(primaryButton(latin("Decline")), QKeySequence(Qt::Key_D))}));
    card->body()->addSpacing(8);
    card->body()->addWidget(new QCheckBox(latin("Let me approve this one request")));
    column->addWidget(card);
}

void ComponentsPage::addProgress(QVBoxLayout *column)
{
    column->addWidget(title("Undo, progress"));
    UndoBar *undo = new UndoBar;
    undo->push(latin("1"), latin("Approved for € 7.50"), 6000);
    column->addWidget(undo);
    column->addSpacing(10);
    Card *card = new Card(nullptr, 16);
    ProgressRow *progress = new ProgressRow(latin("Saving 1,000 receipts"));
    progress->setPermille(610);
    progress->setTimeLeft(latin("About 4 s left"));
    card->body()->addWidget(progress);
    column->addWidget(card);
    column->addWidget(title("Empty"));
    Card *box = new Card(nullptr, 4);
    EmptyState *empty = new EmptyState(latin("requests"), latin("No open requests"),
                                       latin("Open a link from a company, or drop a request file here."));
    empty->setButton(secondaryButton(latin("Record an offer by hand")));
    box->body()->addWidget(empty);
    column->addWidget(box);
}
