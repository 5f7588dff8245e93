// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"

#include <QWidget>

namespace fieldfare {

class Card;
class Label;

/// A titled card of rows: words at the start, what can be changed at the end.
class SettingsSection : public QWidget
{
    Q_OBJECT
public:
    explicit SettingsSection(const QString &title, QWidget *parent = nullptr);

    /// Reads anew what the section shows.
    virtual void refresh() {}

Q_SIGNALS:
    void failed(const fieldfare::Error &error);

protected:
    /// `note` is the second, muted line and may be empty; gives its label. The row takes the control, which
    /// may be null.
    Label *addRow(const QString &words, const QString &note, QWidget *control);
    /// The row's widget itself, to be removed later.
    QWidget *makeRow(const QString &words, const QString &note, QWidget *control,
                     Label **noteLabel = nullptr);
    Card *card() const { return m_card; }

private:
    Card *m_card;
};

} // namespace fieldfare
