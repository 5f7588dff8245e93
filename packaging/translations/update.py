#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""update.py: gathers the program's texts into translations/*.ts (lupdate), and writes English's plural forms.
update.py --check: changes nothing; names every text that a language lacks, or has without its placeholders or with
other marks around it. 0 none, 1 some, 77 no lupdate here.

English needs a file too: "%n field(s)" is one field or several. Both forms follow from the text itself, "(s)" and
"(ies)" left out or taken; a text in which they do not is named, and its forms are written by hand in FORMS."""

import argparse
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
LUPDATE = next((p for p in ("/usr/lib/qt6/bin/lupdate", "lupdate6", "lupdate") if shutil.which(p)), None)

# Marks that no text of a language has: German closes a quotation with “, and no text shouts.
NOT_IN = {"de": "”‘!"}

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


def gather(*arguments):
    subprocess.run([LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *arguments], cwd=ROOT, check=True)


def languages():
    """The files of every language but English, whose texts are the source itself."""
    return [path for path in sorted((ROOT / "translations").glob("fieldfare_*.ts")) if path.stem != "fieldfare_en"]


def placeholders(text):
    return sorted(re.findall(r"%L?[1-9n]|<[^>]*>|&(?!\w+;)|\n", text))


def edges(text):
    """What a text begins and ends with, as a sentence, a lead or half of one."""
    return (text[:1] if text[:1] in " ,·" else ""), (re.search(r"[.…:? ]*$", text)[0])


def fault(source, text, one, foreign):
    """What is wrong with `text` as a translation of `source`; `one`: its form for a single thing, which may say "one"
    instead of %n."""
    if not text:
        return "is not translated"
    wanted, found = placeholders(source), placeholders(text)
    if one and "%n" not in found and "%n" in wanted:
        wanted.remove("%n")
    if wanted != found:
        return f"has {' '.join(found) or 'no placeholders'}, not {' '.join(wanted) or 'none'}: {text}"
    if edges(source) != edges(text):
        return f"begins or ends in another way: {text}"
    marks = [mark for mark in foreign if mark in text]
    return f"has the mark {marks[0]}: {text}" if marks else None


def faults(path):
    """What a language's file lacks or has wrong, as (context, source, what)."""
    foreign = NOT_IN.get(path.stem.removeprefix("fieldfare_"), "")
    for context in ET.parse(path).getroot().iter("context"):
        for message in context.iter("message"):
            source, translation = message.findtext("source"), message.find("translation")
            texts = [form.text or "" for form in translation] if message.get("numerus") else [translation.text or ""]
            if translation.get("type") == "unfinished":
                yield context.findtext("name"), source, "is not translated"
                continue
            for number, text in enumerate(texts):
                what = fault(source, text, message.get("numerus") and number == 0 and len(texts) > 1, foreign)
                if what:
                    yield context.findtext("name"), source, what


def check():
    found = 0
    with tempfile.TemporaryDirectory() as folder:
        for path in languages():
            # With the texts of now, whether or not the file was updated.
            current = Path(folder) / path.name
            shutil.copy(path, current)
            gather("app", "ui", "-ts", str(current))
            for context, source, what in faults(current):
                print(f"{path.name}: {context}: “{source}” {what}")
                found += 1
    return 1 if found else 0


def update():
    gather("-pluralonly", "app", "ui", "-ts", "translations/fieldfare_en.ts")
    if languages():
        gather("app", "ui", "-ts", *(str(path) for path in languages()))
    unclear = fill_english(ROOT / "translations/fieldfare_en.ts")
    for text in unclear:
        print(f"Write the two forms by hand: {text}", file=sys.stderr)
    return 1 if unclear else 0


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--check", action="store_true")
    arguments = parser.parse_args()
    if not LUPDATE:
        print("no lupdate here (Qt's linguist tools)", file=sys.stderr)
        return 77
    return check() if arguments.check else update()


if __name__ == "__main__":
    sys.exit(main())
