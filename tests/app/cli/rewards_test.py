#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What a company gave: used in parts, corrected, and on a statement that adds up."""

import csv
import datetime
import subprocess
import unittest
from decimal import Decimal

from support import CliTest

KINDS = {"received": "received", "used": "redeemed", "expired": "expired", "corrected": "corrected"}


class RewardsTest(CliTest):
    def setUp(self):
        super().setUp()
        self.cli("init", "--currency", "EUR")
        self.cli("company", "add", "--name", "Kaufhaus", "--domain", "kaufhaus.example")
        self.cli("company", "gave", "Kaufhaus", "12.50", "=a voucher, \"first\"")
        self.cli("company", "gave", "Kaufhaus", "3.00", "coffee")
        self.today = datetime.date.today().isoformat()

    def reward(self, terms):
        return next(each for each in self.ask("reward", "list") if each["terms"] == terms)

    def check(self, account):
        """Each figure is the sum of the entries of its kind, and they lead from one balance to the other."""
        balance = Decimal(account["opening"])
        for entry in account["entries"]:
            balance += Decimal(entry["amount"])
            self.assertEqual(Decimal(entry["balance"]), balance)
        self.assertEqual(Decimal(account["closing"]), balance)
        for name, kind in KINDS.items():
            self.assertEqual(Decimal(account[name]),
                             sum(Decimal(entry["amount"]) for entry in account["entries"] if entry["kind"] == kind))
        self.assertEqual(sum(Decimal(rest["amount"]) for rest in account["to_use"]), balance)
        return account

    def test_used_in_parts_and_corrected(self):
        coffee = self.reward("coffee")["id"]
        part = self.ask("reward", "redeem", coffee, "1.20")
        self.assertEqual((part["state"], part["balance"]), ("partly_redeemed", "1.80"))
        self.assertEqual(self.ask("reward", "correct", coffee, "0.20")["balance"], "2.00")
        self.refused("reward", "correct", coffee, "1.01")
        self.refused("reward", "redeem", coffee, "2.01")
        self.assertEqual(self.ask("reward", "redeem", coffee)["state"], "redeemed")
        statement = self.check(self.ask("reward", "statement"))
        self.assertEqual([statement[name] for name in ("currency", "opening", "received", "used", "corrected", "closing")],
                         ["EUR", "0.00", "15.50", "-3.20", "0.20", "12.50"])
        self.assertEqual(statement["companies"], [{"company": "Kaufhaus", "promised": "0.00", "received": "15.50"}])
        self.assertEqual(statement["others"], [])
        self.assertEqual(statement["promised"], [])

    def test_periods(self):
        last = (datetime.date.today() - datetime.timedelta(days=1)).isoformat()
        before = self.check(self.ask("reward", "statement", "--from", "2020-01-01", "--to", last))
        self.assertEqual((before["received"], before["entries"]), ("0.00", []))
        after = self.check(self.ask("reward", "statement", "--from", self.today, "--to", self.today))
        self.assertEqual((after["opening"], after["closing"]), (before["closing"], "15.50"))
        self.refused("reward", "statement", "--from", "2021-01-01", "--to", "2020-01-01", code=2)
        self.refused("reward", "statement", "--from", "yesterday", code=2)

    def test_files(self):
        self.cli("reward", "redeem", self.reward("coffee")["id"])
        pdf = self.folder / "statement.pdf"
        self.assertEqual(self.ask("reward", "statement", "--format", "pdf", "--to-file", pdf)["file"], str(pdf))
        text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True,
                              encoding="utf-8").stdout
        for words in ("Rewards statement", "coffee", "− 3.00", "12.50", "closing balance"):
            self.assertIn(words, text)
        self.cli("reward", "statement", "--format", "pdf", "--language", "de", "--to-file", pdf)
        text = subprocess.run(["pdftotext", "-layout", str(pdf), "-"], check=True, capture_output=True,
                              encoding="utf-8").stdout
        self.assertIn("Schlussstand", text)
        file = self.folder / "statement.csv"
        statement = self.ask("reward", "statement", "--format", "csv", "--to-file", file)
        self.assertIn(b"\r\n", file.read_bytes())
        with file.open(encoding="utf-8", newline="") as stream:
            rows = list(csv.DictReader(stream))
        self.assertEqual([row["entry"] for row in rows],
                         ["opening", *[entry["kind"] for entry in statement["entries"]], "closing"])
        self.assertEqual([row["amount"] for row in rows[1:-1]], [entry["amount"] for entry in statement["entries"]])
        self.assertEqual(rows[-1]["balance"], statement["closing"])
        self.assertEqual(rows[1]["reward"], "'=a voucher, \"first\"", "no spreadsheet takes it for a formula")
        self.refused("reward", "statement", "--format", "csv", code=2)
        self.refused("reward", "statement", "--format", "pdf", "--to-file", self.folder / "none/x.pdf")


if __name__ == "__main__":
    unittest.main()
