// SPDX-FileCopyrightText: 2026 The Fieldfare authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ShopForm.h"

#include "base/Json.h"
#include "context/Facts.h"
#include "openid4vp/DcqlMatch.h"

#include <array>

namespace fieldfare::company {

using nlohmann::json;

namespace {

constexpr int kMostDays = 366;

tl::unexpected<Error> incomplete(const QString &what)
{
    return failure(errors::formIncomplete, {what});
}

Result<json> pathOf(const QString &typed)
{
    const std::optional<FieldPath> path = FieldPath::fromTyped(typed);
    if (!path || path->isEmpty())
        return incomplete(Words::tr("“%1” is no field").arg(typed));
    return json::parse(path->toJsonText().toStdString());
}

/// "dpv:DirectMarketing=monthly newsletter"
json purposeOf(const QString &text)
{
    json purpose{{"id", text.section(u'=', 0, 0).trimmed().toStdString()}};
    const QString description = text.section(u'=', 1).trimmed();
    if (!description.isEmpty())
        purpose["description"] = description.toStdString();
    return purpose;
}

/// "Posthorn Mailing,IE"
json recipientOf(const QString &text)
{
    json recipient{{"name", text.section(u',', 0, 0).trimmed().toStdString()}};
    const QString country = text.section(u',', 1).trimmed();
    if (!country.isEmpty())
        recipient["country"] = country.toStdString();
    return recipient;
}

QUrl addressOf(const QString &text)
{
    return QUrl(text, QUrl::StrictMode);
}

} // namespace

Result<ShopForm> ShopForm::fromJson(QByteArrayView bytes)
{
    const Result<json> read = parseJson(bytes);
    if (!read || !read->is_object())
        return incomplete(Words::tr("it is no JSON object"));
    ShopForm form;
    for (const auto &[name, value] : read->items()) {
        const QString member = QString::fromStdString(name);
        if (name == "response_uri" && value.is_string()) {
            form.responseUri = addressOf(toQString(value));
        } else if (name == "expires_days" && value.is_number_integer()) {
            form.days = value.get<int>();
        } else if (name == "fields" && value.is_array()) {
            for (const json &field : value) {
                const Result<json> path =
                    pathOf(field.is_string() ? toQString(field) : QString::fromStdString(field.dump()));
                if (!path)
                    return failure(path.error());
                form.fields.push_back(*path);
            }
        } else if (name == "offer" && value.is_object()) {
            form.offer = value;
        } else {
            return incomplete(Words::tr("“%1” does not belong there, or is of another kind").arg(member));
        }
    }
    return form;
}

Json ShopForm::filledIn()
{
    return Json::parse(R"({
        "response_uri": "https://shop.example/fieldfare/answer.php",
        "expires_days": 30,
        "fields": ["email", "given_name"],
        "offer": {
            "controller": {"name": "Shop Example Ltd", "country": "DE",
                           "privacy_policy_uri": "https://shop.example/privacy", "contact": "privacy@shop.example"},
            "purposes": [{"id": "dpv:DirectMarketing", "description": "a newsletter, once a month"}],
            "legal_basis": "dpv:Consent",
            "retention": "P1Y",
            "recipients": [{"name": "Mailing Example", "country": "IE"}],
            "compensation": [{"kind": "discount_percent", "percent": "10", "min_spend": "20.00", "currency": "EUR",
                              "description": "once, at the till"}],
            "withdrawal_uri": "https://shop.example/fieldfare/withdraw.php"
        }
    })");
}

void ShopForm::describe(QCommandLineParser &parser)
{
    addOption(parser, "response-uri", "URL", Words::tr("Where answers go: https, at the certificate's name"));
    addOption(parser, "expires", "DAYS", Words::tr("How long it can be answered; 30"));
    addOption(parser, "field", "PATH", Words::tr("A field that is asked for; may be given again"));
    addOption(parser, "id", "TEXT", Words::tr("The offer's id; made if it is not given"));
    addOption(parser, "name", "TEXT", Words::tr("Your name"));
    addOption(parser, "country", "CODE", Words::tr("Where you are: DE"));
    addOption(parser, "privacy-policy", "URL", Words::tr("Your privacy policy"));
    addOption(parser, "contact", "TEXT", Words::tr("Whom to write to about data"));
    addOption(parser, "purpose", "dpv:NAME[=TEXT]", Words::tr("What for; may be given again"));
    addOption(parser, "legal-basis", "dpv:NAME", Words::tr("On what basis; dpv:Consent"));
    addOption(parser, "retention", "P1Y", Words::tr("How long you keep it, or until-withdrawn"));
    addOption(parser, "recipient", "NAME[,CODE]", Words::tr("Who else gets it; may be given again"));
    addOption(parser, "withdrawal-uri", "URL", Words::tr("Where a withdrawal goes"));
    addItemOptions(parser);
}

