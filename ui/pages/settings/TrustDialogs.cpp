// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/TrustDialogs.h"

#include "common/PageDialog.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace fieldfare {

namespace {

constexpr int kGroup = 4;
constexpr int kGroupsALine = 8;
constexpr int kMostHeight = 320; ///< above it a file of many certificates is scrolled

QString words(const char *text)
{
    return QCoreApplication::translate("fieldfare::TrustDialogs", text);
}

void addFact(QGridLayout *grid, const QString &name, const QString &fact, Role role = Role::Text)
{
    const int row = grid->rowCount();
    Label *label = new Label(name, TextStyle::Body, Role::TextMuted);
    Label *value = new Label(fact, TextStyle::Body, role);
    value->setWrapping(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setBuddy(value);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(value, row, 1);
}

QWidget *factsView(const QList<AnchorFacts> &anchors, const QDateTime &now)
{
    QWidget *view = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(view);
    column->setContentsMargins({});
    column->setSpacing(metrics::kSpace16);
    for (const AnchorFacts &anchor : anchors) {
        QGridLayout *grid = new QGridLayout;
        grid->setHorizontalSpacing(metrics::kSpace16);
        grid->setVerticalSpacing(metrics::kSpace4);
        grid->setColumnStretch(1, 1);
        Label *name = new Label(anchor.name, TextStyle::BodySemibold);
        name->setWrapping(true);
        grid->addWidget(name, 0, 0, 1, 2);
        addFact(grid, words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Issued by")),
                anchor.selfSigned
                    ? words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "itself, as an authority is"))
                    : anchor.issuer);
        const bool valid = anchor.validFrom.toDateTime() <= now && now <= anchor.validUntil.toDateTime();
        addFact(grid, words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Validity")),
                validityWords(anchor, now, view->locale()), valid ? Role::Text : Role::Refuses);
        addFact(grid, words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Fingerprint")),
                groupedFingerprint(anchor.fingerprint));
        column->addLayout(grid);
    }
    return view;
}

QWidget *scrolledIfLong(QWidget *view)
{
    if (view->sizeHint().height() <= kMostHeight)
        return view;
    QScrollArea *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFixedHeight(kMostHeight);
    area->setAccessibleName(words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Certificates in the file")));
    area->setWidget(view);
    area->viewport()->setAutoFillBackground(false);
    view->setAutoFillBackground(false);
    return area;
}

} // namespace

QString groupedFingerprint(const QString &fingerprint)
{
    QString grouped;
    for (qsizetype at = 0; at < fingerprint.size(); at += kGroup) {
        if (at > 0)
            grouped += at / kGroup % kGroupsALine == 0 ? u'\n' : u' ';
        grouped += fingerprint.mid(at, kGroup).toUpper();
    }
    return grouped;
}

QString validityWords(const AnchorFacts &anchor, const QDateTime &now, const QLocale &locale)
{
    const QDateTime from = anchor.validFrom.toDateTime().toLocalTime();
    const QDateTime until = anchor.validUntil.toDateTime().toLocalTime();
    if (until < now)
        return words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Ended on %1: it proves nothing any more"))
            .arg(formatDate(until.date(), locale));
    if (from > now)
        return words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Not valid before %1"))
            .arg(formatDate(from.date(), locale));
    return words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Valid until %1"))
        .arg(formatDate(until.date(), locale));
}

void askWhetherToTrust(QWidget *parent, const QList<AnchorFacts> &anchors, const QDateTime &now,
                       std::function<void()> trust)
{
    PageDialog *dialog = new PageDialog(
        anchors.size() == 1
            ? words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Trust this certificate?"))
            : words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Trust all of these certificates?")),
        parent);
    dialog->addSentence(
        words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs",
                                "Whoever has the key of a certificate that you trust can sign requests in the "
                                "name of any domain, and Fieldfare will show that domain as proven. Trust only "
                                "what you made yourself, or whose fingerprint somebody told you on another "
                                "way. It counts for who asks, never for the connection.")));
    dialog->body()->addSpacing(metrics::kSpace8);
    dialog->body()->addWidget(scrolledIfLong(factsView(anchors, now)));
    const bool isUseless =
        std::ranges::any_of(anchors, [](const AnchorFacts &anchor) { return !anchor.selfSigned; });
    if (isUseless) {
        Banner *banner = new Banner(BannerKind::Warning);
        banner->setText(words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Not every one is an authority.")),
                        words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs",
                                                "Only a certificate that is issued by itself can vouch for "
                                                "others; the rest changes nothing.")));
        dialog->body()->addSpacing(metrics::kSpace8);
        dialog->body()->addWidget(banner);
    }
    QPushButton *button =
        primaryButton(words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Trust to say who asks")));
    dialog->setAction(button);
    // Not what Enter does at once: what is shown wants to be read.
    button->setDefault(false);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(trust));
    dialog->setMinimumWidth(520);
    dialog->open();
}

void askWhetherToRemove(QWidget *parent, const AnchorFacts &anchor, std::function<void()> remove)
{
    PageDialog *dialog = new PageDialog(
        words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Trust %1 no longer?")).arg(anchor.name), parent);
    dialog->addSentence(words(
        QT_TRANSLATE_NOOP("fieldfare::TrustDialogs",
                          "Requests that it vouches for are refused from now on, also ones that you could "
                          "answer before. What you have answered and its receipts stay as they are. You can "
                          "add it again from its file.")));
    QPushButton *button = dangerButton(
        QStringLiteral("trash"), words(QT_TRANSLATE_NOOP("fieldfare::TrustDialogs", "Remove the trust")));
    dialog->setAction(button);
    QObject::connect(button, &QPushButton::clicked, dialog, &QDialog::accept);
    QObject::connect(dialog, &QDialog::accepted, parent, std::move(remove));
    dialog->open();
}

} // namespace fieldfare
