#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first evening in the real window, driven from outside by the names of its controls."""

import os
import sys
from pathlib import Path

from desktop import Desktop

FAILURES = Path(os.environ.get("FIELDFARE_WINDOW_FAILURES", "."))


def report(desktop, window, what):
    """Leaves what was on the screen and in the tree of names."""
    FAILURES.mkdir(parents=True, exist_ok=True)
    try:
        desktop.picture(FAILURES / f"{what}-failed.png")
        if window:
            (FAILURES / f"{what}-failed.txt").write_text(window.tree(), encoding="utf-8")
        for log in desktop.folder.glob("*.log"):
            (FAILURES / log.name).write_bytes(log.read_bytes())
    finally:
        print(f"What the screen showed lies in {FAILURES}", file=sys.stderr)


def main():
    with Desktop() as desktop:
        # Only now: what speaks to the accessibility bus reads the desktop's environment when it is loaded.
        from evening import Evening
        evening = Evening(desktop)
        try:
            evening.run()
        except BaseException:
            report(desktop, evening.window, "evening")
            raise


if __name__ == "__main__":
    main()
