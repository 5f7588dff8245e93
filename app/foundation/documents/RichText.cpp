// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documents/RichText.h"

namespace fieldfare {

QList<TextRun> readRichText(const QString &markup)
{
    QList<TextRun> runs;
    TextRun run;
    const auto close = [&runs, &run](bool bold) {
        if (!run.text.isEmpty())
            runs.append(run);
        run = {QString(), bold};
    };
    for (qsizetype i = 0; i < markup.size(); ++i) {
        if (markup[i] == u'\\' && i + 1 < markup.size()) {
            run.text += markup[++i];
        } else if (markup[i] == u'*' && i + 1 < markup.size() && markup[i + 1] == u'*') {
            close(!run.bold);
            ++i;
        } else {
            run.text += markup[i];
        }
    }
    close(false);
    return runs;
}

QString literalText(const QString &text)
{
    QString escaped = text;
    escaped.replace(u'\\', QLatin1String("\\\\"));
    escaped.replace(u'*', QLatin1String("\\*"));
    return escaped;
}

QString plainText(const QString &markup)
{
    QString text;
    for (const TextRun &run : readRichText(markup))
        text += run.text;
    return text;
}

} // namespace fieldfare
