# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Makes resources/breaches.json: what got out where and when, in the program's own fields.

usage: make_breaches.py SOURCE_FOLDER OUTPUT

SOURCE_FOLDER holds hibp/breaches-2025-03.json. The classes of data become field paths by
resources/breach_classes.json, which the program reads too when a person imports a newer list.
A class without a field there is dropped; the descriptions are not taken.
"""

import json
import sys
from pathlib import Path

from lines import write

CLASSES = Path(__file__).resolve().parents[2] / "resources/breach_classes.json"


def fields_of(classes, table):
    paths = {tuple(path) for name in classes for path in table.get(name, [])}
    return [list(path) for path in sorted(paths)]


def record(breach, table, password_classes):
    return {
        "name": breach["Name"],
        "title": breach["Title"],
        "domain": breach["Domain"].strip().lower(),
        "date": breach["BreachDate"],
        "added": breach["AddedDate"][:10],
        "count": breach["PwnCount"],
        "fields": fields_of(breach["DataClasses"], table),
        "passwords": any(name in breach["DataClasses"] for name in password_classes),
        "verified": breach["IsVerified"],
        "fabricated": breach["IsFabricated"],
        "retired": breach["IsRetired"],
        "spam_list": breach["IsSpamList"],
        "malware": breach["IsMalware"],
        "stealer_log": breach["IsStealerLog"],
        "sensitive": breach["IsSensitive"],
    }


def blames(row):
    """Whether a company answers for it; the program has the same rule (app/ledger/breaches)."""
    excused = ("fabricated", "retired", "spam_list", "malware", "stealer_log")
    return bool(row["domain"]) and row["verified"] and not any(row[flag] for flag in excused)


def main(source, output):
    breaches = json.loads(Path(source, "hibp/breaches-2025-03.json").read_text(encoding="utf-8"))
    shipped = json.loads(CLASSES.read_text(encoding="utf-8"))
    table = {row["class"]: row["fields"] for row in shipped["classes"]}
    rows = sorted((record(breach, table, shipped["password_classes"]) for breach in breaches), key=lambda row: (row["name"].casefold(), row["name"]))
    head = {
        "source": "Have I Been Pwned, list of breaches",
        "licence": "CC BY 4.0",
        "attribution": "Have I Been Pwned, https://haveibeenpwned.com",
        "date": "2025-03",
    }
    write(output, head, {"breaches": rows})
    print(f"{len(rows)} breaches, {sum(map(blames, rows))} that blame a company, {sum(not row['fields'] for row in rows)} without a field")


if __name__ == "__main__":
    if len(sys.argv) != 3:
        sys.exit(__doc__.split("\n\n")[1])
    main(*sys.argv[1:])
