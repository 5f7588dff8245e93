#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""update.py: gathers the program's texts into translations/*.ts (lupdate), and writes English's plural forms.

English needs a file too: "%n field(s)" is one field or several. Both forms follow from the text itself, "(s)" and
"(ies)" left out or taken; a text in which they do not is named, and its forms are written by hand in FORMS."""

import re
import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LUPDATE = next((p for p in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate") if "/" not in p or Path(p).exists()), "lupdate")

# Texts whose two forms differ in more than an ending.
FORMS = {
    "%n company(s) hold something of you": ("%n company holds something of you", "%n companies hold something of you"),
    "%n general price(s) are replaced: %1 of the catalogue’s figures.":
        ("%n general price is replaced: %1 of the catalogue’s figures.",
         "%n general prices are replaced: %1 of the catalogue’s figures."),
    "%n of them are “never” now and get a price.": ("%n of them is “never” now and gets a price.",
                                                    "%n of them are “never” now and get a price."),
}


def forms(text):
    if text in FORMS:
        return FORMS[text]
    # "company(s)" is companies, "day(s)" is days.
    one = re.sub(r"(?<![aeou])y\((s|ies)\)", "y", text)
    many = re.sub(r"(?<![aeou])y\((s|ies)\)", "ies", text)
    one = re.sub(r"(\w+)\((s|es)\)", r"\1", one)
    many = re.sub(r"(\w+)\((s|es)\)", r"\1\2", many)
    return one, many


def fill_english(path):
    tree = ET.parse(path)
    unclear = []
    for message in tree.getroot().iter("message"):
        if message.get("numerus") != "yes":
            continue
        source = message.findtext("source")
        translation = message.find("translation")
        for form in list(translation):
            translation.remove(form)
        one, many = forms(source)
        if one == many and "(" in source:
            unclear.append(source)
        translation.attrib.pop("type", None)
        for text in (one, many):
            ET.SubElement(translation, "numerusform").text = text
    body = ET.tostring(tree.getroot(), encoding="unicode")
    path.write_text('<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n' + body + "\n", encoding="utf-8")
    return unclear


def main():
    translations = ROOT / "translations"
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "-pluralonly", "app", "ui", "-ts",
                    "translations/fieldfare_en.ts"], cwd=ROOT, check=True)
    others = [str(p.relative_to(ROOT)) for p in sorted(translations.glob("fieldfare_*.ts")) if p.stem != "fieldfare_en"]
    if others:
        subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", "app", "ui", "-ts", *others],
                       cwd=ROOT, check=True)
    unclear = fill_english(translations / "fieldfare_en.ts")
    for text in unclear:
        print(f"Write the two forms by hand: {text}", file=sys.stderr)
    return 1 if unclear else 0


if __name__ == "__main__":
    sys.exit(main())
