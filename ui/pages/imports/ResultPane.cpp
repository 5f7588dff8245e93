// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/ResultPane.h"

#include "imports/ImportWords.h"
#include "imports/PaneHead.h"
#include "theme/Formats.h"
#include "theme/Metrics.h"
#include "widgets/ActionBar.h"
#include "widgets/Banner.h"
#include "widgets/Buttons.h"
#include "widgets/Label.h"

#include <QDir>
#include <QHBoxLayout>
#include <QPushButton>

namespace fieldfare {

ResultPane::ResultPane(QWidget *parent)
    : QWidget(parent)
    , m_head(new PaneHead)
    , m_figures(new FigureCard)
    , m_sentence(new Label({}, TextStyle::Body, Role::TextMuted))
    , m_bannerPlace(new QVBoxLayout)
    , m_takeBreaches(primaryButton(tr("Take in the list")))
    , m_discard(quietButton({}, tr("Discard")))
    , m_companies(secondaryButton(tr("See the companies")))
    , m_undo(quietButton(QStringLiteral("undo"), tr("Take this import back")))
{
    QVBoxLayout *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    QVBoxLayout *inner = new QVBoxLayout;
    inner->setContentsMargins(metrics::kSpace28, metrics::kToolbar, metrics::kSpace28, 0);
    inner->setSpacing(0);
    m_bannerPlace->setContentsMargins({});
    m_sentence->setWrapping(true);
    m_sentence->setMaximumWidth(560);
    inner->addWidget(m_head);
    inner->addSpacing(metrics::kSpace16);
    inner->addWidget(m_figures);
    inner->addSpacing(10);
    inner->addLayout(m_bannerPlace);
    inner->addSpacing(metrics::kSpace12);
    inner->addWidget(m_sentence);
    inner->addStretch(1);
    column->addLayout(inner, 1);
    ActionBar *bar = new ActionBar;
    for (QPushButton *button : {m_takeBreaches, m_discard, m_companies, m_undo})
        bar->addWidget(button);
    column->addWidget(bar);
    connect(m_takeBreaches, &QPushButton::clicked, this, &ResultPane::takeBreachesRequested);
    connect(m_discard, &QPushButton::clicked, this, &ResultPane::discardRequested);
    connect(m_companies, &QPushButton::clicked, this, &ResultPane::companiesRequested);
    connect(m_undo, &QPushButton::clicked, this, &ResultPane::undoRequested);
}

void ResultPane::showTaken(const TakenFile &file, const QString &leftFile)
{
    const ImportRecord &record = file.record;
    const QString when = formatDate(record.takenAt.localDate(), locale());
    m_head->set(importIcon(record.format), importFormatName(record.format),
                tr("%1 · taken in %2").arg(record.fileName, file.justNow ? tr("just now") : when));
    showFigures(file);
    setBanner(nullptr);
    if (!leftFile.isEmpty())
        askAboutFile(leftFile);
    m_takeBreaches->hide();
    m_discard->hide();
    m_companies->show();
    setButtonRole(m_companies, file.justNow && leftFile.isEmpty() ? "primary" : "secondary");
    m_undo->setVisible(!record.id.isNull());
}

void ResultPane::showFigures(const TakenFile &file)
{
    const ImportRecord &record = file.record;
    const bool takenBack = record.id.isNull();
    const auto count = [this](int number) { return formatCount(number, locale()); };
    m_sentence->setVisible(!takenBack); // it says what taking it back would do
    if (record.format == kBreachList) {
        QList<std::pair<QString, QString>> figures{{tr("Breaches"), count(record.breaches)}};
        if (file.justNow)
            figures.append({tr("Your companies with a breach"), count(file.yours)});
        m_figures->setFigures(figures);
        m_figures->setProof({}, {});
        m_sentence->setText(
            tr("Where an older list says otherwise about a breach, the newer one counts. Taking it "
               "back removes what it alone says; what you have dealt with stays so."));
        return;
    }
    if (file.justNow)
        m_figures->setFigures(
            {{tr("New companies"), count(file.newCompanies)}, {tr("New holdings"), count(file.newHoldings)}});
    else
        m_figures->setFigures({{takenBack ? tr("Holdings that it proved") : tr("Holdings that it proves"),
                                count(record.holdings)}});
    m_figures->setProof(tr("%n password(s) dropped", nullptr, record.passwordsDropped),
                        tr("while reading, none kept"));
    m_sentence->setText(tr("Taking it back removes what nothing else proves: companies, holdings and values "
                           "that came with this file alone. What you said yourself stays."));
}

void ResultPane::showBreaches(const BreachFile &file)
{
    m_head->set(QStringLiteral("breach"), tr("Breach list"), fileLine(file.path, file.bytes, locale()));
    m_figures->setFigures({{tr("Breaches"), formatCount(file.breaches, locale())}});
    m_figures->setProof({}, {});
    setBanner(nullptr);
    m_sentence->show();
    m_sentence->setText(tr(
        "It reads as a list of Have I Been Pwned. Only verified breaches blame a company, and only where it "
        "holds what got out. Nothing is taken in until you say so."));
    m_takeBreaches->show();
    m_discard->show();
    m_companies->hide();
    m_undo->hide();
}

void ResultPane::askAboutFile(const QString &path)
{
    Banner *banner = new Banner(BannerKind::Warning);
    banner->setText(tr("Your passwords still lie in %1.").arg(QDir::toNativeSeparators(path)),
                    tr("Delete the file?"));
    QPushButton *remove = compact(secondaryButton(tr("Delete the file")));
    QPushButton *keep = compact(quietButton({}, tr("Keep it")));
    QWidget *both = new QWidget;
    QHBoxLayout *row = new QHBoxLayout(both);
    row->setContentsMargins(0, 6, 0, 0);
    row->setSpacing(8);
    row->addWidget(remove);
    row->addWidget(keep);
    row->addStretch(1);
    setBanner(banner);
    static_cast<QVBoxLayout *>(m_banner->layout())->addWidget(both);
    connect(remove, &QPushButton::clicked, this, &ResultPane::deleteFileRequested);
    connect(keep, &QPushButton::clicked, this, &ResultPane::keepFileRequested);
}

void ResultPane::say(const QString &lead, const QString &rest, bool bad)
{
    Banner *banner = new Banner(bad ? BannerKind::Refuses : BannerKind::Meets);
    banner->setText(lead, rest);
    setBanner(banner);
}

void ResultPane::setBanner(Banner *banner)
{
    // The button that was pressed may be in it.
    if (m_banner) {
        m_banner->hide();
        m_banner->deleteLater();
    }
    m_banner = nullptr;
    if (!banner)
        return;
    m_banner = new QWidget;
    QVBoxLayout *column = new QVBoxLayout(m_banner);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(banner);
    m_bannerPlace->addWidget(m_banner);
}

} // namespace fieldfare
