// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "common/PageDialog.h"
#include "rights/Letters.h"

#include <QDate>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace fieldfare {

class PaneList;
class SegmentControl;

/// A company that a letter can be written to.
struct LetterAddressee
{
    QString id;
    QString name;
    QString domain;
    int fields = 0;
};

/// Company, right, language.
class NewLetterDialog : public PageDialog
{
    Q_OBJECT
public:
    NewLetterDialog(const QList<LetterAddressee> &companies, const QString &language, QWidget *parent);

Q_SIGNALS:
    void draftRequested(const QString &company, fieldfare::LetterRight right, const QString &language);

private:
    void search(const QString &text);
    void draft();

    QList<LetterAddressee> m_companies;
    PaneList *m_list;
    SegmentControl *m_right;
    QComboBox *m_language;
    QPushButton *m_draft;
};

/// What came back: a line about it and, when there is one, its file.
class CameDialog : public PageDialog
{
    Q_OBJECT
public:
    CameDialog(const QString &file, QWidget *parent);

Q_SIGNALS:
    void recordRequested(const QString &note, const QString &file);

private:
    void chooseFile();
    void setFile(const QString &path);

    QString m_file;
    QLineEdit *m_note;
    QPushButton *m_choose;
    QPushButton *m_record;
};

/// Asks for a day that is not in the future.
class DayDialog : public PageDialog
{
    Q_OBJECT
public:
    DayDialog(const QString &title, const QString &label, const QString &action, const QDate &today,
              QWidget *parent);

Q_SIGNALS:
    void dayChosen(const QDate &day);

private:
    QDateEdit *m_day;
};

/// Says what is lost; `accepted` when the person does it all the same.
PageDialog *abandonDialog(const LetterRow &row, QWidget *parent);

} // namespace fieldfare
