#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""Receipts on the command line: listed, exported in each format, verified with the wallet and without."""

import base64
import json
import subprocess
import unittest
from pathlib import Path

from support import PROGRAMS, CliTest

OFFER = {"company": {"name": "Bäckerei Amsel", "domain": "amsel.example"}, "fields": [["email"]],
         "offer": {"purposes": [{"id": "dpv:DirectMarketing"}], "retention": "P1Y",
                   "compensation": [{"kind": "money", "amount": "3.00", "currency": "EUR"}]}}


class ReceiptsTest(CliTest):
    def setUp(self):
        super().setUp()
        self.cli("init", "--currency", "EUR", "--preset", "firm")
        self.cli("profile", "set", "email", "maren@example.org")
        self.out = self.folder / "out"

    def decide(self, verb="approve", *options):
        offer = self.folder / "offer.json"
        offer.write_text(json.dumps(OFFER), encoding="utf-8")
        request = self.ask("request", "record", offer)["id"]
        return self.ask("request", verb, request, *options)["receipt"]

    def export(self, kind, *which):
        return self.ask("receipt", "export", *which, "--format", kind, "--to", self.out)["files"]

    def verify_alone(self, path):
        """Without a wallet."""
        result = subprocess.run([str(PROGRAMS / "fieldfare-cli"), "--json", "receipt", "verify", str(path)],
                                capture_output=True, encoding="utf-8", check=False, timeout=120,
                                env={"PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "TZ": "UTC"})
        self.assertEqual(result.returncode, 0, result.stderr)
        return json.loads(result.stdout)

    def test_listed_and_shown(self):
        receipt = self.decide()
        refused = self.decide("decline", "--silent")
        rows = self.ask("receipt", "list")
        self.assertEqual([row["id"] for row in rows], [refused, receipt])
        self.assertEqual([row["event"] for row in rows], ["refused", "given"])
        self.assertTrue(rows[1]["live"])
        self.assertEqual(rows[1]["promised"], "3.00")
        shown = self.ask("receipt", "show", receipt[:8])
        self.assertEqual((shown["level"], shown["problems"]), ("self-consistent", []))
        self.assertEqual(shown["record"]["@type"], "dpv:ConsentReceipt")
        self.assertEqual([step["id"] for step in shown["thread"]], [receipt])
        self.assertIn("no receipt", self.refused("receipt", "show", "ffff0000").lower())

    def test_each_format_is_exported_and_verified(self):
        receipt = self.decide()
        for kind in ("pdf", "jwt", "json"):
            files = self.export(kind, receipt)
            self.assertEqual([file.rsplit("/", 1)[1] for file in files], [f"receipt-{receipt[:4]}.{kind}"])
            for answer in (self.ask("receipt", "verify", files[0]), self.verify_alone(files[0])):
                self.assertEqual((answer["level"], answer["problems"]), ("self-consistent", []), kind)
                self.assertEqual((answer["receipt"], answer["format"]), (receipt, kind))
            self.assertEqual(self.ask("receipt", "verify", files[0])["in_wallet"], "same")
            self.assertIsNone(self.verify_alone(files[0])["in_wallet"])

    def test_the_pdf_is_for_people(self):
        receipt = self.decide()
        path = self.export("pdf", receipt)[0]
        self.assertLessEqual(Path(path).stat().st_size, 60_000)
        text = subprocess.run(["pdftotext", "-layout", path, "-"], check=True, capture_output=True,
                              encoding="utf-8").stdout
        for words in (f"Receipt {receipt[:4]}", "Bäckerei Amsel", "E-mail", receipt):
            self.assertIn(words, text)
        names = subprocess.run(["pdfdetach", "-list", path], check=True, capture_output=True,
                               encoding="utf-8").stdout
        self.assertIn("receipt.jwt", names)
        self.assertIn("receipt.json", names)

    def test_all_are_exported(self):
        ids = {self.decide(), self.decide(), self.decide("decline", "--silent")}
        files = self.export("jwt", "--all")
        self.assertEqual(len(files), 3)
        self.assertEqual({self.verify_alone(file)["receipt"] for file in files}, ids)

    def test_what_was_changed_is_called_by_its_name(self):
        receipt = self.decide()
        path = self.out / "changed.jwt"
        head, payload, signature = Path(self.export("jwt", receipt)[0]).read_text(encoding="ascii").split(".")
        record = json.loads(base64.urlsafe_b64decode(payload + "=" * (-len(payload) % 4)))
        record["ff:promised"]["odrl:rightOperand"] = "300.00"
        changed = base64.urlsafe_b64encode(json.dumps(record).encode()).decode().rstrip("=")
        path.write_text(f"{head}.{changed}.{signature}", encoding="ascii")
        answer = self.verify_alone(path)
        self.assertEqual(answer["level"], "nothing")
        self.assertEqual([problem["name"] for problem in answer["problems"]], ["receipt.forged"])
        path.write_text("Dear Sir or Madam", encoding="ascii")
        self.assertEqual(self.verify_alone(path)["problems"][0]["name"], "receipt.none")
        self.assertIn("no receipt in this file", self.cli("receipt", "verify", path))

    def test_wrong_use(self):
        receipt = self.decide()
        for words in (("receipt", "export", "--format", "pdf", "--to", self.out),
                      ("receipt", "export", receipt, "--all", "--format", "pdf", "--to", self.out),
                      ("receipt", "export", receipt, "--format", "doc", "--to", self.out)):
            self.assertEqual(self.run_cli(*words).returncode, 2, words)
        self.refused("receipt", "verify", self.folder / "not-there.pdf")


if __name__ == "__main__":
    unittest.main()
