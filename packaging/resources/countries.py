# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Names of countries, as the last lines of postal addresses have them, with their ISO 3166 codes."""

NAMES = {
    "AD": "Andorra", "AE": "United Arab Emirates|UAE", "AR": "Argentina", "AT": "Austria|Österreich",
    "AU": "Australia|Australien", "BA": "Bosnia and Herzegovina", "BE": "Belgium|Belgien|België|Belgique",
    "BG": "Bulgaria|Bulgarien", "BM": "Bermuda", "BR": "Brazil|Brasil|Brasilien", "BZ": "Belize",
    "CA": "Canada|Kanada", "CH": "Switzerland|Schweiz|Suisse|Svizzera", "CL": "Chile", "CN": "China|People's Republic of China",
    "CR": "Costa Rica", "CW": "Curaçao|Curacao", "CY": "Cyprus|Zypern", "CZ": "Czech Republic|Czechia|Tschechien|Česká republika",
    "DE": "Germany|Deutschland", "DK": "Denmark|Danmark|Dänemark", "EE": "Estonia|Estland|Eesti",
    "ES": "Spain|España|Spanien", "FI": "Finland|Suomi|Finnland", "FR": "France|Frankreich",
    "GB": "United Kingdom|UK|Great Britain|England|Scotland|Wales|Northern Ireland|Vereinigtes Königreich|Großbritannien",
    "GG": "Guernsey", "GI": "Gibraltar", "GR": "Greece|Griechenland|Ελλάδα", "HK": "Hong Kong",
    "HR": "Croatia|Hrvatska|Kroatien", "HU": "Hungary|Ungarn|Magyarország", "ID": "Indonesia", "IE": "Ireland|Irland|Republic of Ireland",
    "IL": "Israel", "IM": "Isle of Man", "IN": "India|Indien", "IS": "Iceland|Island|Ísland", "IT": "Italy|Italia|Italien",
    "JE": "Jersey", "JP": "Japan", "KR": "South Korea|Korea|Republic of Korea", "KY": "Cayman Islands",
    "LI": "Liechtenstein", "LT": "Lithuania|Litauen|Lietuva", "LU": "Luxembourg|Luxemburg", "LV": "Latvia|Lettland|Latvija",
    "MA": "Morocco", "MC": "Monaco", "MH": "Marshall Islands", "MT": "Malta", "MX": "Mexico|México", "MY": "Malaysia",
    "NL": "The Netherlands|Netherlands|Nederland|Niederlande", "NO": "Norway|Norge|Norwegen", "NZ": "New Zealand|Neuseeland",
    "PA": "Panama", "PH": "Philippines", "PK": "Pakistan", "PL": "Poland|Polska|Polen", "PT": "Portugal", "QA": "Qatar",
    "RO": "Romania|România|Rumänien", "RS": "Serbia", "RU": "Russia|Russian Federation|Russland",
    "SC": "Seychelles", "SE": "Sweden|Sverige|Schweden", "SG": "Singapore|Republic of Singapore|Singapur",
    "SI": "Slovenia|Slowenien|Slovenija", "SK": "Slovakia|Slowakei|Slovensko", "SM": "San Marino", "TH": "Thailand",
    "TR": "Turkey|Türkei|Türkiye", "TW": "Taiwan", "UA": "Ukraine",
    "US": "United States of America|United States|USA|U.S.A.|Vereinigte Staaten von Amerika", "VG": "British Virgin Islands",
    "VN": "Vietnam", "ZA": "South Africa|Südafrika",
}
CODES = {name.casefold(): code for code, names in NAMES.items() for name in names.split("|")}


def code_of(line):
    """ISO 3166 alpha-2 of an address' last line, None when it is no country."""
    return CODES.get(line.strip().rstrip(".").casefold())
