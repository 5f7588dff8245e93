// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Wallet.h"
#include "base/Activity.h"
#include "inbox/Trust.h"
#include "settings/SettingsSection.h"

class QPushButton;

namespace fieldfare {

/// Whose certificates may say who asks: the system's authorities, and the person's own.
class TrustSection : public SettingsSection
{
    Q_OBJECT
public:
    explicit TrustSection(Wallet &wallet, QWidget *parent = nullptr);

    void refresh() override;
    /// Shows what is in the file and asks; nothing is trusted before.
    void lookAt(const QString &path);

private:
    void choose();
    void show(const QList<AnchorFacts> &anchors);
    QWidget *anchorRow(const AnchorFacts &anchor);
    void add(const QByteArray &file);
    void remove(const QString &fingerprint);

    Wallet &m_wallet;
    Activity m_reading;
    QPushButton *m_add;
    Label *m_note;
    QList<QWidget *> m_rows;
    QStringList m_shown; ///< fingerprints
};

} // namespace fieldfare
