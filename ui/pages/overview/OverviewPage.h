// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/Page.h"
#include "overview/OverviewReading.h"

class QScrollArea;
class QStackedLayout;

namespace fieldfare {

class FiguresView;
class NewcomerView;
class SegmentControl;

/// What came, what needs the person, who has what of them; for a newcomer the three next steps.
class OverviewPage : public Page
{
    Q_OBJECT
public:
    explicit OverviewPage(Wallet &wallet, QWidget *parent = nullptr);

    void setNarrow(bool narrow) override;

protected:
    void refresh() override;

private:
    void take(const Result<OverviewReading> &reading);
    void offerYears(const OverviewFigures &figures);
    void chooseYear(int year);
    void chooseFile();
    void go(PageId page, const QString &file);
    void openClaim();

    SegmentControl *m_years;
    NewcomerView *m_newcomer;
    FiguresView *m_figures;
    QStackedLayout *m_stack;
    QList<int> m_offered; ///< the years of the segments
    WorkerRead<OverviewReading> m_read;
    WorkerRead<QList<HolderRow>> m_readClaim;
};

} // namespace fieldfare
