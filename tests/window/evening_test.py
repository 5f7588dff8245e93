#!/usr/bin/python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first evening in the real window, driven from outside by the names of its controls."""

import json
import os
import re
import subprocess
import sys
from pathlib import Path

from desktop import Desktop

FAILURES = Path(os.environ.get("FIELDFARE_WINDOW_FAILURES", "."))
PASSPHRASE = "rowan berries ünder snow"
PREVIEW = "What the file would bring"


class Evening:
    """One evening; its steps follow one another and share what was seen."""

    def __init__(self, desktop):
        from fieldfare_window import PROGRAMS, FieldfareWindow
        self.desktop = desktop
        self.programs = PROGRAMS
        self.place = desktop.folder / "Märens Ablage ✉"
        self.place.mkdir()
        self.wallet = self.place / "Märens Geldbörse.fieldfare"
        self.exports = desktop.folder / "exports"
        subprocess.run([PROGRAMS / "make_sample_exports", self.exports, "--logins", "40"], check=True,
                       stdout=subprocess.DEVNULL, timeout=60)
        self.window = FieldfareWindow(desktop)

    def export(self, pattern):
        return next(self.exports.glob(pattern))

    def pdf_text(self, path):
        return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True,
                              encoding="utf-8", timeout=60).stdout

    def file(self, path):
        from window import until
        until(f"the file {path.name}", lambda: path.exists() and path.stat().st_size > 0)
        return path

    def run(self):
        for step in (self.new_wallet, self.overview_of_a_newcomer):
            step()
            print(f"done: {step.__name__}", flush=True)

    def new_wallet(self):
        window = self.window
        window.see("Welcome to Fieldfare")
        window.press("New wallet")
        window.see("Nobody can recover a lost passphrase")
        window.write("Where the file shall be", str(self.wallet))
        window.type_passphrase("Passphrase", PASSPHRASE)
        window.see("At least")
        window.type_passphrase("Once more", PASSPHRASE)
        sheet = self.place / "Notfallblatt.pdf"
        window.press("Save as PDF")
        window.save_as("Save the emergency sheet", sheet)
        assert self.wallet.stem in self.pdf_text(self.file(sheet)), "the sheet does not name the wallet"
        window.see("saved as Notfallblatt.pdf")
        window.tick("I know that nobody can recover a lost passphrase.")
        window.press("Go on to prices")
        window.press("Start with firm")
        window.press("Later")

    def overview_of_a_newcomer(self):
        self.window.see("Three steps, one evening")
        assert self.wallet.exists()


def report(desktop, window):
    """Leaves what was on the screen and in the tree of names."""
    FAILURES.mkdir(parents=True, exist_ok=True)
    try:
        desktop.picture(FAILURES / "evening-failed.png")
        if window:
            (FAILURES / "evening-failed.txt").write_text(window.tree(), encoding="utf-8")
        for log in desktop.folder.glob("*.log"):
            (FAILURES / log.name).write_bytes(log.read_bytes())
    finally:
        print(f"What the screen showed lies in {FAILURES}", file=sys.stderr)


def main():
    with Desktop() as desktop:
        evening = None
        try:
            evening = Evening(desktop)
            evening.run()
        except BaseException:
            report(desktop, evening and evening.window)
            raise


if __name__ == "__main__":
    main()