Result<> ShopForm::layOver(const QCommandLineParser &parser)
{
    const auto value = [&parser](const char *name) { return parser.value(QLatin1String(name)); };
    if (parser.isSet(QStringLiteral("response-uri")))
        responseUri = addressOf(value("response-uri"));
    if (parser.isSet(QStringLiteral("expires")))
        days = value("expires").toInt();
    static constexpr std::array<std::pair<const char *, const char *>, 4> kOwn{
        {{"id", "id"},
         {"legal-basis", "legal_basis"},
         {"retention", "retention"},
         {"withdrawal-uri", "withdrawal_uri"}}};
    static constexpr std::array<std::pair<const char *, const char *>, 4> kController{
        {{"name", "name"},
         {"country", "country"},
         {"privacy-policy", "privacy_policy_uri"},
         {"contact", "contact"}}};
    for (const auto &[option, member] : kOwn) {
        if (parser.isSet(QLatin1String(option)))
            offer[member] = value(option).toStdString();
    }
    for (const auto &[option, member] : kController) {
        if (parser.isSet(QLatin1String(option)))
            offer["controller"][member] = value(option).toStdString();
    }
    // What may be given again takes the form's place as a whole.
    if (parser.isSet(QStringLiteral("field"))) {
        fields = json::array();
        for (const QString &field : parser.values(QStringLiteral("field"))) {
            const Result<json> path = pathOf(field);
            if (!path)
                return failure(path.error());
            fields.push_back(*path);
        }
    }
    const auto layList = [&](const char *option, const char *member, json (*entryOf)(const QString &)) {
        if (!parser.isSet(QLatin1String(option)))
            return;
        offer[member] = json::array();
        for (const QString &text : parser.values(QLatin1String(option)))
            offer[member].push_back(entryOf(text));
    };
    layList("purpose", "purposes", purposeOf);
    layList("recipient", "recipients", recipientOf);
    const Result<std::optional<json>> item = itemOf(parser);
    if (!item)
        return failure(item.error());
    if (*item)
        offer["compensation"] = json::array({**item});
    if (!offer.contains("legal_basis"))
        offer["legal_basis"] = "dpv:Consent";
    return {};
}

Result<> ShopForm::check() const
{
    if (responseUri.isEmpty() || !responseUri.isValid())
        return incomplete(Words::tr("where answers go (--response-uri) is missing, or is no web address"));
    if (fields.empty())
        return incomplete(Words::tr("no field is asked for (--field)"));
    if (!offer.contains("controller") || !offer["controller"].contains("name"))
        return incomplete(Words::tr("your name (--name) is missing"));
    if (!offer.contains("purposes") || offer["purposes"].empty())
        return incomplete(Words::tr("no purpose is said (--purpose)"));
    if (days < 1 || days > kMostDays)
        return incomplete(Words::tr("it can be answered for 1 to %1 days").arg(kMostDays));
    return {};
}

json ShopForm::query() const
{
    json claims = json::array();
    for (const json &path : fields)
        claims.push_back({{"path", path}});
    const json credential{{"id", "profile"},
                          {"format", "dc+sd-jwt"},
                          {"meta", {{"vct_values", {QString::fromUtf16(profileVct).toStdString()}}}},
                          {"claims", claims}};
    return {{"credentials", json::array({credential})}};
}

QStringList ShopForm::remarks() const
{
    QStringList remarks;
    const Result<std::shared_ptr<const Facts>> facts = Facts::load();
    if (!facts)
        return remarks;
    for (const json &field : fields) {
        const std::optional<FieldPath> path = FieldPath::fromJsonText(QString::fromStdString(field.dump()));
        if (path && !(*facts)->catalogue().field(*path))
            remarks.append(
                Words::tr("Wallets know no field %1: hardly anybody will have it.").arg(path->toTyped()));
    }
    const json purposes = offer.value("purposes", json::array());
    for (const json &purpose : purposes) {
        const QString id = jsonText(purpose, "id");
        if (!(*facts)->purposes().classOf(id))
            remarks.append(Words::tr("Wallets know no purpose %1, and price it as a sale.").arg(id));
    }
    if (!offer.contains("retention"))
        remarks.append(Words::tr("You do not say how long you keep it: wallets ask more for that."));
    return remarks;
}

} // namespace fieldfare::company
