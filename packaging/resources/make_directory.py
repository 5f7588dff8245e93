# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/directory.json: who a domain belongs to, and whom to write to.

usage: make_directory.py SOURCE_FOLDER OUTPUT [PUBLIC_SUFFIX_LIST]

SOURCE_FOLDER holds datarequests/companies.json and jdm/sites.json. Names, domains, countries, contacts
and addresses are taken; descriptions, notes and letters are not.

Who gets a domain that several records name: the address of a company's own site comes before the brands
that it runs, those before the domain of its mail, and JustDeleteMe's sites come last. Among equals: the
record whose name the domain bears, then the shallower address, then the record for all countries, then
one for a member of the EU, then the one that is called just like the domain, then one that its makers call
tested, then the shorter name.
"""

import json
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path
from urllib.parse import urlsplit

from countries import code_of
from domains import SHARED, SUFFIX_LIST, Suffixes, ascii_host
from lines import write

SOURCES = [
    {"name": "datarequests.org", "licence": "CC0-1.0", "date": "2026-07-21", "url": "https://www.datarequests.org/open-data"},
    {"name": "JustDeleteMe", "licence": "MIT", "date": "2026-08-21", "url": "https://github.com/jdm-contrib/jdm"},
]

EU = set("at be bg hr cy cz dk ee fi fr de gr hu ie it lv lt lu mt nl pl pt ro sk si es se".split())

# Words of names that say nothing about whose domain it is.
GENERIC = set("""
    account accounts agency agentur bank club cloud com company data daten datenschutz deutsche deutschland digital energie
    europe european forum forums france game games germany global gmbh group gruppe haus health help holding home info
    international internet ireland limited mail market marketing media mobile money music network news online page payment
    payments play privacy schule service services shop software solutions stadt stiftung store studio studios support
    systems tech technologies travel university universität verein verlag versicherung versicherungen video world
""".split())

# JustDeleteMe's entries for software that others run: their domains belong to hundreds of strangers.
RUN_BY_OTHERS = {"Discourse", "Invidious", "Matrix", "Mastodon", "Lemmy", "Woltlab", "phpBB", "Diaspora"}

LOCALE = re.compile(r"^([a-z]{2}([-_][a-z]{2,4})?|index\.(html?|php|aspx?)|home(\.html?)?|homepage|shop|start(seite)?(\.html?)?|site)$")
NO_REPLY = re.compile(r"(no|not|kein)[-_.]?(reply|antwort)|donotreply", re.IGNORECASE)
MAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s.]+$")


def clean(text):
    return " ".join(unicodedata.normalize("NFC", text).split())


def compact(text):
    text = text.lower().replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss")
    text = unicodedata.normalize("NFKD", text)
    return re.sub(r"[^a-z0-9]", "", text)


def words(text):
    return [compact(word) for word in re.split(r"[\s/.,;:()&+'’|-]+", text) if compact(word)]


def bears_name(domain, names):
    """Whether the domain's first label is a name of the company, or made of one of its own words."""
    label = compact(domain.split(".")[0])
    for name in names:
        whole = compact(name)
        initials = "".join(word[0] for word in words(name))
        if label == whole or (len(label) >= 4 and label in whole) or (len(label) >= 3 and label == initials[:len(label)]):
            return True
        for word in words(name):
            if word == label or (len(word) >= 4 and word not in GENERIC and word in label):
                return True
    return False


def depth(url):
    """How many steps below a site's front page an address lies; language and index pages do not count."""
    url = url if "//" in url else "//" + url
    return sum(1 for part in urlsplit(url).path.lower().split("/") if part and not LOCALE.match(part))


def is_mail(text):
    return bool(text and MAIL.match(text) and not NO_REPLY.search(text))


def web_url(url):
    url = url.strip()
    url = url if "//" in url else "https://" + url
    return url if re.match(r"^https?://[^\s/]+\.[^\s]+$", url) else None


class Claims:
    """Who names which domain, and how strongly; the smallest rank wins."""

    def __init__(self):
        self.by_domain = defaultdict(list)

    def add(self, domain, rank, owner):
        self.by_domain[domain].append((rank, owner))

    def settle(self):
        owners = {}
        for domain, claims in self.by_domain.items():
            rank, owner = min(claims)
            strangers = {other for other_rank, other in claims if not other_rank[1] == 0}
            # A parish office or a holding whose page three records share by no name is nobody's in particular.
            if rank[0] == 0 and rank[1] == 1 and len(strangers) >= 3:
                continue
            owners[domain] = (rank, owner)
        return owners


