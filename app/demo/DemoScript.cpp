// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/DemoScript.h"

#include "base/Json.h"
#include "demo/DemoErrors.h"

#include <QFile>

#include <algorithm>

#include <nlohmann/json.hpp>

namespace fieldfare {

using nlohmann::json;

namespace {

tl::unexpected<Error> broken(const char *part)
{
    return failure(errors::demoUnreadable, {QString::fromLatin1(part)});
}

} // namespace

Result<std::shared_ptr<const DemoScript>> DemoScript::load()
{
    QFile file(QStringLiteral(":/fieldfare/demonstration.json"));
    if (!file.open(QIODevice::ReadOnly))
        return broken("demonstration.json");
    Result<json> document = parseJson(file.readAll());
    if (!document)
        return failure(document.error());
    for (const char *part :
         {"firms", "scenes", "person", "companies", "breaches", "letters", "history", "waiting"}) {
        if (!document->contains(part))
            return broken(part);
    }
    std::shared_ptr<DemoScript> script(new DemoScript);
    for (const json &firm : (*document)["firms"]) {
        script->m_firms.append({jsonText(firm, "key"), jsonText(firm, "name"), jsonText(firm, "host"),
                                jsonText(firm, "country"), firm.value("proven", true)});
    }
    for (const auto &[key, scene] : (*document)["scenes"].items()) {
        if (!script->firm(jsonText(scene, "firm")) || !scene.contains("claims") || !scene.contains("offer"))
            return failure(errors::demoUnreadable, {QString::fromStdString(key)});
        script->m_scenes.append(
            {QString::fromStdString(key), jsonText(scene, "firm"), std::make_shared<json>(scene)});
    }
    script->m_document = std::make_shared<json>(std::move(*document));
    return std::shared_ptr<const DemoScript>(script);
}

const DemoFirm *DemoScript::firm(const QString &key) const
{
    const auto found = std::ranges::find(m_firms, key, &DemoFirm::key);
    return found == m_firms.end() ? nullptr : &*found;
}

const DemoFirm *DemoScript::firmAt(const QString &host) const
{
    const auto found = std::ranges::find(m_firms, host, &DemoFirm::host);
    return found == m_firms.end() ? nullptr : &*found;
}

const DemoScene *DemoScript::scene(const QString &key) const
{
    const auto found = std::ranges::find(m_scenes, key, &DemoScene::key);
    return found == m_scenes.end() ? nullptr : &*found;
}

const json &DemoScript::part(const char *name) const
{
    return (*m_document)[name];
}

} // namespace fieldfare
