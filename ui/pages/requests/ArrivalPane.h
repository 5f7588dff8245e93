// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "requests/WaitingLinks.h"

#include <QWidget>

class QGridLayout;
class QPushButton;
class QVBoxLayout;

namespace fieldfare {

class Banner;
class Label;

/// A link from outside, before anything is fetched: the host that wants to ask, what fetching tells them, and
/// one button that names the host.
class ArrivalPane : public QWidget
{
    Q_OBJECT
public:
    explicit ArrivalPane(QWidget *parent = nullptr);
    void setLink(const WaitingLink &waiting, const QString &seenBefore, const QDateTime &now);
    void setFetching(bool fetching);
    void showError(const Error &error);
    void setNarrow(bool narrow);

Q_SIGNALS:
    void fetchRequested();
    void discardRequested();

private:
    Label *addRow(QGridLayout *grid, const QString &label);

    QWidget *m_content;
    Label *m_title;
    Label *m_when;
    Label *m_goesTo;
    Label *m_seen;
    Label *m_whole;
    QVBoxLayout *m_errors;
    QWidget *m_error = nullptr;
    Label *m_promise;
    QPushButton *m_fetch;
    QPushButton *m_discard;
    Label *m_note;
    QString m_host;
};

} // namespace fieldfare
