# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a person does on the first evening, step by step."""

import email
import email.policy
import json
import re
import subprocess
from decimal import Decimal

from fieldfare_window import FIELDS, COMPANIES, PROGRAMS, FieldfareWindow, amount
from window import until

PASSPHRASE = "rowan berries ünder snow"
PREVIEW = "What the file would bring"


class Evening:
    """One evening; its steps follow one another and share what was seen."""

    def __init__(self, desktop):
        self.desktop = desktop
        self.place = desktop.folder / "Märens Ablage ✉"
        self.place.mkdir()
        self.wallet = self.place / "Märens Geldbörse.fieldfare"
        self.exports = desktop.folder / "exports"
        subprocess.run([PROGRAMS / "make_sample_exports", self.exports, "--logins", "40"], check=True,
                       stdout=subprocess.DEVNULL, timeout=60)
        self.window = None

    def export(self, pattern):
        return next(self.exports.glob(pattern))

    def pdf_text(self, path):
        return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True,
                              encoding="utf-8", timeout=60).stdout

    def file(self, path):
        until(f"the file {path.name}", lambda: path.exists() and path.stat().st_size > 0)
        return path

    def other_export(self):
        """Another person's accounts, as Firefox writes them."""
        folder = self.desktop.folder / "other"
        subprocess.run([PROGRAMS / "make_sample_exports", folder, "--logins", "60", "--seed", "7"], check=True,
                       stdout=subprocess.DEVNULL, timeout=60)
        return folder / "passwords.csv"

    def count_of(self, filter_name):
        return self.window.find_button(re.compile(rf"^{filter_name} (\d+)$")).name.split()[-1]

    def claim(self):
        """What the tile of Overview says of all that is held, at the person's prices."""
        self.window.go("Overview")
        return amount(self.window.see(re.compile("^What they hold, at your prices, once: .*"))[0].split(":")[1])

    def open_company(self):
        self.window.go("Companies")
        self.window.press(re.compile(r"^All$"))
        self.window.search_companies(self.company)
        self.window.see(re.compile("^Holds "))

    def choose_field(self, field):
        """Chooses a field's line in My data and gives the table the keys."""
        self.window.write("Search fields", field)
        row = until(f"the field {field!r}", lambda: next(
            (i + 1 for i, row in enumerate(self.window.rows(FIELDS)) if row[0] == field), None)) - 1
        self.window.click_row(FIELDS, row)
        self.window.see(f"{field}, for example")
        return row

    def never(self, field):
        row = self.choose_field(field)
        self.window.key("n")
        until(f"{field} is never for sale", lambda: self.window.rows(FIELDS)[row][3] == "never")

    def run(self):
        # The later steps are written below and join here one by one as each is seen to work.
        for step in (self.start, self.new_wallet, self.overview_of_a_newcomer, self.preview_of_an_export, self.take_in,
                     self.same_accounts_again, self.companies, self.breach_dealt_with, self.prices):
            step()
            print(f"done: {step.__name__}", flush=True)

    def start(self):
        self.window = FieldfareWindow(self.desktop)

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
        assert self.wallet.exists(), "the wallet is not where it was said to be"

    def preview_of_an_export(self):
        window = self.window
        self.bitwarden = self.export("bitwarden*.json")
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
        """Another program's export of the same accounts brings nothing, one of other accounts does."""
        window = self.window
        window.hand_over(self.export("KeePassXC.csv"))
        window.see(re.compile("KeePassXC"))
        window.see(re.compile(r"^New holdings 0$"))
        window.press("Discard")
        window.hand_over(self.other_export())
        taken = window.see(re.compile(r"^New holdings ([1-9]\d*)$"))[1]
        window.press(f"Take in {taken} new")
        window.see("Your passwords still lie in")
        window.press("Keep it")

    def companies(self):
        window = self.window
        window.go("Companies")
        every = window.wait_for_companies("companies", bool)
        breached = int(self.count_of("Breached"))
        window.press(re.compile(r"^Breached \d+$"))
        rows = window.wait_for_companies("only the breached", lambda rows: len(rows) == breached < len(every))
        self.dearest = max(rows, key=lambda row: amount(row[4]))
        name = self.dearest[0].split(",")[0]
        self.company = name
        window.search_companies(name)
        window.see(f"Holds {self.dearest[1]} field")
        window.press(re.compile(rf"^asked .*{re.escape(self.dearest[4])}"))
        sums = until("the sum", lambda: window.rows("What it comes to"))
        running = amount(sums[-2][2])
        added = sum(amount(row[1]) for row in sums[:-1] if row[1])
        assert running == added == amount(sums[-1][2]) == amount(self.dearest[4]), sums

    def breach_dealt_with(self):
        window = self.window
        window.press("Deal with it")
        dialog = window.dialog(re.compile("^Breach at "))
        window.press("Mark as dealt with", within=dialog)
        until("the row says that it is dealt with",
                  lambda: window.companies()[0][0].endswith("breach dealt with"))

    def prices(self):
        window = self.window
        before = self.claim()
        window.go("My data")
        self.never("E-mail")
        assert self.claim() < before, "what is never for sale is still in the claim"

    def charge(self):
        self.open_company()
        asked = self.window.companies()[0][4]
        self.window.press("Charge")
        number = self.drafted("Charge to ")
        self.window.see(re.compile(rf"^Balance \S+\s{re.escape(asked)}$"))
        text = self.saved_pdf(self.place / "Rechnung.pdf")
        assert number in text and re.search(rf"Balance +\S+\s{re.escape(asked)}", text), text
        assert "not a debt" in text, text
        self.window.see("Did you send it?")

    def erasure(self):
        window = self.window
        self.open_company()
        window.press("Erase")
        number = self.drafted("Erasure, to ")
        text = self.saved_pdf(self.place / "Löschung.pdf")
        assert number in text and "Article 17" in text, text
        mail = self.saved_mail(self.place / "Löschung.eml")
        assert number in mail["Subject"] and "@" in mail["To"], mail.items()
        assert [part.get_content_type() for part in mail.iter_attachments()] == ["application/pdf"], mail
        window.see("Did you send it?")
        window.press("Yes, today")
        window.see("They must answer in")
        days = int(window.see(re.compile(r"^(\d+) days?"))[1])
        assert 28 <= days <= 31, days

    def drafted(self, title):
        """Waits for a draft's page and returns the letter's number."""
        self.window.see(re.compile(f"^{title}.*{re.escape(self.company)}"))
        return self.window.see(re.compile(r"^([A-Z]+-\d{4}-\d+) · "))[1]

    def saved_pdf(self, path):
        self.window.press("Save the letter as PDF")
        self.window.save_as("Save the letter", path)
        return self.pdf_text(self.file(path))

    def saved_mail(self, path):
        self.window.press("Save as .eml")
        self.window.save_as("Save the letter", path)
        return email.message_from_bytes(self.file(path).read_bytes(), policy=email.policy.default)

    def overview(self):
        window = self.window
        window.go("Overview")
        window.see("Open letters: 2")
        window.see(re.compile("^Did you write to "))
        window.see("Letters due")
        window.see(re.compile(r"^Companies that hold data: \d+"))

    def undo_an_import(self):
        window = self.window
        window.go("Companies")
        before = len(window.wait_for_companies("companies", bool))
        window.go("Imports")
        window.press("Take this import back")
        window.see("Taken back")
        window.go("Companies")
        window.wait_for_companies("fewer companies", lambda rows: 0 < len(rows) < before)

    def lock_and_unlock(self):
        window = self.window
        self.shown = {row[0].split(",")[0]: amount(row[4]) for row in window.companies()}
        window.key("Control", "l")
        window.see(f"Unlock {self.wallet.stem}")
        left = [text for text in window.texts() if self.company in text or "€" in text]
        assert not left, f"after locking there is still {left}"
        assert not window.look_for_table(COMPANIES), "the table is still there"
        window.unlock("not the passphrase")
        window.see(re.compile("passphrase", re.I))
        window.unlock(PASSPHRASE)
        window.see(re.compile(r"^Companies that hold data: \d+"))

    def quit(self):
        self.window.key("Alt", "F4")
        until("the program has ended", lambda: self.window.program.poll() is not None)
        assert self.window.program.returncode == 0, self.window.program.returncode
        beside = [path.name for path in self.place.iterdir() if path.name.startswith(self.wallet.name)]
        assert beside == [self.wallet.name], f"the wallet is not one file: {beside}"

    def command_line_agrees(self):
        secret = self.desktop.folder / "passphrase.txt"
        secret.write_text(PASSPHRASE + "\n", encoding="utf-8")
        out = subprocess.run([PROGRAMS / "fieldfare-cli", "--wallet", self.wallet, "--passphrase-file", secret,
                              "--json", "company", "list"], check=True, capture_output=True, timeout=120).stdout
        told = {company["name"]: Decimal(company["asked"]["amount"]) for company in json.loads(out)}
        assert told == self.shown, {name for name in told.keys() | self.shown.keys()
                                    if told.get(name) != self.shown.get(name)}
