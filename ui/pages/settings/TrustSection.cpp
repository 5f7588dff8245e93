// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "settings/TrustSection.h"

#include "settings/TrustDialogs.h"
#include "vault/VaultErrors.h"
#include "widgets/Buttons.h"
#include "widgets/Card.h"
#include "widgets/Label.h"

#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QVBoxLayout>

namespace fieldfare {

namespace {

constexpr qint64 kMostBytes = qint64(4) * 1024 * 1024;

Result<QByteArray> contentOf(const QString &path)
{
    QFile file(path);
    // Neither a device nor a pipe, which would be waited for.
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return failure(errors::fileUnreadable, {path, file.errorString()});
    if (file.size() > kMostBytes)
        return failure(errors::certificateTooLarge, {QString::number(kMostBytes)});
    return file.read(kMostBytes);
}

} // namespace

TrustSection::TrustSection(Wallet &wallet, QWidget *parent)
    : SettingsSection(tr("Trust anchors"), parent)
    , m_wallet(wallet)
    , m_add(secondaryButton(tr("Add from a file…"), this))
{
    addRow(tr("Public authorities, as this computer knows them"),
           tr("A shop that has a certificate for its website can prove its domain with it. These may say who "
              "asks; your system keeps the list."),
           nullptr);
    m_note = addRow(tr("Your own"), tr("None. Companies need no certificate of their own to ask you."), m_add);
    connect(m_add, &QPushButton::clicked, this, &TrustSection::choose);
}

void TrustSection::refresh()
{
    const Result<QList<AnchorFacts>> anchors = ownAnchors(m_wallet.context());
    if (anchors)
        show(*anchors);
    else
        Q_EMIT failed(anchors.error());
}

void TrustSection::show(const QList<AnchorFacts> &anchors)
{
    QStringList fingerprints;
    for (const AnchorFacts &anchor : anchors)
        fingerprints.append(anchor.fingerprint);
    if (fingerprints == m_shown)
        return;
    m_shown = fingerprints;
    // Later: the button that was pressed may be in one of them.
    for (QWidget *row : std::as_const(m_rows)) {
        row->hide();
        row->deleteLater();
    }
    m_rows.clear();
    for (const AnchorFacts &anchor : anchors) {
        QWidget *row = new QWidget;
        QVBoxLayout *column = new QVBoxLayout(row);
        column->setContentsMargins({});
        column->setSpacing(0);
        column->addWidget(hairline(Qt::Horizontal));
        column->addWidget(anchorRow(anchor));
        card()->body()->addWidget(row);
        m_rows.append(row);
    }
    m_note->setText(anchors.isEmpty()
                        ? tr("None. Companies need no certificate of their own to ask you.")
                        : tr("Each may sign requests in the name of any domain. They belong to this wallet."));
}

QWidget *TrustSection::anchorRow(const AnchorFacts &anchor)
{
    const QDateTime now = m_wallet.context().clock.now().toDateTime();
    QPushButton *button = quietButton(QStringLiteral("trash"), tr("Remove…"));
    button->setAccessibleName(tr("Remove the trust in %1").arg(anchor.name));
    connect(button, &QPushButton::clicked, this, [this, anchor] {
        askWhetherToRemove(this, anchor, [this, anchor] { remove(anchor.fingerprint); });
    });
    Label *note = nullptr;
    QWidget *row = makeRow(anchor.name,
                           validityWords(anchor, now, locale()) + u'\n' + groupedFingerprint(anchor.fingerprint),
                           button, &note);
    if (anchor.validUntil.toDateTime() < now)
        note->setRole(Role::Warning);
    return row;
}

void TrustSection::choose()
{
    QFileDialog *dialog = new QFileDialog(this, tr("Choose a certificate"), {},
                                          tr("Certificates (*.pem *.crt *.cer *.der);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &TrustSection::lookAt);
    dialog->open();
}

void TrustSection::lookAt(const QString &path)
{
    if (m_reading.isRunning())
        return;
    m_reading.run<QByteArray>([path](ActivityControl &) { return contentOf(path); },
                              [this](const Result<QByteArray> &file) {
                                  const Result<QList<AnchorFacts>> found =
                                      file ? anchorsIn(*file) : failure(file.error());
                                  if (!found) {
                                      Q_EMIT failed(found.error());
                                      return;
                                  }
                                  askWhetherToTrust(this, *found, m_wallet.context().clock.now().toDateTime(),
                                                    [this, bytes = *file] { add(bytes); });
                              });
}

void TrustSection::add(const QByteArray &file)
{
    const Result<QList<StoredAnchor>> added = addTrust(m_wallet.context(), file);
    if (!added)
        Q_EMIT failed(added.error());
    refresh();
}

void TrustSection::remove(const QString &fingerprint)
{
    const Result<> removed = removeTrust(m_wallet.context(), fingerprint);
    if (!removed)
        Q_EMIT failed(removed.error());
    refresh();
    m_add->setFocus();
}

} // namespace fieldfare
