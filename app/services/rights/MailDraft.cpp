// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rights/MailDraft.h"

#include <QCryptographicHash>
#include <QLocale>
#include <QRegularExpression>
#include <QUrl>

#include <array>

namespace fieldfare {

namespace {

// Letters alone, without dots, hyphens and underscores.
constexpr std::array kNoReplyWords{"noreply",       "donotreply",     "dontreply",           "noanswer",
                                   "keineantwort",  "nichtantworten", "bittenichtantworten", "noresponse",
                                   "nepasrepondre", "noresponder",    "nonrispondere",       "neodpovidat"};
constexpr qsizetype kBase64Line = 76;
constexpr qsizetype kMostBytesInWord = 45; // of an encoded word: 75 characters in all, with what is around

// Addresses as people have them: one @, no spaces, a domain with a dot. Quoted local parts are refused.
bool isAddress(const QString &address)
{
    static const QRegularExpression form(
        QStringLiteral("^[^\\s@<>(),;:\"\\\\\\[\\]\\x00-\\x1f]+@[^\\s@<>(),;:\"\\\\"
                       "\\[\\]\\x00-\\x1f]+\\.[^\\s@<>(),;:\"\\\\\\[\\]\\x00-\\x1f.]+$"));
    return address.size() <= 254 && form.match(address).hasMatch();
}

QByteArray domainInAscii(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    const QByteArray ascii = QUrl::toAce(address.sliced(at + 1));
    return address.first(at).toUtf8() + '@' + (ascii.isEmpty() ? address.sliced(at + 1).toUtf8() : ascii);
}

Result<> mayWriteTo(const QString &address)
{
    if (!isAddress(address))
        return failure(errors::mailAddressInvalid, {address});
    if (isNoReplyAddress(address))
        return failure(errors::mailToNoReply, {address});
    return {};
}

bool isPlainAscii(const QString &text)
{
    return std::ranges::all_of(text, [](QChar c) { return c >= u' ' && c <= u'~'; });
}

/// A header's text: as it is, or as encoded words (RFC 2047), folded.
QByteArray headerText(const QString &text)
{
    if (isPlainAscii(text) && text.size() < 60 && !text.contains(QLatin1String("=?")))
        return text.toLatin1();
    QByteArray encoded;
    QByteArray word;
    const auto close = [&encoded, &word] {
        if (word.isEmpty())
            return;
        encoded += encoded.isEmpty() ? "" : "\r\n ";
        encoded += "=?UTF-8?B?" + word.toBase64() + "?=";
        word.clear();
    };
    // A character is never cut in two.
    for (const uint character : text.toUcs4()) {
        const char32_t one = character < 0x20 ? U' ' : char32_t(character);
        const QByteArray bytes = QString::fromUcs4(&one, 1).toUtf8();
        if (word.size() + bytes.size() > kMostBytesInWord)
            close();
        word += bytes;
    }
    close();
    return encoded;
}

/// name="x" where it is ASCII, and name*=UTF-8''… beside it where it is not (RFC 2231).
QByteArray parameter(const QByteArray &name, const QString &value)
{
    QByteArray plain;
    for (const QChar c : value)
        plain += c >= u' ' && c <= u'~' && c != u'"' && c != u'\\' ? c.toLatin1() : '_';
    QByteArray text = ";\r\n " + name + "=\"" + plain + '"';
    if (!isPlainAscii(value))
        text = ";\r\n " + name + "*=UTF-8''" + QUrl::toPercentEncoding(value);
    return text;
}

QByteArray base64Lines(const QByteArray &bytes)
{
    const QByteArray encoded = bytes.toBase64();
    QByteArray lines;
    for (qsizetype i = 0; i < encoded.size(); i += kBase64Line)
        lines += encoded.sliced(i, std::min(kBase64Line, encoded.size() - i)) + "\r\n";
    return lines;
}

QByteArray dateHeader(const QDateTime &date)
{
    const QLocale c = QLocale::c();
    return c.toString(date.toUTC(), QStringLiteral("ddd, dd MMM yyyy hh:mm:ss")).toLatin1() + " +0000";
}

QByteArray textPart(const QString &body)
{
    return "Content-Type: text/plain; charset=UTF-8\r\nContent-Transfer-Encoding: base64\r\n\r\n" +
           base64Lines(QString(body).replace(QLatin1String("\n"), QLatin1String("\r\n")).toUtf8());
}

QByteArray attachmentPart(const MailAttachment &attachment)
{
    return "Content-Type: " + attachment.mimeType + parameter("name", attachment.name) +
           "\r\nContent-Transfer-Encoding: base64\r\nContent-Disposition: attachment" +
           parameter("filename", attachment.name) + "\r\n\r\n" + base64Lines(attachment.content);
}

QByteArray boundaryFor(const MailDraft &draft)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(draft.body.toUtf8());
    for (const MailAttachment &attachment : draft.attachments)
        hash.addData(attachment.content);
    // "=_" cannot stand in base64, so that no part can hold the boundary.
    return "=_" + hash.result().toHex().first(32);
}

} // namespace

bool isNoReplyAddress(const QString &address)
{
    const qsizetype at = address.lastIndexOf(u'@');
    QString local;
    for (const QChar c : at < 0 ? address : address.first(at)) {
        if (c.isLetter())
            local += c.toLower();
    }
    return std::ranges::any_of(kNoReplyWords,
                               [&local](const char *word) { return local.contains(QLatin1String(word)); });
}

Result<QByteArray> mailDraftFile(const MailDraft &draft)
{
    const Result<> address = mayWriteTo(draft.to);
    if (!address)
        return failure(address.error());
    QByteArray file = "X-Unsent: 1\r\nMIME-Version: 1.0\r\nDate: " + dateHeader(draft.date) + "\r\n";
    if (!draft.from.isEmpty()) {
        if (!isAddress(draft.from))
            return failure(errors::mailAddressInvalid, {draft.from});
        const QByteArray name = headerText(draft.fromName);
        const bool quoted = name == draft.fromName.toUtf8() && !name.isEmpty();
        file += "From: ";
        if (quoted)
            file += '"' + QByteArray(name).replace('\\', "\\\\").replace('"', "\\\"") + "\" ";
        else if (!name.isEmpty())
            file += name + "\r\n ";
        file += '<' + domainInAscii(draft.from) + ">\r\n";
    }
    file += "To: <" + domainInAscii(draft.to) + ">\r\nSubject: " + headerText(draft.subject) + "\r\n";
    if (draft.attachments.isEmpty())
        return file + textPart(draft.body);
    const QByteArray boundary = boundaryFor(draft);
    file += "Content-Type: multipart/mixed; boundary=\"" + boundary + "\"\r\n\r\n--" + boundary + "\r\n" +
            textPart(draft.body);
    for (const MailAttachment &attachment : draft.attachments)
        file += "--" + boundary + "\r\n" + attachmentPart(attachment);
    return file + "--" + boundary + "--\r\n";
}

Result<QByteArray> mailtoLink(const MailDraft &draft)
{
    const Result<> address = mayWriteTo(draft.to);
    if (!address)
        return failure(address.error());
    const QString body = QString(draft.body).replace(QLatin1String("\n"), QLatin1String("\r\n"));
    return "mailto:" + QUrl::toPercentEncoding(QString::fromUtf8(domainInAscii(draft.to)), "@") +
           "?subject=" + QUrl::toPercentEncoding(draft.subject) + "&body=" + QUrl::toPercentEncoding(body);
}

} // namespace fieldfare
