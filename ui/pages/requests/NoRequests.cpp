// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "requests/NoRequests.h"

#include "theme/Metrics.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/IconLabel.h"
#include "widgets/Label.h"

#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

namespace {
constexpr int kMeasure = 520;
} // namespace

NoRequests::NoRequests(QWidget *parent)
    : QWidget(parent)
{
    QWidget *content = new QWidget;
    content->setMaximumWidth(kMeasure);
    QVBoxLayout *column = new QVBoxLayout(content);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(new IconLabel(QStringLiteral("requests"), 32));
    column->addSpacing(14);
    column->addWidget(new Label(tr("No company asks you yet"), TextStyle::Title));
    column->addSpacing(6);
    Label *words =
        new Label(tr("Fieldfare’s way of asking is new: as far as we know, no company uses it today. When "
                     "one does, its link, its file or its QR code opens here, held against your prices. You "
                     "need not wait:"),
                  TextStyle::Body, Role::TextMuted);
    words->setWrapping(true);
    column->addWidget(words);
    column->addSpacing(metrics::kSpace20);
    Card *card = new Card(nullptr, 0);
    QPushButton *record = addWay(card, QStringLiteral("edit"), tr("Record an offer by hand"),
                                 tr("“10 % off for your e-mail and birthday”: same sum, same ledger"),
                                 primaryButton(tr("Record")));
    record->setAccessibleName(tr("Record an offer"));
    QPushButton *charge =
        addWay(card, QStringLiteral("charge"), tr("Send a charge that invites them"),
               tr("what they hold, at your prices"), secondaryButton(tr("Choose a company")));
    QPushButton *open = addWay(card, QStringLiteral("link"), tr("Open what a company sent you"),
                               tr("its link, the file of a request, or a picture of its QR code"),
                               secondaryButton(tr("Open")));
    open->setAccessibleName(tr("Open a link or file"));
    column->addWidget(card);
    column->addSpacing(14);
    QHBoxLayout *hint = new QHBoxLayout;
    hint->setSpacing(8);
    hint->addWidget(new IconLabel(QStringLiteral("qr"), 16));
    Label *drop = new Label(tr("A request file, a link or the picture of a QR code can be dropped anywhere "
                               "on this page, or pasted."),
                            TextStyle::Small, Role::TextMuted);
    drop->setWrapping(true);
    hint->addWidget(drop, 1);
    QPushButton *paste = compact(quietButton({}, tr("Paste")));
    paste->setAccessibleName(tr("Paste a link or QR code"));
    hint->addWidget(paste);
    column->addLayout(hint);
    QHBoxLayout *row = new QHBoxLayout;
    row->addStretch(0);
    row->addWidget(content, 1);
    row->addStretch(0);
    QVBoxLayout *outer = new QVBoxLayout(this);
    outer->setContentsMargins(metrics::kSpace28, 0, metrics::kSpace28, metrics::kSpace20);
    outer->addStretch(13);
    outer->addLayout(row);
    outer->addStretch(52);
    connect(record, &QPushButton::clicked, this, &NoRequests::recordRequested);
    connect(charge, &QPushButton::clicked, this, &NoRequests::chargeRequested);
    connect(open, &QPushButton::clicked, this, &NoRequests::openRequested);
    connect(paste, &QPushButton::clicked, this, &NoRequests::pasteRequested);
}

QPushButton *NoRequests::addWay(Card *card, const QString &icon, const QString &title, const QString &line,
                                QPushButton *button)
{
    QWidget *way = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(way);
    row->setContentsMargins(19, 14, 14, 14);
    row->setSpacing(17);
    row->addWidget(new IconLabel(icon));
    QVBoxLayout *words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(new Label(title, TextStyle::BodyMedium));
    Label *second = new Label(line, TextStyle::Small, Role::TextMuted);
    second->setWrapping(true);
    words->addWidget(second);
    row->addLayout(words, 1);
    row->addWidget(compact(button));
    card->addRow(way);
    return button;
}

} // namespace fieldfare
