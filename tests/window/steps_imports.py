# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first start, and what exports bring."""

import re

from fieldfare_window import FIELDS, FieldfareWindow
from window import until

PREVIEW = "What the file would bring"


class ImportSteps:
    def start(self):
        self.window = FieldfareWindow(self.desktop)

    def new_wallet(self):
        window = self.window
        window.see("Welcome to Fieldfare")
        window.press("New wallet")
        window.see("Nobody can recover a lost passphrase")
        window.write("Where the file shall be", str(self.wallet))
        window.type_passphrase("Passphrase", self.passphrase)
        window.see("At least")
        window.type_passphrase("Once more", self.passphrase)
        sheet = self.place / "Notfallblatt.pdf"
        window.press("Save as PDF")
        window.save_as("Save the emergency sheet", sheet)
        assert self.wallet.stem in self.pdf_text(self.file(sheet)), "the sheet does not name the wallet"
        window.see("saved as Notfallblatt.pdf")
        window.tick("I know that nobody can recover a lost passphrase.")
        window.press("Go on to prices")
        until("the currency", lambda: window.chosen("Your currency").startswith("Euro"))
        window.press("Dear")
        window.find_button("Start with dear")
        window.press("Firm")
        window.press("Start with firm")
        window.press("Later")

    def overview_of_a_newcomer(self):
        self.window.see("Three steps, one evening")
        assert self.wallet.exists(), "the wallet is not where it was said to be"

    def preview_of_an_export(self):
        window = self.window
        self.bitwarden = next(self.exports.glob("bitwarden*.json"))
        window.hand_over(self.bitwarden)
        window.see("Nothing is taken in until you say so.")
        self.new_holdings = int(window.see(re.compile(r"^New holdings (\d+)$"))[1])
        skipped = int(window.see(re.compile(r"^Skipped (\d+)$"))[1])
        assert self.new_holdings > 0 and skipped > 0, (self.new_holdings, skipped)
        window.see(re.compile(r"^40 password"))
        rows = window.rows(PREVIEW)
        assert any(row[0] == "Skipped" and "A machine’s address" in row for row in rows), rows
        window.press(re.compile(r"^Skipped \d+$"))
        until("only what is skipped", lambda: 0 < window.row_count(PREVIEW) < len(rows))

    def take_in(self):
        window = self.window
        window.press(f"Take in {self.new_holdings} new")
        window.see(f"New holdings {self.new_holdings}")
        window.see("Your passwords still lie in")
        window.press("Delete the file")
        window.see("is deleted.")
        assert not self.bitwarden.exists(), "the export still lies there"
        window.go("My data")
        until("the identity's family name in My data", lambda: any(
            row[0] == "Family name" and row[1] != "no value" for row in window.rows(FIELDS)))

    def same_accounts_again(self):
        """What the other programs say of the same accounts brings nothing, whatever the format."""
        for export in sorted(self.exports.iterdir()):
            self.window.hand_over(export)
            self.window.see(re.compile(re.escape(export.name)))
            self.window.see(re.compile(r"^New holdings 0$"))
            self.window.press("Discard")
            self.window.gone(re.compile(r"^New holdings "))

    def other_accounts(self):
        """Another person's accounts, as Firefox writes them."""
        window = self.window
        window.hand_over(self.made_exports("other", "--logins", "60", "--seed", "7") / "passwords.csv")
        taken = window.see(re.compile(r"^New holdings ([1-9]\d*)$"))[1]
        window.press(f"Take in {taken} new")
        window.see("Your passwords still lie in")
        window.press("Keep it")
        window.gone("Your passwords still lie in")

    def what_is_no_export(self):
        window = self.window
        empty = self.desktop.folder / "nichts.csv"
        empty.touch()
        window.hand_over(empty)
        window.see("This file cannot be taken in")
        window.go("Companies")
        window.wait_for_companies("the companies are as they were", bool)
