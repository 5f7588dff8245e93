# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Fieldfare's window in the words of a person: its pages, tables and dialogs by the names that it gives them."""

import os
import re
from decimal import Decimal
from pathlib import Path

import pyatspi

from window import BUTTONS, DIALOGS, Window, until

PROGRAMS = Path(os.environ["FIELDFARE_PROGRAMS"])
COMPANIES = "Companies"
FIELDS = "Your fields"
PASSWORD = {pyatspi.ROLE_PASSWORD_TEXT, pyatspi.ROLE_TEXT, pyatspi.ROLE_ENTRY}


def amount(text):
    """The number in "€ 1,234.50"."""
    digits = re.search(r"-?[\d,]+(?:\.\d+)?", text)
    if not digits:
        raise AssertionError(f"no amount in {text!r}")
    return Decimal(digits.group().replace(",", ""))


def company_name(row):
    """A row of Companies tells its breach behind the name."""
    return re.sub(r", (breached|breach dealt with)$", "", row[0])


class FieldfareWindow(Window):
    def __init__(self, desktop, *arguments):
        self._desktop = desktop
        self.program = desktop.start([PROGRAMS / "fieldfare", *arguments])
        super().__init__(self.program)

    def hand_over(self, path):
        """A second start with a file: the running window takes it, as when it is opened from a file manager."""
        second = self._desktop.start([PROGRAMS / "fieldfare", path])
        until("the second start has handed its file over", lambda: second.poll() is not None)
        assert second.returncode == 0, f"the second start ended with {second.returncode}"

    # Places

    def go(self, page):
        """Chooses a page at the side; a count may follow its name there."""
        self.press(re.compile(rf"^{page}(\s\d+)?$"), within=self.side())

    def side(self):
        return until("the sidebar", lambda: next((node for node in self.walk() if node.name == "Pages"), None))

    def save_as(self, title, path):
        self.pick_file(title, path, "Save")

    def pick_file(self, title, path, button):
        chooser = self.find(DIALOGS, title)
        self.write(re.compile("^File name"), str(path), within=chooser)
        self.press(re.compile(f"^{button}$"), within=chooser)
        until(f"the dialog {title!r} is closed", lambda: not self.look(DIALOGS, title))

    # First start and unlocking

    def type_passphrase(self, name, passphrase):
        field = self.find(PASSWORD, name)
        field.queryEditableText().setTextContents(passphrase)

    def unlock(self, passphrase):
        self.type_passphrase("Passphrase", passphrase)
        self.press("Unlock")

    # Companies

    def companies(self):
        """Name, fields, since, evidence, asked and paid of every row."""
        return self.rows(COMPANIES)

    def wait_for_companies(self, what, condition):
        def look():
            rows = self.companies()
            return rows if condition(rows) else None
        return until(what, look)

    def search_companies(self, text, found=1):
        self.write("Search companies", text)
        return self.wait_for_companies(f"{found} found for {text!r}", lambda rows: len(rows) == found)

    def checked(self, name):
        def look():
            node = self.look(BUTTONS, name)
            return node if node and node.getState().contains(pyatspi.STATE_CHECKED) else None
        return until(f"{name!r} is on", look)
