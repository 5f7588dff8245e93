# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""One click against a company, or against several; what becomes of it; what Overview says of it all."""

import email
import email.policy
import re

from fieldfare_window import COMPANIES, amount, company_name
from window import until

HEAT_MAP = "Who holds what"
CLAIM = "What they hold, at your prices, once"


class LetterSteps:
    def drafted(self, title):
        """Waits for a draft's page and returns the letter's number."""
        self.window.see(re.compile(f"^{title}.*{re.escape(self.company)}"))
        return self.window.see(re.compile(r"^([A-Z0-9ÄÖÜ]+-\d{4}-\d+) · "))[1]

    def saved_pdf(self, path):
        self.window.press(re.compile("^Save (the letter )?as PDF$"))
        self.window.save_as("Save the letter", path)
        return self.pdf_text(self.file(path))

    def saved_mail(self, path):
        self.window.press("Save as .eml")
        self.window.save_as("Save the letter", path)
        return email.message_from_bytes(self.file(path).read_bytes(), policy=email.policy.default)

    def open_letters(self):
        return int(self.window.see(re.compile(r"^Open (\d+)$"))[1])

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
        days = int(window.see(re.compile(r"^They must answer in (\d+) "))[1])
        assert 28 <= days <= 33, days

    def access_in_german(self):
        window = self.window
        window.press("New letter")
        dialog = window.dialog("New letter")
        window.write("Search companies", self.company, within=dialog)
        window.choose("Language of the letter", "German", within=dialog)
        window.press("Draft the letter", within=dialog)
        number = self.drafted("Access, to ")
        window.see(re.compile("German"))
        text = self.saved_pdf(self.place / "Auskunft.pdf")
        assert number in text and "Artikel 15" in text.replace(" ", " ") or "Art. 15" in text, text
        window.see("Did you send it?")
        window.press("Yes, today")
        window.see("They must answer in")

    def several_at_once(self):
        """Three companies chosen, a numbered charge to each."""
        window = self.window
        before = self.open_letters()
        names = [company_name(row) for row in self.every_company()]
        chosen = names[:3]
        # The one that is chosen is in sight, the first one perhaps not.
        window.click_row(COMPANIES, names.index(self.company))
        window.key("Control", "Home")
        window.key("Shift", "Down")
        window.key("Shift", "Down")
        window.see(re.compile("^3 companies$"))
        window.press("Charge all 3")
        window.see(re.compile(rf"^Charge to {re.escape(chosen[0])}"))
        until("three letters more", lambda: self.open_letters() == before + 3)

    def answered_and_abandoned(self):
        window = self.window
        before = self.open_letters()
        window.choose_by_key("More about this letter", 5)
        dialog = window.dialog(re.compile("^Abandon letter "))
        window.press("Abandon the letter", within=dialog)
        until("one letter less", lambda: self.open_letters() == before - 1)
        row = until("the letter that was sent", lambda: next(
            (i + 1 for i, (row,) in enumerate(window.rows("Letters"))
             if row.startswith(self.company) and "Access" in row), None)) - 1
        window.click_row("Letters", row)
        window.see(re.compile(f"^Access, to {re.escape(self.company)}"))
        window.press("They did it")
        until("and another", lambda: self.open_letters() == before - 2)
        self.still_open = before - 2

    def overview(self):
        window = self.window
        window.go("Overview")
        window.see(f"Open letters: {self.still_open}")
        window.see(re.compile("^Did you write to "))
        window.see("Letters due")
        window.see(re.compile(r"^Companies that hold data: \d+"))

    def heat_map(self):
        """A cell opens the companies that hold such fields."""
        window = self.window
        window.go("Overview")
        rows = window.rows(HEAT_MAP)
        cell = next(i for i, text in enumerate(rows[0]) if re.search(r", Contact: [1-9]", text))
        every = int(window.see(re.compile(r"^Companies that hold data: (\d+)"))[1])
        window.click_row(HEAT_MAP, 0, cell)
        window.find_button(re.compile("^Holds: Contact"))
        window.wait_for_companies("only who holds such fields", lambda rows: 0 < len(rows) < every)
        window.press(re.compile("^Holds: Contact"))
        window.wait_for_companies("all again", lambda rows: len(rows) == every)

    def claim_adds_up(self):
        window = self.window
        claim = self.claim()
        window.press(re.compile(f"^{CLAIM}: "))
        dialog = window.dialog(CLAIM)
        rows = window.rows("What each company holds")
        amounts = [next((amount(text) for text in row[1:] if re.search(r"\d", text)), None) for row in rows]
        amounts = [each for each in amounts if each is not None]
        assert sum(amounts[:-1]) == amounts[-1] == claim, (claim, rows)
        window.press("Close", within=dialog)
