# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""My data: what a field is worth, and never."""

import re

from fieldfare_window import FIELDS, amount
from window import until

PHONE = "Phone number"


class PriceSteps:
    def claim(self):
        """What the tile of Overview says of all that is held, at the person's prices."""
        self.window.go("Overview")
        return amount(self.window.see(re.compile("^What they hold, at your prices, once: .*"))[0].split(":")[1])

    def choose_field(self, field):
        """Chooses a field's line in My data and gives the table the keys."""
        self.window.go("My data")
        self.window.write("Search fields", field)
        row = until(f"the field {field!r}", lambda: next(
            (i + 1 for i, row in enumerate(self.window.rows(FIELDS)) if row[0] == field), None)) - 1
        self.window.click_row(FIELDS, row)
        self.window.see(f"{field}, for example")
        return row

    def wait_for_price(self, row, price):
        until(f"the price {price}", lambda: self.window.rows(FIELDS)[row][3] == price)

    def never_for_sale(self):
        before = self.claim()
        row = self.choose_field("E-mail")
        self.window.key("n")
        self.wait_for_price(row, "never")
        assert self.claim() < before, "what is never for sale is still in the claim"

    def typed_prices(self):
        """A price is typed over the old one, or opened with F2; Return takes it, Esc does not."""
        before = self.claim()
        row = self.choose_field(PHONE)
        self.window.keys("25", "Return")
        self.wait_for_price(row, "25.00")
        self.window.keys("F2", "7.5", "Return")
        self.wait_for_price(row, "7.50")
        self.window.keys("F2", "99", "Escape")
        self.window.keys("Down", "Up", "F2", "8", "Return")
        self.wait_for_price(row, "8.00")
        self.window.see(re.compile("^Price history: .*25.00 from .*8.00 from "))
        self.window.write("Search fields", "")
        assert self.claim() > before, "a higher price is not in the claim"

    def preset(self):
        """Dear prices in place of all, and back."""
        row = self.choose_field(PHONE)
        self.window.choose_by_key("All prices", 3)
        dialog = self.window.dialog("Dear prices")
        self.window.press(re.compile(r"^Replace \d+ prices$"), within=dialog)
        self.wait_for_price(row, "3.00")
        self.window.key("Control", "z")
        self.wait_for_price(row, "8.00")

    def value_by_hand(self):
        """A value of one's own; masked until Space shows it."""
        window = self.window
        row = self.choose_field(PHONE)
        before = len(window.rows(FIELDS))
        window.press("Add a value")
        dialog = window.dialog("Add a value")
        window.fill_choice("Field", PHONE, within=dialog)
        window.write("Value", "+49 30 5550177", within=dialog)
        window.write("Label, where there are several", "work", within=dialog)
        window.press("Add the value", within=dialog)
        until("a line more", lambda: len(window.rows(FIELDS)) == before + 1)
        rows = window.rows(FIELDS)
        added = next(i for i, each in enumerate(rows) if each[2] == "work")
        assert rows[added][0] == PHONE and "5550177" not in rows[added][1], rows[added]
        assert added > row, rows
        window.click_row(FIELDS, added, 1)
        window.key("Space")
        until("the value is shown", lambda: window.rows(FIELDS)[added][1] == "+49 30 5550177")
        window.write("Search fields", "")
