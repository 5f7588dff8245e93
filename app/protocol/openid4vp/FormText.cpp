// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "openid4vp/FormText.h"

#include <QStringDecoder>

#include <algorithm>
#include <cctype>

namespace fieldfare {

namespace {

std::optional<QString> decoded(QByteArrayView text)
{
    QByteArray bytes;
    bytes.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] == '+') {
            bytes += ' ';
        } else if (text[i] == '%') {
            const QByteArray digits =
                text.sliced(i + 1, std::min(qsizetype(2), text.size() - i - 1)).toByteArray();
            bool isHex = false;
            const uint byte = digits.toUInt(&isHex, 16);
            // toUInt takes "+1" and " 1" too.
            if (!isHex || digits.size() != 2 || !isxdigit(uchar(digits[0])) || !isxdigit(uchar(digits[1])))
                return std::nullopt;
            bytes += char(byte);
            i += 2;
        } else {
            bytes += text[i];
        }
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    const QString string = decoder.decode(bytes);
    return decoder.hasError() ? std::nullopt : std::optional(string);
}

QByteArray encoded(const QString &text)
{
    return text.toUtf8().toPercentEncoding(" ", "~").replace(' ', '+');
}

} // namespace

QByteArray toFormText(const QList<FormField> &fields)
{
    QByteArray text;
    for (const FormField &field : fields) {
        if (!text.isEmpty())
            text += '&';
        text += encoded(field.name) + '=' + encoded(field.value);
    }
    return text;
}

std::optional<QList<FormField>> fromFormText(QByteArrayView text)
{
    QList<FormField> fields;
    const QByteArray all = text.toByteArray();
    for (const QByteArray &part : all.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        const std::optional<QString> name = decoded(equals < 0 ? part : part.left(equals));
        const std::optional<QString> value = decoded(equals < 0 ? QByteArray() : part.mid(equals + 1));
        if (!name || !value)
            return std::nullopt;
        fields.append({*name, *value});
    }
    return fields;
}

std::optional<QString> onlyField(const QList<FormField> &form, const QString &name)
{
    std::optional<QString> found;
    for (const FormField &field : form) {
        if (field.name != name)
            continue;
        if (found)
            return std::nullopt;
        found = field.value;
    }
    return found;
}

} // namespace fieldfare
