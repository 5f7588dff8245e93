// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "companies/CompaniesPage.h"

#include "companies/CompaniesList.h"
#include "companies/CompanyActions.h"
#include "companies/SeveralPane.h"
#include "theme/Metrics.h"
#include "widgets/UndoBar.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPushButton>
#include <QStackedWidget>
#include <QTimer>

namespace fieldfare {

namespace {

constexpr int kPaneWidth = 392;
/// Choosing row after row by a held key reads the last one only.
constexpr int kDetailDelayMs = 40;
const QString kLastAct = QStringLiteral("last");

Target targetOf(PageId page, const LetterId &letter = {})
{
    Target target;
    target.page = page;
    target.letter = letter;
    return target;
}

} // namespace

CompaniesPage::CompaniesPage(Wallet &wallet, QWidget *parent)
    : Page(wallet, parent)
    , m_list(new CompaniesList(wallet.context().currency))
    , m_side(new QStackedWidget(this))
    , m_pane(new CompanyPane(wallet.context()))
    , m_several(new SeveralPane(wallet.context()))
    , m_actions(new CompanyActions(wallet, this))
    , m_detailTimer(new QTimer(this))
{
    watch({RecordKind::Companies, RecordKind::Values, RecordKind::Prices, RecordKind::Breaches,
           RecordKind::Letters, RecordKind::Imports, RecordKind::Rewards});
    m_side->addWidget(m_pane);
    m_side->addWidget(m_several);
    m_side->setFixedWidth(kPaneWidth);
    QHBoxLayout *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_side);
    m_side->hide();
    m_detailTimer->setSingleShot(true);
    m_detailTimer->setInterval(kDetailDelayMs);
    connect(m_detailTimer, &QTimer::timeout, this, &CompaniesPage::readDetail);
    connectList();
    connectPane();
    connectSeveral();
    connectActions();
}

void CompaniesPage::connectList()
{
    connect(m_list, &CompaniesList::chosenChanged, this, &CompaniesPage::noteChosen);
    connect(m_list, &CompaniesList::opened, this, [this] { openPane(true); });
    connect(m_list, &CompaniesList::addRequested, m_actions, &CompanyActions::add);
    connect(m_list, &CompaniesList::importRequested, this,
            [this] { Q_EMIT targeted(targetOf(PageId::Imports)); });
    connect(m_list, &CompaniesList::anyFieldRequested, this, [this] { m_field = {}; });
    UndoBar &bar = m_list->undoBar();
    bar.setWaitText(tr("Can be undone for %1 s"));
    // The window's own Ctrl Z comes here by undo(): two shortcuts of one key would answer neither.
    for (QPushButton *button : bar.findChildren<QPushButton *>())
        button->setShortcut({});
    connect(&bar, &UndoBar::undone, m_actions, &CompanyActions::undo);
}

void CompaniesPage::connectPane()
{
    connect(m_pane, &CompanyPane::requested, this, &CompaniesPage::act);
    connect(m_pane, &CompanyPane::splitRequested, this,
            [this](const CompanyId &merged) { m_actions->split(merged, m_wanted); });
    connect(m_pane, &CompanyPane::breachRequested, this,
            [this](const HolderBreach &breach) { m_actions->dealWith(*m_pane->detail(), breach); });
    connect(m_pane, &CompanyPane::removeRequested, this,
            [this](const HoldingId &id) { m_actions->removeHolding(*m_pane->detail(), id); });
    connect(m_pane, &CompanyPane::letterRequested, this,
            [this](const LetterId &letter) { Q_EMIT targeted(targetOf(PageId::Letters, letter)); });
    connect(m_pane, &CompanyPane::backRequested, this, [this] { openPane(false); });
}

