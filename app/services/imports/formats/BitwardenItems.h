// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "imports/ImportFormat.h"
#include "imports/formats/JsonStream.h"

#include <QHash>

namespace fieldfare {

/// Turns the members of a Bitwarden JSON export, as they go by, into items. A value is kept only where its
/// place is one that we take; everything else, known secret or not, is let go at once.
class BitwardenItems : public JsonVisitor
{
public:
    BitwardenItems(const ItemSink &sink, QString formatName);

    void text(std::string_view where, std::string_view value) override;
    void number(std::string_view where, long long value) override;
    void flag(std::string_view where, bool value) override;
    void begin(std::string_view where) override;
    void end(std::string_view where) override;

    bool sawItems() const { return m_sawItems; }
    const ReadSummary &summary() const { return m_summary; }

private:
    struct CustomField
    {
        QString name;
        long long type = 0;
        bool hasValue = false;
        QList<ImportedField> claims;
    };

    void stopAsEncrypted();
    void identityText(std::string_view member, std::string_view value);
    void endField();
    void endItem();
    void addIdentity();

    const ItemSink &m_sink;
    QString m_formatName;
    ReadSummary m_summary;
    bool m_sawItems = false;

    ImportedItem m_item;
    long long m_type = 0;
    QString m_uri;
    long long m_uriMatch = 0;
    CustomField m_field;
    QHash<QString, QString> m_identity;
    QString m_cardBrand;
    QString m_cardEnd;
};

} // namespace fieldfare
