#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""lint.py [--root FOLDER] [CHECK…]: runs the named checks, or all; prints path:line: what is wrong. 0 none, 1 some,
77 all skipped."""

import argparse
import sys
from pathlib import Path

import files
import floors
import programs
import words
from tree import Tree

CHECKS = {
    "floors": floors.check_floors,
    "widgets": floors.check_widgets,
    "svg": floors.check_svg,
    "systems": floors.check_systems,
    "licences": files.check_licences,
    "guards": files.check_guards,
    "listed": files.check_listed,
    "length": files.check_length,
    "locks": files.check_locks,
    "words": words.check_words,
    "texts": words.check_texts,
    "formatting": programs.check_formatting,
    "scripts": programs.check_scripts,
    "shell": programs.check_shell,
}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--root", default=Path(__file__).resolve().parents[2])
    parser.add_argument("check", nargs="*", metavar="CHECK", help=", ".join(CHECKS))
    arguments = parser.parse_args()
    names = arguments.check or list(CHECKS)
    unknown = [name for name in names if name not in CHECKS]
    if unknown:
        parser.error(f"no check is called {unknown[0]}")

    tree = Tree(arguments.root)
    faults = skipped = 0
    for name in names:
        try:
            for finding in CHECKS[name](tree):
                print(f"{finding} [{name}]")
                faults += 1
        except programs.Skipped as reason:
            print(f"{name} skipped: {reason}")
            skipped += 1
    if faults:
        return 1
    return 77 if skipped == len(names) else 0


if __name__ == "__main__":
    sys.exit(main())
