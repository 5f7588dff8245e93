#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""bench.py [--quick] FOLDER TABLE: runs every bench_* of a folder and writes their figures as a table (Markdown).

Each program prints a line of JSON per figure: name, value, unit, against (what was measured beside it in the same
run) and ratio. What is no such line is shown as it is. --quick only proves that all of them run and print figures: they
measure next to nothing then, and no goal is judged. 1 if a program failed, printed no figure, or there is none."""

import json
import os
import platform
import subprocess
import sys
import tempfile
from pathlib import Path

COLUMNS = ("name", "value", "unit", "against", "ratio", "goal", "met")

# What a figure should be at the most: of its ratio or of its value. The others are for looking at.
GOALS = {
    "start to unlock screen": ("ratio", 1.3),
    "unlock to Overview painted, 100000 companies": ("ratio", 1.2),
    "keystroke to rows, p99, 100000 companies": ("ratio", 1),
    "memory more, open on Companies, 100000 companies": ("value", 100),
    "import of 100,000 logins": ("ratio", 2),
    "peak memory of that import over the file": ("value", 100),
    "growth tenfold: import": ("ratio", 12),
    "verify and evaluate one request": ("ratio", 2),
    "click on Approve to durable": ("ratio", 2),
    "growth tenfold: unlock": ("ratio", 1.3),
    "growth tenfold: search": ("ratio", 1.3),
    "growth tenfold: approve": ("ratio", 1.3),
    "wakeups a second at rest, locked": ("value", 0),
    "wakeups a second at rest, unlocked": ("value", 0),
}


def figure(line):
    try:
        document = json.loads(line)
    except ValueError:
        return None
    return document if isinstance(document, dict) and "name" in document and "value" in document else None


def judged(row):
    """The row with its goal and whether it is met."""
    goal = GOALS.get(row["name"])
    if not goal:
        return row
    column, most = goal
    words = f"≤ {most:g} ×" if column == "ratio" else f"≤ {most:g} {row['unit']}"
    return {**row, "goal": words, "met": "yes" if row[column] <= most else "**no**"}


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


def run(program, arguments, wallets):
    """Its figures, and what went wrong or nothing."""
    print(f"{program.name} …", file=sys.stderr)
    result = subprocess.run([program, *arguments], stdout=subprocess.PIPE, text=True, check=False,
                            env={"QT_QPA_PLATFORM": "offscreen", "FIELDFARE_BENCH_WALLETS": wallets, **os.environ})
    rows = []
    for line in result.stdout.splitlines():
        row = figure(line)
        if row:
            rows.append(row)
        elif line.strip():
            print(f"  {line}", file=sys.stderr)
    if result.returncode:
        return rows, f"{program.name} ended with {result.returncode}"
    return rows, None if rows else f"{program.name} measured nothing"


def main():
    arguments = sys.argv[1:]
    quick = "--quick" in arguments
    folder, target = (Path(word) for word in arguments if word != "--quick")
    programs = sorted(p for p in folder.glob("bench_*") if os.access(p, os.X_OK) and p.is_file())
    if not programs:
        print(f"No bench_* in {folder}: nothing was measured.", file=sys.stderr)
        return 1
    rows, failed = [], []
    with tempfile.TemporaryDirectory() as wallets:
        for program in programs:
            measured, fault = run(program, ["--quick"] if quick else [], wallets)
            rows += measured if quick else map(judged, measured)
            failed += [fault] if fault else []
    text = table(rows)
    load = " ".join(f"{number:.1f}" for number in os.getloadavg())
    notes = (f"\n{platform.system()} {platform.machine()}, {os.cpu_count()} processors, load {load}. "
             "Ratios count, times drift.\n")
    target.write_text(text + notes + "".join(f"\n**{word}**\n" for word in failed), encoding="utf-8")
    print(text)
    for word in failed:
        print(word, file=sys.stderr)
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
