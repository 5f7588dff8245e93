#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""The first evening, and what a person does on the evenings after."""

import csv
import json
import re
import subprocess
import unittest
from fractions import Fraction

from support import SECRETS, CliTest, add_up, sums_in


class WalkTest(CliTest):
    def setUp(self):
        super().setUp()
        self.cli("init", "--currency", "EUR", "--preset", "firm")

    def import_bitwarden(self):
        return self.ask("import", self.exports()["bitwarden"])

    def breached(self):
        return max(self.ask("company", "list"), key=lambda company: len(company["breaches"]))

    def pdf_text(self, path):
        return subprocess.run(["pdftotext", "-layout", str(path), "-"], check=True, capture_output=True,
                              encoding="utf-8").stdout

    def test_first_evening(self):
        self.cli("emergency-sheet", self.folder / "sheet.pdf")
        self.assertIn("fieldfare", self.pdf_text(self.folder / "sheet.pdf").lower())
        files = self.exports()
        preview = self.ask("import", files["bitwarden"], "--dry-run")
        self.assertEqual(self.ask("company", "list"), [])
        taken = self.ask("import", files["bitwarden"])
        self.assertEqual(taken["holdings"], preview["new_holdings"])
        companies = self.ask("company", "list")
        self.assertEqual(len(companies), taken["companies"])
        self.assertEqual({"field", "value", "evidence", "since"} - set(companies[0]["holdings"][0]), set())
        breached = self.breached()
        self.assertTrue(breached["breaches"])
        shown = self.ask("company", "show", breached["name"])
        self.assertEqual(shown["asked"]["amount"], breached["asked"]["amount"])
        letters = [self.ask("charge", "new", "--company", breached["name"]),
                   self.ask("letter", "new", "--company", breached["name"], "--right", "access"),
                   self.ask("letter", "new", "--company", breached["name"], "--right", "erasure")]
        self.assertEqual({letter["state"] for letter in letters}, {"draft"})
        for letter in letters:
            files = self.ask("letter", "export", letter["id"], "--to", self.folder / "letters")["files"]
            self.assertIn(letter["number"], self.pdf_text(files[0]))
        overview = self.ask("overview")
        self.assertEqual(overview["companies"], len(companies))
        self.assertEqual(overview["open_letters"], 3)

    def test_two_exports_of_the_same_accounts_agree(self):
        files = self.exports()
        self.ask("import", files["bitwarden"])
        before = self.ask("company", "list")
        for name in ("bitwarden", "bitwarden_csv", "keepassxc", "chrome", "firefox", "safari"):
            again = self.ask("import", files[name])
            self.assertEqual((name, again["companies"], again["holdings"]), (name, 0, 0))
        after = self.ask("company", "list")
        names = lambda companies: [(company["name"], len(company["holdings"])) for company in companies]
        self.assertEqual(names(before), names(after))

    def test_an_import_is_undone(self):
        taken = self.import_bitwarden()
        self.cli("imports", "undo", taken["id"])
        self.assertEqual(self.ask("company", "list"), [])
        self.assertIsNotNone(self.ask("imports", "list")[0]["undone_at"])
        self.assertIn(taken["id"], self.refused("imports", "undo", taken["id"]))

    def test_every_sum_adds_up(self):
        self.import_bitwarden()
        name = self.breached()["name"]
        self.cli("company", "gave", name, "1.25", "a voucher")
        self.cli("price", "set", "email", "3.33", "--company", name)
        charge = self.ask("charge", "new", "--company", name)
        documents = [self.ask("company", "list"), self.ask("company", "show", name), self.ask("overview"),
                     self.ask("holding", "list"), self.ask("letter", "show", charge["number"]),
                     self.ask("price", "example", "birthdate"), self.ask("price", "example", "email")]
        for document in documents:
            sums = list(sums_in(document))
            self.assertTrue(sums)
            for total in sums:
                self.assertEqual(add_up(total), Fraction(total["amount"]), total)
        companies, overview = documents[0], documents[2]
        self.assertEqual(sum(Fraction(company["asked"]["amount"]) for company in companies),
                         Fraction(overview["claim"]["amount"]))
        shown = documents[4]
        self.assertEqual(Fraction(shown["balance"]["amount"]), Fraction(shown["held"]["amount"]) - Fraction("1.25"))

    def test_no_secret_is_kept(self):
        for file in self.exports().values():
            self.cli("import", file, "--fill-profile")
        dump = self.sqlcipher(".dump").encode()
        self.assertIn(b"company", dump)
        # Four digits occur by chance in ids and times, so that only texts are searched.
        dump = re.sub(rb"X'[0-9a-f]*'|(?<=,)\d+(?=[,)])", b"", dump)
        for secret in SECRETS:
            self.assertNotIn(secret, dump)
        left = [path for path in self.folder.rglob("*") if path.is_file() and "exports" not in path.parts]
        self.assertIn(self.wallet, left)
        for path in left:
            for secret in SECRETS[:2]:
                self.assertNotIn(secret, path.read_bytes(), path)

    def test_the_file_is_plain_sqlcipher(self):
        self.import_bitwarden()
        self.assertFalse(self.wallet.read_bytes().startswith(b"SQLite format 3"))
        self.assertEqual([path.name for path in self.folder.glob("*.fieldfare*")], [self.wallet.name])
        answer = self.sqlcipher("SELECT count(*) FROM company;", "PRAGMA integrity_check;")
        self.assertIn(str(len(self.ask("company", "list"))), answer.split())
        self.assertIn("ok", answer.splitlines()[-1])
        self.assertNotIn("company", self.sqlcipher(".tables", passphrase="another"))

    def test_letters_in_both_languages(self):
        self.import_bitwarden()
        name = self.breached()["name"]
        for language, right, words in (("en", "access", "Article 15"), ("de", "access", "Artikel 15"),
                                       ("en", "erasure", "Article 17"), ("de", "erasure", "Artikel 17")):
            letter = self.ask("letter", "new", "--company", name, "--right", right, "--language", language)
            files = self.ask("letter", "export", letter["id"], "--to", self.folder, "--format", "pdf")["files"]
            text = " ".join(self.pdf_text(files[0]).split())
            self.assertIn(words, text.replace("Art. ", "Artikel " if language == "de" else "Article "))

    def test_speaks_the_wallet_s_language(self):
        self.import_bitwarden()
        listed = self.ask("company", "list")
        self.cli("settings", "set", "language", "de")
        self.assertIn("Zu deinen Preisen", self.cli("overview"))
        self.assertIn("gibt es in dieser Brieftasche nicht", self.refused("company", "show", "nobody at all"))
        self.assertEqual([row["name"] for row in self.ask("company", "list")], [row["name"] for row in listed])
        self.cli("settings", "set", "language", "en")
        self.assertIn("At your prices", self.cli("overview"))

    def test_a_letter_is_followed_to_its_end(self):
        self.import_bitwarden()
        letter = self.ask("letter", "new", "--company", self.breached()["name"], "--right", "access")["number"]
        sent = self.ask("letter", "sent", letter, "--on", "2020-01-31")
        # A month ends on 29 February, a Saturday: the law takes the next working day.
        self.assertEqual((sent["state"], sent["due"]), ("overdue", "2020-03-02"))
        answer = self.folder / "Antwort.txt"
        answer.write_text("We have nothing", encoding="utf-8")
        self.cli("letter", "came", letter, answer, "--note", "Case 7")
        self.assertIn("Case 7", [event["note"] for event in self.ask("letter", "show", letter)["events"]])
        self.assertEqual(self.ask("letter", "answered", letter)["state"], "answered")

    def test_prices_and_values(self):
        self.cli("profile", "set", "address/postal_code", "22043", "--label", "home")
        self.cli("profile", "set", "nationalities", '["AT", "IT"]')
        self.cli("profile", "set", '["loyalty.card"]', "77")
        values = {each["field"]: each["values"] for each in self.ask("profile", "show")}
        self.assertEqual(values["nationalities"][0]["content"], '["AT","IT"]')
        self.assertEqual(values['["loyalty.card"]'][0]["content"], "77")
        self.cli("price", "set", "email", "7.50")
        self.cli("price", "never", "email")
        self.assertEqual([each["ask"] for each in self.ask("price", "history", "email")][-2:], ["7.50", None])
        self.cli("factor", "set", "breach", "1.75")
        self.assertEqual(self.ask("factor", "list")["breach"], "1.75")
        self.refused("factor", "set", "breach", "1000")
        self.cli("rate", "set", "USD", "0.92")
        self.assertEqual(self.ask("rate", "list")[0]["rate"], "0.92")
        self.cli("profile", "remove", "nationalities")
        self.assertNotIn("nationalities", {each["field"] for each in self.ask("profile", "show")})

    def test_companies_by_hand(self):
        self.cli("company", "add", "--name", "Kaufhaus", "--domain", "https://www.kaufhaus.example/login")
        self.cli("company", "add", "--name", "Kaufhaus Bank", "--domain", "kaufhaus-bank.example")
        self.cli("profile", "set", "email", "maren@example.org")
        self.cli("holding", "add", "--company", "Kaufhaus Bank", "--field", "email", "--since", "2019-03-01")
        held = self.ask("holding", "list", "--company", "kaufhaus-bank.example")
        self.assertEqual((held[0]["value"], held[0]["since"]["date"]), ("maren@example.org", "2019-03-01"))
        self.cli("company", "merge", "Kaufhaus Bank", "Kaufhaus")
        companies = self.ask("company", "list")
        self.assertEqual([company["name"] for company in companies], ["Kaufhaus"])
        self.assertEqual(len(companies[0]["domains"]), 2)
        self.cli("company", "split", "Kaufhaus Bank")
        self.assertEqual(len(self.ask("company", "list")), 2)
        self.cli("company", "rename", "Kaufhaus", "Warenhaus")
        self.assertEqual(self.ask("company", "show", "kaufhaus.example")["name"], "Warenhaus")
        self.cli("holding", "remove", held[0]["id"])
        self.assertEqual(self.ask("holding", "list"), [])

    def test_a_newer_list_of_breaches(self):
        self.cli("company", "add", "--name", "Kaufhaus", "--domain", "kaufhaus.example")
        self.cli("holding", "add", "--company", "Kaufhaus", "--field", "email", "--since", "2019-03-01")
        incident = {"Name": "Kaufhaus", "Title": "Kaufhaus", "Domain": "kaufhaus.example", "BreachDate": "2024-02-03",
                    "AddedDate": "2024-03-01T00:00:00Z", "ModifiedDate": "2024-03-01T00:00:00Z", "PwnCount": 12345,
                    "Description": "", "DataClasses": ["Email addresses", "Passwords"], "IsVerified": True,
                    "IsFabricated": False, "IsSensitive": False, "IsRetired": False, "IsSpamList": False,
                    "IsMalware": False}
        newer = self.folder / "breaches.json"
        newer.write_text(json.dumps([incident]), encoding="utf-8")
        taken = self.ask("import", newer)
        self.assertEqual(taken["incidents"], 1)
        listed = self.ask("breach", "list")
        self.assertEqual([(each["incident"], each["certainty"], each["open"]) for each in listed],
                         [("Kaufhaus", "surely", True)])
        self.cli("breach", "resolve", "Kaufhaus", "Kaufhaus")
        self.assertFalse(self.ask("breach", "list")[0]["open"])
        again = self.ask("breach", "import", newer)
        self.assertEqual([(each["id"], each["format"], each["incidents"]) for each in self.ask("imports", "list")],
                         [(again["id"], "breaches", 1), (taken["id"], "breaches", 1)])
        self.cli("imports", "undo", again["id"])
        self.assertEqual(len(self.ask("breach", "list")), 1, "the older list still says so")
        self.cli("imports", "undo", taken["id"])
        self.assertEqual(self.ask("breach", "list"), [])
        self.assertEqual([each["undone_at"] is None for each in self.ask("imports", "list")], [False, False])

    def test_the_own_export_has_everything(self):
        self.import_bitwarden()
        self.ask("charge", "new", "--company", self.breached()["name"])
        self.cli("export", "--format", "json", "--to", self.folder / "out")
        tables = json.loads((self.folder / "out/fieldfare.json").read_text(encoding="utf-8"))["tables"]
        for table in ("company", "domain", "contact", "holding", "evidence", "value", "ask", "letter", "letter_event"):
            count = int(self.sqlcipher(f"SELECT count(*) FROM {table};").split()[-1])
            self.assertEqual(len(tables[table]), count, table)
        for table in ("party_key", "receipt_log"):
            self.assertNotIn(table, tables)
        self.cli("export", "--format", "csv", "--to", self.folder / "out")
        with (self.folder / "out/company.csv").open(encoding="utf-8", newline="") as file:
            rows = list(csv.DictReader(file))
        self.assertEqual([row["name"] for row in rows], [row["name"] for row in tables["company"]])

    def test_backup_check_and_a_new_passphrase(self):
        self.import_bitwarden()
        companies = self.ask("company", "list")
        copy = self.folder / "copy.fieldfare"
        self.cli("backup", copy)
        self.assertEqual(self.ask("company", "list", wallet=copy), companies)
        self.assertTrue(self.ask("check")["ok"])
        fresh = self.folder / "fresh.txt"
        fresh.write_text("another one\n", encoding="utf-8")
        self.cli("passwd", "--new-passphrase-file", fresh)
        self.assertIn("passphrase", self.refused("check"))
        self.assertEqual(self.ask("company", "list", passphrase=fresh), companies)
        self.assertTrue(self.ask("check", passphrase=fresh)["ok"])
        self.assertIn("ok", self.sqlcipher("PRAGMA integrity_check;", passphrase="another one"))
        self.assertEqual(self.ask("company", "list", wallet=copy), companies)
        self.assertEqual({path.name for path in self.folder.glob("*.fieldfare*")}, {self.wallet.name, copy.name})


if __name__ == "__main__":
    unittest.main()