def own_names(record):
    return [record["name"], record["slug"], *record.get("runs", [])]


BRAND_WITH_HOST = re.compile(r"^(.*\S)\s*\((?:https?://)?([^\s()/]+\.[a-z]{2,})/?\)$", re.IGNORECASE)


def run_hosts(record):
    """Hosts among the brands, as "shop.example" or "Shop (www.shop.example)"."""
    for run in record.get("runs", []):
        brand = BRAND_WITH_HOST.match(run.strip())
        text = brand[2] if brand else run
        if "." in text and " " not in text and depth(text) == 0:
            yield ascii_host(text)


def name_hosts(record):
    """Hosts in the company's own name: "example.com Ltd."."""
    return [ascii_host(word) for word in record["name"].split() if re.match(r"^[\w-]{3,}(\.[\w-]+)+$", word)]


def claim_domains(records, site_fronts, suffixes):
    claims = Claims()
    mail_users = Counter(suffixes.registrable(ascii_host(r.get("email", "").rpartition("@")[2])) for r in records)
    for record in records:
        slug, countries = record["slug"], record["relevant-countries"]
        taste = (0 if "all" in countries else 1, 0 if EU.intersection(countries) else 1,
                 0 if compact(slug) == compact((suffixes.registrable(ascii_host(record.get("web", ""))) or "").split(".")[0]) else 1,
                 0 if record["quality"] == "tested" else 1, len(slug), slug)

        url = record.get("web", "")
        host = ascii_host(url)
        domain = suffixes.registrable(host)
        part_of = domain if host != domain and domain in site_fronts else None
        if domain:
            named = bears_name(domain, own_names(record))
            label = compact(domain.split(".")[0])
            slug_is_label = compact(slug).startswith(label) or label in slug.split("-")
            front = depth(url) == 0 and host == domain
            if domain in SHARED:
                theirs = front and slug_is_label
            elif part_of:
                theirs = False
            else:
                theirs = front or (named and (slug_is_label or depth(url) < 2))
            if theirs:
                claims.add(domain, (0, 0 if named else 1, depth(url), 0 if slug_is_label else 1, *taste), slug)

        for host in [*run_hosts(record), *name_hosts(record)]:
            domain = suffixes.registrable(host)
            if domain and host == domain:
                claims.add(domain, (1, 0 if bears_name(domain, own_names(record)) else 1, 0, 0, *taste), slug)

        domain = suffixes.registrable(ascii_host(record.get("email", "").rpartition("@")[2]))
        if domain and domain not in SHARED and domain != part_of and mail_users[domain] <= 2 and bears_name(domain, [record["name"], slug]):
            claims.add(domain, (2, 0, 0, 0, *taste), slug)
    return claims.settle()


def house(slug):
    """A slug without its country: records of one company in several countries differ in that only."""
    return re.sub(r"-([a-z]{2}|com)$", "", slug)


def brands(record, suffixes):
    """What the company runs under other names; entries that are domains stand among the domains."""
    found = []
    for run in record.get("runs", []):
        brand = BRAND_WITH_HOST.match(run.strip())
        run = brand[1] if brand else run
        name = clean(re.sub(r"\s*\((ehem\.?|ehemals|formerly|früher)[^)]*\)\s*$", "", run, flags=re.IGNORECASE))
        is_host = "." in run and " " not in run and suffixes.registrable(ascii_host(run))
        if name and not is_host and len(name) <= 80 and name != record["name"] and name not in found:
            found.append(name)
    return found


def from_datarequests(records, site_fronts, suffixes):
    domains = defaultdict(list)
    for domain, (rank, slug) in sorted(claim_domains(records, site_fronts, suffixes).items(), key=lambda item: (item[1][0], item[0])):
        domains[slug].append(domain)

    companies = {}
    for record in records:
        slug = record["slug"]
        domain = suffixes.registrable(ascii_host(record.get("web", "")))
        if not domains[slug] and domain and any(
                domain in domains[other] for other in domains
                if other != slug and house(other) == house(slug)):
            continue  # the same house in another country, on the same domain
        address = [clean(line) for line in record.get("address", "").split("\n") if clean(line)]
        company = {"name": clean(record["name"]), "domains": domains[slug]}
        country = code_of(address[-1]) if address else None
        if country:
            company["country"] = country
        if is_mail(record.get("email")):
            company["email"] = record["email"].strip()
        if address:
            company["address"] = address
        form = web_url(record.get("webform", ""))
        if form:
            company["webform"] = form
        runs = brands(record, suffixes)
        if runs:
            company["runs"] = runs
        companies[slug] = company
    return companies


