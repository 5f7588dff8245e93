// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "decisions/Review.h"

#include <QWidget>

class QGridLayout;

namespace fieldfare {

/// One line of what was checked.
struct ShownCheck
{
    enum class Outcome { Passed, Failed, Note };
    Outcome outcome = Outcome::Passed;
    QString what;
    QString detail; ///< of one that failed: what was found
};
/// What failed first, then what was found in order, then what is to be known.
QList<ShownCheck> shownChecks(const RequestReview &review, const QLocale &locale);

/// What was checked of a request, in plain words with the outcome.
class ChecksView : public QWidget
{
    Q_OBJECT
public:
    explicit ChecksView(QWidget *parent = nullptr);
    void setChecks(const QList<ShownCheck> &checks);

private:
    QGridLayout *m_grid;
    QList<QWidget *> m_cells;
};

/// The checks behind the line that says how sure it is who asks.
PageDialog *checksDialog(const RequestReview &review, QWidget *parent);

} // namespace fieldfare
