# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Checks the shipped facts; prints a line for each problem and exits 1 when there is one.

usage: check.py [--resources DIR] [--icons DIR] [--dpv DIR]

DIR are resources/ and its icons/ of this project unless said otherwise; with --dpv, the folder of the
vocabulary's CSV files, every DPV term is looked up too.
"""

import argparse
import csv
import json
import re
import sys
from collections import Counter
from datetime import date
from pathlib import Path

from domains import HOST, SUFFIX_LIST, Suffixes

GROUPS = ["name", "contact", "address", "birth", "money", "health", "travel", "online", "work"]
PURPOSE_CLASSES = ["necessary", "analytics", "marketing", "profiling", "sale"]
MASKS = {"none", "initial", "email", "phone", "date", "iban", "prefix", "street", "all"}
AMOUNT = re.compile(r"^(0|[1-9]\d*)\.\d\d$")
FACTOR = re.compile(r"^(0|[1-9]\d*)(\.\d{1,2})?$")
MAIL = re.compile(r"^[^@\s]+@[^@\s]+\.[^@\s.]+$")
NO_REPLY = re.compile(r"(no|not)[-_.]?reply|donotreply", re.IGNORECASE)
COMPANY_KEYS = {"name", "domains", "country", "email", "address", "webform", "delete_url", "runs"}
FLAGS = ["passwords", "verified", "fabricated", "retired", "spam_list", "malware", "stealer_log", "sensitive"]
BREACH_KEYS = {"name", "title", "domain", "date", "added", "count", "fields", *FLAGS}


class Checker:
    def __init__(self, folder):
        self.folder, self.problems, self.paths, self.loaded = Path(folder), [], set(), {}

    def say(self, name, text):
        self.problems.append(f"{name}: {text}")

    def load(self, name):
        if name not in self.loaded:
            try:
                self.loaded[name] = json.loads((self.folder / name).read_text(encoding="utf-8"))
            except (OSError, ValueError) as error:
                self.say(name, f"cannot be read: {error}")
                self.loaded[name] = None
        return self.loaded[name]

    def know(self, name, where, paths):
        for path in paths:
            if tuple(path) not in self.paths:
                self.say(name, f"{where}: no field {'/'.join(path)} in the catalogue")
        self.once(name, f"{where}: field", map(tuple, paths))

    def once(self, name, what, values):
        for value, times in Counter(values).items():
            if times > 1:
                self.say(name, f"{what} {value} is there {times} times")

    def label(self, name, where, record):
        for language in ("en", "de"):
            if not record.get("label", {}).get(language, "").strip():
                self.say(name, f"{where}: no label in {language}")

    def catalogue(self, icons):
        name = "catalogue.json"
        data = self.load(name)
        if data is None:
            return
        sources = [source["id"] for source in data["sources"]]
        groups = [group["id"] for group in data["groups"]]
        fields = [tuple(field["path"]) for field in data["fields"]]
        derived = [tuple(field["path"]) for field in data["derived"]]
        self.paths = {*fields, *derived}
        self.once(name, "source", sources)
        self.once(name, "field", fields + derived)
        if groups != GROUPS:
            self.say(name, f"groups are {groups}, not {GROUPS}")
        if len(fields) < 45:
            self.say(name, f"{len(fields)} fields, 45 are promised")
        for source in data["sources"]:
            if not all(source.get(key) for key in ("figure", "what", "source", "year")):
                self.say(name, f"source {source['id']}: figure, what, source and year are needed")
        for group in data["groups"]:
            self.label(name, f"group {group['id']}", group)
            if not (icons / f"{group['icon']}.svg").is_file():
                self.say(name, f"group {group['id']}: no {group['icon']}.svg in {icons}")
        for field in data["fields"]:
            where = "field " + "/".join(field["path"])
            self.label(name, where, field)
            if field["group"] not in groups:
                self.say(name, f"{where}: no group {field['group']}")
            if field["source"] not in sources:
                self.say(name, f"{where}: no source {field['source']}")
            if not AMOUNT.match(field["default_ask"]):
                self.say(name, f"{where}: {field['default_ask']} is no amount")
            if field["mask"] not in MASKS:
                self.say(name, f"{where}: no mask {field['mask']}")
            if field["sensitivity"] not in (1, 2, 3):
                self.say(name, f"{where}: sensitivity {field['sensitivity']}")
            if not isinstance(field["special"], bool) or (field["special"] and field["sensitivity"] != 3):
                self.say(name, f"{where}: special is true or false, and true only with sensitivity 3")
        for unused in set(groups) - {field["group"] for field in data["fields"]}:
            self.say(name, f"group {unused} has no field")
        for unused in set(sources) - {field["source"] for field in data["fields"]}:
            self.say(name, f"source {unused} is not used")
        for field in data["derived"]:
            where = "derived " + "/".join(field["path"])
            self.label(name, where, field)
            if tuple(field["parent"]) not in fields:
                self.say(name, f"{where}: no parent {'/'.join(field['parent'])}")
            if not 0 < field["percent"] < 100:
                self.say(name, f"{where}: {field['percent']} percent")
        for number, combination in enumerate(data["combinations"], 1):
            self.know(name, f"combination {number}", combination["members"])
            if len(combination["members"]) < 2 or not AMOUNT.match(combination["amount"]):
                self.say(name, f"combination {number}: two members and an amount are needed")

    def purposes(self):
        name = "purposes.json"
        data = self.load(name)
        if data is None:
            return
        if [each["id"] for each in data["classes"]] != PURPOSE_CLASSES:
            self.say(name, f"classes are not {PURPOSE_CLASSES}")
        purposes = [purpose for each in data["classes"] for purpose in each["purposes"]]
        self.once(name, "purpose", (purpose["id"] for purpose in purposes))
        for each in data["classes"]:
            self.label(name, f"class {each['id']}", each)
            if not FACTOR.match(each["factor"]):
                self.say(name, f"class {each['id']}: {each['factor']} is no factor")
        for purpose in purposes:
            self.label(name, purpose["id"], purpose)
        for purpose in purposes + data["for_overasking_only"]:
            self.know(name, purpose["id"], purpose["usual"])
        for extra in data["for_overasking_only"]:
            if extra["id"] not in {purpose["id"] for purpose in purposes}:
                self.say(name, f"{extra['id']} is in no class")

    def directory(self):
        name = "directory.json"
        data = self.load(name)
        if data is None:
            return
        suffixes = Suffixes() if Path(SUFFIX_LIST).is_file() else None
        for source in data["sources"]:
            if not all(source.get(key) for key in ("name", "licence", "date")):
                self.say(name, f"source {source.get('name')}: name, licence and date are needed")
        self.once(name, "domain", (domain for company in data["companies"] for domain in company["domains"]))
        for company in data["companies"]:
            where = company.get("name", "").strip()
            if not where:
                self.say(name, f"a company without a name: {company}")
            for key in company.keys() - COMPANY_KEYS:
                self.say(name, f"{where}: no {key} belongs here")
            for domain in company["domains"]:
                if not HOST.match(domain) or (suffixes and suffixes.registrable(domain) != domain):
                    self.say(name, f"{where}: {domain} is no registrable domain in lower-case ASCII")
            if not re.match(r"^[A-Z]{2}$", company.get("country", "XX")):
                self.say(name, f"{where}: country {company['country']}")
            if "email" in company and (not MAIL.match(company["email"]) or NO_REPLY.search(company["email"])):
                self.say(name, f"{where}: {company['email']} is no address to write to")
            for key in ("webform", "delete_url"):
                if not re.match(r"^https?://[^\s/]+\.\S+$", company.get(key, "https://example.org/")):
                    self.say(name, f"{where}: {key} {company[key]}")
        names = [company["name"].casefold() for company in data["companies"]]
        if names != sorted(names):
            self.say(name, "companies are not sorted by name")
        if sum(bool(company["domains"]) for company in data["companies"]) < 1000:
            self.say(name, "fewer than 1,000 companies have a domain")

    def breaches(self):
        name = "breaches.json"
        data = self.load(name)
        if data is None:
            return
        for key in ("source", "licence", "attribution", "date"):
            if not data.get(key):
                self.say(name, f"no {key}")
        self.once(name, "breach", (breach["name"] for breach in data["breaches"]))
        for breach in data["breaches"]:
            where = breach["name"]
            if breach.keys() != BREACH_KEYS:
                self.say(name, f"{where}: {sorted(breach.keys() ^ BREACH_KEYS)} missing or not known")
                continue
            self.know(name, where, breach["fields"])
            if breach["domain"] and not HOST.match(breach["domain"]):
                self.say(name, f"{where}: {breach['domain']} is no domain in lower-case ASCII")
            for key in ("date", "added"):
                try:
                    date.fromisoformat(breach[key])
                except ValueError:
                    self.say(name, f"{where}: {key} {breach[key]}")
            if not isinstance(breach["count"], int) or breach["count"] < 0:
                self.say(name, f"{where}: count {breach['count']}")
            for flag in FLAGS:
                if not isinstance(breach[flag], bool):
                    self.say(name, f"{where}: {flag} is neither true nor false")

    def breach_classes(self):
        name = "breach_classes.json"
        data = self.load(name)
        if data is None:
            return
        classes = [row["class"] for row in data["classes"]]
        self.once(name, "class", classes)
        if classes != sorted(classes):
            self.say(name, "classes are not sorted")
        for row in data["classes"]:
            self.know(name, row["class"], row["fields"])
            if not row["fields"]:
                self.say(name, f"{row['class']}: no field")

    def dpv(self, folder):
        def terms(file):
            with (Path(folder) / file).open(encoding="utf-8", newline="") as lines:
                return {row["term"] for row in csv.DictReader(lines)}

        try:
            data, purposes = terms("2.3_pd_pd.csv"), terms("2.3_dpv_modules_purposes.csv")
        except (OSError, KeyError) as error:
            self.say("dpv", f"cannot be read: {error}")
            return
        for field in (self.load("catalogue.json") or {}).get("fields", []):
            prefix, _, term = field["dpv"].partition(":")
            if prefix != "pd" or term not in data:
                self.say("catalogue.json", f"field {'/'.join(field['path'])}: no term {field['dpv']} in DPV")
        for each in (self.load("purposes.json") or {}).get("classes", []):
            for purpose in each["purposes"]:
                prefix, _, term = purpose["id"].partition(":")
                if prefix != "dpv" or term not in purposes:
                    self.say("purposes.json", f"no term {purpose['id']} in DPV")


def main():
    root = Path(__file__).resolve().parents[2] / "resources"
    parser = argparse.ArgumentParser(description="Checks the shipped facts.")
    parser.add_argument("--resources", type=Path, default=root)
    parser.add_argument("--icons", type=Path)
    parser.add_argument("--dpv", type=Path)
    options = parser.parse_args()

    checker = Checker(options.resources)
    checks = [lambda: checker.catalogue(options.icons or options.resources / "icons"), checker.purposes,
              checker.directory, checker.breaches, checker.breach_classes]
    if options.dpv:
        checks.append(lambda: checker.dpv(options.dpv))
    for check in checks:
        try:
            check()
        except (KeyError, TypeError, AttributeError) as error:
            checker.say("shape", f"a member is missing or of another kind: {error!r}")
    for problem in checker.problems:
        print(problem)
    return 1 if checker.problems else 0


if __name__ == "__main__":
    sys.exit(main())
