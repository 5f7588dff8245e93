# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does on the first evening, step by step: issue 7's walk, in its order."""

import subprocess
import time

from fieldfare_window import PROGRAMS
from steps_companies import CompanySteps
from steps_imports import ImportSteps
from steps_last import LastSteps
from steps_letters import LetterSteps
from steps_prices import PriceSteps
from window import until

PASSPHRASE = "rowan berries ünder snow"


class Evening(ImportSteps, CompanySteps, PriceSteps, LetterSteps, LastSteps):
    """One evening; its steps follow one another and share what was seen."""

    passphrase = PASSPHRASE

    def __init__(self, desktop):
        self.desktop = desktop
        self.place = desktop.folder / "Märens Ablage ✉"
        self.place.mkdir()
        self.wallet = self.place / "Märens Geldbörse.fieldfare"
        self.exports = self.made_exports("exports", "--logins", "40")
        self.window = None

    def made_exports(self, name, *options):
        """One set of accounts as every program writes them."""
        folder = self.desktop.folder / name
        subprocess.run([PROGRAMS / "make_sample_exports", folder, *options], check=True, stdout=subprocess.DEVNULL,
                       timeout=60)
        return folder

    def pdf_text(self, path):
        return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True,
                              encoding="utf-8", timeout=60).stdout

    def file(self, path):
        until(f"the file {path.name}", lambda: path.exists() and path.stat().st_size > 0)
        return path

    def run(self):
        for step in (self.start, self.new_wallet, self.overview_of_a_newcomer,
                     self.preview_of_an_export, self.take_in, self.same_accounts_again, self.other_accounts,
                     self.what_is_no_export,
                     self.companies, self.search_as_typed, self.filters, self.a_company_by_hand,
                     self.breach_dealt_with, self.newer_breaches,
                     self.never_for_sale, self.typed_prices, self.preset, self.value_by_hand,
                     self.charge, self.erasure, self.access_in_german, self.several_at_once,
                     self.answered_and_abandoned,
                     self.overview, self.claim_adds_up, self.heat_map,
                     self.undo_an_import, self.settings, self.lock_and_unlock, self.keychain,
                     self.quit, self.command_line_agrees, self.other_tool_opens_it, self.asked_whether_sent):
            begun = time.monotonic()
            step()
            print(f"{time.monotonic() - begun:5.1f} s  {step.__name__}", flush=True)
