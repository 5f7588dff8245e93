#!/usr/bin/env python3
# SPDX-FileCopyrightText: 2026 The Fieldfare authors
# SPDX-License-Identifier: GPL-3.0-or-later
"""What the real command line makes, against what companies get of us: the schemas and the verifier in forty lines."""

import base64
import json
import os
import shutil
import subprocess
import tempfile
import unittest
from pathlib import Path
from urllib.parse import parse_qs

from foreign_company import HERE, Company

PROGRAM = Path(os.environ["FIELDFARE_PROGRAMS"]) / "fieldfare-cli"
VALUES = {"email": "maren@example.org", "given_name": "Maren", "family_name": "Voß", "birthdate": "1988-05-03"}


def payload(jws):
    part = jws.split(".")[1]
    return json.loads(base64.urlsafe_b64decode(part + "=" * (-len(part) % 4)))


class ContractTest(unittest.TestCase):
    @classmethod
    def setUpClass(cls):
        cls.folder = Path(tempfile.mkdtemp(prefix="fieldfare-contract-"))
        cls.addClassCleanup(shutil.rmtree, cls.folder, ignore_errors=True)
        cls.passphrase = cls.folder / "passphrase"
        cls.passphrase.write_text("rowan berries under snow\n", encoding="utf-8")
        cls.wallet = cls.folder / "wallet.fieldfare"
        (cls.folder / "company").mkdir()
        cls.company = Company(cls.folder / "company")
        cls.addClassCleanup(cls.company.end)
        cls.contract = subprocess.Popen([HERE / "node.sh", HERE / "company/contract.js"], text=True,
                                        stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        cls.addClassCleanup(cls.end_contract)
        cls.run_cli("init", "--preset", "firm")
        cls.run_cli("settings", "set", "network.local", "on")
        cls.run_cli("trust", "add", cls.company.ready["ca"])
        for field, value in VALUES.items():
            cls.run_cli("profile", "set", field, value)

    @classmethod
    def end_contract(cls):
        cls.contract.stdin.close()
        cls.contract.wait(timeout=30)
        cls.contract.stdout.close()

    @classmethod
    def run_cli(cls, *words):
        result = subprocess.run([PROGRAM, "--wallet", cls.wallet, "--passphrase-file", cls.passphrase, "--json", *words],
                                capture_output=True, encoding="utf-8", timeout=120, check=False)
        if result.returncode:
            raise AssertionError(f"{words} ended with {result.returncode}: {result.stderr}")
        return json.loads(result.stdout) if result.stdout.strip() else None

    def ask_contract(self, **asked):
        self.contract.stdin.write(json.dumps(asked) + "\n")
        self.contract.stdin.flush()
        return json.loads(self.contract.stdout.readline())

    def assert_fits(self, schema, value):
        said = self.ask_contract(schema=schema, value=value)
        self.assertTrue(said["good"], f"{schema}: {said['says']}: {json.dumps(value)}")

    def asked(self, scenario, **wish):
        asked = self.company.do("ask", scenario=scenario, **wish)
        return asked, self.run_cli("request", "add", asked["link"])["id"]

    def receipt_of(self, answer):
        (path,) = self.run_cli("receipt", "export", answer["receipt"], "--format", "jwt", "--to",
                               self.folder / "receipts")["files"]
        return payload(Path(path).read_text(encoding="ascii"))

    def test_counter_offers_fit(self):
        for options in ((), ("--per-field",), ("--total", "3.50", "--only", "email")):
            with self.subTest(options):
                _, request = self.asked("newsletter")
                answer = self.run_cli("request", "counter", request, *options)
                event = self.company.event("countered")
                self.assertEqual((event["verdict"], event["problems"]), ("yes", []))
                self.assert_fits("counter", event["counter"])
                self.assert_fits("receipt", self.receipt_of(answer))

    def test_receipts_and_withdrawals_fit(self):
        _, request = self.asked("newsletter")
        self.assert_fits("receipt", self.receipt_of(self.run_cli("request", "approve", request)))
        receipts = [row["event"] for row in self.run_cli("receipt", "list") if row["request"] == request]
        self.assertEqual(sorted(receipts), ["given", "granted"])
        answer = self.run_cli("request", "withdraw", request)
        event = self.company.event("withdrawn")
        self.assert_fits("withdrawal", payload(parse_qs(event["body"])["withdrawal"][0]))
        self.assert_fits("receipt", self.receipt_of(answer))
        for scenario in ("plain", "fields", "kinds"):
            with self.subTest(scenario):
                _, request = self.asked(scenario)
                self.assert_fits("receipt", self.receipt_of(self.run_cli("request", "decline", request)))

    def test_an_offer_recorded_by_hand_fits(self):
        record = self.folder / "by-hand.json"
        record.write_text(json.dumps({"company": {"name": "Amsel", "domain": ""}, "fields": [["email"]],
                                      "offer": {"purposes": [{"id": "dpv:DirectMarketing"}]}}), encoding="utf-8")
        request = self.run_cli("request", "record", record)["id"]
        self.assert_fits("receipt", self.receipt_of(self.run_cli("request", "approve", request)))

    def test_forty_lines_are_enough(self):
        for scenario in ("newsletter", "plain", "two"):
            with self.subTest(scenario):
                asked, request = self.asked(scenario)
                self.run_cli("request", "approve", request)
                event = self.company.event("answered")
                now = payload(event["presentations"][0].split("~")[-1])["iat"]
                wish = {"body": event["body"], "request": asked["request"], "now": now}
                said = self.ask_contract(verify=wish)
                self.assertTrue(said["good"], said)
                self.assertEqual(said["hash"], event["presentation_hashes"][0])
                self.assertEqual(said["claims"]["email"], VALUES["email"])
                other = self.company.do("ask", scenario=scenario)
                self.assertFalse(self.ask_contract(verify={**wish, "request": other["request"]})["good"])


if __name__ == "__main__":
    unittest.main()
