#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py FOLDER TABLE: runs every bench_* of a folder and writes their figures as a table (Markdown).

Each program prints a line of JSON per figure: name, value, unit, against (what was measured beside it in the same
run) and ratio. What is no such line is shown as it is. 1 if a program failed or there is none."""

import json
import os
import platform
import subprocess
import sys
from pathlib import Path

COLUMNS = ("name", "value", "unit", "against", "ratio")


def figure(line):
    try:
        document = json.loads(line)
    except ValueError:
        return None
    return document if isinstance(document, dict) and "name" in document and "value" in document else None


def cell(value):
    if isinstance(value, float):
        return f"{value:,.2f}" if abs(value) >= 0.01 or value == 0 else f"{value:.2g}"
    return "" if value is None else str(value).replace("|", "\\|")


def table(rows):
    cells = [COLUMNS] + [tuple(cell(row.get(column)) for column in COLUMNS) for row in rows]
    widths = [max(len(line[i]) for line in cells) for i in range(len(COLUMNS))]
    right = {"value", "ratio"}

    def line(words):
        return "| " + " | ".join(word.rjust(w) if column in right else word.ljust(w)
                                 for word, w, column in zip(words, widths, COLUMNS)) + " |"

    rule = "|" + "|".join("-" * (w + 1) + (":" if column in right else "-") for w, column in zip(widths, COLUMNS)) + "|"
    return "\n".join([line(COLUMNS), rule] + [line(words) for words in cells[1:]]) + "\n"


def main():
    folder, target = Path(sys.argv[1]), Path(sys.argv[2])
    programs = sorted(p for p in folder.glob("bench_*") if os.access(p, os.X_OK) and p.is_file())
    if not programs:
        print(f"No bench_* in {folder}: nothing was measured.", file=sys.stderr)
        return 1
    rows, failed = [], []
    for program in programs:
        print(f"{program.name} …", file=sys.stderr)
        result = subprocess.run([program], stdout=subprocess.PIPE, text=True, check=False,
                                env={"QT_QPA_PLATFORM": "offscreen", **os.environ})
        for line in result.stdout.splitlines():
            row = figure(line)
            if row:
                rows.append(row)
            elif line.strip():
                print(f"  {line}", file=sys.stderr)
        if result.returncode:
            failed.append(f"{program.name} ended with {result.returncode}")
    text = table(rows)
    notes = f"\n{platform.system()} {platform.machine()}, {os.cpu_count()} processors. Ratios count, times drift.\n"
    target.write_text(text + notes + "".join(f"\n**{word}**\n" for word in failed), encoding="utf-8")
    print(text)
    for word in failed:
        print(word, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
