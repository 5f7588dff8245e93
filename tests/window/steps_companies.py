# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Who holds what: the table, its search and filters, one company, its breach."""

import datetime
import json
import re

from fieldfare_window import COMPANIES, amount, company_name
from window import until

SUM = "What it comes to"


class CompanySteps:
    def count_of(self, filter_name):
        return int(self.window.find_button(re.compile(rf"^{filter_name} (\d+)$")).name.split()[-1])

    def every_company(self):
        """Companies without search and filter."""
        self.window.go("Companies")
        self.window.press(re.compile(r"^All$"))
        self.window.write("Search companies", "")
        return self.window.wait_for_companies("all companies", lambda rows: len(rows) == self.company_count())

    def company_count(self):
        return int(self.window.see(re.compile(r"^(\d+) companies(,| ·) "))[1])

    def open_company(self):
        self.every_company()
        self.window.search_companies(self.company)
        self.window.see("Holds ")

    def companies(self):
        window = self.window
        every = self.every_company()
        breached = self.count_of("Breached")
        window.press(re.compile(r"^Breached \d+$"))
        rows = window.wait_for_companies("only the breached", lambda rows: len(rows) == breached < len(every))
        dearest = max(rows, key=lambda row: amount(row[4]))
        self.company = company_name(dearest)
        window.search_companies(self.company)
        window.see(f"Holds {dearest[1]} field")
        window.press(re.compile(rf"^asked .*{re.escape(dearest[4])}"))
        sums = until("the sum", lambda: window.rows(SUM))
        running = amount(sums[-2][2])
        added = sum(amount(row[1]) for row in sums[:-1] if row[1])
        assert running == added == amount(sums[-1][2]) == amount(dearest[4]), sums
        assert window.row_count("Timeline") > 0, "the timeline is empty"

    def search_as_typed(self):
        """Each key finds fewer; Esc shows all again."""
        window = self.window
        every = self.every_company()
        window.key("Control", "f")
        found = len(every)
        for count in range(1, 4):
            typed = self.company[:count].lower()
            window.key(typed[-1])
            until(f"{typed!r} is searched", lambda: window.text_of("Search companies") == typed)
            until("the number found", lambda: window.described("Search companies") ==
                  f"{window.row_count(COMPANIES)} found")
            assert 0 < window.row_count(COMPANIES) <= found, (typed, found)
            found = window.row_count(COMPANIES)
        assert found < len(every) and any(company_name(row) == self.company for row in window.companies())
        window.key("Escape")
        window.wait_for_companies("all again", lambda rows: len(rows) == len(every))

    def filters(self):
        every = self.every_company()
        for name in ("Paid nothing", "No end"):
            count = self.count_of(name)
            self.window.press(re.compile(rf"^{name} \d+$"))
            rows = self.window.wait_for_companies(name, lambda rows: len(rows) == count)
            assert name != "Paid nothing" or all(amount(row[5]) == 0 for row in rows), rows
        self.every_company()
        self.window.click_head(COMPANIES, 0)
        rows = self.window.wait_for_companies("sorted by name", lambda rows: rows and rows != every)
        names = [company_name(row).casefold() for row in rows]
        assert names[0] < names[-1] or names[0] > names[-1], names
        self.window.click_head(COMPANIES, 4)
        self.window.wait_for_companies("sorted by what is asked", lambda rows: rows and amount(rows[0][4]) in (
            max(amount(row[4]) for row in rows), min(amount(row[4]) for row in rows)))

    def a_company_by_hand(self):
        """Added, given something, renamed, and the new name taken back."""
        window = self.window
        before = len(self.every_company())
        window.press("Add a company")
        form = window.dialog("Add a company")
        window.write("Name", "Bäckerei Krume", within=form)
        window.write("Domain or address of its site", "https://baeckerei-krume.example/konto", within=form)
        window.press("Add it", within=form)
        holds = window.dialog(re.compile("^What Bäckerei Krume holds$"))
        window.write("Since", "2021-05", within=holds)
        window.press("Add it", within=holds)
        window.wait_for_companies("one company more", lambda rows: len(rows) == before + 1)
        window.search_companies("krume")
        window.see(re.compile("^Holds 1 field"))
        window.choose_by_key("More about this company", 1)
        form = window.dialog(re.compile("^Rename Bäckerei Krume"))
        window.write("Name", "Backstube Krume", within=form)
        window.press("Rename", within=form)
        window.wait_for_companies("the new name", lambda rows: rows and company_name(rows[0]) == "Backstube Krume")
        window.key("Control", "z")
        window.wait_for_companies("the former name", lambda rows: rows and company_name(rows[0]) == "Bäckerei Krume")

    def breach_dealt_with(self):
        window = self.window
        self.open_company()
        window.press("Deal with it")
        dialog = window.dialog(re.compile("^Breach at "))
        window.press("Mark as dealt with", within=dialog)
        window.wait_for_companies("the row says that it is dealt with",
                                  lambda rows: rows and rows[0][0].endswith("breach dealt with"))

    def newer_breaches(self):
        """A newer list of breaches blames a company that was not in the former one."""
        window = self.window
        innocent = next(company_name(row) for row in self.every_company()
                        if row[0].endswith(".example") and "Login" in row[3])
        day = datetime.date.today() - datetime.timedelta(days=20)
        listed = self.desktop.folder / "breaches.json"
        listed.write_text(json.dumps([{
            "Name": "Newer", "Title": "Newer", "Domain": innocent, "BreachDate": day.isoformat(),
            "AddedDate": f"{day}T00:00:00Z", "ModifiedDate": f"{day}T00:00:00Z", "PwnCount": 4711, "Description": "",
            "DataClasses": ["Email addresses", "Usernames", "Phone numbers", "Names"], "IsVerified": True,
            "IsFabricated": False, "IsSensitive": False, "IsRetired": False, "IsSpamList": False, "IsMalware": False,
            "IsSubscriptionFree": False, "IsStealerLog": False}]), encoding="utf-8")
        window.hand_over(listed)
        window.press("Take in the list")
        window.see(re.compile("^Your companies with a breach 1$"))
        self.every_company()
        window.search_companies(innocent)
        window.wait_for_companies("it is blamed", lambda rows: rows[0][0] == f"{innocent}, breached")
        window.see(re.compile("^Breach on "))
