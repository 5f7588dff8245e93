// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

// document_samples DIR: every document in every language, as PDF, page pictures and mail drafts, to be looked
// at.

#include "SampleDocuments.h"

#include "rights/ChargeDocument.h"
#include "rights/LetterDocument.h"
#include "rights/MailDraft.h"

#include <QDir>
#include <QGuiApplication>
#include <QTextStream>

using namespace fieldfare;

namespace {

class Maker
{
public:
    explicit Maker(const QString &folder)
        : m_folder(folder)
    {
    }

    bool keep(const QString &name, const PdfDocument &document)
    {
        for (int page = 0; page < document.pageCount(); ++page)
            document.pageImage(page).save(
                m_folder.filePath(QStringLiteral("%1-%2.png").arg(name).arg(page + 1)));
        return keep(name + QStringLiteral(".pdf"), document.toPdf());
    }

    bool keep(const QString &name, const Result<QByteArray> &bytes)
    {
        const Result<> written =
            bytes ? writeFileAtomically(m_folder.filePath(name), *bytes) : failure(bytes.error());
        if (!written)
            QTextStream(stderr) << name << ": " << written.error().code.name.data() << '\n';
        return written.has_value();
    }

    bool letters(const LetterTemplate &texts)
    {
        const QString language = texts.language;
        const auto letter = [&](const QString &name, const LetterFacts &facts) {
            return keep(name + u'-' + language,
                        letterDocument(writeLetter(texts, facts), samples::created()));
        };
        return letter(QStringLiteral("access"), samples::access(language)) &&
               letter(QStringLiteral("erasure"), samples::erasure(language)) &&
               letter(QStringLiteral("access-reminder"),
                      samples::reminder(LetterKind::AccessReminder, language)) &&
               letter(QStringLiteral("erasure-reminder"),
                      samples::reminder(LetterKind::ErasureReminder, language)) &&
               charge(QStringLiteral("charge"), texts, samples::charge(language)) &&
               charge(QStringLiteral("charge-long"), texts, samples::longCharge(language, 200));
    }

private:
    bool charge(const QString &name, const LetterTemplate &texts, const ChargeFacts &facts)
    {
        const Result<ChargeContent> content = writeCharge(texts, facts);
        if (!content)
            return false;
        const PdfAttachment invitation{QStringLiteral("how-to-ask.txt"), QStringLiteral("text/plain"),
                                       "sample\n", QStringLiteral("How to ask properly next time")};
        const Result<PdfDocument> document = chargeDocument(*content, samples::created(), {invitation});
        if (!document)
            return false;
        const QString file = name + u'-' + texts.language;
        const Result<QByteArray> pdf = document->toPdf();
        MailDraft mail{QStringLiteral("privacy@haapa-mobility.example"),
                       facts.letter.person.email,
                       facts.letter.person.name,
                       content->frame.subject,
                       mailText(*content),
                       samples::created(),
                       {}};
        if (pdf)
            mail.attachments.append({file + QStringLiteral(".pdf"), "application/pdf", *pdf});
        return keep(file, *document) && keep(file + QStringLiteral(".eml"), mailDraftFile(mail));
    }

    QDir m_folder;
};

} // namespace

int main(int argc, char **argv)
{
    const QGuiApplication application(argc, argv);
    if (argc != 2) {
        QTextStream(stderr) << "usage: document_samples DIR\n";
        return 2;
    }
    const QString folder = QString::fromLocal8Bit(argv[1]);
    QDir().mkpath(folder);
    Maker maker(folder);
    bool made =
        maker.keep(QStringLiteral("emergency-sheet-en"),
                   emergencySheet(samples::emergencySheet(), QLocale(QLocale::English), samples::created()));
    for (const QString &language : letterLanguages()) {
        const Result<LetterTemplate> texts = loadLetterTemplate(language);
        made = texts && maker.letters(*texts) && made;
    }
    return made ? 0 : 1;
}