void CompaniesPage::connectSeveral()
{
    const auto draft = [this](LetterRight right) {
        m_actions->draft(m_several->companies(), right, m_several->marksBreaches());
    };
    connect(m_several, &SeveralPane::chargeRequested, this, [draft] { draft(LetterRight::Charge); });
    connect(m_several, &SeveralPane::eraseRequested, this, [draft] { draft(LetterRight::Erasure); });
    connect(m_several, &SeveralPane::mergeRequested, this,
            [this] { m_actions->merge(m_list->model().holders(), m_several->companies()); });
    connect(m_several, &SeveralPane::clearRequested, m_list, &CompaniesList::chooseOne);
    connect(m_several, &SeveralPane::cancelRequested, m_actions, &CompanyActions::cancelDrafting);
    connect(m_actions, &CompanyActions::draftingChanged, m_several, &SeveralPane::setBusy);
    connect(m_actions, &CompanyActions::drafted, m_several, &SeveralPane::setProgress);
}

void CompaniesPage::connectActions()
{
    connect(m_actions, &CompanyActions::failed, this, &Page::failed);
    connect(m_actions, &CompanyActions::undoable, this,
            [this](const QString &what) { m_list->undoBar().push(kLastAct, what, metrics::kUndoMs); });
    connect(m_actions, &CompanyActions::companyWanted, this, [this](const CompanyId &company) {
        m_list->showAll();
        m_list->choose(company);
    });
    connect(m_actions, &CompanyActions::letterWanted, this,
            [this](const LetterId &letter) { Q_EMIT targeted(targetOf(PageId::Letters, letter)); });
}

void CompaniesPage::show(const Target &target)
{
    if (!target.company.isNull() || target.breached || target.group >= 0 || !target.field.isEmpty()) {
        m_field = target.field;
        m_list->showAll();
        readField();
    }
    if (target.breached)
        m_list->setFilter(HolderFilter::Breached);
    const QList<FieldGroup> &groups = context().facts.catalogue().groups();
    if (target.group >= 0 && target.group < groups.size())
        m_list->setGroup(target.group, labelIn(groups[target.group].label, context().language));
    if (!target.company.isNull()) {
        m_list->choose(target.company);
        openPane(true);
    }
    Page::show(target);
}

void CompaniesPage::focusSearch()
{
    m_list->focusSearch();
}

bool CompaniesPage::undo()
{
    m_list->undoBar().remove(kLastAct);
    return m_actions->undo();
}

void CompaniesPage::act(CompanyAct act)
{
    if (!m_pane->detail())
        return;
    const HolderRow row = m_pane->detail()->row;
    switch (act) {
    case CompanyAct::Charge:
        return m_actions->draft({row}, LetterRight::Charge, false);
    case CompanyAct::Erase:
        return m_actions->draft({row}, LetterRight::Erasure, false);
    case CompanyAct::Access:
        return m_actions->draft({row}, LetterRight::Access, false);
    case CompanyAct::Rename:
        return m_actions->rename(row);
    case CompanyAct::Merge:
        return m_actions->merge(m_list->model().holders(), {row});
    case CompanyAct::RecordReward:
        return m_actions->recordReward(row);
    case CompanyAct::AddHolding:
        return m_actions->addHolding(row.id, row.name);
    case CompanyAct::AddContact:
        return m_actions->addContact(row);
    }
}

void CompaniesPage::setNarrow(bool narrow)
{
    if (narrow == m_narrow)
        return;
    m_narrow = narrow;
    if (narrow)
        layout()->removeWidget(m_side);
    else
        layout()->addWidget(m_side);
    m_pane->setBackShown(narrow);
    m_paneOpen = m_list->chosen().size() > 1;
    placePane();
}

void CompaniesPage::openPane(bool open)
{
    m_paneOpen = open;
    placePane();
}

void CompaniesPage::placePane()
{
    m_side->setVisible(m_list->model().holders().size() > 0 && (!m_narrow || m_paneOpen));
    if (!m_narrow)
        return;
    const QRect over(width() - kPaneWidth, 0, kPaneWidth, height());
    m_side->setGeometry(QStyle::visualRect(layoutDirection(), rect(), over));
    m_side->raise();
}

void CompaniesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    placePane();
}

void CompaniesPage::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && m_narrow && m_paneOpen) {
        openPane(false);
        m_list->focusTable();
        return;
    }
    Page::keyPressEvent(event);
}

} // namespace fieldfare
