// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shell/firststart/ImportStep.h"

#include "widgets/Buttons.h"
#include "widgets/DropField.h"
#include "widgets/Label.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace fieldfare {

ImportStep::ImportStep(QWidget *parent)
    : StepFrame(76, tr("Who holds what of you?"), 640, parent)
{
    setAccessibleName(tr("Drop an export, or later"));
    addParagraph(tr("Every login in a password manager is a company that holds at least an e-mail or a user "
                    "name. Nothing is sent anywhere."));
    addSteps(*this, 2);
    addToForm(new Label(tr("Drop an export, or later"), TextStyle::Title, Role::Text, this));
    DropField *drop = new DropField(tr("Bitwarden, KeePassXC, Chrome, Edge, Brave, Firefox or Safari"),
                                    tr("Choose a file"), this);
    drop->setTall(tr("Drop the export here"));
    addToForm(drop, 18);
    Label *note =
        new Label(tr("You see what is in it before anything is taken in. Passwords, one-time codes and "
                     "notes are dropped while it is read."),
                  TextStyle::Small, Role::TextMuted, this);
    note->setWrapping(true);
    addToForm(note, 14);
    QWidget *row = new QWidget(this);
    QHBoxLayout *cells = new QHBoxLayout(row);
    cells->setContentsMargins(0, 0, 0, 0);
    QPushButton *later = roomy(secondaryButton(tr("Later"), row));
    cells->addWidget(later);
    cells->addStretch();
    addToForm(row, 24);
    connect(drop, &DropField::fileDropped, this, &ImportStep::done);
    connect(drop, &DropField::chooseRequested, this, &ImportStep::choose);
    connect(later, &QPushButton::clicked, this, [this] { Q_EMIT done({}); });
}

void ImportStep::choose()
{
    QFileDialog *dialog = new QFileDialog(this, tr("Choose an export"),
                                          QStandardPaths::writableLocation(QStandardPaths::DownloadLocation),
                                          tr("Exports (*.json *.csv);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &ImportStep::done);
    dialog->open();
}

} // namespace fieldfare
