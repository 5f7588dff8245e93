// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "holders/Holders.h"

#include <QPointer>
#include <QWidget>

class QAbstractButton;
class QVBoxLayout;

namespace fieldfare {

class LineButton;

/// "Holds 15 fields": what a company holds, with evidence, since when and the ask; each ask opens into the
/// sum that made it, and so does the total.
class HoldingsSection : public QWidget
{
    Q_OBJECT

public:
    /// Many fields stay behind "N more" until asked for.
    static constexpr int kShown = 8;

    HoldingsSection(const HolderDetail &company, const WalletContext &context, QWidget *parent = nullptr);

Q_SIGNALS:
    void removeRequested(const fieldfare::HoldingId &holding);

private:
    void addTitle(const HolderDetail &company);
    void addLine(const HolderLine &line);
    QWidget *sumOf(const HolderLine &line);
    QWidget *totalOf(const HolderDetail &company);
    /// A click opens and closes what `make` makes, below the button.
    template <typename Make>
    void opens(QAbstractButton *button, QVBoxLayout *place, Make make);

    const WalletContext &m_context;
    QVBoxLayout *m_column;
    QList<LineButton *> m_lines;
    QList<QWidget *> m_rows;
};

} // namespace fieldfare
