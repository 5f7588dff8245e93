// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "letters/LetterDialogs.h"

#include "common/PaneList.h"
#include "letters/LetterShown.h"
#include "rights/LetterTemplate.h"
#include "widgets/Buttons.h"
#include "widgets/SearchField.h"
#include "widgets/SegmentControl.h"
#include "words/RecordWords.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFileDialog>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace fieldfare {

NewLetterDialog::NewLetterDialog(const QList<LetterAddressee> &companies, const QString &language,
                                 QWidget *parent)
    : PageDialog(tr("New letter"), parent)
    , m_companies(companies)
    , m_list(new PaneList(tr("To which company"), 2))
    , m_right(new SegmentControl(tr("Right")))
    , m_language(new QComboBox)
    , m_draft(primaryButton(tr("Draft the letter")))
{
    SearchField *field = new SearchField(tr("Search companies"));
    body()->addWidget(field);
    m_list->setFixedHeight(228);
    body()->addWidget(m_list);
    for (const LetterRight right : {LetterRight::Access, LetterRight::Erasure, LetterRight::Charge})
        m_right->addSegment(int(right), rightName(right));
    addField(tr("What it asks for"), m_right);
    for (const QString &each : letterLanguages())
        m_language->addItem(letterLanguageName(each), each);
    m_language->setCurrentIndex(qMax(0, m_language->findData(language)));
    addField(tr("Language of the letter"), m_language);
    setAction(m_draft);
    search({});
    connect(field, &SearchField::searchChanged, this, &NewLetterDialog::search);
    connect(m_draft, &QPushButton::clicked, this, &NewLetterDialog::draft);
}

void NewLetterDialog::search(const QString &text)
{
    QList<PaneRow> rows;
    for (const LetterAddressee &company : m_companies) {
        if (!text.isEmpty() && !company.name.contains(text, Qt::CaseInsensitive) &&
            !company.domain.contains(text, Qt::CaseInsensitive))
            continue;
        PaneRow row;
        row.id = company.id;
        row.title = company.name;
        row.second = tr("%n field(s) held", nullptr, company.fields);
        row.domain = company.domain;
        rows.append(row);
    }
    m_list->setRows(rows);
    m_list->setMatch(text);
    if (m_list->chosen().isEmpty() && !rows.isEmpty())
        m_list->choose(rows.first().id);
    m_draft->setEnabled(!rows.isEmpty());
}

void NewLetterDialog::draft()
{
    Q_EMIT draftRequested(m_list->chosen(), LetterRight(m_right->chosen()),
                          m_language->currentData().toString());
    accept();
}

CameDialog::CameDialog(const QString &file, QWidget *parent)
    : PageDialog(tr("Record what came"), parent)
    , m_note(new QLineEdit)
    , m_choose(secondaryButton(tr("Choose a file")))
    , m_record(primaryButton(tr("Record")))
{
    m_note->setPlaceholderText(tr("Automatic reply, case 88214"));
    addField(tr("In a few words"), m_note);
    addSentence(tr("The mail or scan itself is kept in the wallet, encrypted with it."));
    body()->addWidget(m_choose);
    setAction(m_record);
    m_record->setEnabled(false);
    setFile(file);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_record->setEnabled(!text.trimmed().isEmpty() || !m_file.isEmpty());
    });
    connect(m_choose, &QPushButton::clicked, this, &CameDialog::chooseFile);
    connect(m_record, &QPushButton::clicked, this, [this] {
        Q_EMIT recordRequested(m_note->text().trimmed(), m_file);
        accept();
    });
}

void CameDialog::chooseFile()
{
    QFileDialog *dialog = new QFileDialog(this, tr("What came"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &CameDialog::setFile);
    dialog->open();
}

void CameDialog::setFile(const QString &path)
{
    if (path.isEmpty())
        return;
    m_file = path;
    m_choose->setText(QFileInfo(path).fileName());
    m_record->setEnabled(true);
}

DayDialog::DayDialog(const QString &title, const QString &label, const QString &action, const QDate &today,
                     QWidget *parent)
    : PageDialog(title, parent)
    , m_day(new QDateEdit(today))
{
    m_day->setMaximumDate(today);
    //: a date to be edited, as QLocale writes formats: day, month's short name, year
    m_day->setDisplayFormat(tr("d MMM yyyy"));
    addField(label, m_day);
    QPushButton *button = primaryButton(action);
    setAction(button);
    connect(button, &QPushButton::clicked, this, [this] {
        Q_EMIT dayChosen(m_day->date());
        accept();
    });
}

PageDialog *abandonDialog(const LetterRow &row, QWidget *parent)
{
    PageDialog *dialog = new PageDialog(NewLetterDialog::tr("Abandon letter %1").arg(row.number), parent);
    dialog->addSentence(
        row.sent.isValid()
            ? NewLetterDialog::tr(
                  "Its clock stops, and no reminder will be drafted. %1 may still have to answer, "
                  "but nothing here will tell you when. The letter and what came back stay in "
                  "the wallet. This cannot be taken back.")
                  .arg(row.companyName)
            : NewLetterDialog::tr("The draft was not sent and can then no longer be. It stays in the list as "
                                  "abandoned. This cannot be taken back."));
    dialog->setClosing(NewLetterDialog::tr("Keep it open"));
    QPushButton *abandon = dangerButton(QStringLiteral("cross"), NewLetterDialog::tr("Abandon the letter"));
    dialog->setAction(abandon);
    abandon->setDefault(false);
    QObject::connect(abandon, &QPushButton::clicked, dialog, &QDialog::accept);
    return dialog;
}

} // namespace fieldfare