def site_claims(sites, suffixes):
    """JustDeleteMe: a host that is a registrable domain itself counts, a subdomain only if it bears the site's name."""
    claims = Claims()
    for number, site in enumerate(sites):
        names = [site["name"]]
        for position, text in enumerate(site["domains"]):
            host = ascii_host(text)
            domain = suffixes.registrable(host)
            named = bool(domain) and bears_name(domain, names)
            if not domain or (site["name"] in RUN_BY_OTHERS and not named) or (host != domain and not named):
                continue
            claims.add(domain, (3, 0 if named else 1, 0 if host == domain else 1, position, len(site["name"]), number), number)
    wanted = defaultdict(list)
    for domain, (rank, number) in sorted(claims.settle().items(), key=lambda item: (item[1][0], item[0])):
        wanted[number].append((rank[3], domain))
    return {number: [domain for _, domain in sorted(domains)] for number, domains in wanted.items()}


def fronts(sites, suffixes):
    """Domains that a site bearing their name uses whole: a record with a mere subdomain there is a part of it."""
    return {host for site in sites for host in map(ascii_host, site["domains"])
            if host and host == suffixes.registrable(host) and bears_name(host, [site["name"]])}


def add_sites(companies, sites, suffixes):
    owner = {domain: slug for slug, company in companies.items() for domain in company["domains"]}
    for number, domains in sorted(site_claims(sites, suffixes).items()):
        site = sites[number]
        url = web_url(site["url"])
        known = [owner[domain] for domain in domains if domain in owner]
        free = [domain for domain in domains if domain not in owner]
        # shop.fr goes to whom shop.de belongs, wherever the rest of the site goes
        labels = {}
        for slug in sorted(set(known), key=lambda slug: (-len(companies[slug]["domains"]), slug)):
            for domain in companies[slug]["domains"]:
                labels.setdefault(domain.split(".")[0], slug)
        for domain in [domain for domain in free if domain.split(".")[0] in labels]:
            owner[domain] = labels[domain.split(".")[0]]
            companies[owner[domain]]["domains"].append(domain)
            free.remove(domain)
        for slug in sorted(set(known)):
            company = companies[slug]
            if url and "delete_url" not in company and company["domains"][0] in domains:
                company["delete_url"] = url
        if not free:
            continue
        host = None
        if known:
            favourite, _ = max(Counter(known).items(), key=lambda item: (item[1], -known.index(item[0])))
            names = [companies[favourite]["name"], *companies[favourite].get("runs", []), *companies[favourite]["domains"]]
            their_words = {word for name in names for word in words(name)} - GENERIC
            if owner.get(domains[0]) == favourite or their_words.intersection(words(site["name"])):
                host = favourite
        if host is None:
            host = f"jdm {number}"
            companies[host] = {"name": clean(site["name"]), "domains": []}
            if is_mail(site.get("email")):
                companies[host]["email"] = site["email"].strip()
            if url:
                companies[host]["delete_url"] = url
        companies[host]["domains"] += free
        owner.update(dict.fromkeys(free, host))


def main(source, output, suffix_list=SUFFIX_LIST):
    suffixes = Suffixes(suffix_list)
    records = json.loads(Path(source, "datarequests/companies.json").read_text(encoding="utf-8"))
    sites = json.loads(Path(source, "jdm/sites.json").read_text(encoding="utf-8"))
    # "scraped" is how the makers mark what no person has looked at: parishes of one region.
    records = sorted((r for r in records if r["quality"] != "scraped"), key=lambda r: r["slug"])
    sites.sort(key=lambda s: (s["name"].casefold(), s["name"], s["url"]))
    companies = from_datarequests(records, fronts(sites, suffixes), suffixes)
    add_sites(companies, sites, suffixes)

    order = ("name", "domains", "country", "email", "address", "webform", "delete_url", "runs")
    rows = [{key: company[key] for key in order if key in company} for company in companies.values()]
    rows.sort(key=lambda c: (c["name"].casefold(), c["name"], c["domains"], c.get("address", [])))
    write(output, {"sources": SOURCES}, {"companies": rows})

    print(f"{len(rows)} companies, {sum(bool(c['domains']) for c in rows)} with domains ({sum(len(c['domains']) for c in rows)}), "
          f"{sum('email' in c for c in rows)} with e-mail, {sum('country' in c for c in rows)} with country, "
          f"{sum('delete_url' in c for c in rows)} with a page to delete an account")


if __name__ == "__main__":
    if len(sys.argv) not in (3, 4):
        sys.exit(__doc__.split("\n\n")[1])
    main(*sys.argv[1:])
