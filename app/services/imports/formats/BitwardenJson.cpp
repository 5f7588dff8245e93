// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "imports/formats/BitwardenJson.h"

#include "imports/FileLooks.h"
#include "imports/ImportErrors.h"
#include "imports/TextSource.h"
#include "imports/formats/BitwardenItems.h"
#include "imports/formats/JsonStream.h"

#include <QBuffer>

#include <set>

namespace fieldfare {

namespace {

/// The members at the top of a document, as far as it goes.
class TopMembers : public JsonVisitor
{
public:
    void text(std::string_view where, std::string_view) override { note(where); }
    void flag(std::string_view where, bool) override { note(where); }
    void number(std::string_view where, long long) override { note(where); }
    void begin(std::string_view where) override { note(where); }
    bool has(const char *name) const { return m_names.contains(std::string(name)); }

private:
    void note(std::string_view where)
    {
        if (where.find_first_of(".[") == std::string_view::npos)
            m_names.emplace(where);
    }
    std::set<std::string> m_names;
};

} // namespace

QString BitwardenJson::id() const
{
    return QStringLiteral("bitwarden-json");
}

QString BitwardenJson::displayName() const
{
    return QStringLiteral("Bitwarden JSON");
}

bool BitwardenJson::recognises(const FileHead &head) const
{
    if (!head.text.left(1024).trimmed().startsWith('{'))
        return false;
    QBuffer buffer;
    buffer.setData(head.text);
    buffer.open(QIODevice::ReadOnly);
    ActivityControl control;
    TextSource source(buffer, control);
    TopMembers members;
    // A head ends somewhere inside: what was seen until then counts.
    static_cast<void>(visitJson(source, members));
    const bool ofProton = members.has("vaults") || members.has("userId");
    const bool listed = members.has("items") && (members.has("folders") || members.has("collections"));
    return !ofProton && (members.has("encrypted") || listed || members.has("folders"));
}

Result<ReadSummary> BitwardenJson::read(QIODevice &device, const ItemSink &sink,
                                        ActivityControl &control) const
{
    const Result<FileHead> head = readHead(device, {});
    if (!head)
        return failure(head.error());
    TextSource source(device, control);
    BitwardenItems items(sink, displayName());
    const Result<> visited = visitJson(source, items);
    if (!visited)
        return failure(visited.error());
    if (!items.sawItems()) {
        const FileLooks looks = looksOf(head->text);
        return failure(errors::importUnknownFormat, {looks.what, looks.advice});
    }
    return items.summary();
}

} // namespace fieldfare
